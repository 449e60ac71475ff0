package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fazhi.access.JobCallers;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.Job;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * Draws the samples of each month that has ended, per centre: honesty promises of what was granted in it, return visits to what was concluded in
 * it. The seed is made once and kept with the population, so that the draw can be done again; then every drawn file gets its task by a step.
 */
@ApplicationScoped
public class AidSampleJob implements Job {

    private static final Logger LOG = Logger.getLogger(AidSampleJob.class.getName());
    private static final int SEEDS = 1_000_000_000;

    @Inject
    private AidSamples samples;
    @Inject
    private Parameters parameters;
    @Inject
    private JobCallers callers;
    @Inject
    private Casework casework;

    @Override
    public String name() {
        return "legalaid.sample";
    }

    @Override
    public String run(LocalDate from, LocalDate to) {
        int drawn = 0;
        for (var month = from.withDayOfMonth(1).minusMonths(1); month.plusMonths(1).compareTo(to) <= 0; month = month.plusMonths(1)) {
            for (var centre : samples.centres()) {
                for (var kind : AidCodes.SampleKind.values()) {
                    drawn += draw(kind, centre[0], month, to);
                }
            }
        }
        tell();
        return drawn == 0 ? "" : Texts.of(AidProcedure.WORD).get("job.sampled", drawn);
    }

    private int draw(AidCodes.SampleKind kind, long centre, LocalDate first, LocalDate on) {
        var last = first.plusMonths(1).minusDays(1);
        var population = samples.known(kind, centre, first) ? java.util.List.<Long>of() : samples.population(kind, centre, first, last);
        if (population.isEmpty()) {
            return 0;
        }
        var share = parameters.inForce("AID_SAMPLE_" + kind + "_PERCENT", first);
        return samples.keep(kind, centre, first, last, new SecureRandom().nextInt(SEEDS), share.whole(), share.basis(), population, on);
    }

    /** Every drawn file gets its task; a crash in between is gone on with by the next run. */
    private void tell() {
        for (var file : samples.untold()) {
            try {
                casework.perform(callers.law(file.district()), new Command(AidProcedure.WORD, file.file(), ClosingStep.SAMPLE.name(), file.version(), file.on(), null,
                        Map.of("sample", String.valueOf(file.sample()), "kind", file.kind().name()), null));
            } catch (Refusal moved) {
                // Somebody worked on it in this second: the next run finds it again.
                LOG.log(Level.INFO, "file {0} was not told of its sample: {1}", new Object[] {file.file(), moved.getMessage()});
            }
        }
    }
}
