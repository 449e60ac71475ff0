package org.fazhi.mediation;

import java.util.Set;
import org.fazhi.paper.PaperKind;

/**
 * What goes to the court beside application and agreement (民诉法解释354). {@code materials} lists what is attached; {@code court} its
 * name; {@code agreementNumber} the number of the agreement; the other placeholders as in {@link MediationPaper}.
 */
public enum ConfirmationPaper implements PaperKind {

    /** 调解证明: that the committee mediated, when, by whom, and when the agreement took force. */
    MEDIATION_PROOF("调解情况证明", "court", "committee", "number", "agreementNumber", "partyNames", "disputeType", "acceptedOn", "effectiveOn", "mediators", "preparedOn"),
    /** 材料清单. */
    CONFIRMATION_MATERIALS("司法确认申请材料清单", "court", "committee", "number", "partyNames", "preparedOn",
            "materials.no", "materials.name", "materials.state", "materials.basis");

    private final String title;
    private final Set<String> placeholders;

    ConfirmationPaper(String title, String... names) {
        this.title = title;
        this.placeholders = Set.of(names);
    }

    @Override
    public String room() {
        return "mediation";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
