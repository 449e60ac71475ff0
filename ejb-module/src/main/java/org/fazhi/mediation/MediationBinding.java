package org.fazhi.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.casework.Attachments;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Dossier;
import org.fazhi.paper.DossierBinder;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperEngine;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.PaperPrinter;
import org.fazhi.paper.PaperState;
import org.fazhi.paper.PaperTemplates;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;

/** Puts the papers, scans and photos of a mediation into the order of {@link DossierPart} and binds them. */
@ApplicationScoped
class MediationBinding {

    /** Sheets that no step issues. */
    static final List<MediationPaper> SHEETS = List.of(MediationPaper.COVER, MediationPaper.CONTENTS, MediationPaper.EVIDENCE_LIST,
            MediationPaper.PERFORMANCE_RECEIPTS, MediationPaper.FILE_NOTE, MediationPaper.BACK_COVER);
    /** An empty cell; a blank value would become a line to write on. */
    private static final String BLANK = "\u00A0";
    /** Attachments beyond so many bytes are listed and handed over apart, so that a dossier does not fill the server's memory. */
    private static final long MOST_BYTES = 100L << 20;

    @EJB
    private PaperDesk papers;
    @EJB
    private PaperTemplates templates;
    @EJB
    private Attachments attachments;
    @Inject
    private PaperPrinter printer;
    @Inject
    private DossierSheets sheets;

    /** What a dossier is made of. */
    record Material(CaseFile file, MediationCase facts, Dossier dossier, List<PaperState> papers, DossierCheck check) {
    }

    byte[] whole(Material material, Caller caller) {
        var binder = bound(material, caller);
        var cover = pdf(material, MediationPaper.COVER, binder);
        var contents = pdf(material, MediationPaper.CONTENTS, binder);
        return binder.bind(material.file().title(), List.of(cover, contents), List.of(pdf(material, MediationPaper.BACK_COVER, binder)));
    }

    RenderedPaper sheet(Material material, MediationPaper sheet, PaperFormat format, Caller caller) {
        var binder = sheet == MediationPaper.CONTENTS || sheet == MediationPaper.BACK_COVER ? bound(material, caller) : new DossierBinder(printer.fonts());
        var template = templates.current(sheet, material.file().districtId());
        var model = sheets.model(sheet, material, binder);
        var print = format == PaperFormat.DOCX ? null : printer.print(template, model);
        var content = format == PaperFormat.DOCX ? PaperEngine.docx(template, model) : format == PaperFormat.OFD ? print.ofd() : print.pdf();
        return new RenderedPaper(content, sheet.title() + "." + format.extension(), format.contentType());
    }

    private byte[] pdf(Material material, MediationPaper sheet, DossierBinder binder) {
        return printer.print(templates.current(sheet, material.file().districtId()), sheets.model(sheet, material, binder)).pdf();
    }

    private DossierBinder bound(Material material, Caller caller) {
        var binder = new DossierBinder(printer.fonts());
        var left = new long[] {MOST_BYTES};
        for (var part : DossierPart.values()) {
            made(material, part, binder);
            for (var state : material.papers().stream().filter(p -> part.takes(p.paper().code())).toList()) {
                paper(material, state, binder, caller, left);
            }
            for (var row : material.dossier().attachments()) {
                if (row.paper() == null && part.takesAttachment(row.code())) {
                    attachment(row, binder, caller, left);
                }
            }
        }
        return binder;
    }

    /** Lists are made of what is there; a note on gaps only when nobody has written one. */
    private void made(Material material, DossierPart part, DossierBinder binder) {
        var sheet = switch (part) {
            case EVIDENCES -> MediationPaper.EVIDENCE_LIST;
            case RECEIPTS -> MediationPaper.PERFORMANCE_RECEIPTS;
            case NOTE -> MediationPaper.FILE_NOTE;
            default -> null;
        };
        if (sheet != null && sheets.needed(sheet, material)) {
            binder.pdf(sheet.title(), null, List.of(pdf(material, sheet, binder)));
        }
    }

    private void paper(Material material, PaperState state, DossierBinder binder, Caller caller, long[] left) {
        var words = Texts.of("mediation");
        var files = new ArrayList<byte[]>();
        files.add(papers.render(state.paper().id(), PaperFormat.PDF).content());
        var scans = new ArrayList<Dossier.AttachmentRow>();
        for (var row : material.dossier().attachments()) {
            if (row.paper() != null && row.paper() == state.paper().id()) {
                if (row.name().endsWith(".pdf") && row.size() <= left[0]) {
                    left[0] -= row.size();
                    files.add(attachments.open(caller, row.id()).content());
                } else {
                    scans.add(row);
                }
            }
        }
        boolean draft = state.paper().code().equals(MediationPaper.AGREEMENT.name()) && newest(material, state) != state;
        var remark = draft ? words.get("dossier.draft") : files.size() > 1 || !scans.isEmpty() ? words.get("dossier.note") : null;
        if (!binder.pdf(state.paper().title(), remark, files)) {
            binder.pdf(state.paper().title(), words.get("dossier.unread", words.get("DossierPart.REST")), files.subList(0, 1));
        }
        scans.forEach(row -> attachment(row, binder, caller, left));
    }

    private static PaperState newest(Material material, PaperState state) {
        return material.papers().stream().filter(p -> p.paper().code().equals(state.paper().code())).reduce((a, b) -> b).orElse(state);
    }

    private void attachment(Dossier.AttachmentRow row, DossierBinder binder, Caller caller, long[] left) {
        var words = Texts.of("mediation");
        var title = row.name().replaceAll("\\.[^.]*$", "");
        if (row.size() > left[0]) {
            binder.listed(title, words.get("dossier.volumes.more", row.name()));
            return;
        }
        boolean pdf = row.name().endsWith(".pdf");
        if (!pdf && row.name().endsWith(".docx")) {
            binder.listed(title, words.get("dossier.notBound", row.name()));
            return;
        }
        left[0] -= row.size();
        var content = attachments.open(caller, row.id()).content();
        if (!(pdf ? binder.pdf(title, row.kind(), List.of(content)) : binder.picture(title, row.kind(), content))) {
            binder.listed(title, words.get("dossier.unread", row.name()));
        }
    }

    static List<Map<String, Object>> entries(DossierBinder binder) {
        return binder.entries().stream().map(e -> Map.<String, Object>of("title", e.title(), "pages", e.pages(), "remarks", e.remarks() == null ? BLANK : e.remarks())).toList();
    }
}
