package org.fazhi.reporting;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.fazhi.platform.Texts;

/**
 * What must hold between the columns of a report.
 *
 * @param whole columns whose sum is the whole
 * @param parts columns whose sum is compared with it
 * @param equal whether both must be equal; else the parts may be less
 */
public record Identity(List<String> whole, List<String> parts, boolean equal) {

    /** {@return that a column equals the sum of others, given by their numbers, a range as {@code 6-11}} */
    public static Identity equal(String whole, String... parts) {
        return new Identity(List.of(whole), expand(parts), true);
    }

    /** {@return that a column is at most as large as another} */
    public static Identity atMost(String part, String whole) {
        return new Identity(List.of(whole), List.of(part), false);
    }

    private static List<String> expand(String... parts) {
        return Arrays.stream(parts).flatMap(p -> {
            int dash = p.indexOf('-');
            return dash < 0 ? java.util.stream.Stream.of(p)
                    : java.util.stream.IntStream.rangeClosed(Integer.parseInt(p.substring(0, dash)), Integer.parseInt(p.substring(dash + 1))).mapToObj(String::valueOf);
        }).toList();
    }

    /** {@return a sentence when it does not hold, or null} */
    public String broken(Map<String, BigDecimal> cells) {
        var left = sum(whole, cells);
        var right = sum(parts, cells);
        boolean holds = equal ? left.compareTo(right) == 0 : right.compareTo(left) <= 0;
        return holds ? null : Texts.of("reporting").get(equal ? "identity.equal" : "identity.atMost", String.join("+", whole),
                left.toPlainString(), String.join("+", parts), right.toPlainString());
    }

    private static BigDecimal sum(List<String> numbers, Map<String, BigDecimal> cells) {
        return numbers.stream().map(n -> cells.getOrDefault(n, BigDecimal.ZERO)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
