package org.fazhi.complaint;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Option;
import org.fazhi.casework.Possessions;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Vault;

/** What the rules of complaints ask beyond the file: the aid file it is about, other complaints, who sits at which desk. */
@ApplicationScoped
class ComplaintDesk {

    private static final String OPEN = "not f.final and not f.voided and f.status <> 'ANSWERED'";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Staff staff;
    @Inject
    private Possessions possessions;
    @Inject
    private Vault vault;

    /** Makes a value of the present row. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(java.sql.ResultSet r) throws SQLException;
    }

    private <T> List<T> list(String sql, Reader<T> reader, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            var out = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(reader.read(r));
                }
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException("complaints could not be read", e);
        }
    }

    String digest(String idNumber) {
        return vault.digest(idNumber);
    }

    /** {@return the legal-aid file of a number in a district} */
    Optional<Long> aidFile(String number, long district) {
        return list("select id from case_file where procedure = 'legalaid' and number = ? and district_id = ? and not voided", r -> r.getLong(1), number, district).stream().findFirst();
    }

    /** {@return number of a legal-aid file of a district; null when there is none} */
    String aidNumber(long file, long district) {
        return list("select number from case_file where id = ? and procedure = 'legalaid' and district_id = ? and not voided", r -> r.getString(1), file, district).stream().findFirst().orElse(null);
    }

    /** {@return number of a file} */
    String number(long file) {
        return list("select coalesce(number, title) from case_file where id = ?", r -> r.getString(1), file).stream().findFirst().orElse("");
    }

    /** {@return whether somebody took a step in a legal-aid file that was not watching over it} */
    boolean workedOn(Long aidFile, long account) {
        return aidFile != null && !list("select 1 from file_event where file_id = ? and account_id = ? and step not in ('OBSERVE', 'ENQUIRE', 'OBJECT') limit 1", r -> 1, aidFile, account).isEmpty();
    }

    /** {@return open complaints of the same person about the same respondent beside a file, as key and number} */
    List<Option> twins(ComplaintCase facts, long district) {
        return list("select f.id, coalesce(f.number, f.title), f.title from complaint_case c join case_file f on f.id = c.file_id where f.district_id = ? and f.id <> ? and " + OPEN
                + " and c.respondent_name = ? and (c.name = ? or c.phone = ?) order by f.id desc limit 20", r -> new Option(r.getString(1), r.getString(2), "　" + r.getString(3)),
                district, facts.fileId(), facts.respondentName(), facts.name(), facts.phone());
    }

    /** {@return number of an open complaint about a legal-aid file} */
    Optional<String> openAbout(long aidFile) {
        return list("select coalesce(f.number, f.title) from complaint_case c join case_file f on f.id = c.file_id where c.aid_file = ? and " + OPEN + " order by f.id limit 1",
                r -> r.getString(1), aidFile).stream().findFirst();
    }

    /** {@return units of a district in which somebody holds a role} */
    List<Option> unitsOf(long district, Role role) {
        return list("select distinct u.id, u.name from account_role x join account a on a.id = x.account_id join org_unit u on u.id = a.org_id where x.role = ? and a.enabled and u.active"
                + " and u.district_id = ? order by u.id", r -> new Option(r.getString(1), r.getString(2)), role.name(), district);
    }

    Optional<Unit> unit(Long id) {
        return id == null ? Optional.empty() : staff.unit(id);
    }

    Holder desk(long org, Role role) {
        return possessions.chairOf(org, role);
    }

    /** {@return the leader of the district, or the leaders' desk} */
    Holder leader(long district) {
        return possessions.deskOf(district, Role.BUREAU_LEADER);
    }

    boolean holds(long org, Role role) {
        return !staff.holders(org, role).isEmpty();
    }
}
