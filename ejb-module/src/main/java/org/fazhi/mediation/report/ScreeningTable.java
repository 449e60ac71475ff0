package org.fazhi.mediation.report;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.casework.Conditions;
import org.fazhi.casework.Unit;
import org.fazhi.mediation.report.ScreeningViews.Data;
import org.fazhi.mediation.report.ScreeningViews.Screening;

/** The statements on the register of screening; who may is decided by {@link ScreeningService}. */
@ApplicationScoped
class ScreeningTable {

    private static final String COLUMNS = "held_on, area, screenings, found, prevented, suicide_cases, suicide_people, crime_cases, crime_people,"
            + " petition_cases, petition_people, affray_cases, affray_people, note";
    private static final int MOST = 500;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    List<Screening> read(Conditions where, List<Unit> kept) {
        var sql = "select r.id, u.name, r.org_id, " + COLUMNS + ", a.name, r.version from dispute_screening r join org_unit u on u.id = r.org_id"
                + " join account a on a.id = r.entered_by" + where.sql() + " order by r.held_on desc, r.id desc limit " + MOST;
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            where.bind(s);
            var found = new ArrayList<Screening>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    long org = r.getLong(3);
                    found.add(new Screening(r.getLong(1), r.getString(2), data(r, org), r.getString(18), r.getInt(19), kept.stream().anyMatch(u -> u.id() == org)));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("screenings could not be read", e);
        }
    }

    private static Data data(ResultSet r, long org) throws SQLException {
        return new Data(org, r.getObject(4, LocalDate.class), r.getString(5), r.getInt(6), r.getInt(7), r.getInt(8), r.getInt(9), r.getInt(10), r.getInt(11),
                r.getInt(12), r.getInt(13), r.getInt(14), r.getInt(15), r.getInt(16), r.getString(17));
    }

    void add(Unit unit, Data d, long account) {
        run("insert into dispute_screening (" + COLUMNS + ", org_id, street_id, district_id, entered_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                d, unit.id(), unit.streetId(), unit.districtId(), account);
    }

    /** {@return whether the version still stood} */
    boolean change(long id, int version, Unit unit, Data d) {
        return run("update dispute_screening set (" + COLUMNS + ") = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), org_id = ?, street_id = ?, district_id = ?,"
                + " version = version + 1 where id = ? and version = ?", d, unit.id(), unit.streetId(), unit.districtId(), id, version);
    }

    private boolean run(String sql, Data d, Object... more) {
        Object[] own = {d.heldOn(), d.area(), number(d.screenings()), number(d.found()), number(d.prevented()), number(d.suicideCases()), number(d.suicidePeople()),
            number(d.crimeCases()), number(d.crimePeople()), number(d.petitionCases()), number(d.petitionPeople()), number(d.affrayCases()),
            number(d.affrayPeople()), d.note()};
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < own.length; i++) {
                s.setObject(i + 1, own[i]);
            }
            for (int i = 0; i < more.length; i++) {
                s.setObject(own.length + i + 1, more[i]);
            }
            return s.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the screening could not be saved", e);
        }
    }

    static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }
}
