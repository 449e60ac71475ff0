package org.fazhi.reporting;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Texts;

/** The units whose figures a caller may see: exactly as far as the caller's files reach. */
@ApplicationScoped
public class ReportUnits {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Staff staff;

    /**
     * {@return the units in the caller's reach, the widest first; empty for who has no reach beyond own files}
     *
     * @param kind kind of the units that own files, such as COMMITTEE
     */
    public List<ReportUnit> of(Caller caller, String kind) {
        return of(Scope.of(caller), kind);
    }

    /** {@return the same for a procedure that says for itself how far a caller reaches} */
    public List<ReportUnit> of(Scope scope, String kind) {
        var found = new ArrayList<ReportUnit>();
        switch (scope.reach()) {
            case DISTRICT -> {
                staff.unit(scope.key()).ifPresent(u -> found.add(new ReportUnit(Extent.Level.DISTRICT, u.id(), u.name())));
                var owners = staff.unitsBelow("/" + scope.key() + "/", kind);
                for (var street : staff.unitsBelow("/" + scope.key() + "/", "SUBDISTRICT")) {
                    found.add(new ReportUnit(Extent.Level.STREET, street.id(), street.name()));
                    owners.stream().filter(u -> u.streetId() != null && u.streetId() == street.id()).map(ReportUnits::single).forEach(found::add);
                }
                var own = owners.stream().filter(u -> u.streetId() == null).toList();
                if (!own.isEmpty()) {
                    found.add(new ReportUnit(Extent.Level.OWN, scope.key(), Texts.of("reporting").get("unit.own")));
                    own.stream().map(ReportUnits::single).forEach(found::add);
                }
            }
            case STREET -> staff.unit(scope.key()).ifPresent(street -> {
                found.add(new ReportUnit(Extent.Level.STREET, street.id(), street.name()));
                staff.unitsBelow(street.path(), kind).stream().map(ReportUnits::single).forEach(found::add);
            });
            case UNIT -> staff.unit(scope.key()).map(ReportUnits::single).ifPresent(found::add);
            default -> { }
        }
        return List.copyOf(found);
    }

    /** {@return the unit of an address: its code, its key, its full name, or nothing for the widest; empty when it is not in reach} */
    public Optional<ReportUnit> find(Caller caller, String kind, String asked) {
        return find(of(caller, kind), asked);
    }

    /** {@return the same among units in reach} */
    public static Optional<ReportUnit> find(List<ReportUnit> all, String asked) {
        if (asked == null || asked.isBlank()) {
            return all.stream().findFirst();
        }
        var text = asked.strip();
        return all.stream().filter(u -> u.code().equals(text) || u.level() != Extent.Level.OWN && String.valueOf(u.id()).equals(text) || u.name().equals(text)).findFirst();
    }

    /** {@return a unit that is no longer in use but still has figures} */
    public ReportUnit past(Extent.Level level, long id) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select name from org_unit where id = ?")) {
            s.setLong(1, id);
            try (var r = s.executeQuery()) {
                return new ReportUnit(level, id, Texts.of("reporting").get("unit.past", r.next() ? r.getString(1) : String.valueOf(id)));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the unit could not be read", e);
        }
    }

    /** {@return of the units in reach those one level below, in the order of the tree; a unit alone is its own line} */
    public static List<ReportUnit> below(List<ReportUnit> all, ReportUnit unit) {
        return switch (unit.level()) {
            case DISTRICT -> all.stream().filter(u -> u.level() == Extent.Level.STREET || u.level() == Extent.Level.OWN).toList();
            case STREET, OWN -> {
                int at = all.indexOf(unit) + 1;
                int end = at;
                while (end < all.size() && all.get(end).level() == Extent.Level.UNIT) {
                    end++;
                }
                yield all.subList(at, end);
            }
            case UNIT -> List.of();
        };
    }

    private static ReportUnit single(Unit unit) {
        return new ReportUnit(Extent.Level.UNIT, unit.id(), unit.name());
    }
}
