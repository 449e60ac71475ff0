package org.fazhi.legalaid;

import java.util.Arrays;
import java.util.List;
import org.fazhi.exchange.ledger.LedgerColumn;
import org.fazhi.platform.Texts;

/** The columns of a ledger of notices; heads and examples stand in the bundle under {@code notice.column.*} and {@code notice.example.*}. */
enum NoticeColumn {

    INDEX(false, null), DAY(true, null), ORGAN_KIND(true, "organKind"), ORGAN(true, "organ"), CASE_NO(false, "organCaseNo"), STAGE(true, "stage"), CAUSE(true, "cause"),
    NAME(true, "name"), ID_NUMBER(false, "idNumber"), GENDER(false, "gender"), BORN_ON(false, "bornOn"), GROUND(true, "ground"), AGENT(false, "agent"), CUSTODY(false, "custody"),
    AGAIN(false, "again");

    private final boolean required;
    private final String field;

    NoticeColumn(boolean required, String field) {
        this.required = required;
        this.field = field;
    }

    /** {@return whether every row must fill it} */
    boolean required() {
        return required;
    }

    /** {@return the field of {@link AidData.Notice} that it fills, or null} */
    String field() {
        return field;
    }

    /** {@return its head} */
    String head() {
        return Texts.of(AidProcedure.WORD).get("notice.column." + name());
    }

    static List<LedgerColumn> all() {
        var words = Texts.of(AidProcedure.WORD);
        return Arrays.stream(values()).map(c -> new LedgerColumn(c.head(), c.required, words.get("notice.example." + c.name()))).toList();
    }

    /** {@return the column from which a field is read; the name where no column is at fault} */
    static NoticeColumn ofField(String field) {
        return Arrays.stream(values()).filter(c -> field.equals(c.field)).findFirst().orElse(NAME);
    }
}
