package org.fazhi.grid;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The papers of the grid, with the placeholders that their templates may use. */
public enum GridPaper implements PaperKind {

    /** 会议纪要, one page. */
    MINUTES(WeeklyProcedure.WORD, "一周一约会议纪要", "estate", "community", "week", "heldOn", "place", "property", "owners", "grid", "items.no", "items.title", "items.outcome",
            "items.owner", "items.due", "carried", "remarks", "next", "recorder", "on"),
    /** 公示牌: who is who in a grid. */
    BOARD(MicroGridProcedure.WORD, "网格公示牌", "grid", "community", "head", "headPhone", "member", "memberPhone", "police", "policePhone", "lawyer", "lawyerPhone", "households", "micros.no",
            "micros.name", "micros.area", "micros.households", "micros.liaison", "items", "on");

    private final String room;
    private final String title;
    private final Set<String> placeholders;

    GridPaper(String room, String title, String... names) {
        this.room = room;
        this.title = title;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    @Override
    public String room() {
        return room;
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
