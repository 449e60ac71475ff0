package org.fazhi.mediation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.calendar.Light;
import org.fazhi.casework.Dossier;
import org.fazhi.paper.PaperState;
import org.fazhi.platform.Texts;

/**
 * Whether a dossier is complete: what must be in it by its outcome (必须), what belongs in when there is any (按需), what is there.
 *
 * @param light RED: something that must be there is missing; YELLOW: it is there unsigned, or its absence is explained; GREEN: complete
 * @param lines one per part that must be there or is there
 */
public record DossierCheck(Light light, List<Line> lines) {

    /**
     * One part.
     *
     * @param part   which
     * @param must   whether it must be there
     * @param state  see {@link State}
     * @param detail in words, such as the reason of a gap or how many
     */
    public record Line(DossierPart part, boolean must, State state, String detail) {
    }

    /** How far a part has come. */
    public enum State { PRESENT, UNSIGNED, EXPLAINED, MISSING }

    /**
     * The facts that say what must be there.
     *
     * @param outcome  what came of it, or null while it runs
     * @param status   status of the file
     * @param agents   whether a party is represented by an agent
     * @param accepted whether it was accepted
     * @param begun    whether the mediation has begun
     */
    public record Basis(Codes.Outcome outcome, MediationStatus status, boolean agents, boolean accepted, boolean begun) {

        static Basis of(MediationCase facts, MediationStatus status, boolean begun) {
            return new Basis(facts.outcome(), status, facts.parties().stream().anyMatch(p -> p.agent() != null), facts.acceptedOn() != null, begun);
        }

        /** {@return whether a part must be there; either the application or the registration form opens a dossier} */
        boolean must(DossierPart part, Set<String> papers) {
            boolean agreed = outcome == Codes.Outcome.AGREED_WRITTEN || outcome == Codes.Outcome.AGREED_ORAL;
            boolean closed = status == MediationStatus.CLOSED;
            return switch (part) {
                case ACCEPTANCE -> accepted && !papers.contains(MediationPaper.APPLICATION_FORM.name());
                case REFUSAL -> status == MediationStatus.REFUSED;
                case TRANSFER -> status == MediationStatus.TRANSFERRED;
                case RIGHTS, IDENTITY_PROOF, RECORD -> begun;
                case AUTHORITY -> agents && begun;
                case AGREEMENT -> outcome == Codes.Outcome.AGREED_WRITTEN;
                case ORAL -> outcome == Codes.Outcome.AGREED_ORAL;
                case TERMINATION -> outcome != null && !agreed;
                case VISIT -> agreed && closed;
                case CLOSING -> closed;
                default -> false;
            };
        }
    }

    /**
     * {@return the parts that must be there and are neither there nor explained, in the order of the file}
     *
     * @param papers      codes of the papers issued
     * @param attachments kinds of the attachments that are not scans of a paper
     * @param notes       data of the notes on gaps (卷宗情况说明), newest first
     */
    static List<DossierPart> missing(Basis basis, Set<String> papers, Set<String> attachments, List<Map<String, Object>> notes) {
        var explained = explained(notes);
        return Arrays.stream(DossierPart.values()).filter(part -> basis.must(part, papers) && papers.stream().noneMatch(part::takes)
                && attachments.stream().noneMatch(part::takesAttachment) && !explained.containsKey(part)).toList();
    }

    /**
     * {@return the check}
     *
     * @param papers  the file's papers with their marks
     * @param dossier its attachments and its history, in which gaps are explained
     */
    static DossierCheck of(Basis basis, List<PaperState> papers, Dossier dossier) {
        var explained = explained(dossier.history().stream().filter(l -> l.step().equals(PaperStep.NOTE_GAPS.name())).map(Dossier.Line::data).toList());
        var codes = papers.stream().map(p -> p.paper().code()).collect(Collectors.toSet());
        var lines = new ArrayList<Line>();
        for (var part : DossierPart.values()) {
            var mine = papers.stream().filter(p -> part.takes(p.paper().code())).toList();
            long attached = dossier.attachments().stream().filter(a -> a.paper() == null && part.takesAttachment(a.code())).count();
            boolean must = basis.must(part, codes);
            boolean there = !mine.isEmpty() || attached > 0;
            // An earlier draft of an agreement need not be signed.
            boolean unsigned = part == DossierPart.AGREEMENT ? !mine.isEmpty() && !mine.get(mine.size() - 1).settled() : mine.stream().anyMatch(p -> !p.settled());
            var state = there ? unsigned ? State.UNSIGNED : State.PRESENT : explained.containsKey(part) ? State.EXPLAINED : State.MISSING;
            if (there || must) {
                lines.add(new Line(part, must, state, explained.getOrDefault(part, detail(state, mine.size() + (int) attached))));
            }
        }
        var light = lines.stream().anyMatch(l -> l.must() && l.state() == State.MISSING) ? Light.RED
                : lines.stream().anyMatch(l -> l.state() == State.UNSIGNED || l.must() && l.state() != State.PRESENT) ? Light.YELLOW : Light.GREEN;
        return new DossierCheck(light, List.copyOf(lines));
    }

    /** {@return what must be there and is not, whether explained or not} */
    public List<Line> gaps() {
        return lines.stream().filter(l -> l.must() && (l.state() == State.MISSING || l.state() == State.EXPLAINED)).toList();
    }

    private static String detail(State state, int count) {
        return state == State.MISSING ? Texts.of("mediation").get("dossier.missing") : state == State.UNSIGNED ? Texts.of("mediation").get("dossier.unsigned")
                : Texts.of("mediation").get("dossier.there", count);
    }

    private static Map<DossierPart, String> explained(List<Map<String, Object>> notes) {
        var found = new EnumMap<DossierPart, String>(DossierPart.class);
        for (var note : notes) { // newest first: the last word counts
            if (note.get("gaps") instanceof List<?> gaps) {
                gaps.forEach(g -> found.putIfAbsent(DossierPart.valueOf((String) ((Map<?, ?>) g).get("gap")), (String) ((Map<?, ?>) g).get("gapReason")));
            }
        }
        return found;
    }
}
