package org.fazhi.web.circle;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.circle.Snapshot;
import org.fazhi.circle.SnapshotService;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationKind;
import org.fazhi.web.frame.Query;

/** What was kept, and two of it side by side. */
@Named
@RequestScoped
public class PlansPage {

    @EJB
    private SnapshotService snapshots;

    private List<Snapshot> rows;

    /** A figure before and after. */
    public record Cell(String before, String after, String change, boolean up) {
    }

    /** A district or subdistrict. */
    public record Line(String name, long households, List<Cell> cells) {
    }

    /** {@return what was kept, newest first} */
    public List<Snapshot> getRows() {
        if (rows == null) {
            rows = snapshots.list();
        }
        return rows;
    }

    /** {@return the one compared with: chosen, or the newest that holds no plan} */
    public Snapshot getBefore() {
        return chosen("a", getRows().stream().filter(s -> !s.plan()).findFirst().orElse(getRows().get(getRows().size() - 1)));
    }

    /** {@return the one compared: chosen, or the newest} */
    public Snapshot getAfter() {
        return chosen("b", getRows().get(0));
    }

    private Snapshot chosen(String name, Snapshot otherwise) {
        var wanted = Query.current().text(name);
        return getRows().stream().filter(s -> String.valueOf(s.id()).equals(wanted)).findFirst().orElse(otherwise);
    }

    /** {@return names of the figures} */
    public List<String> getKinds() {
        var out = new ArrayList<String>();
        StationKind.CIRCLE.forEach(k -> out.add(Texts.of("station").get("short." + k)));
        out.add(Texts.of("circle").get("kind.all"));
        return out;
    }

    /** {@return the comparison} */
    public List<Line> getLines() {
        var before = getBefore();
        return getAfter().lines().stream().map(a -> new Line(a.name(), a.households(), cells(before.line(a.name()), a))).toList();
    }

    private static List<Cell> cells(Snapshot.Line before, Snapshot.Line after) {
        var out = new ArrayList<Cell>();
        for (int k = 0; k < after.percents().size(); k++) {
            var now = after.percents().get(k);
            if (before == null) {
                out.add(new Cell("—", now + "%", "", false));
            } else {
                var change = new BigDecimal(now).subtract(new BigDecimal(before.percents().get(k)));
                out.add(new Cell(before.percents().get(k) + "%", now + "%", change.signum() == 0 ? "" : (change.signum() > 0 ? "+" : "") + change, change.signum() > 0));
            }
        }
        return out;
    }
}
