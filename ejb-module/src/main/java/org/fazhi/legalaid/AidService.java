package org.fazhi.legalaid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Option;
import org.fazhi.casework.Outcome;

/** What pages and REST ask of legal aid beyond the common dossier and lists. */
@Stateless
@RolesAllowed("STAFF")
public class AidService {

    @Inject
    private CurrentCaller current;
    @Inject
    private Casework casework;
    @Inject
    private AidDesk desk;
    @Inject
    private CalendarService calendar;

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

    private static boolean ofCentre(Caller caller) {
        return caller.has(Role.AID_CLERK) || caller.has(Role.AID_APPROVER);
    }
}
