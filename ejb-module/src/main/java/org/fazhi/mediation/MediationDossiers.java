package org.fazhi.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.fazhi.access.Caller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Rights;
import org.fazhi.paper.PaperFinals;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;

/** The dossier of a mediation as paper: whether it is complete, the whole of it as one PDF, its sheets one by one. For those who read the file in full. */
@Stateless
@PermitAll
public class MediationDossiers {

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private CaseFiles files;
    @Inject
    private MediationProcedure procedure;
    @EJB
    private PaperFinals finals;
    @Inject
    private MediationBinding binding;
    @Inject
    private Journal journal;

    /**
     * {@return whether the dossier is complete}
     *
     * @throws Refusal NOT_FOUND when the file is not the caller's to read in full
     */
    public DossierCheck check(Caller caller, long fileId) {
        return material(caller, fileId).check();
    }

    /** {@return cover, contents, papers, attachments and back in one PDF; journalled, because it holds everything} */
    public RenderedPaper whole(Caller caller, long fileId) {
        var material = material(caller, fileId);
        var pdf = binding.whole(material, caller);
        journal.write(JournalLine.of(caller, "mediation.DOSSIER_PDF", Result.READ, fileId, material.file().number(), null));
        return new RenderedPaper(pdf, name(material), PaperFormat.PDF.contentType());
    }

    /**
     * {@return one sheet of the dossier that no step issues: cover, contents, evidence list, receipts, note, back}
     *
     * @param sheet name of the {@link MediationPaper}
     * @throws Refusal NOT_FOUND when there is no such sheet
     */
    public RenderedPaper sheet(Caller caller, long fileId, String sheet, PaperFormat format) {
        return binding.sheet(material(caller, fileId), MediationBinding.SHEETS.stream().filter(s -> s.name().equals(sheet)).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"))), format, caller);
    }

    private MediationBinding.Material material(Caller caller, long fileId) {
        var dossier = files.dossier(caller, MediationProcedure.WORD, String.valueOf(fileId));
        if (dossier.rights().view() != Rights.View.FULL) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
        }
        var file = em.find(CaseFile.class, fileId);
        var facts = procedure.load(file);
        var papers = finals.ofFile(fileId);
        return new MediationBinding.Material(file, facts, dossier, papers, DossierCheck.of(basis(file, facts, dossier), papers, dossier));
    }

    private static DossierCheck.Basis basis(CaseFile file, MediationCase facts, Dossier dossier) {
        boolean begun = dossier.history().stream().anyMatch(l -> l.step().equals(MediationStep.BEGIN.name()));
        return DossierCheck.Basis.of(facts, MediationStatus.valueOf(file.status()), begun);
    }

    private static String name(MediationBinding.Material material) {
        var number = material.file().number() == null ? material.file().title() : material.file().number();
        return Texts.of("mediation").get("dossier.name", number).replaceAll("[\\p{Cntrl}\\\\/:*?\"<>|]", "_") + "." + PaperFormat.PDF.extension();
    }
}
