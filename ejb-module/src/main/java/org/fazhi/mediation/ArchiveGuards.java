package org.fazhi.mediation;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.FileEvent;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;

/** The conditions of {@link ArchiveStep}; sentences stand in the bundle under {@code guard.*}. */
final class ArchiveGuards {

    /** What an office does on a file without handling it. */
    private static final List<MediationStep> NOT_HANDLING = List.of(MediationStep.IMPORT, MediationStep.RECUSE);

    private ArchiveGuards() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of("mediation", code, args);
    }

    /** A subdistrict's files are kept by its justice office, those of committees directly below the district by the section. */
    static Optional<Obstacle> keeper(MediationCase facts, Act<MediationCase, ?> act) {
        var who = act.caller();
        boolean office = who.has(Role.JUSTICE_OFFICE) || who.has(Role.INTEGRATION);
        return unless(office || act.file().streetId() == null, "ARCHIVE_OFFICE");
    }

    /** Nobody judges the own work: whoever took a step of the mediation does not check it (domain.md 5.2). */
    static Optional<Obstacle> notOwnWork(MediationCase facts, Act<MediationCase, ?> act) {
        long me = act.caller().accountId();
        boolean handled = act.desk().handlers().contains(me) || act.desk().history().stream().filter(e -> e.accountId() == me)
                .anyMatch(e -> Arrays.stream(MediationStep.values()).anyMatch(s -> s.name().equals(e.step()) && !NOT_HANDLING.contains(s)));
        return unless(!handled, "ARCHIVE_OWN_WORK");
    }

    static Optional<Obstacle> reworkAnswered(MediationCase facts, Act<MediationCase, ?> act) {
        return unless(!facts.archive().reworkOwed(), "REWORK_OPEN");
    }

    static Optional<Obstacle> reworkOwed(MediationCase facts, Act<MediationCase, ArchiveData.Answer> act) {
        return unless(facts.archive().reworkOwed(), "REWORK_NONE");
    }

    /** What is missing needs an explanation in the file (卷宗情况说明). */
    static Optional<Obstacle> complete(MediationCase facts, Act<MediationCase, ArchiveData.Filing> act) {
        if (act.data() == null || act.data().gapNote() != null) {
            return Optional.empty();
        }
        var steps = act.desk().history();
        var begun = steps.stream().anyMatch(e -> e.step().equals(MediationStep.BEGIN.name()));
        var basis = DossierCheck.Basis.of(facts, MediationStatus.valueOf(act.file().status()), begun);
        var notes = steps.stream().filter(e -> e.step().equals(PaperStep.NOTE_GAPS.name())).sorted(Comparator.comparing(FileEvent::seq).reversed())
                .map(e -> Json.readObject(e.data())).toList();
        var missing = DossierCheck.missing(basis, facts.desk().papers(facts.fileId()), facts.desk().enclosures(facts.fileId()), notes);
        return unless(missing.isEmpty(), "PAPERS_MISSING", missing.stream().map(Texts.of(MediationProcedure.WORD)::name).collect(Collectors.joining("、")));
    }

    static Optional<Obstacle> numbered(MediationCase facts, Act<MediationCase, ArchiveData.Filing> act) {
        return unless(act.data() == null || act.data().numbered(), "PAGES_NUMBERED");
    }

    /** The class may be longer than proposed; a shorter one needs its reason. */
    static Optional<Obstacle> retentionFits(MediationCase facts, Act<MediationCase, ArchiveData.Filing> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var proposed = facts.desk().retention().propose(facts, act.desk(), act.on());
        boolean fine = act.data().retention().ordinal() >= proposed.ordinal() || act.data().retentionReason() != null;
        return unless(fine, "RETENTION_SHORTER", Texts.of(MediationProcedure.WORD).name(proposed));
    }
}
