package org.fazhi.mediation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.casework.Dossier;
import org.fazhi.paper.PaperRow;

/** Which papers of a file go to the court: those of the agreement in force, not of a draft that was given up or of an agreement before it. */
public final class ConfirmationPacket {

    private static final Set<String> DRAFTS = Set.of(MediationStep.DRAFT_AGREEMENT.name(), PerformanceStep.REVISE_AGREEMENT.name());
    private static final List<String> MADE = List.of(ConfirmationPaper.MEDIATION_PROOF.code(), ConfirmationPaper.CONFIRMATION_MATERIALS.code());

    private ConfirmationPacket() {
    }

    /** {@return application, agreement, proof and list, in this order; empty while they have not been made for the agreement in force} */
    public static List<PaperRow> of(Dossier dossier) {
        Long draft = null;
        Long agreement = null;
        int inForce = 0;
        for (int i = dossier.history().size() - 1; i >= 0; i--) { // the newest stands first
            var line = dossier.history().get(i);
            if (DRAFTS.contains(line.step())) {
                draft = line.id();
            } else if (line.step().equals(MediationStep.AGREE_ORALLY.name())) {
                agreement = line.id();
                inForce = line.seq();
            } else if (line.step().equals(MediationStep.SEAL.name())) {
                agreement = draft;
                inForce = line.seq();
            }
        }
        Map<Long, Integer> place = dossier.history().stream().collect(Collectors.toMap(Dossier.Line::id, Dossier.Line::seq));
        int since = inForce;
        var later = dossier.papers().stream().filter(p -> place.getOrDefault(p.eventId(), 0) > since).toList();
        long about = agreement == null ? -1 : agreement;
        var contract = dossier.papers().stream().filter(p -> p.eventId() == about).reduce((a, b) -> b);
        var found = List.of(latest(later, MediationPaper.CONFIRMATION_APPLICATION.code()), contract, latest(later, MADE.get(0)), latest(later, MADE.get(1)));
        return found.get(0).isEmpty() ? List.of() : found.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<PaperRow> latest(List<PaperRow> papers, String code) {
        return papers.stream().filter(p -> p.code().equals(code)).reduce((a, b) -> b);
    }
}
