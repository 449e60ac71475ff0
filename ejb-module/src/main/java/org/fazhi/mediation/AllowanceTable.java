package org.fazhi.mediation;

import static org.fazhi.register.RegisterSql.day;
import static org.fazhi.register.RegisterSql.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.casework.Conditions;
import org.fazhi.mediation.AllowanceViews.Item;
import org.fazhi.mediation.AllowanceViews.Objection;
import org.fazhi.mediation.AllowanceViews.Pay;
import org.fazhi.mediation.AllowanceViews.Sheet;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterSql;

/** What is read of pay sheets, and the cases from which they are made. */
@ApplicationScoped
class AllowanceTable {

    private static final String SHEET = "select s.*, u.name as committee, i.cases, i.held, i.total from allowance_sheet s join org_unit u on u.id = s.org_id"
            + " left join lateral (select count(*) filter (where state = 'COUNTED') as cases, count(*) filter (where state = 'HELD') as held,"
            + " coalesce(sum(amount) filter (where state = 'COUNTED'), 0.00) as total from allowance_item where sheet_id = s.id) i on true";
    private static final String CASES = "select f.id, f.number, f.topic, f.opened_on, f.closed_on, m.place, m.facts, m.amount, m.difficult, m.outcome,"
            + " (select p.account_id from file_participant p where p.file_id = f.id and p.part = 'LEAD' order by p.from_on desc, p.id desc limit 1) as lead,"
            + " (select count(*) from mediation_party p where p.file_id = f.id) as parties from case_file f join mediation_case m on m.file_id = f.id"
            + " where not f.voided and f.procedure = 'mediation' and f.org_id = ? and ";

    @Inject
    private RegisterSql sql;

    /**
     * A case from which a sheet is made.
     *
     * @param twin  what is compared with other cases
     * @param rule  what the rules look at
     * @param lead  who led the mediation, or null
     */
    record Case(AllowanceTwins.Traits twin, AllowanceRules.Traits rule, Long lead) {
    }

    List<Sheet> sheets(Conditions where) {
        return sql.list(SHEET, where, " order by s.period_from desc, s.id desc limit 500", AllowanceTable::sheet);
    }

    private static Sheet sheet(ResultSet r) throws SQLException {
        return new Sheet(r.getLong("id"), r.getString("committee"), r.getLong("org_id"), day(r, "period_from"), day(r, "period_to"),
                name(r, "status", CommitteeCodes.SheetStatus.class), r.getInt("cases"), r.getInt("held"), r.getBigDecimal("total"),
                who(r.getString("made_name"), day(r, "made_on")), who(r.getString("checked_name"), day(r, "checked_on")),
                who(r.getString("approved_name"), day(r, "approved_on")), day(r, "notice_from"), day(r, "notice_to"), day(r, "settled_on"), r.getInt("version"));
    }

    private static String who(String name, LocalDate on) {
        return name == null ? "" : name + "　" + on;
    }

    List<Item> items(long sheet) {
        return sql.list("select i.*, f.number, f.topic, f.closed_on, a.name as mediator from allowance_item i join case_file f on f.id = i.file_id"
                + " join account a on a.id = i.account_id where i.sheet_id = ? and i.state <> 'RELEASED' order by i.seq", r -> new Item(r.getLong("id"), r.getInt("seq"),
                r.getLong("file_id"), r.getString("number"), Texts.of("mediation").get("topic." + r.getString("topic")), day(r, "closed_on"), r.getString("mediator"),
                name(r, "category", CommitteeCodes.Category.class), r.getString("why"), r.getBigDecimal("amount"), name(r, "state", CommitteeCodes.ItemState.class),
                r.getString("twins").isEmpty() ? List.of() : List.of(r.getString("twins").split("\n")), r.getString("decision")), sheet);
    }

    /** {@return who gets how much, by name} */
    List<Pay> pays(long sheet) {
        return sql.list("select a.name, count(*) filter (where i.category = 'SIMPLE') as c1, count(*) filter (where i.category = 'NORMAL') as c2,"
                + " count(*) filter (where i.category = 'DIFFICULT') as c3, count(*) filter (where i.category = 'MAJOR') as c4, count(*) as n, sum(i.amount) as total"
                + " from allowance_item i join account a on a.id = i.account_id where i.sheet_id = ? and i.state = 'COUNTED' and i.amount > 0 group by a.id, a.name"
                + " order by a.id", r -> new Pay(r.getString(1), r.getInt("c1"), r.getInt("c2"), r.getInt("c3"), r.getInt("c4"), r.getInt("n"), r.getBigDecimal("total")),
                sheet);
    }

    List<Objection> objections(long sheet) {
        return sql.list("select * from allowance_objection where sheet_id = ? order by id", r -> new Objection(r.getLong("id"), day(r, "raised_on"),
                r.getString("raised_by"), r.getString("content"), day(r, "answered_on"), r.getString("answer")), sheet);
    }

    /** {@return the archived cases of a committee that were closed in a period and stand on no sheet: only what passed the quality check earns} */
    List<Case> payable(long committee, LocalDate from, LocalDate to) {
        return cases(CASES + "f.status = 'ARCHIVED' and f.closed_on between ? and ? and not exists (select 1 from allowance_item i where i.file_id = f.id"
                + " and i.state in ('COUNTED', 'HELD')) order by f.closed_on, f.id", committee, from, to);
    }

    /** {@return every accepted case of a committee opened in a span, to compare with} */
    List<Case> around(long committee, LocalDate from, LocalDate to) {
        return cases(CASES + "f.number is not null and f.opened_on between ? and ? order by f.opened_on, f.id", committee, from, to);
    }

    private List<Case> cases(String select, Object... values) {
        var keys = new ArrayList<Long>();
        var parties = new LinkedHashMap<Long, List<String[]>>();
        sql.list(select, r -> keys.add(r.getLong(1)), values);
        sql.list("select file_id, coalesce(id_digest, name), address from mediation_party where file_id = any (?)",
                r -> parties.computeIfAbsent(r.getLong(1), k -> new ArrayList<>()).add(new String[] {r.getString(2), r.getString(3)}), (Object) keys.toArray(Long[]::new));
        return sql.list(select, r -> one(r, parties), values);
    }

    private static Case one(ResultSet r, Map<Long, List<String[]>> parties) throws SQLException {
        var sides = parties.getOrDefault(r.getLong("id"), List.of());
        var people = new HashSet<String>();
        var places = new ArrayList<String>();
        places.add(r.getString("place"));
        sides.forEach(p -> {
            people.add(p[0]);
            places.add(p[1]);
        });
        return new Case(new AllowanceTwins.Traits(r.getLong("id"), r.getString("number"), day(r, "opened_on"), name(r, "topic", Codes.DisputeType.class), people,
                places.stream().filter(Objects::nonNull).toList(), Likeness.pairs(r.getString("facts"))),
                new AllowanceRules.Traits(name(r, "outcome", Codes.Outcome.class), r.getBoolean("difficult"), r.getBigDecimal("amount"), r.getInt("parties"),
                        day(r, "closed_on")), r.getObject("lead", Long.class));
    }
}
