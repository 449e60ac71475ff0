package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/** 咨询、代书、值班律师法律帮助: light registers of the caller's own unit, each line one click from an application. */
@Stateless
@RolesAllowed("STAFF")
public class HelpService {

    private static final List<Role> KEEPERS = List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.STATION_KEEPER, Role.AID_PROVIDER, Role.JUSTICE_OFFICE);
    private static final int SHOWN = 100;

    @Inject
    private CurrentCaller current;
    @Inject
    private AidTables tables;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;
    @Inject
    private Journal journal;
    @Inject
    private PaperDesk papers;

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
     */
    public record Line(long id, LocalDate on, String person, String phone, String topic, String organ, String items, String handler, boolean mass) {
    }

    /** {@return whether the caller keeps the registers of the own unit} */
    public boolean mayKeep() {
        return KEEPERS.stream().anyMatch(current.get()::has);
    }

    /** {@return the fields of a register's form} */
    public List<FieldSpec> form(HelpKind kind) {
        return FieldSpec.of(HelpData.of(kind));
    }

    /** {@return the newest lines of a register of the caller's own unit; a provider sees the own ones} */
    public List<Line> list(HelpKind kind) {
        if (!mayKeep()) {
            return List.of();
        }
        var me = current.get();
        int mass = parameters.inForce("AID_MASS_PERSONS", calendar.today()).whole();
        boolean own = me.has(Role.AID_PROVIDER);
        return tables.list("select id, on_day, person, phone, topic, organ, items, handler, people from aid_help where kind = ? and org_id = ?"
                + (own ? " and handler_id = ?" : " and ? is not null") + " order by on_day desc, id desc limit " + SHOWN, s -> {
            s.setString(1, kind.name());
            s.setLong(2, me.orgId());
            s.setLong(3, me.accountId());
        }, r -> new Line(r.getLong(1), r.getObject(2, LocalDate.class), nn(r.getString(3)), nn(PhoneNumber.mask(r.getString(4))), r.getString(5), nn(r.getString(6)),
                items(r.getString(7)), r.getString(8), r.getInt(9) >= mass));
    }

    /**
     * Adds a line.
     *
     * @param typed fields of the register's record, see {@link HelpData}
     * @param key   the same key twice adds one line
     * @return its key
     */
    public long add(HelpKind kind, Map<String, ?> typed, String key) {
        var me = current.get();
        if (!mayKeep()) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("help.notAllowed"));
        }
        var data = FormReader.read(HelpData.of(kind), typed, calendar.today());
        tables.update("insert into aid_help (kind, org_id, on_day, person, gender, phone, id_mask, channel, topic, content, answer, told_right, organ_kind, organ, stage, place, items,"
                + " people, handler_id, handler, key) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing", s -> {
            s.setString(1, kind.name());
            s.setLong(2, me.orgId());
            bind(s, data);
            s.setLong(19, me.accountId());
            s.setString(20, me.name());
            s.setString(21, key);
        });
        journal.write(JournalLine.of(me, "legalaid.HELP", JournalLine.Result.DONE, null, null, kind.name()));
        return tables.list("select max(id) from aid_help where handler_id = ?", s -> s.setLong(1, me.accountId()), r -> r.getLong(1)).get(0);
    }

    private static void bind(PreparedStatement s, Record data) throws SQLException {
        if (data instanceof HelpData.Consultation c) {
            put(s, c.onDay(), c.name(), c.gender(), c.phone(), null, c.channel(), c.topic(), c.content(), c.answer(), c.toldRight(), null, null, null, null, null, c.people());
        } else if (data instanceof HelpData.Drafting d) {
            put(s, d.onDay(), d.name(), d.gender(), d.phone(), null, null, d.topic(), d.content(), null, false, null, null, null, null, null, null);
        } else if (data instanceof HelpData.Duty d) {
            put(s, d.onDay(), d.name(), null, null, d.idNumber() == null ? null : IdNumber.mask(d.idNumber()), null, d.topic(), d.content(), null, false, d.organKind(), d.organ(),
                    d.stage(), d.place(), d.items().stream().map(Enum::name).collect(Collectors.joining(",")), null);
        }
    }

    private static void put(PreparedStatement s, LocalDate on, Object... values) throws SQLException {
        s.setObject(3, on);
        for (int i = 0; i < values.length; i++) {
            var v = values[i] instanceof Enum<?> e ? e.name() : values[i];
            if (i == values.length - 1) {
                s.setInt(4 + i, v == null ? 1 : (Integer) v);
            } else if (v instanceof Boolean flag) {
                s.setBoolean(4 + i, flag);
            } else {
                s.setString(4 + i, (String) v);
            }
        }
    }

    /** {@return the ministry's form of a line, printed} */
    public RenderedPaper print(long id, PaperFormat format) {
        var me = current.get();
        var words = Texts.of(AidProcedure.WORD);
        return tables.list("select h.kind, h.on_day, h.person, h.gender, h.id_mask, h.phone, h.topic, h.content, h.answer, h.organ_kind, h.organ, h.stage, h.place, h.items, h.handler, u.name"
                + " from aid_help h join org_unit u on u.id = h.org_id where h.id = ? and h.org_id = ?", s -> {
            s.setLong(1, id);
            s.setLong(2, me.orgId());
        }, r -> {
            var model = new java.util.HashMap<String, Object>();
            model.put("on", r.getObject(2, LocalDate.class));
            model.put("name", r.getString(3));
            model.put("gender", r.getString(4) == null ? null : words.name(AidCodes.Gender.valueOf(r.getString(4))));
            model.put("idNumber", r.getString(5));
            model.put("phone", r.getString(6));
            model.put("cause", r.getString(7));
            model.put("content", r.getString(8));
            model.put("answer", r.getString(9));
            model.put("organ", r.getString(11));
            model.put("stage", r.getString(12) == null ? null : words.name(AidCodes.Stage.valueOf(r.getString(12))));
            model.put("place", r.getString(13));
            model.put("items", items(r.getString(14)));
            model.put("recorder", r.getString(15));
            model.put("lawyer", r.getString(15));
            model.put("centre", r.getString(16));
            model.put("unit", r.getString(16));
            var kind = HelpKind.valueOf(r.getString(1)) == HelpKind.DUTY_LAWYER_HELP ? AidPaper.HELP_RECORD : AidPaper.CONSULTATION;
            model.values().removeIf(java.util.Objects::isNull);
            model.keySet().retainAll(kind.placeholders());
            return papers.print(kind, model, me.districtId(), format);
        }).stream().findFirst().orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound")));
    }

    private static String items(String joined) {
        return joined == null || joined.isEmpty() ? "" : java.util.Arrays.stream(joined.split(",")).map(HelpData.HelpItem::valueOf).map(Texts.of(AidProcedure.WORD)::name)
                .collect(Collectors.joining("、"));
    }

    private static String nn(String text) {
        return text == null ? "" : text;
    }
}
