package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Unit;
import org.fazhi.mediation.CommitteeCodes.ItemState;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterDoor.Move;
import org.fazhi.register.RegisterSql;

/** What the acts of {@link AllowanceAct} change. */
@ApplicationScoped
class AllowanceActs {

    private static final int MOST_TWINS = 5;
    private static final int LONGEST_TOLD = 1000;

    @Inject
    private RegisterSql sql;
    @Inject
    private AllowanceTable table;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;

    /** Makes a sheet of everything that is payable; what looks like a double is held until somebody decides. {@return its key} */
    long prepare(Caller caller, AllowanceData.Period p, LocalDate on, List<Unit> own) {
        var unit = own.stream().filter(u -> u.id() == p.committee()).findFirst().orElseThrow(() -> MediationRegister.SHEET.wrong("committee", "allowance.notYours"));
        if (p.to().isBefore(p.from())) {
            throw MediationRegister.SHEET.wrong("to", "allowance.period");
        } else if (p.to().isAfter(p.from().plusYears(1))) {
            throw MediationRegister.SHEET.wrong("to", "allowance.long");
        }
        var cases = table.payable(unit.id(), p.from(), p.to()).stream().filter(c -> c.lead() != null).toList();
        if (cases.isEmpty()) {
            throw MediationRegister.SHEET.wrong("to", "allowance.nothing", unit.name());
        }
        long sheet = sql.insert("insert into allowance_sheet (org_id, district_id, street_id, period_from, period_to, status, made_by, made_name, made_on)"
                + " values (?, ?, ?, ?, ?, 'DRAFT', ?, ?, ?) returning id", unit.id(), unit.districtId(), unit.streetId(), p.from(), p.to(), caller.accountId(), caller.name(), on);
        int days = parameters.inForce("MED_TWIN_DAYS", on).whole();
        var twins = new AllowanceTwins(days, parameters.inForce("MED_TWIN_TEXT_PERCENT", on).whole());
        var asked = cases.stream().map(AllowanceTable.Case::twin).toList();
        var first = asked.stream().map(AllowanceTwins.Traits::openedOn).min(LocalDate::compareTo).orElseThrow();
        var last = asked.stream().map(AllowanceTwins.Traits::openedOn).max(LocalDate::compareTo).orElseThrow();
        var found = twins.find(asked, table.around(unit.id(), first.minusDays(days), last.plusDays(days)).stream().map(AllowanceTable.Case::twin).toList());
        var rules = new AllowanceRules((code, day) -> parameters.inForce(code, day).value());
        int seq = 0;
        for (var c : cases) {
            var grant = rules.of(c.rule());
            var told = found.getOrDefault(c.twin().fileId(), List.of());
            seq += sql.update("insert into allowance_item (sheet_id, seq, file_id, account_id, category, why, amount, state, twins) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                            + " on conflict do nothing", sheet, seq + 1, c.twin().fileId(), c.lead(), grant.category(), grant.why(), grant.amount(),
                    told.isEmpty() || grant.category() == CommitteeCodes.Category.FAILED ? ItemState.COUNTED : ItemState.HELD, shortened(told));
        }
        return sheet;
    }

    private static String shortened(List<String> told) {
        var text = new StringBuilder();
        for (var line : told.subList(0, Math.min(MOST_TWINS, told.size()))) {
            if (text.length() + line.length() < LONGEST_TOLD) {
                text.append(text.isEmpty() ? "" : "\n").append(line);
            }
        }
        return text.toString();
    }

    /** Carries an act out. */
    void apply(AllowanceAct act, Move m) {
        switch (act) {
            case DECIDE_ITEM -> decide(m, (AllowanceData.Decision) m.data());
            case CHECK_SHEET -> check(m);
            case APPROVE_SHEET -> approve(m);
            case RETURN_SHEET -> sql.update("update allowance_sheet set checked_by = null, checked_name = null, checked_on = null, approved_by = null, approved_name = null,"
                    + " approved_on = null, notice_from = null, notice_to = null where id = ?", m.id());
            case PUBLISH_SHEET -> sql.update("update allowance_sheet set notice_from = ?, notice_to = ? where id = ?", m.on(),
                    calendar.calendar().plusWorkdays(m.on(), parameters.inForce("MED_ALLOWANCE_NOTICE_DAYS", m.on()).whole()), m.id());
            case RAISE_OBJECTION -> object(m, (AllowanceData.Objection) m.data());
            case ANSWER_OBJECTION -> answer(m, (AllowanceData.Answer) m.data());
            case SETTLE_SHEET -> settle(m);
            case DROP_SHEET -> sql.update("update allowance_item set state = ? where sheet_id = ?", ItemState.RELEASED, m.id());
            default -> throw new IllegalStateException("opens a sheet: " + act);
        }
    }

    private void decide(Move m, AllowanceData.Decision d) {
        if (sql.update("update allowance_item set state = ?, decision = ? where id = ? and sheet_id = ? and twins <> '' and (? or not exists"
                + " (select 1 from allowance_item o where o.file_id = allowance_item.file_id and o.id <> allowance_item.id and o.state in ('COUNTED', 'HELD')))", d.counted() ? ItemState.COUNTED : ItemState.EXCLUDED,
                Texts.of("mediation").get("allowance.decided", m.caller().name(), d.reason()), d.item(), m.id(), !d.counted()) == 0) {
            throw MediationRegister.SHEET.wrong("item", "allowance.noTwin");
        }
    }

    private void check(Move m) {
        long held = count("select count(*) from allowance_item where sheet_id = ? and state = 'HELD'", m);
        if (held > 0) {
            throw MediationRegister.SHEET.blocked("SHEET_HELD", held);
        } else if (count("select count(*) from allowance_sheet where id = ? and made_by = ?", m, m.caller().accountId()) > 0) {
            throw MediationRegister.SHEET.blocked("SHEET_OWN");
        }
        sql.update("update allowance_sheet set checked_by = ?, checked_name = ?, checked_on = ? where id = ?", m.caller().accountId(), m.caller().name(), m.on(), m.id());
    }

    private void approve(Move m) {
        if (count("select count(*) from allowance_sheet where id = ? and ? in (made_by, checked_by)", m, m.caller().accountId()) > 0) {
            throw MediationRegister.SHEET.blocked("SHEET_OWN");
        } else if (count("select count(*) from allowance_item i join case_file f on f.id = i.file_id where i.sheet_id = ? and i.state = 'COUNTED' and f.status <> 'ARCHIVED'", m) > 0) {
            throw MediationRegister.SHEET.blocked("SHEET_REOPENED");
        }
        sql.update("update allowance_sheet set approved_by = ?, approved_name = ?, approved_on = ? where id = ?", m.caller().accountId(), m.caller().name(), m.on(), m.id());
    }

    private void object(Move m, AllowanceData.Objection o) {
        sql.insert("insert into allowance_objection (sheet_id, raised_on, raised_by, content) values (?, ?, ?, ?) returning id", m.id(), m.on(), o.raisedBy(), o.content());
    }

    private void answer(Move m, AllowanceData.Answer a) {
        if (sql.update("update allowance_objection set answered_on = ?, answer = ? where id = ? and sheet_id = ? and answered_on is null", m.on(), a.answer(), a.objection(),
                m.id()) == 0) {
            throw MediationRegister.SHEET.wrong("objection", "allowance.noObjection");
        }
    }

    private void settle(Move m) {
        var to = sql.one("select notice_to from allowance_sheet where id = ?", r -> r.getObject(1, LocalDate.class), m.id()).orElseThrow();
        if (!m.on().isAfter(to)) {
            throw MediationRegister.SHEET.blocked("SHEET_NOTICE", to);
        } else if (count("select count(*) from allowance_objection where sheet_id = ? and answered_on is null", m) > 0) {
            throw MediationRegister.SHEET.blocked("SHEET_OBJECTION");
        }
        sql.update("update allowance_sheet set settled_on = ? where id = ?", m.on(), m.id());
    }

    private long count(String select, Move m, Object... more) {
        var values = new Object[more.length + 1];
        values[0] = m.id();
        System.arraycopy(more, 0, values, 1, more.length);
        return sql.one(select, r -> r.getLong(1), values).orElse(0L);
    }
}
