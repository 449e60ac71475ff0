package org.fazhi.casework;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.platform.Texts;

/** 督办: a justice office or the bureau's section asks a holder for an answer by a day; the holder answers on the file. */
@Stateless
@PermitAll
public class Supervisions {

    private static final int LONGEST_DEMAND = 500;
    private static final int LONGEST_REPLY = 1000;

    @PersistenceContext(unitName = "fazhi")
    private EntityManager em;
    @Inject
    private FileStore store;
    @Inject
    private FileLists lists;
    @Inject
    private RightsDesk rights;
    @Inject
    private NumberSeries numbers;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;
    @Inject
    private Clock clock;

    /**
     * A supervision notice.
     *
     * @param id       key
     * @param number   督〔2026〕17号
     * @param file     the file
     * @param issuedBy who sent it
     * @param issuedAt when, in Asia/Shanghai
     * @param demand   what is asked
     * @param replyBy  until which day
     * @param reply    the answer, or null
     * @param received who signed for it and when, or null
     * @param urged    how often it was urged
     */
    public record Notice(long id, String number, FileRow file, String issuedBy, LocalDateTime issuedAt, String demand, LocalDate replyBy, String reply, String received, int urged) {
    }

    /** {@return notices that wait for an answer of this caller, oldest first} */
    public List<Notice> waiting(Caller caller) {
        return read("s.replied_at is null and (s.to_account = ?1 or s.to_account is null and s.to_org = ?2)", caller.accountId(), caller.orgId());
    }

    /** {@return notices of a file, oldest first; the caller has been checked} */
    public List<Notice> ofFile(long fileId) {
        return read("s.file_id = ?1 and ?2 = ?2", fileId, 0L);
    }

    /** {@return whether the caller may send notices on a file that it sees} */
    public boolean mayIssue(Caller caller) {
        return caller.has(Role.JUSTICE_OFFICE) || caller.has(Role.MEDIATION_SECTION) || caller.has(Role.PUBLIC_SERVICE_SECTION);
    }

    /** Sends a notice to the present holder of a file. */
    public void issue(Caller caller, long fileId, String demand, LocalDate replyBy) {
        var file = store.find(fileId).filter(f -> rights.sees(caller, f, store.participants(fileId), store.unitKeys(fileId)))
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound")));
        if (!mayIssue(caller)) {
            journal.writeApart(JournalLine.of(caller, "supervision.ISSUE", Result.REFUSED, fileId, file.number(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("casework").get("supervise.notAllowed"));
        }
        var text = required("demand", demand, LONGEST_DEMAND);
        if (replyBy == null || replyBy.isBefore(calendar.today())) {
            throw new InvalidInput(List.of(new FieldError("replyBy", Texts.of("casework").get("supervise.replyBy"))));
        }
        int year = calendar.today().getYear();
        var number = numbers.next("supervision:" + caller.orgId(), "督〔{year}〕{n}号", year, fileId);
        em.createNativeQuery("insert into supervision (number, file_id, issued_by, issued_at, to_account, to_org, demand, reply_by)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
                .setParameter(1, caller.orgName() + number).setParameter(2, fileId).setParameter(3, caller.accountId())
                .setParameter(4, OffsetDateTime.now(clock)).setParameter(5, file.holderAccountId()).setParameter(6, file.holderOrgId() == null ? file.orgId() : file.holderOrgId())
                .setParameter(7, text).setParameter(8, replyBy).executeUpdate();
        journal.write(JournalLine.of(caller, "supervision.ISSUE", Result.DONE, fileId, file.number(), number));
    }

    /** {@return notices on files in the caller's reach, unanswered ones first, then the latest; at most 200} */
    public List<Notice> register(Caller caller) {
        var scope = Scope.of(caller);
        return read("exists (select 1 from case_file f where f.id = s.file_id and " + scope.condition().replace("?", "?1") + ") and ?2 = ?2", scope.key(), 0L,
                " order by s.replied_at is not null, s.id desc limit 200");
    }

    /** Signs for a notice that was sent to the caller. */
    public void receive(Caller caller, long noticeId) {
        var notice = waiting(caller).stream().filter(n -> n.id() == noticeId && n.received() == null).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("supervise.notFound")));
        signed(caller, noticeId);
        journal.write(JournalLine.of(caller, "supervision.RECEIVE", Result.DONE, notice.file().id(), notice.file().number(), notice.number()));
    }

    private void signed(Caller caller, long noticeId) {
        em.createNativeQuery("update supervision set received_by = ?1, received_at = ?2 where id = ?3 and received_at is null")
                .setParameter(1, caller.accountId()).setParameter(2, OffsetDateTime.now(clock)).setParameter(3, noticeId).executeUpdate();
    }

    /** Answers a notice that was sent to the caller; whoever answers has received it. */
    public void reply(Caller caller, long noticeId, String reply) {
        var notice = waiting(caller).stream().filter(n -> n.id() == noticeId).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("supervise.notFound")));
        signed(caller, noticeId);
        em.createNativeQuery("update supervision set reply = ?1, replied_by = ?2, replied_at = ?3 where id = ?4 and replied_at is null")
                .setParameter(1, required("reply", reply, LONGEST_REPLY)).setParameter(2, caller.accountId())
                .setParameter(3, OffsetDateTime.now(clock)).setParameter(4, noticeId).executeUpdate();
        journal.write(JournalLine.of(caller, "supervision.REPLY", Result.DONE, notice.file().id(), notice.file().number(), notice.number()));
    }

    private static String required(String field, String raw, int max) {
        var text = TextRules.tidy(raw);
        var problem = text == null ? Texts.of("casework").get("input.required.write") : TextRules.problem(text, max, true);
        if (problem != null) {
            throw new InvalidInput(List.of(new FieldError(field, problem)));
        }
        return text;
    }

    private List<Notice> read(String where, long first, long second) {
        return read(where, first, second, " order by s.id");
    }

    @SuppressWarnings("unchecked")
    private List<Notice> read(String where, long first, long second, String tail) {
        List<Object[]> rows = em.createNativeQuery("select s.id, s.number, s.file_id, a.name, s.issued_at at time zone 'Asia/Shanghai', s.demand, s.reply_by, s.reply,"
                + " r.name || '　' || to_char(s.received_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI'), (select count(*) from urging g where g.supervision_id = s.id)"
                + " from supervision s join account a on a.id = s.issued_by left join account r on r.id = s.received_by where " + where + tail)
                .setParameter(1, first).setParameter(2, second).getResultList();
        return rows.stream().map(r -> new Notice(((Number) r[0]).longValue(), (String) r[1], lists.row(((Number) r[2]).longValue()), (String) r[3],
                ((java.sql.Timestamp) r[4]).toLocalDateTime(), (String) r[5], ((java.sql.Date) r[6]).toLocalDate(), (String) r[7], (String) r[8], ((Number) r[9]).intValue())).toList();
    }
}
