package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.platform.Texts;

/** 催办: a chair, a justice office or the section reminds whoever holds a file, as often as needed; the holder signs that it was read. */
@Stateless
@PermitAll
public class Urgings {

    private static final int LONGEST = 300;
    private static final String SELECT = "select g.id, g.file_id, f.procedure, f.title, f.number, a.name, g.urged_at at time zone 'Asia/Shanghai', g.note, s.name as seen_name,"
            + " g.seen_at at time zone 'Asia/Shanghai' as seen from urging g join case_file f on f.id = g.file_id join account a on a.id = g.urged_by left join account s on s.id = g.seen_by where ";
    private static final String MINE = "g.seen_at is null and (g.to_account = ?1 or g.to_account is null and g.to_org = ?2 and g.to_role = any (string_to_array(?3, ',')))";

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private FileStore store;
    @Inject
    private RightsDesk rights;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * A reminder.
     *
     * @param id        key
     * @param fileId    the file
     * @param procedure its room's word
     * @param title     its title
     * @param number    its number, or null
     * @param by        who reminds
     * @param at        when, Asia/Shanghai
     * @param note      what is wanted
     * @param seenBy    who signed that it was read, or null
     * @param seenAt    when, or null
     */
    public record Urging(long id, long fileId, String procedure, String title, String number, String by, LocalDateTime at, String note, String seenBy, LocalDateTime seenAt) {
    }

    /** {@return whether the caller may remind at all} */
    public boolean may(Caller caller) {
        return caller.has(Role.COMMITTEE_CHAIR) || caller.has(Role.JUSTICE_OFFICE) || caller.has(Role.MEDIATION_SECTION);
    }

    /**
     * Reminds the present holder of a file.
     *
     * @param noticeId the supervision notice that is to be answered, or null
     * @param note     what is wanted
     * @throws Refusal when the caller may not, nobody holds the file, or the caller holds it
     */
    public void urge(Caller caller, long fileId, Long noticeId, String note) {
        var words = Texts.of("casework");
        var file = store.find(fileId).filter(f -> rights.sees(caller, f, store.participants(fileId), store.unitKeys(fileId)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, words.get("act.notFound")));
        if (!may(caller)) {
            journal.writeApart(JournalLine.of(caller, "supervision.URGE", Result.REFUSED, fileId, file.number(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, words.get("urge.notAllowed"));
        } else if (file.holderRole() == null) {
            throw new Refusal(Refusal.Kind.BLOCKED, words.get("urge.nobody"));
        } else if (Objects.equals(file.holderAccountId(), caller.accountId())) {
            throw new Refusal(Refusal.Kind.BLOCKED, words.get("urge.self"));
        }
        var text = TextRules.tidy(note);
        var problem = text == null ? words.get("input.required.write") : TextRules.problem(text, LONGEST, true);
        if (problem != null) {
            throw new InvalidInput(List.of(new FieldError("note", problem)));
        }
        em.createNativeQuery("insert into urging (file_id, supervision_id, urged_by, urged_at, to_account, to_org, to_role, note) values (?1, (select id from supervision where id = ?2 and file_id = ?1),"
                        + " ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, fileId).setParameter(2, noticeId == null ? 0L : noticeId).setParameter(3, caller.accountId()).setParameter(4, OffsetDateTime.now(clock))
                .setParameter(5, file.holderAccountId()).setParameter(6, file.orgId()).setParameter(7, file.holderRole()).setParameter(8, text).executeUpdate();
        journal.write(JournalLine.of(caller, "supervision.URGE", Result.DONE, fileId, file.number(), text));
    }

    /** {@return reminders that wait for the caller to sign, oldest first} */
    public List<Urging> waiting(Caller caller) {
        return read(MINE, caller.accountId(), caller.orgId(), roles(caller));
    }

    private static String roles(Caller caller) {
        return String.join(",", caller.roles().stream().map(Enum::name).toList());
    }

    /** {@return reminders on a file, oldest first; the caller has been checked} */
    public List<Urging> ofFile(long fileId) {
        return read("g.file_id = ?1 and ?2 = ?2 and ?3 = ?3", fileId, 0L, "");
    }

    /** Signs that a reminder was read. */
    public void seen(Caller caller, long id) {
        var urging = waiting(caller).stream().filter(u -> u.id() == id).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("urge.none")));
        em.createNativeQuery("update urging set seen_by = ?1, seen_at = ?2 where id = ?3 and seen_at is null").setParameter(1, caller.accountId())
                .setParameter(2, OffsetDateTime.now(clock)).setParameter(3, id).executeUpdate();
        journal.write(JournalLine.of(caller, "supervision.SEEN", Result.DONE, urging.fileId(), urging.number(), String.valueOf(id)));
    }

    @SuppressWarnings("unchecked")
    private List<Urging> read(String where, long first, long second, String third) {
        List<Object[]> rows = em.createNativeQuery(SELECT + where + " order by g.id").setParameter(1, first).setParameter(2, second).setParameter(3, third).getResultList();
        return rows.stream().map(r -> new Urging(((Number) r[0]).longValue(), ((Number) r[1]).longValue(), (String) r[2], (String) r[3], (String) r[4], (String) r[5],
                moment(r[6]), (String) r[7], (String) r[8], moment(r[9]))).toList();
    }

    private static LocalDateTime moment(Object at) {
        return at == null ? null : ((Timestamp) at).toLocalDateTime().withNano(0);
    }
}
