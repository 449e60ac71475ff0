package org.fazhi.court;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The papers of the micro court, with the placeholders that their templates may use. Each says in its head that this is a place of talks. */
public enum CourtPaper implements PaperKind {

    /** 议事通知书. */
    NOTICE("微法庭（议事场所）议事通知书", "room", "number", "names", "subject", "heldOn", "heldAt", "heldPlace", "panel.name", "panel.unit", "panel.tier", "panel.no", "fence", "on"),
    /** 议事记录. */
    RECORD("微法庭（议事场所）议事记录", "room", "number", "subject", "heldOn", "start", "end", "heldPlace", "present", "others", "recorder", "doors", "process", "lawExplained",
            "panel.name", "panel.unit", "panel.tier", "panel.no", "fence"),
    /** 议事纪要. */
    MINUTES("微法庭（议事场所）议事纪要", "room", "number", "names", "subject", "heldOn", "heldPlace", "consensus", "items.owner", "items.text", "items.dueOn", "items.no",
            "panel.name", "panel.unit", "panel.tier", "panel.no", "fence", "on"),
    /** 转介告知单. */
    REFERRAL("微法庭（议事场所）转介告知单", "room", "number", "names", "subject", "how", "body", "note", "routes", "fence", "on");

    private final String title;
    private final Set<String> placeholders;

    CourtPaper(String title, String... names) {
        this.title = title;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    @Override
    public String room() {
        return CourtProcedure.WORD;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    /** No template may lose the sentence that says what this is not. */
    @Override
    public Set<String> required() {
        return Set.of("fence");
    }
}
