package org.fazhi.ear;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Outcome;

/** Drives mediations inside the server through the one door, as people of the demo bureau: 东关街道 and its committees. */
public final class CaseRig {

    /** The committee of the stories: a community's, where one mediator is enough. */
    public static final String COMMITTEE = "个园社区人民调解委员会";

    /** Another committee of the same subdistrict. */
    public static final String OTHER_COMMITTEE = "皮市街社区人民调解委员会";

    private final DataSource dataSource;
    private final Casework casework;

    CaseRig(DataSource dataSource, Casework casework) {
        this.dataSource = dataSource;
        this.casework = casework;
    }

    /** {@return a person of the demo bureau who holds a role, in a unit whose name begins so} */
    public Caller person(Role role, String unit) {
        var found = callers("exists (select 1 from account_role x where x.account_id = a.id and x.role = '" + role + "') and u.name like '" + unit + "%'");
        return found.stream().filter(c -> c.roles().equals(Set.of(role))).findFirst().orElseGet(() -> found.get(0));
    }

    /** {@return the same person with one role only} */
    public static Caller only(Caller c, Role role) {
        return new Caller(c.accountId(), c.login(), c.name(), Set.of(role), c.orgId(), c.orgName(), c.orgPath(), c.districtId(), c.streetId(), "test");
    }

    private List<Caller> callers(String where) {
        return rows("select a.id, a.login, a.name, a.org_id, u.name, u.path, u.district_id, u.street_id, (select string_agg(role, ',') from account_role r"
                + " where r.account_id = a.id) from account a join org_unit u on u.id = a.org_id where a.enabled and " + where + " order by a.id").stream()
                .map(r -> new Caller((Long) r.get(0), (String) r.get(1), (String) r.get(2), Arrays.stream(((String) r.get(8)).split(",")).map(Role::valueOf)
                        .collect(Collectors.toSet()), (Long) r.get(3), (String) r.get(4), (String) r.get(5), (Long) r.get(6), (Long) r.get(7), "test")).toList();
    }

    /** {@return the rows of a query, as lists of values} */
    public List<List<Object>> rows(String sql) {
        try (Connection c = dataSource.getConnection(); var s = c.createStatement(); var r = s.executeQuery(sql)) {
            var out = new ArrayList<List<Object>>();
            while (r.next()) {
                var row = new ArrayList<>();
                for (int i = 1; i <= r.getMetaData().getColumnCount(); i++) {
                    var v = r.getObject(i);
                    row.add(v instanceof java.sql.Date d ? d.toLocalDate() : v instanceof Integer n ? Long.valueOf(n) : v);
                }
                out.add(row);
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /** {@return the first value of a query} */
    public Object value(String sql) {
        return rows(sql).get(0).get(0);
    }

    /** {@return the key of a committee by name} */
    public long committee(String name) {
        return (Long) value("select id from org_unit where name = '" + name + "'");
    }

    /** {@return the data of a registration between two people} */
    public Map<String, Object> registration(String committee, String type, String applicant, String respondent) {
        var data = new LinkedHashMap<String, Object>();
        data.put("committee", committee(committee));
        data.put("source", "APPLICATION");
        data.put("type", type);
        data.put("facts", "双方因相邻通行发生争执，申请人要求恢复原状。");
        data.put("parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", applicant, "phone", "13900000001"),
                Map.of("side", "RESPONDENT", "kind", "PERSON", "name", respondent, "phone", "13900000002")));
        return data;
    }

    /** Registers a dispute. */
    public Outcome register(Caller who, String on, Map<String, Object> data) {
        return casework.perform(who, Command.open("mediation", "REGISTER", LocalDate.parse(on), data, null));
    }

    /** Takes a step with the present version. */
    public Outcome step(Caller who, long file, String step, String on, Map<String, ?> data) {
        int version = ((Long) value("select version from case_file where id = " + file)).intValue();
        return casework.perform(who, new Command("mediation", file, step, version, LocalDate.parse(on), null, data, null));
    }

    /** {@return the keys of the parties, applicants first} */
    public List<Long> parties(long file) {
        return rows("select id from mediation_party where file_id = " + file + " order by seq").stream().map(r -> (Long) r.get(0)).toList();
    }

    /** {@return the keys of the clauses of the agreement in force, in order} */
    public List<Long> clauses(long file) {
        return rows("select c.id from mediation_clause c join mediation_case m on m.file_id = c.file_id and m.edition = c.edition where c.file_id = " + file
                + " order by c.seq").stream().map(r -> (Long) r.get(0)).toList();
    }

    /** {@return one day for each party, as a form sends it} */
    public Map<String, String> each(long file, String day) {
        return parties(file).stream().collect(Collectors.toMap(String::valueOf, p -> day));
    }

    /** Lets the respondent agree and the chair accept. */
    public void accept(Caller chair, long file, String on) {
        step(chair, file, "CONSENT", on, Map.of("party", parties(file).get(1), "answer", "YES", "method", "PHONE"));
        step(chair, file, "ACCEPT", on, Map.of());
    }

    /** Assigns the mediator and lets the parties sign the notice of rights. */
    public void begin(Caller chair, Caller mediator, long file, String on) {
        step(chair, file, "ASSIGN", on, Map.of("mediators", List.of(mediator.accountId()), "chosenBy", "CHAIR"));
        step(mediator, file, "BEGIN", on, Map.of("signed", each(file, on)));
    }

    /** {@return a payment clause} */
    public Map<String, Object> payment(long file, String amount, String due) {
        return Map.of("type", "PAYMENT", "obligor", parties(file).get(1), "obligee", parties(file).get(0), "amount", amount, "dueOn", due,
                "text", "被申请人于" + due + "前支付申请人" + amount + "元。");
    }

    /** {@return data of a written agreement with one clause} */
    public Map<String, Object> agreement(Map<String, Object> clause) {
        return Map.of("facts", "双方系邻居，因通行发生争执。", "disputes", "通道堆物是否清除。", "clauses", List.of(clause), "performance", "银行转账");
    }

    /** {@return status of a file} */
    public String status(long file) {
        return (String) value("select status from case_file where id = " + file);
    }

    /** {@return due day of the latest deadline of a kind} */
    public LocalDate due(long file, String kind) {
        return (LocalDate) value("select due_on from deadline where file_id = " + file + " and kind = '" + kind + "' order by id desc limit 1");
    }
}
