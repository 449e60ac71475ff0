package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.platform.StatusLine.State;

/** How the application server is set up: what it keeps open to every network, its memory, its default passwords. */
@ApplicationScoped
public class ServerStatus implements StatusSource {

    private static final int ORDER = 12;
    private static final long MEGABYTE = 1L << 20;
    private static final long LITTLE_HEAP = 900 * MEGABYTE;
    /** Ports on which servers usually keep these services; words {@code server.port.<name>}. */
    private static final Map<Integer, String> USUAL = Map.ofEntries(Map.entry(4848, "admin"), Map.entry(9990, "admin"), Map.entry(3700, "iiop"), Map.entry(3820, "iiop"),
            Map.entry(3920, "iiop"), Map.entry(8686, "jmx"), Map.entry(7676, "jms"), Map.entry(4900, "grid"), Map.entry(5900, "grid"), Map.entry(6900, "grid"), Map.entry(9009, "debug"));

    /**
     * What matters of a server.
     *
     * @param open   ports open to all networks; empty when the system does not tell
     * @param domain facts of a Payara domain; empty on other servers
     * @param heap   most memory of the virtual machine, bytes
     * @param text   default encoding of the virtual machine
     * @param behind whether users come through a reverse proxy (their address is https)
     */
    record Facts(Optional<Set<Integer>> open, Optional<PayaraFacts> domain, long heap, String text, boolean behind) {
    }

    @Override
    public List<StatusLine> read() {
        return List.of();
    }

    @Override
    public List<StatusLine> examine() {
        return lines(new Facts(Listeners.openToAll(), PayaraFacts.read(), Runtime.getRuntime().maxMemory(), Charset.defaultCharset().name(),
                Setting.URL.text().startsWith("https:")));
    }

    static List<StatusLine> lines(Facts f) {
        var words = Texts.of("platform");
        var lines = new ArrayList<StatusLine>();
        ports(lines, words, f);
        f.domain().ifPresent(d -> domain(lines, words, d, f.open().orElse(Set.of())));
        add(lines, words, "heap", f.heap() >= LITTLE_HEAP ? State.GOOD : State.CARE, f.heap() / MEGABYTE);
        add(lines, words, "text", f.text().equals("UTF-8") ? State.GOOD : State.BAD, f.text());
        return lines;
    }

    private static void ports(List<StatusLine> lines, Texts words, Facts f) {
        if (f.open().isEmpty()) {
            add(lines, words, "ports.unread", State.CARE);
            return;
        }
        var web = f.domain().map(PayaraFacts::web).orElse(List.of());
        int before = lines.size();
        for (int port : f.open().get()) {
            var service = f.domain().map(PayaraFacts::named).orElse(Map.of()).getOrDefault(port, USUAL.get(port));
            if (service != null) {
                add(lines, words, service.equals("admin") ? "admin" : "port", State.BAD, port, words.get("server.port." + service));
            } else if (web.contains(port) && f.behind()) {
                add(lines, words, "web", State.CARE, port);
            } else if (!web.contains(port) && f.domain().isPresent()) {
                add(lines, words, "port", State.CARE, port, words.get("server.port.other"));
            }
        }
        if (lines.size() == before) {
            var all = f.open().get().stream().map(String::valueOf).collect(Collectors.joining("、"));
            add(lines, words, "ports", State.GOOD, all.isEmpty() ? words.get("none") : all);
        }
    }

    private static void domain(List<StatusLine> lines, Texts words, PayaraFacts d, Set<Integer> open) {
        boolean reachable = d.named().entrySet().stream().anyMatch(e -> e.getValue().equals("admin") && open.contains(e.getKey()));
        add(lines, words, "adminPassword", d.adminPassword() == null ? State.GOOD : reachable ? State.BAD : State.CARE,
                words.get(d.adminPassword() == null ? "server.adminPassword.set" : d.adminPassword().isEmpty() ? "server.adminPassword.none" : "server.adminPassword.known"));
        add(lines, words, "grid", d.grid() ? State.CARE : State.GOOD, words.get(d.grid() ? "server.on" : "server.off"));
        add(lines, words, "broker", d.broker() ? State.CARE : State.GOOD, words.get(d.broker() ? "server.on" : "server.off"));
        add(lines, words, "talkative", d.talkative() ? State.CARE : State.GOOD, words.get(d.talkative() ? "yes" : "no"));
    }

    private static void add(List<StatusLine> lines, Texts words, String key, State state, Object... args) {
        lines.add(new StatusLine(ORDER, words.get("server." + key), words.get("server." + key + ".value", args), state,
                state == State.GOOD ? "" : words.get("server." + key + ".advice", args)));
    }
}
