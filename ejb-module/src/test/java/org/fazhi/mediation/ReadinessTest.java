package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Random;
import org.fazhi.mediation.Readiness.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Sixty agreements in the language of the files: twenty clean ones, tricky ones among them, and forty with one planted fault, four of
 * each kind. An obstacle that is not named costs the parties their thirty days; a false alarm costs the next one its reader.
 */
class ReadinessTest {

    private static final long SEED = 20261123;
    private static final int FAULTS_OF_A_KIND = 4;
    private static final int MOST_FALSE_ALARMS = 2;

    @ParameterizedTest
    @ValueSource(longs = {SEED, 1, 2, 3, 4, 5, 6, 7, 8, 9})
    void everyPlantedFaultIsNamedAndCleanAgreementsAreLeftAlone(long seed) {
        var random = new Random(seed);
        var missed = new ArrayList<String>();
        var alarms = new ArrayList<String>();
        var named = new EnumMap<Kind, Integer>(Kind.class);
        for (int i = 0; i < SeededAgreements.CLEAN; i++) {
            var clean = SeededAgreements.clean(i, random);
            Readiness.check(clean).forEach(f -> alarms.add("clean: " + f.kind() + " " + f.text()));
        }
        int faults = 0;
        for (var kind : Kind.values()) {
            for (int i = 0; i < FAULTS_OF_A_KIND; i++) {
                faults++;
                var found = Readiness.check(SeededAgreements.with(kind, i, random));
                if (found.stream().noneMatch(f -> f.kind() == kind)) {
                    missed.add(kind + " " + i);
                } else {
                    named.merge(kind, 1, Integer::sum);
                }
                found.stream().filter(f -> f.kind() != kind).forEach(f -> alarms.add(kind + ": " + f.kind() + " " + f.text()));
            }
        }
        var sum = "seed " + seed + ": clean " + SeededAgreements.CLEAN + ", faulty " + faults + ", named " + named + ", missed " + missed + ", false alarms " + alarms;
        System.out.println(sum);
        assertThat(faults).isEqualTo(40);
        assertThat(missed).as(sum).isEmpty();
        assertThat(alarms).as(sum).hasSizeLessThanOrEqualTo(MOST_FALSE_ALARMS);
    }

    @Test
    void everyKindHasItsWordsAndItsRule() {
        var words = org.fazhi.platform.Texts.of("mediation");
        assertThat(List.of(Kind.values())).allSatisfy(k -> {
            assertThat(words.get("readiness." + k + ".name")).isNotBlank();
            assertThat(words.get("readiness." + k + ".basis")).containsAnyOf("法", "解释");
        });
    }
}
