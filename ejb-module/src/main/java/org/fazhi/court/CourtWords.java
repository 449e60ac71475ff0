package org.fazhi.court;

import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.platform.Texts;

/** Chinese for what stands in several places. */
final class CourtWords {

    private static final Texts WORDS = Texts.of(CourtProcedure.WORD);
    private static final int TITLE = 20;

    private CourtWords() {
    }

    static String tier(PanelTier tier) {
        return tier == null ? null : WORDS.name(tier);
    }

    static String title(CourtCase f) {
        var what = f.content().replaceAll("\\s+", "");
        var shortened = what.codePointCount(0, what.length()) > TITLE ? what.substring(0, what.offsetByCodePoints(0, TITLE)) + "……" : what;
        return WORDS.get("title.of", f.parties().get(0).name(), f.parties().size() > 1 ? WORDS.get("title.others") : "", shortened);
    }

    static String lifts(List<CourtCodes.Lift> lifts) {
        return lifts.isEmpty() ? WORDS.get("lifts.none") : lifts.stream().map(WORDS::name).collect(Collectors.joining("、"));
    }

    static String seats(List<CourtPanelist.Seat> seats) {
        return seats.isEmpty() ? null : seats.stream().map(s -> WORDS.get("person", s.name(), s.unit(), tier(s.tier()))).collect(Collectors.joining("、"));
    }

    static String when(CourtCase f) {
        return f.heldOn() == null ? null : f.heldOn() + (f.heldAt() == null ? "" : " " + f.heldAt());
    }
}
