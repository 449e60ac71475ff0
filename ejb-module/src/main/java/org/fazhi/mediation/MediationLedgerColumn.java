package org.fazhi.mediation;

import java.util.Arrays;
import java.util.List;
import org.fazhi.exchange.ledger.LedgerColumn;
import org.fazhi.platform.Texts;

/** The columns of the dispute ledger; heads and examples stand in the bundle under {@code ledger.column.*} and {@code ledger.example.*}. */
enum MediationLedgerColumn {
    INDEX(false), DAY(true), COMMITTEE(true), SOURCE(true), TYPE(true), CAUSE(false),
    APPLICANT(true), APPLICANT_ID(false), APPLICANT_PHONE(false), RESPONDENT(true), RESPONDENT_ID(false), RESPONDENT_PHONE(false),
    FACTS(true), AMOUNT(false), STREET(false), COMMUNITY(false);

    private final boolean required;

    MediationLedgerColumn(boolean required) {
        this.required = required;
    }

    /** {@return whether every row must fill it} */
    boolean required() {
        return required;
    }

    /** {@return its head} */
    String head() {
        return Texts.of("mediation").get("ledger.column." + name());
    }

    static List<LedgerColumn> all() {
        var words = Texts.of("mediation");
        return Arrays.stream(values()).map(c -> new LedgerColumn(c.head(), c.required, words.get("ledger.example." + c.name()))).toList();
    }

    /** {@return the column from which a field of the registration is read} */
    static MediationLedgerColumn ofField(String path) {
        return switch (path) {
            case "source", "entrustedBy" -> SOURCE;
            case "type" -> TYPE;
            case "cause" -> CAUSE;
            case "facts" -> FACTS;
            case "amount" -> AMOUNT;
            case "parties.0.name", "parties.0.kind", "parties.0.side" -> APPLICANT;
            case "parties.0.idNumber" -> APPLICANT_ID;
            case "parties.0.phone" -> APPLICANT_PHONE;
            case "parties.1.name", "parties.1.kind", "parties.1.side" -> RESPONDENT;
            case "parties.1.idNumber" -> RESPONDENT_ID;
            case "parties.1.phone" -> RESPONDENT_PHONE;
            default -> COMMITTEE;
        };
    }
}
