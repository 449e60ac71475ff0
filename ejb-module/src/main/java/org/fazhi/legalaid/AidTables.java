package org.fazhi.legalaid;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.Role;

/** Reads and writes the tables of legal aid that are no facts of one file: matters, providers, the ledger of assignments. */
@ApplicationScoped
class AidTables {

    static final String OPEN = "('SUBMITTED','NOTICE_RECEIVED','UNDER_REVIEW','SUPPLEMENT_PENDING','COOPERATION_PENDING','EMERGENCY_AID','GRANTED','OBJECTION',"
            + "'ORDERED','ASSIGNED','ENGAGED','HANDLING','CHANGE_REVIEW')";
    private static final String PROVIDERS = "select p.account_id, a.name, u.id, u.name, p.kind, p.practice_from, p.specialties, p.minors, p.cap,"
            + " (select count(*) from aid_case c join case_file f on f.id = c.file_id where c.provider = p.account_id and f.status in " + OPEN + "),"
            + " (select count(*) from aid_assignment g where g.provider_id = p.account_id and g.assigned_on between ? and ?),"
            + " (select max(g.assigned_on) from aid_assignment g where g.provider_id = p.account_id)"
            + " from aid_provider p join account a on a.id = p.account_id join org_unit u on u.id = a.org_id"
            + " where p.status = 'ACTIVE' and a.enabled and u.active and u.district_id = ? and not exists (select 1 from aid_firm x where x.org_id = u.id and x.status = 'RETIRED')"
            + " order by u.name, a.name, a.id";
    private static final String TWIN = "select coalesce(f.number, f.title) from aid_case c join case_file f on f.id = c.file_id where c.notice_ground is not null and f.org_id = ?"
            + " and not f.voided and f.status not in ('WITHDRAWN', 'REDIRECTED') and c.stage = ? and (c.organ_case_no is null or cast(? as varchar) is null or c.organ_case_no = ?)"
            + " and (c.id_digest = ? or c.name = ? and c.organ = ? and c.cause = ? and (c.id_digest is null or cast(? as varchar) is null)) order by f.id desc limit 1";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    interface Binder {
        void bind(PreparedStatement s) throws SQLException;
    }

    /** Makes a value of the present row. */
    @FunctionalInterface
    interface Reader<T> {
        T read(ResultSet r) throws SQLException;
    }

    <T> List<T> list(String sql, Binder binder, Reader<T> reader) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            binder.bind(s);
            var out = new ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(reader.read(r));
                }
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException("legal aid could not be read", e);
        }
    }

    int update(String sql, Binder binder) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            binder.bind(s);
            return s.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("legal aid could not be written", e);
        }
    }

    List<AidMatter> matters(LocalDate on) {
        return list("select id, code, name, basis, specialty from aid_matter where valid_from <= ? and (valid_to is null or valid_to >= ?) order by seq, id", s -> {
            s.setObject(1, on);
            s.setObject(2, on);
        }, AidTables::matter);
    }

    Optional<AidMatter> matter(Long id) {
        return id == null ? Optional.empty() : list("select id, code, name, basis, specialty from aid_matter where id = ?", s -> s.setLong(1, id), AidTables::matter)
                .stream().findFirst();
    }

    Optional<Long> matterByCode(String code) {
        return code == null ? Optional.empty() : list("select id from aid_matter where code = ?", s -> s.setString(1, code), r -> r.getLong(1)).stream().findFirst();
    }

    /** {@return what a line of a register knows of an application, by field, the identity number still sealed; of the own unit alone} */
    Optional<Map<String, Object>> help(long id, long orgId) {
        return list("select person, gender, phone, topic, content, organ, stage, born_on, id_sealed from aid_help where id = ? and org_id = ?", s -> {
            s.setLong(1, id);
            s.setLong(2, orgId);
        }, r -> {
            var out = new LinkedHashMap<String, Object>();
            out.put("name", r.getString(1));
            out.put("gender", r.getString(2));
            out.put("phone", r.getString(3));
            out.put("cause", r.getString(4));
            out.put("facts", r.getString(5));
            out.put("organ", r.getString(6));
            out.put("stage", r.getString(7));
            out.put("bornOn", r.getString(8));
            out.put("idNumber", r.getString(9));
            return (Map<String, Object>) out;
        }).stream().findFirst();
    }

    private static AidMatter matter(ResultSet r) throws SQLException {
        return new AidMatter(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), AidCodes.Specialty.valueOf(r.getString(5)));
    }

    List<Provider> providers(long districtId, LocalDate on) {
        return list(PROVIDERS, s -> {
            s.setObject(1, on.withDayOfYear(1));
            s.setObject(2, on.withDayOfYear(1).plusYears(1).minusDays(1));
            s.setLong(3, districtId);
        }, r -> new Provider(r.getLong(1), r.getString(2), r.getLong(3), r.getString(4), AidCodes.ProviderKind.valueOf(r.getString(5)),
                r.getObject(6, LocalDate.class), specialties(r.getString(7)), r.getBoolean(8), r.getInt(9), r.getInt(10), r.getInt(11), r.getObject(12, LocalDate.class)));
    }

    static java.util.Set<AidCodes.Specialty> specialties(String joined) {
        return Arrays.stream(joined.split(",")).filter(s -> !s.isBlank()).map(String::strip).map(AidCodes.Specialty::valueOf).collect(Collectors.toSet());
    }

    String districtCode(long districtId) {
        return list("select coalesce(code, '') from org_unit where id = ?", s -> s.setLong(1, districtId), r -> r.getString(1)).stream().findFirst().orElse("");
    }

    Long unitOfRole(long districtId, Role role) {
        return list("select u.id from account_role x join account a on a.id = x.account_id join org_unit u on u.id = a.org_id"
                + " where x.role = ? and a.enabled and u.active and u.district_id = ? order by u.id limit 1", s -> {
            s.setString(1, role.name());
            s.setLong(2, districtId);
        }, r -> r.getLong(1)).stream().findFirst().orElse(null);
    }

    /** Writes a line of the ledger of assignments, from which load and fairness are read. */
    void assigned(long fileId, AidHandling h, Long proposed) {
        // What was assigned at once in an emergency and is confirmed with the decision stands once in the ledger.
        boolean same = !list("select 1 from aid_assignment where file_id = ? and ended_on is null and unit_id = ? and provider_id is not distinct from ?", s -> {
            s.setLong(1, fileId);
            s.setLong(2, h.unit());
            s.setObject(3, h.provider(), java.sql.Types.BIGINT);
        }, r -> 1).isEmpty();
        if (same) {
            return;
        }
        ended(fileId, h.assignedOn());
        update("insert into aid_assignment (file_id, unit_id, provider_id, mode, seed, proposed_id, why, assigned_on) values (?, ?, ?, ?, ?, ?, ?, ?)", s -> {
            s.setLong(1, fileId);
            s.setLong(2, h.unit());
            s.setObject(3, h.provider(), java.sql.Types.BIGINT);
            s.setString(4, h.mode().name());
            s.setObject(5, h.seed(), java.sql.Types.INTEGER);
            s.setObject(6, proposed, java.sql.Types.BIGINT);
            s.setString(7, h.why());
            s.setObject(8, h.assignedOn());
        });
    }

    /** The unit has named its person. */
    void appointed(long fileId, long provider) {
        update("update aid_assignment set provider_id = ? where file_id = ? and ended_on is null", s -> {
            s.setLong(1, provider);
            s.setLong(2, fileId);
        });
    }

    /** {@return the number of another file on which the same voucher was paid, or of one of the same person, matter, stage and provider; or null} */
    String paidTwin(AidCase facts, String voucher) {
        return list("select f.number from aid_case c join case_file f on f.id = c.file_id where c.file_id <> ? and c.paid_on is not null"
                + " and (c.voucher = ? or c.id_digest = ? and c.cause = ? and c.stage = ? and c.provider = ?) order by f.id limit 1", s -> {
            s.setLong(1, facts.fileId());
            s.setString(2, voucher);
            s.setString(3, facts.applicant().idDigest());
            s.setString(4, facts.subject().cause());
            s.setString(5, facts.subject().stage().name());
            s.setObject(6, facts.handling().provider(), java.sql.Types.BIGINT);
        }, r -> r.getString(1)).stream().findFirst().orElse(null);
    }

    /** {@return the number of a notice of the same person in the same stage that a centre registered already, or null} */
    String noticeTwin(AidData.Notice n, String digest, long centre) {
        return list(TWIN, s -> {
            s.setLong(1, centre);
            s.setString(2, n.stage().name());
            s.setString(3, n.organCaseNo());
            s.setString(4, n.organCaseNo());
            s.setString(5, digest);
            s.setString(6, n.name());
            s.setString(7, n.organ());
            s.setString(8, n.cause());
            s.setString(9, digest);
        }, r -> r.getString(1)).stream().findFirst().orElse(null);
    }

    /** {@return the number of a later application of the same person in the same matter at a centre, or null} */
    String appliedAgain(AidCase facts, long centre) {
        return list("select coalesce(f.number, f.title) from aid_case c join case_file f on f.id = c.file_id where f.org_id = ? and c.file_id > ? and not f.voided"
                + " and f.status not in ('WITHDRAWN', 'DEEMED_WITHDRAWN', 'REDIRECTED') and c.cause = ? and (c.id_digest = ? or c.name = ? and c.phone = ?) order by f.id limit 1", s -> {
            s.setLong(1, centre);
            s.setLong(2, facts.fileId());
            s.setString(3, facts.subject().cause());
            s.setString(4, facts.applicant().idDigest());
            s.setString(5, facts.applicant().name());
            s.setString(6, facts.applicant().phone());
        }, r -> r.getString(1)).stream().findFirst().orElse(null);
    }

    /** Ends the present assignment of a file. */
    void ended(long fileId, LocalDate on) {
        update("update aid_assignment set ended_on = ? where file_id = ? and ended_on is null", s -> {
            s.setObject(1, on);
            s.setLong(2, fileId);
        });
    }
}
