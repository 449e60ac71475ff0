package org.fazhi.mediation;

import java.util.Set;
import org.fazhi.paper.PaperKind;

/** Papers about committees themselves. */
public enum CommitteePaper implements PaperKind {
    /** 人民调解委员会变更通报函: the bureau tells the court promptly (人民调解法10). */
    COURT_NOTICE;

    private static final Set<String> PLACEHOLDERS = Set.of("court", "committee", "bureau", "what", "changedOn", "basis", "members.no", "members.name", "members.post",
            "members.gender", "members.since", "printedOn");

    @Override
    public String room() {
        return MediationProcedure.WORD;
    }

    @Override
    public String title() {
        return "人民调解委员会变更通报函";
    }

    @Override
    public Set<String> placeholders() {
        return PLACEHOLDERS;
    }
}
