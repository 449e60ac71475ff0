package org.fazhi.web.api;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Query parameters, read strictly: a misspelt filter that is passed over would answer another question than the one asked. */
final class Query {

    private static final int LONGEST = 200;
    private final MultivaluedMap<String, String> given;

    /** @throws ProblemException for a name that is not among the known ones, or a value with control characters */
    Query(MultivaluedMap<String, String> given, String... known) {
        this.given = given;
        for (var name : given.keySet()) {
            if (!List.of(known).contains(name)) {
                throw ProblemException.parameter(shown(name), "parameter.unknown", shown(name), String.join("、", known));
            }
            if (given.get(name).stream().anyMatch(v -> v.codePoints().anyMatch(Query::broken))) {
                throw ProblemException.parameter(name, "parameter.control", name);
            }
        }
    }

    private static boolean broken(int c) {
        return Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
    }

    private static String shown(String name) {
        var plain = name.replaceAll("\\p{C}", "");
        return plain.codePointCount(0, plain.length()) <= 30 ? plain : plain.substring(0, plain.offsetByCodePoints(0, 30)) + "…";
    }

    /** {@return the first value, or null when absent or empty} */
    String text(String name) {
        var value = given.getFirst(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    List<String> all(String name) {
        return given.getOrDefault(name, List.of());
    }

    /** {@return text to search by, or null} */
    String search(String name) {
        var text = text(name);
        if (text != null && (text.codePointCount(0, text.length()) < 2 || text.length() > LONGEST)) {
            throw ProblemException.parameter(name, "parameter.text", LONGEST);
        }
        return text;
    }

    LocalDate day(String name) {
        var text = text(name);
        try {
            var day = text == null ? null : LocalDate.parse(text);
            if (day == null || day.getYear() >= 1 && day.getYear() <= 9999) {
                return day;
            }
        } catch (DateTimeException e) {
            // said below
        }
        throw ProblemException.parameter(name, "parameter.day");
    }

    int count(String name, int otherwise, int from, int to) {
        var text = text(name);
        if (text == null) {
            return otherwise;
        }
        if (text.matches("\\d{1,9}") && Integer.parseInt(text) >= from && Integer.parseInt(text) <= to) {
            return Integer.parseInt(text);
        }
        throw ProblemException.parameter(name, "parameter.count", from, to);
    }

    boolean flag(String name) {
        var text = text(name);
        return "true".equals(choice(name, text, List.of("true", "false")));
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E otherwise) {
        var names = Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toList());
        var text = choice(name, text(name), names);
        return text == null ? otherwise : Enum.valueOf(type, text);
    }

    /** {@return the text when it is null or one of the choices} */
    String choice(String name, String text, List<String> choices) {
        if (text != null && !choices.contains(text)) {
            throw ProblemException.parameter(name, "parameter.choice", shown(text), String.join("、", choices));
        }
        return text;
    }
}
