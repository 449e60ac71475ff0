package org.fazhi.platform;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.fazhi.platform.Setting.Mark;

/** Compares what the operator wrote with what is allowed: all faults at once, so that nobody mends one only to meet the next. */
final class SettingsCheck {

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());
    private static final String PREFIX = "fazhi.";
    /** Two keys further apart than this are not taken for a slip of the pen. */
    private static final int SLIP = 4;

    private SettingsCheck() {
    }

    /**
     * One fault.
     *
     * @param setting which, or null for a key that nobody reads
     * @param text    what is wrong and what is expected, in Chinese; never the value of a secret
     * @param fatal   whether the application must not start
     */
    record Finding(Setting setting, String text, boolean fatal) {
    }

    /**
     * {@return every fault in the values}
     *
     * @param written gives what was written, null for nothing
     */
    static List<Finding> of(Function<Setting, String> written) {
        var words = Texts.of("platform");
        var found = new ArrayList<Finding>();
        for (var setting : Setting.values()) {
            var value = written.apply(setting);
            if (value == null && setting.is(Mark.REQUIRED)) {
                found.add(new Finding(setting, words.get("settings.missing", setting.key(), setting.allowed().words()), setting.is(Mark.FATAL)));
            } else if (value != null && !setting.allowed().accepts(value)) {
                var fault = setting.is(Mark.SECRET) ? words.get("settings.wrong.secret", setting.key(), setting.allowed().words())
                        : words.get("settings.wrong", setting.key(), value, setting.allowed().words());
                found.add(new Finding(setting, setting.is(Mark.FATAL) ? fault : fault + words.get("settings.instead", told(setting.standard())), setting.is(Mark.FATAL)));
            }
        }
        var journal = written.apply(Setting.JOURNAL_KEY);
        if (journal != null && journal.equalsIgnoreCase(Objects.requireNonNullElse(written.apply(Setting.DATA_KEY), ""))) {
            found.add(new Finding(Setting.DATA_KEY, words.get("settings.sameKey"), true));
        }
        if (written.apply(Setting.DB_OWNER) != null && written.apply(Setting.DB_OWNER).equals(written.apply(Setting.DB_USER))) {
            found.add(new Finding(Setting.DB_OWNER, words.get("settings.sameRole"), false));
        }
        return found;
    }

    /**
     * {@return a soft fault for each key of ours that nobody reads, with the key that may have been meant}
     *
     * @param names names of all properties and environment variables
     */
    static List<Finding> unknown(Iterable<String> names) {
        var known = Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toSet());
        var variables = Arrays.stream(Setting.values()).map(Setting::variable).collect(Collectors.toSet());
        var strange = new TreeSet<String>();
        StreamSupport.stream(names.spliterator(), false).filter(n -> n.startsWith(PREFIX) && !known.contains(n)
                || n.startsWith("FAZHI_") && !variables.contains(n)).forEach(strange::add);
        var words = Texts.of("platform");
        return strange.stream().map(n -> new Finding(null, words.get("settings.unknown", n, nearest(n, n.startsWith(PREFIX) ? known : variables)), false)).toList();
    }

    /** {@return all faults of the configuration as it stands now} */
    static List<Finding> now() {
        var found = new ArrayList<>(of(Setting::written));
        found.addAll(unknown(Setting.config().getPropertyNames()));
        return found;
    }

    /**
     * Refuses the start when something fatal is wrong, and writes the rest into the log as warnings.
     *
     * @throws IllegalStateException naming every fatal fault
     */
    static void atStart() {
        var found = now();
        found.stream().filter(f -> !f.fatal()).forEach(f -> LOG.log(Level.WARNING, f.text()));
        refuse(found);
    }

    /** Refuses when something fatal is among the faults. */
    static void refuse(List<Finding> found) {
        var fatal = found.stream().filter(Finding::fatal).map(Finding::text).toList();
        if (!fatal.isEmpty()) {
            var lines = new StringBuilder(Texts.of("platform").get("settings.refused", fatal.size()));
            for (int i = 0; i < fatal.size(); i++) {
                lines.append('\n').append(i + 1).append(". ").append(fatal.get(i));
            }
            throw StartRefused.because(lines.toString(), null);
        }
    }

    private static String told(String value) {
        return value.isEmpty() ? Texts.of("platform").get("none") : value;
    }

    private static String nearest(String name, Set<String> known) {
        return known.stream().map(k -> new Object[] {k, distance(name.toLowerCase(Locale.ROOT), k.toLowerCase(Locale.ROOT))})
                .filter(p -> (int) p[1] <= SLIP).min((a, b) -> Integer.compare((int) a[1], (int) b[1]))
                .map(p -> Texts.of("platform").get("settings.meant", p[0])).orElse("");
    }

    /** Levenshtein. */
    private static int distance(String a, String b) {
        var row = new int[b.length() + 1];
        Arrays.setAll(row, i -> i);
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, corner + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1));
                corner = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
