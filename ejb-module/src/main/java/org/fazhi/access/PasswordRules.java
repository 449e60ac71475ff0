package org.fazhi.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a password must be (等保 profile: length, kinds of characters, not guessable). Each rule answers with the key of its sentence
 * in the bundle; the first that fails is told.
 */
final class PasswordRules {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    static final int KINDS = 3;
    /** 1234, dcba, aaaa: runs of this length are found first by every guessing program. */
    static final int RUN = 4;
    /** So many further letters around a long common word hide it from nobody. */
    private static final int DISGUISE = 2;
    private static final int LONG_WORD = 6;

    private static final Set<String> COMMON = common();

    private PasswordRules() {
    }

    /**
     * Checks a password that somebody wants.
     *
     * @param password the wish
     * @param login    the account's login
     * @param name     the person's name
     * @return key of the sentence about what is wrong, or empty
     */
    static Optional<String> problem(String password, String login, String name) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("password.short");
        }
        if (password.length() > LONGEST) {
            return Optional.of("password.long");
        }
        if (password.chars().anyMatch(Character::isISOControl) || !password.equals(password.strip())) {
            return Optional.of("password.invisible");
        }
        if (kinds(password) < KINDS) {
            return Optional.of("password.kinds");
        }
        var folded = password.toLowerCase(Locale.ROOT);
        if (contains(folded, login) || contains(folded, name)) {
            return Optional.of("password.name");
        }
        if (hasRun(folded)) {
            return Optional.of("password.run");
        }
        return isCommon(folded) ? Optional.of("password.common") : Optional.empty();
    }

    private static long kinds(String password) {
        boolean upper = password.chars().anyMatch(c -> c >= 'A' && c <= 'Z');
        boolean lower = password.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        boolean digit = password.chars().anyMatch(c -> c >= '0' && c <= '9');
        boolean other = password.chars().anyMatch(c -> !(c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'));
        return Stream.of(upper, lower, digit, other).filter(b -> b).count();
    }

    private static boolean contains(String folded, String part) {
        var p = part == null ? "" : part.strip().toLowerCase(Locale.ROOT);
        return p.length() >= 2 && (folded.contains(p) || p.length() >= 4 && folded.contains(new StringBuilder(p).reverse()));
    }

    private static boolean hasRun(String folded) {
        for (int step = -1; step <= 1; step++) {
            int length = 1;
            for (int i = 1; i < folded.length(); i++) {
                length = folded.charAt(i) - folded.charAt(i - 1) == step ? length + 1 : 1;
                if (length >= RUN) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A common word stays common behind the usual disguises: P@ssw0rd!27 is password with a tail. */
    private static boolean isCommon(String folded) {
        var headless = folded.replaceAll("[^a-z@$]+$", "");
        return Stream.of(folded, letters(folded), letters(undisguised(folded)), letters(undisguised(headless)))
                .anyMatch(core -> COMMON.stream().anyMatch(word -> core.equals(word)
                        || word.length() >= LONG_WORD && core.contains(word) && core.length() - word.length() <= DISGUISE));
    }

    private static String undisguised(String text) {
        return text.replace('@', 'a').replace('0', 'o').replace('1', 'i').replace('3', 'e').replace('$', 's').replace('5', 's');
    }

    private static String letters(String text) {
        return text.replaceAll("[^a-z]", "");
    }

    private static Set<String> common() {
        try (var in = new BufferedReader(new InputStreamReader(
                PasswordRules.class.getResourceAsStream("common-passwords.txt"), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(l -> !l.isEmpty() && !l.startsWith("#")).collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
