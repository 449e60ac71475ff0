package org.fazhi.grid;

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
 * 视为已确认: writes down what the day has brought about already; figures and dossiers count it from the day, whether or not this job ran. Dated
 * the day after the last one, whichever day it is found.
 */
@ApplicationScoped
public class MatterConfirmJob implements Job {

    private static final Logger LOG = Logger.getLogger(MatterConfirmJob.class.getName());
    private static final String OVER = "select f.id, f.version, f.district_id, greatest(d.due_on + 1, f.last_act_on) from case_file f join deadline d on d.file_id = f.id"
            + " where f.procedure = 'matter' and f.status = 'DONE' and not f.voided and d.kind = 'CONFIRM' and d.state = 'RUNNING' and d.due_on < ? order by f.id";

    @Inject
    private GridSql sql;
    @Inject
    private JobCallers callers;
    @Inject
    private Casework casework;

    /** A matter that nobody answered for. */
    private record Over(long id, int version, long district, LocalDate on) {
    }

    @Override
    public String name() {
        return "matter.confirm";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        int done = 0;
        for (var file : sql.list(OVER, r -> new Over(r.getLong(1), r.getInt(2), r.getLong(3), GridSql.day(r, 4)), to)) {
            try {
                casework.perform(callers.law(file.district()), new Command(MatterProcedure.WORD, file.id(), MatterWorkStep.AUTO_CONFIRM.name(), file.version(), file.on(), null, Map.of(), null));
                done++;
            } catch (Refusal moved) {
                LOG.log(Level.INFO, "matter {0} was not confirmed: {1}", new Object[] {file.id(), moved.getMessage()});
            }
        }
        return done == 0 ? "" : Texts.of(MatterProcedure.WORD).get("job.confirmed", done);
    }
}
