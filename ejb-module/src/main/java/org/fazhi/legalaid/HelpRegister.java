package org.fazhi.legalaid;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.SealedIdentity;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/**
 * 咨询、代书、值班律师法律帮助: light registers of a unit, each line one click from an application; for callers who were looked up before. Pages
 * ask {@link HelpService}.
 */
@Stateless
@PermitAll
public class HelpRegister {

    private static final List<Role> KEEPERS = List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.STATION_KEEPER, Role.AID_PROVIDER, Role.JUSTICE_OFFICE);
    private static final int SHOWN = 100;
    private static final int FIRST = 6;
    private static final int BORN = 3;
    private static final int APPLIED = 15;

    @Inject
    private AidTables tables;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;
    @Inject
    private Journal journal;
    @Inject
    private Vault vault;
    @Inject
    private HelpPapers papers;

    /**
     * A line of a register.
     *
     * @param id      key
     * @param on      day
     * @param person  who, or empty
     * @param phone   masked, or empty
     * @param topic   about what
     * @param organ   organ, or empty
     * @param items   what the duty lawyer did, or empty
     * @param handler who answered
     * @param mass    many people at once over wages: the bureau is told
     * @param papers  the ministry's forms that can be printed of it, number and title
     */
    public record Line(long id, LocalDate on, String person, String phone, String topic, String organ, String items, String handler, boolean mass, List<Option> papers) {
    }

    /** {@return whether the caller keeps the registers of the own unit} */
    public boolean mayKeep(Caller caller) {
        return KEEPERS.stream().anyMatch(caller::has);
    }

    /** {@return the newest lines of a register of the caller's own unit; a provider sees the own ones} */
    public List<Line> list(Caller me, HelpKind kind) {
        if (!mayKeep(me)) {
            return List.of();
        }
        int mass = parameters.inForce("AID_MASS_PERSONS", calendar.today()).whole();
        boolean own = me.has(Role.AID_PROVIDER);
        return tables.list("select id, on_day, person, phone, topic, organ, items, handler, people, organ_kind from aid_help where kind = ? and org_id = ?"
                + (own ? " and handler_id = ?" : " and ? is not null") + " order by on_day desc, id desc limit " + SHOWN, s -> {
            s.setString(1, kind.name());
            s.setLong(2, me.orgId());
            s.setLong(3, me.accountId());
        }, r -> new Line(r.getLong(1), r.getObject(2, LocalDate.class), nn(r.getString(3)), nn(PhoneNumber.mask(r.getString(4))), r.getString(5), nn(r.getString(6)),
                HelpPapers.items(r.getString(7)), r.getString(8), r.getInt(9) >= mass, HelpPapers.of(kind, r.getString(10)).stream()
                .map(p -> new Option(String.valueOf(p.form()), p.title())).toList()));
    }

    /**
     * Adds a line.
     *
     * @param typed fields of the register's record, see {@link HelpData}
     * @param key   the same key twice adds one line
     * @return its key
     */
    public long add(Caller me, HelpKind kind, Map<String, ?> typed, String key) {
        if (!mayKeep(me)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("help.notAllowed"));
        }
        var data = FormReader.read(HelpData.of(kind), typed, calendar.today());
        var added = tables.list("insert into aid_help (kind, org_id, handler_id, handler, key, on_day, person, gender, born_on, phone, channel, topic, content, answer, told_right,"
                + " organ_kind, organ, stage, place, items, applied_on, people) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing returning id", s -> {
            s.setString(1, kind.name());
            s.setLong(2, me.orgId());
            s.setLong(3, me.accountId());
            s.setString(4, me.name());
            s.setString(5, key);
            bind(s, data);
        }, r -> r.getLong(1));
        if (added.isEmpty()) {
            return tables.list("select id from aid_help where handler_id = ? and key = ?", s -> {
                s.setLong(1, me.accountId());
                s.setString(2, key);
            }, r -> r.getLong(1)).get(0);
        }
        long id = added.get(0);
        identify(id, data);
        journal.write(JournalLine.of(me, "legalaid.HELP", JournalLine.Result.DONE, null, null, kind.name()));
        return id;
    }

    /** The number is sealed for its line, whose key is known only now. */
    private void identify(long id, Record data) {
        var number = data instanceof HelpData.Duty d ? d.idNumber() : data instanceof HelpData.Consultation c ? c.idNumber() : null;
        if (number != null) {
            var identity = SealedIdentity.of(number, HelpPapers.place(id), vault);
            tables.update("update aid_help set id_sealed = ?, id_digest = ?, id_mask = ? where id = ?", s -> {
                s.setString(1, identity.sealed());
                s.setString(2, identity.digest());
                s.setString(3, identity.mask());
                s.setLong(4, id);
            });
        }
    }

    private static void bind(PreparedStatement s, Record data) throws SQLException {
        if (data instanceof HelpData.Consultation c) {
            put(s, c.onDay(), c.name(), c.gender(), null, c.phone(), c.channel(), c.topic(), c.content(), c.answer(), c.toldRight(), null, null, null, null, null, null, c.people());
        } else if (data instanceof HelpData.Drafting d) {
            put(s, d.onDay(), d.name(), d.gender(), null, d.phone(), null, d.topic(), d.content(), null, false, null, null, null, null, null, null, null);
        } else if (data instanceof HelpData.Duty d) {
            var gender = d.gender() != null || d.idNumber() == null ? d.gender() : IdNumber.male(d.idNumber()) ? AidCodes.Gender.MALE : AidCodes.Gender.FEMALE;
            var born = d.bornOn() != null || d.idNumber() == null ? d.bornOn() : IdNumber.birthday(d.idNumber());
            put(s, d.onDay(), d.name(), gender, born, null, null, d.topic(), d.content(), d.answer(), false, d.organKind(), d.organ(), d.stage(), d.place(),
                    d.items().stream().map(Enum::name).collect(Collectors.joining(",")), d.appliedOn() == null ? d.onDay() : d.appliedOn(), null);
        }
    }

    /** @param values in the order of the statement, from {@code on_day}; the last one is the number of people */
    private static void put(PreparedStatement s, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            var v = values[i] instanceof Enum<?> e ? e.name() : values[i];
            if (i == values.length - 1) {
                s.setInt(FIRST + i, v == null ? 1 : (Integer) v);
            } else {
                s.setObject(FIRST + i, v, v instanceof LocalDate || i == BORN || i == APPLIED ? Types.DATE : v instanceof Boolean ? Types.BOOLEAN : Types.VARCHAR);
            }
        }
    }

    /**
     * {@return a form of the ministry about a line, printed; journalled, because it says an identity number in full}
     *
     * @param form number of the form; 0: the one that registers the line
     * @throws Refusal NOT_FOUND when the line is not one of those that {@link #list} shows, or has no such form
     */
    public RenderedPaper print(Caller me, long id, int form, PaperFormat format) {
        return papers.print(me, id, form, format, mayKeep(me));
    }

    /**
     * {@return the ledger of the duty lawyers' help of the own unit in a period (form 29), printed; a provider's own lines}
     *
     * @throws Refusal NOT_ALLOWED for who keeps no register
     */
    public RenderedPaper ledger(Caller me, LocalDate from, LocalDate to, PaperFormat format) {
        return papers.ledger(me, from, to, format, mayKeep(me));
    }

    private static String nn(String text) {
        return text == null ? "" : text;
    }
}
