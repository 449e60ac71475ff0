package org.fazhi.web.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fazhi.exchange.RelayService;
import org.fazhi.platform.JobView;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;
import org.fazhi.platform.StatusService;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** What is wrong with the house, and what to do. */
@Named
@RequestScoped
public class StatusPage {

    @EJB
    private StatusService service;
    @EJB
    private RelayService relay;

    private List<StatusLine> lines;
    private List<JobView> jobs;

    /** {@return every fact} */
    public List<StatusLine> getLines() {
        if (lines == null) {
            lines = service.lines();
        }
        return lines;
    }

    /** {@return every job} */
    public List<JobView> getJobs() {
        if (jobs == null) {
            jobs = service.jobs();
        }
        return jobs;
    }

    /** {@return the worst of all states} */
    public State getWorst() {
        return getLines().stream().map(StatusLine::state).max(State::compareTo).orElse(State.GOOD);
    }

    /** {@return all in one sentence} */
    public String getSummary() {
        return Texts.of("platform").get("status.all." + getWorst(), getLines().stream().filter(l -> l.state() == getWorst()).count());
    }

    /** {@return whether messages were given up} */
    public boolean isParked() {
        return relay.parked();
    }

    /** Sends messages that were given up again. */
    public void resend() {
        Notes.done(Texts.of("platform").get("status.resent", relay.resend()));
        lines = null;
    }
}
