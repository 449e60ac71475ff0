package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sample that cannot be drawn again proves nothing. */
class SampleDrawTest {

    private static List<Long> files(int count) {
        return LongStream.rangeClosed(1, count).boxed().toList();
    }

    @ParameterizedTest(name = "{1} % of {0} files are {2}")
    @CsvSource({"100, 10, 10", "101, 10, 11", "1, 10, 1", "9, 30, 3", "10, 30, 3", "0, 30, 0", "5, 100, 5", "5, 0, 0"})
    void aSmallMonthIsNotLeftOut(int population, int share, int size) {
        assertThat(SampleDraw.of(files(population), 7, share)).hasSize(size);
    }

    @Test
    void theSameSeedAndPopulationGiveTheSameFilesWhateverTheirOrder() {
        var mixed = new ArrayList<>(files(200));
        Collections.reverse(mixed);
        assertThat(SampleDraw.of(mixed, 42, 10)).isEqualTo(SampleDraw.of(files(200), 42, 10));
        assertThat(SampleDraw.of(files(200), 43, 10)).isNotEqualTo(SampleDraw.of(files(200), 42, 10));
    }

    @Test
    void everybodyCanBeDrawn() {
        var drawn = new HashSet<Long>();
        for (int seed = 0; seed < 400; seed++) {
            drawn.addAll(SampleDraw.of(files(50), seed, 10));
        }
        assertThat(drawn).hasSize(50);
    }
}
