package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.SealedIdentity;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/** The ministry's forms that are filled from the light registers: 1 of a consultation, 23 to 28 of a duty lawyer's help, 29 of a period. */
@ApplicationScoped
class HelpPapers {

    private static final Texts WORDS = Texts.of(AidProcedure.WORD);
    private static final String LINE = "select h.id, h.kind, h.on_day, h.person, h.gender, h.born_on, h.id_sealed, h.id_mask, h.phone, h.topic, h.content, h.answer, h.organ_kind, h.organ,"
            + " h.stage, h.place, h.items, h.applied_on, h.handler, u.name, (select c.name from org_unit c where c.kind = 'AID_CENTRE' and c.active and c.district_id = u.district_id"
            + " order by (c.id = u.id) desc, c.id limit 1) from aid_help h join org_unit u on u.id = h.org_id where h.org_id = ? and (h.handler_id = ? or not ?)";

    @Inject
    private AidTables tables;
    @Inject
    private PaperDesk papers;
    @Inject
    private Vault vault;
    @Inject
    private Journal journal;

    /** {@return what the identity number of a line is sealed for} */
    static String place(long id) {
        return "aid_help.id:" + id;
    }

    /** {@return what a duty lawyer did, in words} */
    static String items(String joined) {
        return joined == null || joined.isEmpty() ? "" : Arrays.stream(joined.split(",")).map(HelpData.HelpItem::valueOf).map(WORDS::name).collect(Collectors.joining("、"));
    }

    /** {@return the forms of a line, in the order of their numbers} */
    static List<AidPaper> of(HelpKind kind, String organKind) {
        if (kind != HelpKind.DUTY_LAWYER_HELP) {
            return List.of(AidPaper.CONSULTATION);
        }
        var notice = organKind == null ? null : switch (AidCodes.Organ.valueOf(organKind)) {
            case POLICE -> AidPaper.HELP_NOTICE_POLICE;
            case STATE_SECURITY -> AidPaper.HELP_NOTICE_SECURITY;
            case PROCURATORATE -> AidPaper.HELP_NOTICE_PROCURATORATE;
            case COURT -> AidPaper.HELP_NOTICE_COURT;
            default -> null;
        };
        return notice == null ? List.of(AidPaper.HELP_APPLICATION, AidPaper.HELP_RECORD) : List.of(AidPaper.HELP_APPLICATION, notice, AidPaper.HELP_RECORD);
    }

    RenderedPaper print(Caller me, long id, int form, PaperFormat format, boolean keeps) {
        var found = keeps ? tables.list(LINE + " and h.id = ?", s -> {
            bind(s, me);
            s.setLong(4, id);
        }, r -> Map.entry(kind(r, form), model(r))) : List.<Map.Entry<List<AidPaper>, Map<String, Object>>>of();
        if (found.isEmpty() || found.get(0).getKey().isEmpty()) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
        }
        var kind = found.get(0).getKey().get(0);
        journal.write(JournalLine.of(me, "legalaid.HELP", JournalLine.Result.READ, null, null, kind.title() + " " + id));
        return papers.print(kind, known(kind, found.get(0).getValue()), me.districtId(), format);
    }

    /** The form asked for, if the line has it. */
    private static List<AidPaper> kind(ResultSet r, int form) throws SQLException {
        var all = of(HelpKind.valueOf(r.getString(2)), r.getString(13));
        return form == 0 ? List.of(all.get(all.size() - 1)) : all.stream().filter(p -> p.form() == form).toList();
    }

    RenderedPaper ledger(Caller me, LocalDate from, LocalDate to, PaperFormat format, boolean keeps) {
        if (!keeps) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, WORDS.get("help.notAllowed"));
        }
        var rows = tables.list(LINE + " and h.kind = 'DUTY_LAWYER_HELP' and h.on_day between ? and ? order by h.on_day, h.id", s -> {
            bind(s, me);
            s.setObject(4, from);
            s.setObject(5, to);
        }, this::model);
        var model = new HashMap<String, Object>();
        model.put("centre", rows.stream().map(r -> r.get("centre")).filter(Objects::nonNull).findFirst().orElse(me.orgName()));
        model.put("from", from);
        model.put("to", to);
        model.put("count", String.valueOf(rows.size()));
        model.put("rows", rows.stream().map(r -> known(List.of("on", "name", "cause", "organ", "stage", "items", "lawyer"), r)).toList());
        return papers.print(AidPaper.HELP_LEDGER, model, me.districtId(), format);
    }

    private static void bind(java.sql.PreparedStatement s, Caller me) throws SQLException {
        s.setLong(1, me.orgId());
        s.setLong(2, me.accountId());
        s.setBoolean(3, me.has(Role.AID_PROVIDER));
    }

    private Map<String, Object> model(ResultSet r) throws SQLException {
        var model = new HashMap<String, Object>();
        model.put("on", r.getObject(3, LocalDate.class));
        model.put("name", r.getString(4));
        model.put("gender", r.getString(5) == null ? null : WORDS.name(AidCodes.Gender.valueOf(r.getString(5))));
        model.put("bornOn", r.getObject(6, LocalDate.class));
        model.put("idNumber", SealedIdentity.stored(r.getString(7), null, r.getString(8)).printed(vault, place(r.getLong(1))));
        model.put("phone", r.getString(9));
        model.put("cause", r.getString(10));
        model.put("content", r.getString(11));
        model.put("answer", r.getString(12));
        model.put("organ", r.getString(14));
        model.put("stage", r.getString(15) == null ? null : WORDS.name(AidCodes.Stage.valueOf(r.getString(15))));
        model.put("place", r.getString(16));
        model.put("items", items(r.getString(17)));
        model.put("appliedOn", r.getObject(18, LocalDate.class) == null ? r.getObject(3, LocalDate.class) : r.getObject(18, LocalDate.class));
        model.put("recorder", r.getString(19));
        model.put("lawyer", r.getString(19));
        model.put("unit", r.getString(20));
        model.put("centre", r.getString(21));
        return model;
    }

    private static Map<String, Object> known(AidPaper kind, Map<String, Object> model) {
        return known(kind.placeholders(), model);
    }

    private static Map<String, Object> known(java.util.Collection<String> names, Map<String, Object> model) {
        return model.entrySet().stream().filter(e -> names.contains(e.getKey()) && e.getValue() != null).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
