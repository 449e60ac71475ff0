package org.fazhi.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which ports this server process keeps open to every network: what Linux says, whatever the configuration intends. */
final class Listeners {

    private static final String LISTENING = "0A";
    private static final int STATE = 3;
    private static final int INODE = 9;

    private Listeners() {
    }

    /** {@return ports of this process that are bound to all addresses; empty where the system does not tell} */
    static Optional<Set<Integer>> openToAll() {
        var proc = Path.of("/proc/self");
        if (!Files.isReadable(proc.resolve("net/tcp"))) {
            return Optional.empty();
        }
        try {
            var own = sockets(proc.resolve("fd"));
            var ports = new TreeSet<Integer>();
            for (var table : new String[] {"net/tcp", "net/tcp6"}) {
                if (Files.isReadable(proc.resolve(table))) {
                    ports.addAll(wildcards(Files.readString(proc.resolve(table), StandardCharsets.US_ASCII), own));
                }
            }
            return Optional.of(ports);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** {@return ports in a table of the kernel that listen on all addresses and belong to one of the sockets} */
    static Set<Integer> wildcards(String table, Set<String> inodes) {
        var ports = new TreeSet<Integer>();
        table.lines().skip(1).map(l -> l.strip().split("\\s+")).filter(f -> f.length > INODE && f[STATE].equals(LISTENING) && inodes.contains(f[INODE]))
                .map(f -> f[1].split(":")).filter(a -> a[0].matches("0+")).forEach(a -> ports.add(Integer.parseInt(a[1], 16)));
        return ports;
    }

    private static Set<String> sockets(Path descriptors) throws IOException {
        var found = new HashSet<String>();
        try (Stream<Path> all = Files.list(descriptors)) {
            for (var one : all.toList()) {
                try {
                    var target = Files.readSymbolicLink(one).toString();
                    if (target.startsWith("socket:[")) {
                        found.add(target.substring(8, target.length() - 1));
                    }
                } catch (IOException e) {
                    continue; // closed meanwhile
                }
            }
        }
        return found;
    }
}
