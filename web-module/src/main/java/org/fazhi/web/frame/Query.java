package org.fazhi.web.frame;

import jakarta.faces.context.FacesContext;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The question that stands in the address of a page, as typed. Anybody can write an address, so control characters are dropped
 * and long texts cut; {@link Notes} and fields say what is wrong with the rest.
 */
public final class Query {

    private static final int LONGEST = 200;
    private static final int MOST = 100;

    private final Map<String, String[]> values;

    private Query(Map<String, String[]> values) {
        this.values = values;
    }

    /** {@return the question of the running request} */
    public static Query current() {
        return new Query(FacesContext.getCurrentInstance().getExternalContext().getRequestParameterValuesMap());
    }

    /** {@return whether the address has the name, even with an empty value} */
    public boolean has(String name) {
        return values.containsKey(name);
    }

    /** {@return the value without surrounding space; empty when absent} */
    public String text(String name) {
        return all(name).stream().findFirst().orElse("");
    }

    /** {@return every value of a name, in order; empty ones stay, so that rows of a form keep their places} */
    public List<String> all(String name) {
        return Arrays.stream(values.getOrDefault(name, new String[0])).limit(MOST).map(Query::clean).toList();
    }

    /** {@return an address of the page with names and values in turn; empty values are left out} */
    public static String address(String page, Object... namesAndValues) {
        return page + Stream.iterate(0, i -> i < namesAndValues.length, i -> i + 2)
                .filter(i -> !Objects.toString(namesAndValues[i + 1], "").isEmpty())
                .map(i -> namesAndValues[i] + "=" + URLEncoder.encode(namesAndValues[i + 1].toString(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "?", ""));
    }

    /** {@return a value of an address as it may go to the database, or null when nothing is left} */
    public static String plain(String typed) {
        var plain = clean(typed);
        return plain.isEmpty() ? null : plain;
    }

    static String clean(String typed) {
        var plain = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cs}]", "").strip();
        return plain.codePointCount(0, plain.length()) <= LONGEST ? plain : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}
