package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.Option;
import org.fazhi.mediation.MediationBinding.Material;
import org.fazhi.paper.DossierBinder;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Texts;

/** What the sheets of a dossier say: everything on them is known already, nothing is typed again. */
@ApplicationScoped
class DossierSheets {

    private static final Texts WORDS = Texts.of("mediation");

    @Inject
    private CommitteeDesk desk;

    /** {@return whether a list or note has anything to say} */
    boolean needed(MediationPaper sheet, Material m) {
        return switch (sheet) {
            case EVIDENCE_LIST -> !evidence(m).isEmpty();
            case PERFORMANCE_RECEIPTS -> !receipts(m).isEmpty();
            case FILE_NOTE -> !m.check().gaps().isEmpty() && m.papers().stream().noneMatch(p -> p.paper().code().equals(MediationPaper.FILE_NOTE.name()));
            default -> true;
        };
    }

    /** {@return the values of a sheet} */
    Map<String, Object> model(MediationPaper sheet, Material m, DossierBinder binder) {
        var all = new LinkedHashMap<String, Object>();
        var file = m.file();
        var unit = desk.unit(file.orgId());
        var mediators = desk.handlers(file.id()).stream().map(Option::label).collect(Collectors.joining("、"));
        var closed = on(m, MediationStep.CLOSE.name());
        all.put("committee", unit == null ? null : unit.name());
        all.put("number", file.number());
        all.put("partyNames", m.facts().parties().stream().map(MediationParty::name).collect(Collectors.joining("、")));
        all.put("volume", file.title());
        all.put("mediators", mediators.isEmpty() ? null : mediators);
        all.put("startedOn", m.facts().acceptedOn() == null ? file.openedOn() : m.facts().acceptedOn());
        all.put("endedOn", ended(m, closed));
        all.put("archivist", mediators.isEmpty() ? null : mediators.split("、")[0]);
        all.put("archivedOn", closed);
        all.put("checker", checker(m));
        all.put("retention", retention(m));
        all.put("entries", MediationBinding.entries(binder));
        all.put("listedOn", file.lastActOn());
        all.put("listedBy", mediators.isEmpty() ? null : mediators.split("、")[0]);
        all.put("items", evidence(m));
        all.put("receipts", receipts(m));
        all.put("gaps", m.check().gaps().stream().map(g -> row("title", WORDS.name(g.part()),
                "reason", g.state() == DossierCheck.State.EXPLAINED ? g.detail() : null)).toList());
        all.put("corrections", null);
        all.put("notedOn", file.lastActOn());
        all.put("pages", String.valueOf(binder.pages()));
        all.put("papers", String.valueOf(m.papers().size()));
        all.put("attachments", String.valueOf(m.dossier().attachments().size()));
        all.put("remarks", WORDS.get("paper.nothing"));
        return known(sheet, all);
    }

    private static Map<String, Object> known(PaperKind sheet, Map<String, Object> all) {
        var names = sheet.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        all.keySet().retainAll(names);
        return all;
    }

    private static List<Map<String, Object>> evidence(Material m) {
        return m.dossier().attachments().stream().filter(a -> a.paper() == null && DossierPart.EVIDENCES.takesAttachment(a.code()))
                .map(a -> row("title", stem(a.name()), "source", a.kind(), "provider", null, "receivedOn",
                        a.addedAt().atZoneSameInstant(org.fazhi.calendar.Clocks.ZONE).toLocalDate(), "copies", "1")).toList();
    }

    /** What was performed on the clauses, of earlier agreements too, in the order of the days; then the receipts that were attached. */
    private static List<Map<String, Object>> receipts(Material m) {
        var rows = m.facts().clauses().stream().flatMap(c -> c.receipts().stream().map(r -> Map.entry(c, r)))
                .sorted(Comparator.comparing(e -> e.getValue().receivedOn())).map(e -> performed(m.facts(), e.getKey(), e.getValue()))
                .collect(Collectors.toCollection(ArrayList::new));
        m.dossier().attachments().stream().filter(a -> DossierPart.RECEIPTS.takesAttachment(a.code())).forEach(a -> rows.add(row("clause", stem(a.name()),
                "sum", null, "paidOn", null, "voucher", a.kind(), "remarks", a.addedBy())));
        return rows;
    }

    private static Map<String, Object> performed(MediationCase f, AgreementClause c, AgreementReceipt r) {
        var old = c.edition() < f.aftermath().edition() ? WORDS.get("clause.old", c.edition()) : "";
        var remarks = Stream.of(r.payer(), r.note()).filter(Objects::nonNull).collect(Collectors.joining("，"));
        return row("clause", old + WORDS.get("clause.no", c.seq()) + "　" + c.text(), "sum", r.amount() == null ? "—" : MediationPaperModels.yuan(r.amount()),
                "paidOn", r.receivedOn(), "voucher", r.proof() == null ? null : WORDS.name(r.proof()), "remarks", remarks.isEmpty() ? "—" : remarks);
    }

    private static String first(Dossier.Line line, String... keys) {
        for (var key : keys) {
            var value = line.data().get(key);
            if (value != null && !value.toString().isBlank()) {
                return value.toString();
            }
        }
        return null;
    }

    private static LocalDate on(Material m, String step) {
        return m.dossier().history().stream().filter(l -> l.step().equals(step)).findFirst().map(Dossier.Line::on).orElse(null);
    }

    private static LocalDate ended(Material m, LocalDate closed) {
        return m.facts().effectiveOn() != null ? m.facts().effectiveOn()
                : m.facts().outcome() != null ? m.dossier().history().stream().filter(l -> l.step().equals(MediationStep.TERMINATE.name())).findFirst()
                        .map(Dossier.Line::on).orElse(closed) : closed;
    }

    /** The class that the archive decided, when it has. */
    private static String retention(Material m) {
        return m.dossier().history().stream().map(l -> first(l, "retention", "retentionClass")).filter(Objects::nonNull).findFirst()
                .map(v -> WORDS.getOr("RetentionClass." + v, v)).orElse(null);
    }

    /** Who checked the file and put it on the shelf, once somebody did; until then the place is left for a signature. */
    private static String checker(Material m) {
        return m.dossier().history().stream().filter(l -> l.step().equals(ArchiveStep.ARCHIVE.name())).findFirst().map(Dossier.Line::actor).orElse(null);
    }

    private static String stem(String name) {
        return name.replaceAll("\\.[^.]*$", "");
    }

    private static Map<String, Object> row(Object... namesAndValues) {
        var row = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return row;
    }
}
