package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.legalaid.ProviderViews.Firm;
import org.fazhi.legalaid.ProviderViews.Person;

/** The tables of the register: firms and offices, the qualifications of people, the lines of acts. */
@ApplicationScoped
class ProviderTable {

    private static final String FIRM = "select u.id, u.name, coalesce(f.kind, case when u.kind = 'AID_CENTRE' then 'CENTRE' when u.name like '%法律服务所' then 'LEGAL_SERVICE_OFFICE'"
            + " else 'LAW_OFFICE' end), f.licence, f.head, f.phone, f.address, coalesce(f.status, 'ACTIVE'), coalesce(f.version, 0),"
            + " (select count(*) from aid_provider p join account a on a.id = p.account_id where a.org_id = u.id and a.enabled and p.status = 'ACTIVE'),"
            + " (select count(*) from aid_case c join case_file x on x.id = c.file_id where c.unit = u.id and not x.voided and x.status in " + AidTables.OPEN + ")"
            + " from org_unit u left join aid_firm f on f.org_id = u.id where u.district_id = ? and u.active and u.kind in ('LAW_FIRM', 'AID_CENTRE')";
    private static final String PERSON = "select a.id, a.name, u.name, p.kind, p.licence, p.practice_from, p.specialties, p.minors, p.cap, p.status, p.version,"
            + " (select count(*) from aid_case c join case_file x on x.id = c.file_id where c.provider = a.id and not x.voided and x.status in " + AidTables.OPEN + ")"
            + " from aid_provider p join account a on a.id = p.account_id join org_unit u on u.id = a.org_id where u.district_id = ? and a.enabled";

    @Inject
    private AidTables tables;

    List<Firm> firms(long district) {
        return tables.list(FIRM + " order by u.kind desc, u.name", s -> s.setLong(1, district), ProviderTable::firm);
    }

    Optional<Firm> firm(long district, long id) {
        return tables.list(FIRM + " and u.id = ?", s -> {
            s.setLong(1, district);
            s.setLong(2, id);
        }, ProviderTable::firm).stream().findFirst();
    }

    Optional<Person> person(long district, long id) {
        return tables.list(PERSON + " and a.id = ?", s -> {
            s.setLong(1, district);
            s.setLong(2, id);
        }, ProviderTable::person).stream().findFirst();
    }

    List<Person> retired(long district) {
        return tables.list(PERSON + " and p.status = 'RETIRED' order by u.name, a.name", s -> s.setLong(1, district), ProviderTable::person);
    }

    private static Firm firm(ResultSet r) throws SQLException {
        return new Firm(r.getLong(1), r.getString(2), ProviderData.FirmKind.valueOf(r.getString(3)), r.getString(4), r.getString(5), r.getString(6), r.getString(7),
                r.getString(8), r.getInt(9), r.getInt(10), r.getInt(11));
    }

    private static Person person(ResultSet r) throws SQLException {
        return new Person(r.getLong(1), r.getString(2), r.getString(3), AidCodes.ProviderKind.valueOf(r.getString(4)), r.getString(5), r.getObject(6, LocalDate.class),
                AidTables.specialties(r.getString(7)), r.getBoolean(8), r.getInt(9), r.getString(10), r.getInt(11), r.getInt(12));
    }

    /** Every firm has a row before the first act on it, so that the row can be locked. */
    void row(Firm firm) {
        tables.update("insert into aid_firm (org_id, kind) values (?, ?) on conflict do nothing", s -> {
            s.setLong(1, firm.id());
            s.setString(2, firm.kind().name());
        });
    }

    /** {@return status and version of a subject, its row locked until the transaction ends} */
    Optional<Object[]> lock(ProviderAct.Subject subject, long id) {
        return tables.list("select status, version from " + subject.table() + " where " + subject.key() + " = ? for update", s -> s.setLong(1, id),
                r -> new Object[] {r.getString(1), r.getInt(2)}).stream().findFirst();
    }

    void moved(ProviderAct.Subject subject, long id, String status) {
        tables.update("update " + subject.table() + " set status = ?, version = version + 1 where " + subject.key() + " = ?", s -> {
            s.setString(1, status);
            s.setLong(2, id);
        });
    }

    void firm(long id, ProviderData.Firm f) {
        tables.update("update aid_firm set kind = ?, licence = ?, head = ?, phone = ?, address = ? where org_id = ?", s -> {
            s.setString(1, f.kind().name());
            s.setString(2, f.licence());
            s.setString(3, f.head());
            s.setString(4, f.phone());
            s.setString(5, f.address());
            s.setLong(6, id);
        });
    }

    void person(long id, ProviderData.Person p) {
        tables.update("update aid_provider set kind = ?, licence = ?, practice_from = ?, specialties = ?, minors = ?, cap = ? where account_id = ?", s -> {
            s.setString(1, p.kind().name());
            s.setString(2, p.licence());
            s.setObject(3, p.practiceFrom());
            s.setString(4, p.specialties().stream().map(Enum::name).collect(Collectors.joining(",")));
            s.setBoolean(5, p.minors());
            s.setInt(6, p.cap());
            s.setLong(7, id);
        });
    }

    long line(ProviderAct act, long id, LocalDate on, long account, String actor, String json) {
        return tables.list("insert into aid_register_event (kind, subject_id, act, act_on, account_id, actor_name, data) values (?, ?, ?, ?, ?, ?, cast(? as jsonb)) returning id", s -> {
            s.setString(1, act.subject().name());
            s.setLong(2, id);
            s.setString(3, act.name());
            s.setObject(4, on);
            s.setLong(5, account);
            s.setString(6, actor);
            s.setObject(7, json, Types.VARCHAR);
        }, r -> r.getLong(1)).get(0);
    }

    List<ProviderViews.Line> lines(ProviderAct.Subject subject, long id) {
        return tables.list("select act, act_on, actor_name, coalesce(data ->> 'reason', '') from aid_register_event where kind = ? and subject_id = ? order by id desc limit 50", s -> {
            s.setString(1, subject.name());
            s.setLong(2, id);
        }, r -> new ProviderViews.Line(r.getString(1), r.getObject(2, LocalDate.class), r.getString(3), r.getString(4)));
    }

    /** {@return the request and result under an idempotency key; empty when the key is new, and taken by this call} */
    Optional<String[]> begin(long account, String key, String request) {
        int taken = tables.update("insert into idempotency (account_id, key, request) values (?, ?, ?) on conflict do nothing", s -> {
            s.setLong(1, account);
            s.setString(2, key);
            s.setString(3, request);
        });
        return taken == 1 ? Optional.empty() : tables.list("select request, outcome ->> 'id' from idempotency where account_id = ? and key = ?", s -> {
            s.setLong(1, account);
            s.setString(2, key);
        }, r -> new String[] {r.getString(1), r.getString(2)}).stream().findFirst();
    }

    void end(long account, String key, long id) {
        tables.update("update idempotency set outcome = jsonb_build_object('id', cast(? as bigint)) where account_id = ? and key = ?", s -> {
            s.setLong(1, id);
            s.setLong(2, account);
            s.setString(3, key);
        });
    }
}
