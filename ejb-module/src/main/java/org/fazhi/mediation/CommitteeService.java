package org.fazhi.mediation;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Scope;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Conditions;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.CommitteeViews.Committee;
import org.fazhi.mediation.CommitteeViews.Line;
import org.fazhi.mediation.CommitteeViews.Mediator;
import org.fazhi.mediation.CommitteeViews.Notice;
import org.fazhi.mediation.CommitteeViews.Offer;
import org.fazhi.mediation.CommitteeViews.Tenure;
import org.fazhi.mediation.CommitteeViews.Term;
import org.fazhi.mediation.CommitteeViews.TrainingLine;
import org.fazhi.mediation.CommitteeViews.VerdictLine;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterCommand;
import org.fazhi.register.RegisterDoor;

/**
 * Committees and their mediators within the caller's reach. The section and the justice office act ({@link CommitteeAct} says who does
 * what); everybody else who works with mediation reads. Files about a mediator's own life are shown to nobody, they are only compared.
 */
@Stateless
@RolesAllowed("STAFF")
public class CommitteeService {

    @Inject
    private CurrentCaller current;
    @Inject
    private CommitteeTable table;
    @Inject
    private MediatorTable mediators;
    @Inject
    private CommitteeRegister register;
    @Inject
    private CommitteeActs acts;
    @Inject
    private CommitteePapers papers;
    @Inject
    private CommitteeDesk desk;
    @Inject
    private RegisterDoor door;
    @Inject
    private Parameters parameters;
    @Inject
    private CalendarService calendar;

    /** {@return the committees within the caller's reach, in the order of the tree; units that an import brought are taken in} */
    public List<Committee> list() {
        register.fill();
        return judged(table.committees(reach(current.get())));
    }

    /** {@return a committee within the caller's reach} */
    public Optional<Committee> find(long id) {
        return find(current.get(), id);
    }

    private Optional<Committee> find(Caller caller, long id) {
        var one = reach(caller);
        one.add("u.id = ?", id);
        return judged(table.committees(one)).stream().findFirst();
    }

    /** {@return the mediators of a committee, chairs first} */
    public List<Mediator> mediators(long committee) {
        return seen(committee) ? mediators.of(committee, calendar.today()) : List.of();
    }

    /** {@return who served on a day, the chair first} */
    public List<Tenure> serving(long committee, LocalDate on) {
        return seen(committee) ? table.serving(committee, on == null ? calendar.today() : on) : List.of();
    }

    /** {@return the terms, the newest first} */
    public List<Term> terms(long committee) {
        return seen(committee) ? table.terms(committee) : List.of();
    }

    /** {@return the notices to the court, the newest first} */
    public List<Notice> notices(long committee) {
        return seen(committee) ? table.notices(committee, calendar.today()) : List.of();
    }

    /** {@return training, the newest first} */
    public List<TrainingLine> training(long committee) {
        return seen(committee) ? mediators.training(committee) : List.of();
    }

    /** {@return praise and blame, the newest first; for those who decide on it and the chair} */
    public List<VerdictLine> verdicts(long committee) {
        var caller = current.get();
        boolean may = caller.orgId() == committee && caller.has(org.fazhi.access.Role.COMMITTEE_CHAIR) || CommitteeAct.DISCIPLINE.row().who().stream().anyMatch(caller::has);
        return may && seen(committee) ? mediators.verdicts(committee) : List.of();
    }

    /** {@return the acts so far, the newest first} */
    public List<Line> lines(long committee) {
        return seen(committee) ? table.lines(MediationRegister.COMMITTEE, committee) : List.of();
    }

    private boolean seen(long committee) {
        return find(committee).isPresent();
    }

    /** {@return the acts that the caller may do on a committee as it stands; what it waits for comes first} */
    public List<Offer> offers(long committee) {
        var caller = current.get();
        var words = Texts.of("mediation");
        return find(caller, committee).map(c -> Arrays.stream(CommitteeAct.values())
                .filter(a -> a.row().from().contains(c.status().name()) && a.row().who().stream().anyMatch(caller::has))
                .filter(a -> a != CommitteeAct.FILE_CHANGE || c.unfiledSince() != null)
                .map(a -> new Offer(a.name(), words.get("step." + a), words.getOr("step." + a + ".hint", ""), a.row().basis(), leads(a, c))).toList()).orElse(List.of());
    }

    private boolean leads(CommitteeAct act, Committee c) {
        return switch (act) {
            case ELECT -> c.termEnd() == null || c.termEnd().isBefore(calendar.today());
            case FILE_COMMITTEE -> c.status() == Codes.CommitteeStatus.PROPOSED && c.termEnd() != null;
            case START_WORK -> c.status() == Codes.CommitteeStatus.FILED;
            case FILE_CHANGE -> true;
            default -> false;
        };
    }

    /** {@return an act by name, or empty} */
    public Optional<CommitteeAct> act(String name) {
        return Arrays.stream(CommitteeAct.values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /** {@return the choices of a named list} */
    public List<Option> options(long committee, String list) {
        if (!seen(committee)) {
            return List.of();
        }
        var words = Texts.of("mediation");
        return switch (list) {
            case "people" -> desk.people(committee);
            case "serving" -> table.serving(committee, calendar.today()).stream()
                    .map(t -> new Option(String.valueOf(t.id()), t.name(), words.get("committee.serving", words.name(t.post())))).toList();
            case "unsent" -> table.notices(committee, calendar.today()).stream().filter(n -> n.sentOn() == null).map(CommitteeService::option).toList();
            case "unanswered" -> table.notices(committee, calendar.today()).stream().filter(n -> n.sentOn() != null && n.ackOn() == null).map(CommitteeService::option).toList();
            default -> List.of();
        };
    }

    private static Option option(Notice n) {
        return new Option(String.valueOf(n.id()), n.changedOn() + "　" + n.what());
    }

    /**
     * {@return what a form starts with, by field}
     *
     * @param who the mediator, member or notice that the act is about, or null
     */
    public Map<String, Object> filled(long committee, CommitteeAct act, Long who) {
        var out = new LinkedHashMap<String, Object>();
        var found = find(committee).filter(c -> act.row().who().stream().anyMatch(current.get()::has));
        if (found.isEmpty()) {
            return out;
        }
        var c = found.get();
        switch (act) {
            case EDIT_COMMITTEE -> {
                out.put("type", c.type().name());
                out.put("industry", c.industry());
                out.put("foundedBy", c.foundedBy());
                out.put("establishedOn", text(c.establishedOn()));
                out.put("phone", c.phone());
                out.put("hours", c.hours());
                out.put("address", c.address());
                out.put("minorityArea", String.valueOf(c.minorityArea()));
            }
            case EDIT_MEDIATOR -> {
                if (who != null && desk.people(committee).stream().anyMatch(o -> o.value().equals(String.valueOf(who)))) {
                    out.putAll(mediators.filled(who));
                }
            }
            case END_MEMBER -> out.put("member", text(who));
            case TELL_COURT -> {
                out.put("notice", text(who));
                out.put("court", papers.court(committee));
            }
            case COURT_ACK -> out.put("notice", text(who));
            case FILE_CHANGE -> out.put("filingNo", c.filingNo());
            case ELECT -> out.put("members", table.serving(committee, calendar.today()).stream().filter(t -> t.post() != CommitteeCodes.Post.HIRED).map(t -> {
                var row = new LinkedHashMap<String, Object>();
                row.put("person", text(t.account()));
                row.put("name", t.account() == null ? t.name() : null);
                row.put("post", t.post().name());
                row.put("gender", t.gender() == null ? null : t.gender().name());
                row.put("ethnicity", t.ethnicity());
                return row;
            }).toList());
            default -> { }
        }
        out.values().removeIf(v -> v == null);
        return out;
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }

    /**
     * Does an act.
     *
     * @return key of its line
     * @throws Refusal                                   when the rules do not allow it; journalled
     * @throws org.fazhi.casework.form.InvalidInput with every field error
     */
    public long perform(RegisterCommand command) {
        return perform(current.get(), command);
    }

    /** The same for a caller that is known already, from inside the office; see {@link #perform(RegisterCommand)}. */
    @PermitAll
    public long perform(Caller caller, RegisterCommand command) {
        var act = act(command.act()).orElseThrow(() -> new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("casework").get("act.step", command.act())));
        return door.perform(caller, MediationRegister.COMMITTEE, act, command, find(caller, command.id()).map(Committee::name), move -> acts.apply(act, move));
    }

    /** {@return the printed notice to the court, PDF; empty when it is not within the reach} */
    public Optional<byte[]> noticePdf(long notice) {
        return table.noticeModel(notice).filter(m -> seen(m.getKey())).map(m -> papers.notice(m.getValue()));
    }

    private static Conditions reach(Caller caller) {
        var scope = Scope.of(caller);
        var where = new Conditions();
        where.add("u.active");
        switch (scope.reach()) {
            case DISTRICT -> where.add("u.district_id = ?", scope.key());
            case STREET -> where.add("u.street_id = ?", scope.key());
            case NOTHING -> where.add("false");
            default -> where.add("u.path like ?", caller.orgPath() + "%");
        }
        return where;
    }

    private List<Committee> judged(List<Committee> all) {
        var today = calendar.today();
        var members = table.members(all.stream().map(Committee::id).toList());
        var late = all.isEmpty() ? Map.<Long, Integer>of() : table.lateNotices(today);
        return all.stream().map(c -> c.status() == Codes.CommitteeStatus.REVOKED ? c
                : c.warned(warnings(c, members.getOrDefault(c.id(), List.of()), late.getOrDefault(c.id(), 0), today))).toList();
    }

    private List<String> warnings(Committee c, List<CommitteeComposition.Member> members, int late, LocalDate today) {
        var words = Texts.of("mediation");
        var told = new ArrayList<>(new CommitteeComposition(number("MED_COMMITTEE_MIN_MEMBERS", today), number("MED_COMMITTEE_MAX_MEMBERS", today), c.minorityArea())
                .warnings(members));
        if (c.termEnd() != null && c.termEnd().isBefore(today)) {
            told.add(words.get("committee.termOver", c.termEnd()));
        } else if (c.termEnd() != null && ChronoUnit.DAYS.between(today, c.termEnd()) <= number("MED_TERM_WARN_DAYS", today)) {
            told.add(words.get("committee.termEnds", c.termEnd(), ChronoUnit.DAYS.between(today, c.termEnd())));
        }
        if (c.unfiledSince() != null) {
            var due = calendar.calendar().plusWorkdays(c.unfiledSince(), number("MED_COMMITTEE_FILING_DAYS", c.unfiledSince()));
            told.add(words.get(due.isBefore(today) ? "committee.filingLate" : "committee.filingDue", c.unfiledSince(), due));
        }
        if (late > 0) {
            told.add(words.get("committee.noticeLate", late));
        }
        return told;
    }

    private int number(String code, LocalDate day) {
        return parameters.inForce(code, day).whole();
    }
}
