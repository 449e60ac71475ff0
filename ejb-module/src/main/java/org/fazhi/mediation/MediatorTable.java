package org.fazhi.mediation;

import static org.fazhi.register.RegisterSql.day;
import static org.fazhi.register.RegisterSql.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.Option;
import org.fazhi.mediation.CommitteeViews.Hours;
import org.fazhi.mediation.CommitteeViews.Load;
import org.fazhi.mediation.CommitteeViews.Mediator;
import org.fazhi.mediation.CommitteeViews.TrainingLine;
import org.fazhi.mediation.CommitteeViews.TrainingYear;
import org.fazhi.mediation.CommitteeViews.VerdictLine;
import org.fazhi.platform.Parameters;
import org.fazhi.register.RegisterSql;

/** What is read of mediators: facts, load, training, discipline, and what the conflict check compares. */
@ApplicationScoped
class MediatorTable {

    private static final String LIVE = "not f.voided and not f.final and f.closed_on is null";
    /** Files of a mediator now or at the end: who led or handled them and was not replaced. */
    private static final String LOAD = " (select count(distinct f.id) filter (where " + LIVE + ") as open, count(distinct f.id) filter (where f.closed_on >= ? and not f.voided) as closed,"
            + " count(distinct f.id) filter (where " + LIVE + " and f.due_on < ?) as late from file_participant p join case_file f on f.id = p.file_id"
            + " where p.account_id = a.id and p.to_on is null and p.part in ('LEAD', 'HANDLER') and f.procedure = 'mediation')";
    private static final String HOURS = " (select coalesce(sum(t.hours) filter (where t.kind = 'INDUCTION'), 0) as induction,"
            + " coalesce(sum(t.hours) filter (where t.kind = 'SPECIAL' and t.held_on >= ?), 0) as special,"
            + " coalesce(sum(t.hours) filter (where t.kind = 'YEARLY' and t.held_on >= ?), 0) as yearly from mediator_training t where t.account_id = a.id)";
    private static final String MEDIATES = "a.enabled and a.org_id = ? and exists (select 1 from account_role r where r.account_id = a.id"
            + " and r.role in ('MEDIATOR', 'COMMITTEE_CHAIR'))";

    @Inject
    private RegisterSql sql;
    @Inject
    private Parameters parameters;

    /** {@return the mediators of a committee, chairs first} */
    List<Mediator> of(long committee, LocalDate today) {
        var year = today.withDayOfYear(1);
        int induction = number("MED_TRAINING_INDUCTION_HOURS", today);
        int special = number("MED_TRAINING_SPECIAL_HOURS", today);
        int yearly = number("MED_TRAINING_YEARLY_HOURS", today);
        return sql.list("select a.id, a.name, exists (select 1 from account_role r where r.account_id = a.id and r.role = 'COMMITTEE_CHAIR') as chair, m.*, l.*, h.*"
                + " from mediator m join account a on a.id = m.account_id cross join lateral" + LOAD + " l cross join lateral" + HOURS + " h"
                + " where a.enabled and a.org_id = ? order by 3 desc, a.id", r -> {
                    var hours = new TrainingYear(new Hours(r.getInt("induction"), induction), new Hours(r.getInt("special"), special),
                            new Hours(r.getInt("yearly"), yearly), r.getInt("induction") < induction || r.getInt("special") < special || r.getInt("yearly") < yearly);
                    return new Mediator(r.getLong("id"), r.getString("name"), r.getBoolean("chair"), r.getBoolean("full_time"), r.getString("grade"),
                            day(r, "hired_on"), r.getBoolean("active"), name(r, "discipline", CommitteeCodes.Discipline.class), name(r, "gender", Codes.Gender.class),
                            name(r, "education", CommitteeCodes.Education.class), r.getString("id_mask"), load(r), hours);
                }, year, today, year, year, committee);
    }

    /** {@return who may mediate for a committee, in use and neither taken off the list nor removed, each with what he has in hand} */
    Map<Option, Load> assignable(long committee, LocalDate today) {
        var out = new LinkedHashMap<Option, Load>();
        sql.list("select a.id, a.name, l.* from account a cross join lateral" + LOAD + " l where " + MEDIATES
                        + " and not exists (select 1 from mediator m where m.account_id = a.id and (not m.active or m.discipline = 'REMOVED')) order by a.id",
                r -> out.put(new Option(r.getString("id"), r.getString("name")), load(r)), today.withDayOfYear(1), today, committee);
        return out;
    }

    private static Load load(ResultSet r) throws SQLException {
        return new Load(r.getInt("open"), r.getInt("closed"), r.getInt("late"));
    }

    /** {@return training of a committee's mediators, the newest first} */
    List<TrainingLine> training(long committee) {
        return sql.list("select t.*, a.name from mediator_training t join account a on a.id = t.account_id where a.org_id = ? order by t.held_on desc, t.id desc limit 300",
                r -> new TrainingLine(day(r, "held_on"), r.getString("name"), name(r, "kind", CommitteeCodes.Training.class), r.getString("topic"), r.getInt("hours")),
                committee);
    }

    /** {@return praise and blame of a committee's mediators, the newest first} */
    List<VerdictLine> verdicts(long committee) {
        return sql.list("select d.*, a.name from mediator_discipline d join account a on a.id = d.account_id where a.org_id = ? order by d.decided_on desc, d.id desc limit 300",
                r -> new VerdictLine(day(r, "decided_on"), r.getString("name"), name(r, "conduct", CommitteeCodes.Conduct.class),
                        name(r, "measure", CommitteeCodes.Measure.class), r.getString("reason"), r.getString("decided_by")), committee);
    }

    /** {@return what the conflict check compares, by account} */
    Map<Long, MediatorConflict.Traits> traits(Collection<Long> accounts) {
        var keys = accounts.toArray(Long[]::new);
        var kin = sql.list("select account_id, name, id_digest from mediator_kin where account_id = any (?)",
                        r -> Map.entry(r.getLong(1), new MediatorConflict.Kin(r.getString(2), r.getString(3))), (Object) keys).stream()
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return sql.list("select a.id, a.name, m.* from account a left join mediator m on m.account_id = a.id where a.id = any (?)",
                        r -> Map.entry(r.getLong("id"), new MediatorConflict.Traits(r.getString("name"), r.getString("id_digest"), day(r, "born_on"),
                                r.getString("home"), r.getString("employer"), r.getString("property_company"), kin.getOrDefault(r.getLong("id"), List.of()))), (Object) keys)
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** {@return what stands in the form of a mediator, texts by field; the identity number is never in it} */
    Map<String, Object> filled(long account) {
        var kin = sql.list("select name, relation from mediator_kin where account_id = ? order by id", r -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", r.getString(1));
            row.put("relation", r.getString(2));
            return row;
        }, account);
        return sql.one("select * from mediator where account_id = ?", r -> {
            var out = new LinkedHashMap<String, Object>();
            out.put("person", String.valueOf(account));
            out.put("fullTime", String.valueOf(r.getBoolean("full_time")));
            out.put("active", String.valueOf(r.getBoolean("active")));
            for (var column : Map.of("grade", "grade", "hiredOn", "hired_on", "education", "education", "gender", "gender", "bornOn", "born_on", "ethnicity", "ethnicity",
                    "employer", "employer", "propertyCompany", "property_company", "home", "home").entrySet()) {
                out.put(column.getKey(), r.getString(column.getValue()));
            }
            out.put("kin", kin);
            return (Map<String, Object>) out;
        }, account).orElse(Map.of());
    }

    private int number(String code, LocalDate day) {
        return parameters.inForce(code, day).whole();
    }
}
