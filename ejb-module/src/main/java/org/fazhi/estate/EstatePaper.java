package org.fazhi.estate;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The papers of an assessment, with the placeholders that their templates may use. */
public enum EstatePaper implements PaperKind {

    /** 考评表. */
    SCORES("法治小区考评表", "name", "community", "edition", "scores.no", "scores.aspect", "scores.criterion", "scores.most", "scores.points", "scores.evidence", "total", "vetoes",
            "opinion", "assessor", "on"),
    /** 公示. */
    NOTICE("法治小区创建公示", "bureau", "name", "community", "total", "until", "on"),
    /** 命名决定. */
    DECISION("法治小区命名决定", "bureau", "number", "name", "community", "total", "reviewOn", "on"),
    /** 撤销决定. */
    REVOCATION("法治小区撤销命名决定", "bureau", "number", "name", "community", "reason", "on");

    private final String title;
    private final Set<String> placeholders;

    EstatePaper(String title, String... names) {
        this.title = title;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    @Override
    public String room() {
        return EstateProcedure.WORD;
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
