package org.fazhi.mediation;

import static org.fazhi.register.RegisterSql.day;
import static org.fazhi.register.RegisterSql.name;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.Conditions;
import org.fazhi.mediation.CommitteeViews.Committee;
import org.fazhi.mediation.CommitteeViews.Line;
import org.fazhi.mediation.CommitteeViews.Notice;
import org.fazhi.mediation.CommitteeViews.Tenure;
import org.fazhi.mediation.CommitteeViews.Term;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterSql;

/** What is read of committees, their terms and notices; who may see it is decided by {@link CommitteeService}. */
@ApplicationScoped
class CommitteeTable {

    private static final String OPEN = "not f.voided and not f.final and f.closed_on is null";
    private static final String COMMITTEE = "select u.id, u.name, coalesce(s.name, '') as street, m.*,"
            + " coalesce((select string_agg(t.name, '、' order by t.id) from committee_tenure t where t.org_id = u.id and t.role = 'CHAIR' and t.to_on is null),"
            + " (select string_agg(a.name, '、' order by a.id) from account a join account_role r on r.account_id = a.id"
            + " where a.org_id = u.id and a.enabled and r.role = 'COMMITTEE_CHAIR'), '') as chair,"
            + " (select count(*) from account a join mediator x on x.account_id = a.id where a.org_id = u.id and a.enabled and x.active) as mediators,"
            + " (select count(*) from (select 1 from case_file f where f.org_id = u.id and f.procedure = 'mediation' and " + OPEN + " limit 1001) o) as files"
            + " from mediation_committee m join org_unit u on u.id = m.org_id left join org_unit s on s.id = u.street_id";
    private static final String TENURE = "select t.*, e.seq as term, coalesce(t.gender, m.gender) as sex, coalesce(t.ethnicity, m.ethnicity) as nation"
            + " from committee_tenure t left join committee_term e on e.id = t.term_id left join mediator m on m.account_id = t.account_id where t.org_id = ?";
    private static final String BY_POST = " order by array_position(array['CHAIR', 'VICE', 'MEMBER', 'HIRED']::varchar[], t.role), t.id";

    @Inject
    private RegisterSql sql;

    List<Committee> committees(Conditions where) {
        return sql.list(COMMITTEE, where, " order by string_to_array(trim(both '/' from u.path), '/')::bigint[]", CommitteeTable::committee);
    }

    private static Committee committee(ResultSet r) throws SQLException {
        return new Committee(r.getLong("id"), r.getString("name"), r.getString("street"), name(r, "type", Codes.CommitteeType.class), r.getString("industry"),
                name(r, "status", Codes.CommitteeStatus.class), r.getString("founded_by"), day(r, "established_on"), r.getString("filing_no"),
                r.getString("seal_no"), r.getString("address"), r.getString("phone"), r.getString("hours"), r.getBoolean("minority_area"),
                day(r, "term_start"), day(r, "term_end"), day(r, "unfiled_since"), r.getString("chair"), r.getInt("mediators"), r.getInt("files"),
                r.getInt("version"), List.of());
    }

    /** {@return who serves on a day, the chair first} */
    List<Tenure> serving(long committee, LocalDate on) {
        return sql.list(TENURE + " and t.from_on <= ? and (t.to_on is null or t.to_on > ?)" + BY_POST, CommitteeTable::tenure, committee, on, on);
    }

    /** {@return the members of every committee of a list who serve today, for its warnings} */
    Map<Long, List<CommitteeComposition.Member>> members(List<Long> committees) {
        var out = new TreeMap<Long, List<CommitteeComposition.Member>>();
        sql.list("select t.org_id, t.role, coalesce(t.gender, m.gender) as sex, coalesce(t.ethnicity, m.ethnicity) as nation from committee_tenure t"
                        + " left join mediator m on m.account_id = t.account_id where t.to_on is null and t.org_id = any (?)",
                r -> out.computeIfAbsent(r.getLong(1), k -> new java.util.ArrayList<>()).add(new CommitteeComposition.Member(
                        name(r, "role", CommitteeCodes.Post.class), name(r, "sex", Codes.Gender.class), r.getString("nation"))),
                (Object) committees.toArray(Long[]::new));
        return out;
    }

    private static Tenure tenure(ResultSet r) throws SQLException {
        var term = r.getObject("term", Integer.class);
        return new Tenure(r.getLong("id"), r.getString("name"), r.getObject("account_id", Long.class), name(r, "role", CommitteeCodes.Post.class),
                name(r, "sex", Codes.Gender.class), r.getString("nation"), day(r, "from_on"), day(r, "to_on"), r.getString("end_reason"), term);
    }

    /** {@return the terms, the newest first, each with its list} */
    List<Term> terms(long committee) {
        var all = sql.list(TENURE + BY_POST, CommitteeTable::tenure, committee);
        return sql.list("select * from committee_term where org_id = ? order by seq desc", r -> {
            int seq = r.getInt("seq");
            return new Term(seq, name(r, "origin", CommitteeCodes.Origin.class), day(r, "elected_on"), day(r, "starts_on"), day(r, "ends_on"), day(r, "ended_on"),
                    all.stream().filter(t -> t.term() != null && t.term() == seq).toList());
        }, committee);
    }

    /** {@return the notices to the court, the newest first} */
    List<Notice> notices(long committee, LocalDate today) {
        return sql.list("select * from court_notification where org_id = ? order by id desc", r -> notice(r, today), committee);
    }

    private static Notice notice(ResultSet r, LocalDate today) throws SQLException {
        var sent = day(r, "sent_on");
        return new Notice(r.getLong("id"), r.getString("what"), day(r, "changed_on"), day(r, "due_on"), r.getString("court"), sent,
                name(r, "way", CommitteeCodes.NoticeWay.class), day(r, "ack_on"), sent == null && day(r, "due_on").isBefore(today));
    }

    /** {@return how many notices of each committee are late, for the list} */
    Map<Long, Integer> lateNotices(LocalDate today) {
        var out = new TreeMap<Long, Integer>();
        sql.list("select org_id, count(*) from court_notification where sent_on is null and due_on < ? group by org_id", r -> out.put(r.getLong(1), r.getInt(2)), today);
        return out;
    }

    /** {@return what the printed notice says, with the committee it is of} */
    Optional<Map.Entry<Long, String>> noticeModel(long notice) {
        return sql.one("select org_id, (case when court is null then model else model || jsonb_build_object('court', court) end)::text from court_notification where id = ?", r -> Map.entry(r.getLong(1), r.getString(2)), notice);
    }

    /** {@return the acts, the newest first} */
    List<Line> lines(MediationRegister kind, long id) {
        return sql.list("select * from register_event where kind = ? and subject_id = ? order by id desc limit 200", r -> new Line(day(r, "act_on"),
                r.getObject("entered_at", OffsetDateTime.class).atZoneSameInstant(Clocks.ZONE).toLocalDateTime(), Texts.of("mediation").getOr("step." + r.getString("act"), r.getString("act")),
                r.getString("actor_name"), r.getString("actor_org")), kind, id);
    }

    /** {@return how many files are not finished, for those who want to close a committee} */
    int openFiles(long committee) {
        return sql.one("select count(*) from case_file f where f.org_id = ? and f.procedure = 'mediation' and " + OPEN, r -> r.getInt(1), committee).orElse(0);
    }
}
