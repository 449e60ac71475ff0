package org.fazhi.exchange;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.fazhi.access.CurrentCaller;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.platform.Texts;

/** The administrator's hand on the outbox. */
@Stateless
@RolesAllowed("SYSADMIN")
public class RelayService {

    @Inject
    private OutboxRelay relay;
    @Inject
    private CurrentCaller current;
    @Inject
    private Journal journal;

    /** {@return whether messages were given up} */
    public boolean parked() {
        return relay.backlog().parked() > 0;
    }

    /** {@return how many messages that were given up will be tried again} Journalled. */
    public int resend() {
        int count = relay.unpark();
        journal.write(JournalLine.of(current.get(), "exchange.RESEND", Result.DONE, null, null, Texts.of("platform").get("status.resent", count)));
        return count;
    }
}
