package org.fazhi.complaint;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The papers of a complaint, with the placeholders that their templates may use. */
public enum ComplaintPaper implements PaperKind {

    /** 投诉登记表. */
    REGISTRATION("法律援助投诉登记表", "number", "name", "complainant", "idNumber", "phone", "address", "channel", "respondent", "respondentName", "respondentUnit", "ground", "aidNumber",
            "facts", "requests", "evidence", "recorder", "on"),
    /** 补正告知书. */
    SUPPLEMENT("投诉材料补正告知书", "number", "name", "respondentName", "items", "lastDay", "bureau", "on"),
    /** 受理告知书. */
    ACCEPTANCE("投诉受理告知书", "number", "name", "respondentName", "receivedOn", "lastDay", "bureau", "on"),
    /** 不予受理告知书. */
    NON_ACCEPTANCE("投诉不予受理告知书", "number", "name", "respondentName", "code", "reason", "where", "bureau", "on"),
    /** 答复书. */
    ANSWER("投诉处理答复书", "number", "name", "respondentName", "ground", "finding", "found", "measures", "text", "bureau", "on");

    private final String title;
    private final Set<String> placeholders;

    ComplaintPaper(String title, String... names) {
        this.title = title;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    @Override
    public String room() {
        return ComplaintProcedure.WORD;
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
