package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.access.JobCallers;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.Job;
import org.fazhi.platform.Texts;

/**
 * 视为撤回 (法律援助法43): the one thing that the law brings about by a day. An application whose supplement did not come is deemed
 * withdrawn on the day after the last one, whichever day the job finds it.
 */
@ApplicationScoped
public class AidExpiryJob implements Job {

    private static final Logger LOG = Logger.getLogger(AidExpiryJob.class.getName());

    @Inject
    private AidTables tables;
    @Inject
    private JobCallers callers;
    @Inject
    private Casework casework;

    /**
     * A file whose term ran out.
     *
     * @param id       key
     * @param version  as it stands
     * @param district the district
     * @param on       the day after the last one, or of the last act where that came later
     */
    private record Expired(long id, int version, long district, LocalDate on) {
    }

    @Override
    public String name() {
        return "legalaid.expiry";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        int ended = 0;
        for (var file : tables.list("select f.id, f.version, f.district_id, greatest(d.due_on + 1, f.last_act_on) from case_file f join deadline d on d.file_id = f.id"
                + " where f.procedure = 'legalaid' and f.status = 'SUPPLEMENT_PENDING' and not f.voided and d.kind = 'SUPPLEMENT' and d.state = 'RUNNING' and d.due_on < ?"
                + " order by f.id", s -> s.setObject(1, to), r -> new Expired(r.getLong(1), r.getInt(2), r.getLong(3), r.getObject(4, LocalDate.class)))) {
            try {
                casework.perform(callers.law(file.district()), new Command(AidProcedure.WORD, file.id(), AidStep.EXPIRE.name(), file.version(), file.on(), null, Map.of(), null));
                ended++;
            } catch (Refusal moved) {
                // Somebody was faster: the supplement came while the job was on its way.
                LOG.log(Level.INFO, "file {0} was not ended: {1}", new Object[] {file.id(), moved.getMessage()});
            }
        }
        return ended == 0 ? "" : Texts.of(AidProcedure.WORD).get("job.expired", ended);
    }
}
