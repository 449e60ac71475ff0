package org.fazhi.web.circle;

import java.util.Arrays;
import java.util.function.Function;
import org.fazhi.circle.Measure;
import org.fazhi.circle.Question;
import org.fazhi.circle.When;
import org.fazhi.station.StationKind;

/**
 * A question to the circle as it stands in an address; what makes no sense there is taken as usual.
 *
 * @param question measure and time
 * @param kind     the kind of station, null: all four
 */
public record Asked(Question question, StationKind kind) {

    /** {@return the question of an address} */
    static Asked of(Function<String, String> parameter) {
        var kind = choice(StationKind.class, parameter.apply("kind"));
        return new Asked(new Question(or(choice(Measure.class, parameter.apply("measure")), Measure.WALK), or(choice(When.class, parameter.apply("when")), When.ANY)),
                kind != null && StationKind.CIRCLE.contains(kind) ? kind : null);
    }

    private static <E extends Enum<E>> E choice(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(text)).findFirst().orElse(null);
    }

    private static <T> T or(T value, T otherwise) {
        return value == null ? otherwise : value;
    }
}
