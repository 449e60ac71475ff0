package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.fazhi.platform.StatusLine.State;

/** What the operator wrote: values that are not taken, keys that nobody reads, and answers that are dangerous where real people work. */
@ApplicationScoped
public class SettingsStatus implements StatusSource {

    private static final int ORDER = 2;
    private static final Set<String> KNOWN_PASSWORDS = Set.of("fazhi", "postgres", "password", "admin", "123456", "12345678", "changeit", "root", "test", "fazhi123");
    private static final int SHORT = 12;

    /**
     * The answers that matter together.
     *
     * @param url          address of the users
     * @param secure       whether cookies travel over https only
     * @param proxies      trusted proxies
     * @param demo         whether an empty database gets demonstration data
     * @param password     password of the database role; empty: none
     * @param homeWritable whether the application can write into its home
     */
    record Answers(String url, boolean secure, List<String> proxies, boolean demo, String password, boolean homeWritable) {

        boolean onThisMachineOnly() {
            var host = String.valueOf(URI.create(url).getHost()).toLowerCase(Locale.ROOT);
            return host.equals("localhost") || host.startsWith("127.") || host.equals("[::1]");
        }

        boolean https() {
            return url.startsWith("https:");
        }
    }

    @Override
    public List<StatusLine> read() {
        return faults(SettingsCheck.now());
    }

    @Override
    public List<StatusLine> examine() {
        return lines(new Answers(Setting.URL.text(), Setting.COOKIE_SECURE.flag(), Setting.PROXY_ADDRESSES.list(), Setting.DEMO.flag(),
                Setting.DB_JNDI.find().isPresent() ? "*".repeat(SHORT) : Setting.DB_PASSWORD.text(), Files.isWritable(Setting.HOME.path())));
    }

    static List<StatusLine> faults(List<SettingsCheck.Finding> found) {
        var words = Texts.of("platform");
        return found.isEmpty() ? List.of(StatusLine.good(ORDER, words.get("status.settings"), words.get("status.settings.good")))
                : found.stream().map(f -> new StatusLine(ORDER, words.get("status.settings"), f.text(), f.fatal() ? State.BAD : State.CARE,
                        words.get("status.settings.advice"))).toList();
    }

    static List<StatusLine> lines(Answers a) {
        var words = Texts.of("platform");
        var lines = new ArrayList<StatusLine>();
        add(lines, words, "https", a.https() ? State.GOOD : a.onThisMachineOnly() ? State.CARE : State.BAD, a.url());
        add(lines, words, "cookie", a.secure() == a.https() ? State.GOOD : a.onThisMachineOnly() && !a.secure() ? State.CARE : State.BAD,
                a.secure() ? words.get("web.cookie.secure") : words.get("web.cookie.open"), a.url());
        add(lines, words, "proxy", a.https() && a.proxies().isEmpty() ? State.CARE : State.GOOD, a.proxies().isEmpty() ? words.get("none") : String.join("、", a.proxies()));
        add(lines, words, "demo", !a.demo() ? State.GOOD : a.onThisMachineOnly() ? State.CARE : State.BAD, words.get(a.demo() ? "yes" : "no"));
        boolean known = KNOWN_PASSWORDS.contains(a.password().toLowerCase(Locale.ROOT));
        add(lines, words, "password", known || a.password().isEmpty() ? State.BAD : a.password().length() < SHORT ? State.CARE : State.GOOD,
                words.get(a.password().isEmpty() ? "web.password.none" : known ? "web.password.known" : a.password().length() < SHORT ? "web.password.short" : "web.password.set"));
        add(lines, words, "home", a.homeWritable() ? State.GOOD : State.BAD, Setting.HOME.key());
        return lines;
    }

    private static void add(List<StatusLine> lines, Texts words, String key, State state, Object... args) {
        lines.add(new StatusLine(ORDER + 2, words.get("web." + key), words.get("web." + key + ".value", args), state,
                state == State.GOOD ? "" : words.get("web." + key + ".advice", args)));
    }
}
