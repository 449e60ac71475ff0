package org.fazhi.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Which papers a closed file must hold (司法部 2010 formats; domain.md 1.11): the one question that filing asks of the dossier. A failed case
 * holds the notice of termination in place of the agreement.
 */
final class MandatoryPapers {

    private MandatoryPapers() {
    }

    /** {@return titles of what is missing, in the order of the file} */
    static List<String> missing(MediationCase facts, Set<String> issued) {
        var missing = new ArrayList<String>();
        if (!issued.contains(MediationPaper.APPLICATION_FORM.name())) {
            need(missing, issued, MediationPaper.ACCEPTANCE_FORM);
        }
        need(missing, issued, MediationPaper.RIGHTS_NOTICE);
        need(missing, issued, MediationPaper.SESSION_RECORD);
        if (facts.outcome() == Codes.Outcome.AGREED_WRITTEN) {
            need(missing, issued, MediationPaper.AGREEMENT);
        } else if (facts.outcome() == Codes.Outcome.AGREED_ORAL) {
            need(missing, issued, MediationPaper.ORAL_AGREEMENT);
        } else {
            need(missing, issued, MediationPaper.TERMINATION_NOTICE);
        }
        return missing;
    }

    private static void need(List<String> missing, Set<String> issued, MediationPaper paper) {
        if (!issued.contains(paper.name())) {
            missing.add(paper.title());
        }
    }
}
