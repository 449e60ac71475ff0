package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.casework.Conditions;
import org.fazhi.mediation.CommitteeViews.Committee;
import org.fazhi.mediation.CommitteeViews.Facts;
import org.fazhi.mediation.CommitteeViews.Mediator;
import org.fazhi.mediation.CommitteeViews.MediatorFacts;

/** The statements on committees and mediators; who may see and change them is decided by {@link CommitteeService}. */
@ApplicationScoped
class CommitteeTable {

    private static final String OPEN = "not f.voided and not f.final and f.closed_on is null";
    private static final String COMMITTEE = "select u.id, u.name, coalesce(s.name, ''), m.type, m.industry, m.status, m.established_on, m.filing_no,"
            + " m.address, m.phone, m.term_start, m.term_end,"
            + " coalesce((select string_agg(a.name, '、' order by a.id) from account a join account_role r on r.account_id = a.id"
            + " where a.org_id = u.id and a.enabled and r.role = 'COMMITTEE_CHAIR'), ''),"
            + " (select count(*) from account a join mediator x on x.account_id = a.id where a.org_id = u.id and a.enabled and x.active),"
            + " (select count(*) from (select 1 from case_file f where f.org_id = u.id and f.procedure = 'mediation' and " + OPEN + " limit 1001) o), m.version"
            + " from mediation_committee m join org_unit u on u.id = m.org_id left join org_unit s on s.id = u.street_id";
    private static final String MEDIATOR = "select a.id, a.name, exists (select 1 from account_role r where r.account_id = a.id and r.role = 'COMMITTEE_CHAIR'),"
            + " m.full_time, m.grade, m.hired_on, m.active, (select count(distinct f.id) from file_participant p join case_file f on f.id = p.file_id"
            + " where p.account_id = a.id and p.to_on is null and p.part in ('LEAD', 'HANDLER') and " + OPEN + "), m.version, a.org_id"
            + " from mediator m join account a on a.id = m.account_id where a.enabled and ";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    List<Committee> committees(Conditions where) {
        return read(COMMITTEE + where.sql() + " order by string_to_array(trim(both '/' from u.path), '/')::bigint[]", where, r -> new Committee(r.getLong(1),
                r.getString(2), r.getString(3), Codes.CommitteeType.valueOf(r.getString(4)), r.getString(5), Codes.CommitteeStatus.valueOf(r.getString(6)),
                day(r, 7), r.getString(8), r.getString(9), r.getString(10), day(r, 11), day(r, 12), r.getString(13), r.getInt(14), r.getInt(15),
                r.getInt(16), List.of()));
    }

    List<Mediator> mediators(long committee) {
        var where = new Conditions();
        where.add("a.org_id = ?", committee);
        return read(MEDIATOR + "a.org_id = ? order by 3 desc, a.id", where, r -> new Mediator(r.getLong(1), r.getString(2), r.getBoolean(3),
                r.getBoolean(4), r.getString(5), day(r, 6), r.getBoolean(7), r.getInt(8), r.getInt(9)));
    }

    /** {@return whether the version still stood} */
    boolean change(long id, int version, Facts f) {
        return update("update mediation_committee set type = ?, industry = ?, status = ?, established_on = ?, filing_no = ?, address = ?, phone = ?,"
                + " term_start = ?, term_end = ?, version = version + 1 where org_id = ? and version = ?", f.type().name(), f.industry(),
                f.status().name(), f.establishedOn(), f.filingNo(), f.address(), f.phone(), f.termStart(), f.termEnd(), id, version);
    }

    /** {@return whether the version still stood} */
    boolean change(long account, int version, MediatorFacts f) {
        return update("update mediator set full_time = ?, grade = ?, hired_on = ?, active = ?, version = version + 1 where account_id = ? and version = ?",
                Boolean.TRUE.equals(f.fullTime()), f.grade(), f.hiredOn(), Boolean.TRUE.equals(f.active()), account, version);
    }

    private static LocalDate day(ResultSet r, int column) throws SQLException {
        return r.getObject(column, LocalDate.class);
    }

    /** Makes a value of the present row. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(ResultSet r) throws SQLException;
    }

    private <T> List<T> read(String sql, Conditions where, Reader<T> reader) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            where.bind(s);
            var found = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(reader.read(r));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("committees could not be read", e);
        }
    }

    private boolean update(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            return s.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the committee could not be changed", e);
        }
    }
}
