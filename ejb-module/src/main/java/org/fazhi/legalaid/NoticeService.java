package org.fazhi.legalaid;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Light;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Json;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Sm3;
import org.fazhi.platform.Texts;

/** The register of notices of police, procuratorate and court (法律援助法25、28、36): what came, by when it is to be assigned, and a whole batch at once. */
@Stateless
@RolesAllowed("STAFF")
public class NoticeService {

    private static final int SHOWN = 200;
    private static final int MOST_ROWS = 60;
    private static final String LINES = "select f.id, f.number, f.opened_on, c.organ, c.organ_case_no, c.stage, f.title, c.notice_ground, f.status, f.final,"
            + " (select max(d.due_on) from deadline d where d.file_id = f.id and d.kind = 'NOTICE_ASSIGNMENT'),"
            + " (select max(d.ended_on) from deadline d where d.file_id = f.id and d.kind = 'NOTICE_ASSIGNMENT'),"
            + " coalesce((select e.data ->> 'again' from file_event e where e.file_id = f.id and e.step = 'NOTICE' limit 1), '')"
            + " from aid_case c join case_file f on f.id = c.file_id where c.notice_ground is not null and not f.voided and ";

    @Inject
    private CurrentCaller current;
    @Inject
    private Casework casework;
    @Inject
    private AidTables tables;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;

    /** Somebody for whom an organ gave notice. */
    public record Person(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(required = true) AidCodes.NoticeGround ground,
            @Field(required = true, max = 60) String cause,
            @Field(max = 80) String organCaseNo,
            @Field(value = Kind.ID_NUMBER, max = 18) String idNumber,
            @Field LocalDate bornOn,
            @Field(value = Kind.NAME, max = 60) String agent,
            @Field(max = 100) String custody,
            @Field(max = 300) String again) {
    }

    /** Notices of one organ that came on one day. */
    public record Batch(
            @Field(required = true) LocalDate receivedOn,
            @Field(required = true) AidCodes.Organ organKind,
            @Field(required = true, max = 100) String organ,
            @Field(required = true) AidCodes.Stage stage,
            @Field(required = true, max = MOST_ROWS) List<Person> persons) {
    }

    /**
     * A line of the register.
     *
     * @param id         key of the file
     * @param number     its number
     * @param on         day on which the notice came
     * @param organ      who gave it
     * @param caseNo     the organ's case number, or empty
     * @param stage      stage in words
     * @param title      title of the file; a minor's name does not stand in it
     * @param ground     ground in words
     * @param statusName status in words
     * @param due        last day for the assignment
     * @param light      whether it is in time
     * @param again      why it is no double of an earlier one, or empty
     */
    public record Line(long id, String number, LocalDate on, String organ, String caseNo, String stage, String title, String ground, String statusName, LocalDate due,
                       Light.Shown light, String again) {
    }

    /**
     * What came of one row of a batch.
     *
     * @param row    place in the batch, from 1
     * @param number number of the file, or null
     * @param fileId key of the file, or null
     */
    public record Registered(int row, String number, Long fileId) {
    }

    /** {@return whether the caller registers notices} */
    public boolean mayRegister() {
        return current.get().has(Role.AID_CLERK);
    }

    /** {@return the newest notices of the caller's centre; the bureau reads those of the district} */
    public List<Line> list() {
        var me = current.get();
        boolean centre = me.has(Role.AID_CLERK) || me.has(Role.AID_APPROVER);
        if (!centre && !me.has(Role.PUBLIC_SERVICE_SECTION) && !me.has(Role.BUREAU_LEADER)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("notice.notAllowed"));
        }
        var words = Texts.of(AidProcedure.WORD);
        var today = calendar.today();
        int soon = parameters.inForce("DUE_SOON_DAYS", today).whole();
        return tables.list(LINES + (centre ? "f.org_id = ?" : "f.district_id = ?") + " order by f.opened_on desc, f.id desc limit " + SHOWN,
                s -> s.setLong(1, centre ? me.orgId() : me.districtId()), r -> new Line(r.getLong(1), r.getString(2), r.getObject(3, LocalDate.class), r.getString(4),
                        r.getString(5) == null ? "" : r.getString(5), words.name(AidCodes.Stage.valueOf(r.getString(6))), r.getString(7),
                        words.name(AidCodes.NoticeGround.valueOf(r.getString(8))), words.get("status." + r.getString(9)), r.getObject(11, LocalDate.class),
                        light(r.getObject(11, LocalDate.class), r.getObject(12, LocalDate.class), today, soon), r.getString(13)));
    }

    private Light.Shown light(LocalDate due, LocalDate ended, LocalDate today, int soon) {
        return ended == null ? Light.of(due, null, today, soon, calendar.calendar()) : Light.of(null, null, today, soon, calendar.calendar());
    }

    /** {@return the fields of a batch} */
    public List<FieldSpec> form() {
        return FieldSpec.of(Batch.class);
    }

    /**
     * Registers a batch: every row becomes a file in a transaction of its own, so that a faulty row holds up none of the others. Sent again with the
     * same key, a row that became a file is not doubled.
     *
     * @param typed fields of {@link Batch}
     * @param key   idempotency key of the form, at most 40 characters
     * @return what came of the rows
     * @throws InvalidInput when the head is wrong, or naming every row that did not become a file; the others have become files
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Registered> register(Map<String, ?> typed, String key) {
        return register(current.get(), typed, key);
    }

    /** The same for a caller that is known already, from inside the office; see {@link #register(Map, String)}. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public List<Registered> register(Caller me, Map<String, ?> typed, String key) {
        if (!me.has(Role.AID_CLERK)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("notice.notAllowed"));
        }
        var batch = FormReader.read(Batch.class, typed, calendar.today());
        var done = new ArrayList<Registered>();
        var faults = new ArrayList<FieldError>();
        for (int i = 0; i < batch.persons().size(); i++) {
            one(me, batch, i, key, done, faults);
        }
        if (!faults.isEmpty()) {
            if (!done.isEmpty()) {
                faults.add(0, new FieldError("", Texts.of(AidProcedure.WORD).get("notice.partly", done.size(), batch.persons().size() - done.size())));
            }
            throw new InvalidInput(faults);
        }
        return List.copyOf(done);
    }

    private void one(Caller me, Batch batch, int i, String key, List<Registered> done, List<FieldError> faults) {
        var row = "persons." + i;
        try {
            var data = data(me, batch, batch.persons().get(i));
            var own = key + ":" + Sm3.hex(Json.write(new TreeMap<>(data)).getBytes(StandardCharsets.UTF_8)).substring(0, 24);
            var outcome = casework.perform(me, Command.open(AidProcedure.WORD, AidStep.NOTICE.name(), batch.receivedOn(), data, own));
            done.add(new Registered(i + 1, outcome.number(), outcome.fileId()));
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> faults.add(new FieldError(row + "." + e.field(), e.message())));
        } catch (Refusal no) {
            if (no.obstacles().isEmpty()) {
                faults.add(new FieldError(row, no.getMessage()));
            }
            no.obstacles().forEach(o -> faults.add(new FieldError(o.code().equals("NOTICE_TWIN") ? row + ".again" : row + ".ground", o.message())));
        }
    }

    private static Map<String, Object> data(Caller me, Batch batch, Person p) {
        var data = new HashMap<String, Object>();
        data.put("centre", String.valueOf(me.orgId()));
        data.put("organKind", batch.organKind().name());
        data.put("organ", batch.organ());
        data.put("stage", batch.stage().name());
        data.put("ground", p.ground().name());
        data.put("cause", p.cause());
        data.put("organCaseNo", p.organCaseNo());
        data.put("name", p.name());
        data.put("idNumber", p.idNumber());
        data.put("bornOn", p.bornOn() == null ? null : p.bornOn().toString());
        data.put("agent", p.agent());
        data.put("custody", p.custody());
        data.put("again", p.again());
        data.values().removeIf(java.util.Objects::isNull);
        return data;
    }
}
