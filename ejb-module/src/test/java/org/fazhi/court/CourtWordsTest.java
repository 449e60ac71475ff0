package org.fazhi.court;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.casework.conflict.Conflict;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.mediation.Codes;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** What no table names and a page shows all the same: reasons for recusal, tiers and their duties, sides. */
class CourtWordsTest {

    @Test
    void whatIsBuiltFromOtherRoomsListsHasItsWords() {
        var keys = new TreeSet<String>();
        Arrays.stream(Conflict.Kind.values()).forEach(k -> keys.add("guard.CONFLICT_" + k));
        Arrays.stream(PanelTier.values()).forEach(t -> Stream.of("PanelTier.", "duty.").forEach(k -> keys.add(k + t)));
        Arrays.stream(Codes.Side.values()).forEach(s -> keys.add("Side." + s));
        assertThat(keys).allSatisfy(k -> assertThat(Texts.of("court").getOr(k, "")).isNotBlank());
    }
}
