package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Staff;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.CommitteeCodes.Post;
import org.fazhi.platform.Json;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterDoor.Move;
import org.fazhi.register.RegisterSql;

/** What the acts of {@link CommitteeAct} change of a committee; those on mediators stand in {@link MediatorActs}. */
@ApplicationScoped
class CommitteeActs {

    @Inject
    private RegisterSql sql;
    @Inject
    private CommitteeTable table;
    @Inject
    private CommitteeRegister register;
    @Inject
    private MediatorActs mediators;
    @Inject
    private CommitteeDesk desk;
    @Inject
    private Staff staff;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;

    /** Carries an act out and prepares the notice to the court. */
    void apply(CommitteeAct act, Move move) {
        var what = switch (act) {
            case ELECT -> elect(move, (CommitteeData.Election) move.data());
            case FILE_COMMITTEE, FILE_CHANGE -> file(move, (CommitteeData.Filing) move.data());
            case START_WORK -> start(move, (CommitteeData.Start) move.data());
            case ADD_MEMBER -> add(move, (CommitteeData.Joining) move.data());
            case END_MEMBER -> leave(move, (CommitteeData.Leaving) move.data());
            case TELL_COURT -> tell(move, (CommitteeData.CourtLetter) move.data());
            case COURT_ACK -> acknowledge(move, (CommitteeData.CourtAnswer) move.data());
            case EDIT_COMMITTEE -> edit(move, (CommitteeData.Facts) move.data());
            case REVOKE_COMMITTEE -> revoke(move);
            case SUSPEND_COMMITTEE, RESUME_COMMITTEE -> Texts.of("mediation").get("step." + act);
            case TRAIN, DISCIPLINE, EDIT_MEDIATOR -> mediators.apply(act, move);
        };
        if (act.courtIsTold()) {
            noticeFor(act, move, what);
        }
    }

    private String elect(Move move, CommitteeData.Election e) {
        var words = Texts.of("mediation");
        var end = e.termEnd() == null ? register.termEnd(e.termStart()) : e.termEnd();
        if (!end.isAfter(e.termStart())) {
            throw MediationRegister.COMMITTEE.wrong("termEnd", "committee.termOrder");
        } else if (e.electedOn().isAfter(e.termStart())) {
            throw MediationRegister.COMMITTEE.wrong("termStart", "committee.electedFirst", e.electedOn());
        } else if (end.isAfter(register.termEnd(e.termStart()))) {
            throw MediationRegister.COMMITTEE.wrong("termEnd", "committee.termLong", register.termEnd(e.termStart()));
        }
        var last = table.terms(move.id()).stream().findFirst();
        if (last.isPresent() && !e.termStart().isAfter(last.get().from())) {
            throw MediationRegister.COMMITTEE.wrong("termStart", "committee.termBefore", last.get().seq(), last.get().from());
        }
        var people = new ArrayList<Named>();
        var seen = new HashSet<String>();
        for (int i = 0; i < e.members().size(); i++) {
            var m = e.members().get(i);
            var one = named(move.id(), m.person(), m.name(), "members." + i + ".name");
            if (!seen.add(one.account == null ? one.name : String.valueOf(one.account))) {
                throw MediationRegister.COMMITTEE.wrong("members." + i + ".name", "committee.twice", one.name);
            }
            people.add(one);
        }
        var composition = new CommitteeComposition(number("MED_COMMITTEE_MIN_MEMBERS", move.on()), number("MED_COMMITTEE_MAX_MEMBERS", move.on()), false);
        if (e.members().stream().filter(m -> m.post() == Post.CHAIR).count() != 1) {
            throw MediationRegister.COMMITTEE.wrong("members", "committee.oneChair");
        } else if (e.members().stream().filter(m -> m.post() != Post.HIRED).count() > composition.most()) {
            throw MediationRegister.COMMITTEE.wrong("members", "committee.members", e.members().size(), composition.least(), composition.most());
        }
        sql.update("update committee_term set ended_on = ? where org_id = ? and ended_on is null", e.termStart(), move.id());
        // Hired mediators stay: they belong to no term. Whoever is elected now does not go on as hired beside it.
        sql.update("update committee_tenure set to_on = greatest(from_on, ?), end_reason = ? where org_id = ? and to_on is null and role <> 'HIRED'", e.termStart(),
                words.get("committee.termEnded"), move.id());
        int seq = last.map(t -> t.seq() + 1).orElse(1);
        long term = sql.insert("insert into committee_term (org_id, seq, origin, elected_on, starts_on, ends_on) values (?, ?, ?, ?, ?, ?) returning id", move.id(), seq,
                e.origin(), e.electedOn(), e.termStart(), end);
        for (int i = 0; i < people.size(); i++) {
            var m = e.members().get(i);
            join(move, m.post() == Post.HIRED ? null : term, people.get(i), m.post(), m.gender(), m.ethnicity(), e.termStart());
        }
        sql.update("update mediation_committee set term_start = ?, term_end = ? where org_id = ?", e.termStart(), end, move.id());
        unfiled(move);
        return words.get("committee.told.elect", seq, e.termStart(), end);
    }

    /** A person of a list: an account of the committee, or a name. */
    private record Named(Long account, String name) {
    }

    private Named named(long committee, Long account, String name, String field) {
        if (account == null && name == null) {
            throw MediationRegister.COMMITTEE.wrong(field, "committee.whoIsIt");
        }
        if (account == null) {
            return new Named(null, name);
        }
        return new Named(account, desk.people(committee).stream().filter(o -> o.value().equals(String.valueOf(account))).map(Option::label).findFirst()
                .orElseThrow(() -> new InvalidInput(List.of(new FieldError(field, Texts.of("casework").get("input.choice"))))));
    }

    private void join(Move move, Long term, Named who, Post post, Codes.Gender gender, String ethnicity, LocalDate from) {
        if (who.account != null) {
            sql.update("update committee_tenure set to_on = greatest(from_on, ?) where org_id = ? and account_id = ? and to_on is null", from, move.id(), who.account);
        }
        sql.insert("insert into committee_tenure (org_id, term_id, account_id, name, role, gender, ethnicity, from_on) values (?, ?, ?, ?, ?, ?, ?, ?) returning id",
                move.id(), term, who.account, who.name, post, gender, ethnicity, from);
    }

    private String file(Move move, CommitteeData.Filing f) {
        if (sql.one("select 1 from committee_tenure where org_id = ? and role = 'CHAIR' and to_on is null", r -> r.getInt(1), move.id()).isEmpty()) {
            throw MediationRegister.COMMITTEE.blocked("FILE_NO_TERM");
        }
        sql.update("update mediation_committee set filing_no = ?, unfiled_since = null where org_id = ?", f.filingNo(), move.id());
        return "";
    }

    private String start(Move move, CommitteeData.Start s) {
        sql.update("update mediation_committee set seal_no = ? where org_id = ?", s.sealNo(), move.id());
        return Texts.of("mediation").get("committee.told.start", s.sealNo());
    }

    private String add(Move move, CommitteeData.Joining j) {
        var who = named(move.id(), j.person(), j.name(), "name");
        var serving = table.serving(move.id(), move.on());
        if (j.post() == Post.CHAIR && serving.stream().anyMatch(t -> t.post() == Post.CHAIR)) {
            throw MediationRegister.COMMITTEE.wrong("post", "committee.chairThere", serving.get(0).name());
        }
        if (serving.stream().anyMatch(t -> t.post() == j.post() && (who.account == null ? t.name().equals(who.name) : who.account.equals(t.account())))) {
            throw MediationRegister.COMMITTEE.wrong("name", "committee.servesAlready", who.name);
        }
        long members = serving.stream().filter(t -> t.post() != Post.HIRED).count();
        int most = number("MED_COMMITTEE_MAX_MEMBERS", move.on());
        if (j.post() != Post.HIRED && members >= most) {
            throw MediationRegister.COMMITTEE.wrong("post", "committee.full", members, most);
        }
        var term = sql.one("select id from committee_term where org_id = ? and ended_on is null", r -> r.getLong(1), move.id()).orElse(null);
        join(move, j.post() == Post.HIRED ? null : term, who, j.post(), j.gender(), j.ethnicity(), move.on());
        unfiled(move);
        return Texts.of("mediation").get("committee.told.join", who.name, Texts.of("mediation").name(j.post()));
    }

    private String leave(Move move, CommitteeData.Leaving l) {
        var one = table.serving(move.id(), move.on()).stream().filter(t -> t.id() == l.member()).findFirst()
                .orElseThrow(() -> MediationRegister.COMMITTEE.wrong("member", "committee.servesNot"));
        sql.update("update committee_tenure set to_on = ?, end_reason = ? where id = ? and to_on is null", move.on(), l.reason(), one.id());
        unfiled(move);
        return Texts.of("mediation").get("committee.told.leave", one.name(), Texts.of("mediation").name(one.post()));
    }

    private String tell(Move move, CommitteeData.CourtLetter l) {
        if (sql.update("update court_notification set court = ?, sent_on = ?, way = ? where id = ? and org_id = ? and sent_on is null and changed_on <= ?", l.court(),
                move.on(), l.way(), l.notice(), move.id(), move.on()) == 0) {
            throw MediationRegister.COMMITTEE.wrong("notice", "committee.notice.sent");
        }
        return "";
    }

    private String acknowledge(Move move, CommitteeData.CourtAnswer a) {
        if (sql.update("update court_notification set ack_on = ?, ack_note = ? where id = ? and org_id = ? and ack_on is null and sent_on <= ?", move.on(), a.note(),
                a.notice(), move.id(), move.on()) == 0) {
            throw MediationRegister.COMMITTEE.wrong("notice", "committee.notice.notSent");
        }
        return "";
    }

    private String edit(Move move, CommitteeData.Facts f) {
        sql.update("update mediation_committee set type = ?, industry = ?, founded_by = ?, established_on = ?, phone = ?, hours = ?, address = ?, minority_area = ?"
                + " where org_id = ?", f.type(), f.industry(), f.foundedBy(), f.establishedOn(), f.phone(), f.hours(), f.address(), f.minorityArea(), move.id());
        return "";
    }

    private String revoke(Move move) {
        int open = table.openFiles(move.id());
        if (open > 0) {
            throw MediationRegister.COMMITTEE.blocked("REVOKE_OPEN", open);
        }
        sql.update("update committee_tenure set to_on = greatest(from_on, ?), end_reason = ? where org_id = ? and to_on is null", move.on(),
                Texts.of("mediation").get("step.REVOKE_COMMITTEE"), move.id());
        sql.update("update committee_term set ended_on = ? where org_id = ? and ended_on is null", move.on(), move.id());
        return Texts.of("mediation").get("step.REVOKE_COMMITTEE");
    }

    private void unfiled(Move move) {
        sql.update("update mediation_committee set unfiled_since = least(coalesce(unfiled_since, ?), ?) where org_id = ?", move.on(), move.on(), move.id());
    }

    private void noticeFor(CommitteeAct act, Move move, String what) {
        var due = calendar.calendar().plusWorkdays(move.on(), number("MED_COURT_NOTICE_DAYS", move.on()));
        var unit = staff.unit(move.id()).orElseThrow();
        var model = new LinkedHashMap<String, Object>();
        model.put("committee", unit.name());
        model.put("bureau", staff.unit(unit.districtId()).map(org.fazhi.casework.Unit::name).orElse(""));
        model.put("what", what);
        model.put("changedOn", move.on());
        model.put("basis", act.row().basis());
        // A new term may begin after the day of the act: the court is told who serves then.
        var from = move.data() instanceof CommitteeData.Election e && e.termStart().isAfter(move.on()) ? e.termStart() : move.on();
        model.put("members", table.serving(move.id(), from).stream().map(t -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", t.name());
            row.put("post", Texts.of("mediation").name(t.post()));
            row.put("gender", t.gender() == null ? null : Texts.of("mediation").name(t.gender()));
            row.put("since", t.from());
            row.values().removeIf(Objects::isNull);
            return (Map<String, Object>) row;
        }).toList());
        sql.insert("insert into court_notification (org_id, event_id, what, changed_on, due_on, model) values (?, ?, ?, ?, ?, cast(? as jsonb)) returning id", move.id(),
                move.event(), what, move.on(), due, Json.write(model));
    }

    private int number(String code, LocalDate day) {
        return parameters.inForce(code, day).whole();
    }
}
