package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Option;
import org.fazhi.casework.Outcome;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Rights;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.RenderedPaper;
import org.fazhi.platform.Texts;

/** What pages and REST ask of legal aid beyond the common dossier and lists. */
@Stateless
@RolesAllowed("STAFF")
public class AidService {

    /** Steps that prepare a decision inside the office. */
    private static final Set<String> INTERNAL = Set.of("HARDSHIP", "REVIEW", "CHECK_FILE", "GRADE", "ENQUIRE", "OBSERVE", "ACCEPT_FILE", "PAY");

    @Inject
    private CurrentCaller current;
    @Inject
    private Casework casework;
    @Inject
    private AidDesk desk;
    @Inject
    private CalendarService calendar;
    @Inject
    private CaseFiles files;
    @Inject
    private PaperDesk papers;

    /**
     * Registers an application.
     *
     * @param data fields of {@link AidData.Application}, as typed or as JSON
     * @param on   day of receipt; null: today
     * @param key  idempotency key, or null
     * @return the new file
     */
    public Outcome submit(Map<String, ?> data, LocalDate on, String key) {
        return casework.perform(current.get(), Command.open(AidProcedure.WORD, AidStep.SUBMIT.name(), on, data, key));
    }

    /**
     * Registers a notice of police, procuratorate or court.
     *
     * @param data fields of {@link AidData.Notice}
     * @return the new file
     */
    public Outcome notice(Map<String, ?> data, LocalDate on, String key) {
        return casework.perform(current.get(), Command.open(AidProcedure.WORD, AidStep.NOTICE.name(), on, data, key));
    }

    /** {@return the centres of the caller's district} */
    public List<Option> centres() {
        return desk.centres(current.get().districtId());
    }

    /** {@return the caller's own centre, or the only one; null when it must be chosen} */
    public String ownCentre() {
        var all = centres();
        return all.stream().map(Option::value).filter(v -> all.size() == 1 || v.equals(String.valueOf(current.get().orgId()))).findFirst().orElse(null);
    }

    /** {@return the matters for which aid can be given today, with their articles} */
    public List<AidMatter> matters() {
        return desk.tables().matters(calendar.today());
    }

    /** {@return files of the same person that still run, by identity number; at most five, as number and cause, for the centre alone} */
    public List<Option> samePerson(String idNumber) {
        var caller = current.get();
        if (idNumber == null || idNumber.isBlank() || !ofCentre(caller)) {
            return List.of();
        }
        return desk.tables().list("select f.id, f.number || '　' || f.title from aid_case c join case_file f on f.id = c.file_id"
                + " where c.id_digest = ? and f.org_id = ? and not f.final and not f.voided order by f.id desc limit 5", s -> {
            s.setString(1, desk.vault().digest(idNumber));
            s.setLong(2, caller.orgId());
        }, r -> new Option(r.getString(1), r.getString(2)));
    }

    /**
     * {@return what the recipient may know of the progress (法律援助法55), printed; without what the office weighs}
     *
     * @throws Refusal NOT_FOUND when the file is not to be read in full by the caller
     */
    public RenderedPaper progress(long fileId, PaperFormat format) {
        var caller = current.get();
        var d = files.dossier(caller, AidProcedure.WORD, String.valueOf(fileId));
        if (d.rights().view() != Rights.View.FULL) {
            throw new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound"));
        }
        var lines = new ArrayList<Map<String, Object>>();
        d.history().stream().filter(l -> !INTERNAL.contains(l.step())).forEach(l -> lines.add(0, Map.of("on", l.on(), "what", l.label())));
        var model = new HashMap<String, Object>();
        model.put("centre", d.row().orgName());
        model.put("number", d.row().number());
        model.put("name", desk.tables().list("select name from aid_case where file_id = ?", s -> s.setLong(1, fileId), r -> r.getString(1)).get(0));
        model.put("status", d.row().statusName());
        model.put("receivedOn", d.row().openedOn());
        model.put("on", calendar.today());
        model.put("steps", lines);
        return papers.print(AidPaper.PROGRESS, model, caller.districtId(), format);
    }

    private static boolean ofCentre(Caller caller) {
        return caller.has(Role.AID_CLERK) || caller.has(Role.AID_APPROVER);
    }
}
