package org.fazhi.deliberation;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The papers of a topic, with the placeholders that their templates may use. */
public enum DeliberationPaper implements PaperKind {

    /** 法律意见. */
    OPINION("援法议事法律意见", "unit", "number", "subject", "rule", "ownersItem", "opinion", "advice", "adviser", "on"),
    /** 议事通知. */
    NOTICE("援法议事通知", "unit", "number", "subject", "rule", "heldOn", "heldAt", "heldPlace", "agenda", "advice", "on"),
    /** 议事记录. */
    RECORD("援法议事记录", "unit", "number", "subject", "rule", "heldOn", "heldPlace", "all", "came", "allArea", "area", "lawPerson", "chair", "recorder", "process"),
    /** 议事结果. */
    RESOLUTION("援法议事结果", "unit", "number", "subject", "rule", "heldOn", "came", "votesFor", "areaFor", "outcome", "resolution", "duties.owner", "duties.text", "duties.dueOn",
            "duties.no", "on"),
    /** 公示. */
    PUBLIC_NOTICE("援法议事结果公示", "unit", "number", "subject", "outcome", "resolution", "duties.owner", "duties.text", "duties.dueOn", "duties.no", "postedAt", "until", "on");

    private final String title;
    private final Set<String> placeholders;

    DeliberationPaper(String title, String... names) {
        this.title = title;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    @Override
    public String room() {
        return DeliberationProcedure.WORD;
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
