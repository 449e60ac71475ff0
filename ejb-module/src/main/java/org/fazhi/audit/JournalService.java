package org.fazhi.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.access.CurrentCaller;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.platform.Texts;

/** The journal for those who may: the auditor reads and verifies it, other systems verify it. */
@Stateless
@RolesAllowed("AUDITOR")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class JournalService {

    @Inject
    private JournalQueries queries;
    @Inject
    private JournalVerifier verifier;
    @Inject
    private Journal journal;
    @Inject
    private CurrentCaller current;

    /**
     * {@return lines, newest first}
     *
     * @param filter conditions
     * @param after  cursor of {@link JournalPage#next}, or null for the newest
     */
    public JournalPage find(JournalFilter filter, String after) {
        return queries.find(filter, after);
    }

    /** {@return every action that has a line, as stored; {@link Actions#name} tells it in Chinese} */
    public List<String> actions() {
        return queries.actions();
    }

    /** {@return whether the journal is complete, or each defect with its place} Verifying is itself journalled. */
    @RolesAllowed({"AUDITOR", "INTEGRATION"})
    public Verification verify() {
        var found = verifier.verify();
        var text = found.intact() ? Texts.of("audit").get("verify.intact", found.lines())
                : Texts.of("audit").get("verify.broken", found.defects().size(),
                        found.defects().stream().limit(5).map(Verification.Defect::text).collect(Collectors.joining("；")));
        journal.writeApart(JournalLine.of(current.get(), "audit.VERIFY", Result.DONE, null, null, text));
        return found;
    }
}
