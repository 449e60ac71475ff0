package org.fazhi.platform;

import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Which values a setting takes, as a test and in Chinese words. */
public final class Allowed {

    private static final int LONGEST = 2000;
    private final String word;
    private final Object[] args;
    private final Predicate<String> test;

    private Allowed(String word, Predicate<String> test, Object... args) {
        this.word = word;
        this.args = args;
        this.test = test;
    }

    /** {@return whether a value may stand there} */
    public boolean accepts(String value) {
        return value.length() <= LONGEST && value.chars().noneMatch(c -> c < ' ') && test.test(value);
    }

    /** {@return which values may stand there, in Chinese} */
    public String words() {
        return Texts.of("platform").get("allowed." + word, args);
    }

    static Allowed text() {
        return new Allowed("text", v -> true);
    }

    static Allowed number(int least, int most) {
        return new Allowed("number", v -> v.matches("\\d{1,9}") && Integer.parseInt(v) >= least && Integer.parseInt(v) <= most, least, most);
    }

    static Allowed flag() {
        return new Allowed("flag", v -> v.equalsIgnoreCase("true") || v.equalsIgnoreCase("false"));
    }

    static Allowed jdbc() {
        return new Allowed("jdbc", v -> v.matches("jdbc:postgresql://[^\\s/]+/[^\\s]+"));
    }

    static Allowed http() {
        return new Allowed("http", v -> {
            try {
                var uri = URI.create(v);
                return uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()));
            } catch (IllegalArgumentException e) {
                return false;
            }
        });
    }

    /** The address of a map's tiles: without its three places it is a complete address. */
    static Allowed tiles() {
        var places = List.of("{z}", "{x}", "{y}");
        return new Allowed("tiles", v -> places.stream().allMatch(v::contains) && http().accepts(places.stream().reduce(v, (left, place) -> left.replace(place, "0"))));
    }

    static Allowed key() {
        return new Allowed("key", v -> v.matches("[0-9a-fA-F]{64}") && v.chars().distinct().count() > 4);
    }

    static Allowed token() {
        return new Allowed("token", v -> v.matches("[\\x21-\\x7e]{32,200}"));
    }

    static Allowed path() {
        return new Allowed("path", v -> {
            try {
                return v.startsWith("~") || Path.of(v).isAbsolute();
            } catch (InvalidPathException e) {
                return false;
            }
        });
    }

    static Allowed addresses() {
        return new Allowed("addresses", v -> Arrays.stream(v.split("[,，]")).map(String::strip).allMatch(a -> a.matches("[0-9A-Fa-f.:]{2,45}") && a.matches(".*[.:].*")));
    }

    static Allowed jndi() {
        return new Allowed("jndi", v -> v.matches("[A-Za-z][\\w:/.!-]{1,120}"));
    }

    static Allowed name() {
        return new Allowed("name", v -> v.matches("[a-z][a-z0-9-]{1,40}"));
    }
}
