package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.circle.net.OwnLink;
import org.fazhi.circle.net.StreetsFile;

/** Street nets in memory, a few at a time: read from the database when first asked for, anew when a link was drawn. */
@ApplicationScoped
public class Networks {

    private static final int KEPT = 6;

    @Inject
    private NetworkTable table;

    private final Map<String, CircleNet> held = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CircleNet> eldest) {
            return size() > KEPT;
        }
    };

    /** {@return a net of a district with the links drawn by now, or null when it is not there or not read} */
    public CircleNet get(long district, long id) {
        var network = table.find(district, id).filter(n -> n.state() == Network.State.READY).orElse(null);
        return network == null ? null : get(network, district);
    }

    /** {@return the net that a district uses, or null} */
    public CircleNet inUse(long district) {
        return table.inUse(district).map(n -> get(n, district)).orElse(null);
    }

    private CircleNet get(Network network, long district) {
        var key = network.id() + "/" + table.linkRevision(district);
        synchronized (held) {
            var known = held.get(key);
            if (known == null) {
                var links = table.links(district).stream().map(l -> new OwnLink(l.closure(), l.places())).toList();
                known = new CircleNet(network.id(), network.name(), network.dataOn(), OwnLink.into(StreetsFile.read(table.streets(network.id())), links));
                held.keySet().removeIf(k -> k.startsWith(network.id() + "/"));
                held.put(key, known);
            }
            return known;
        }
    }
}
