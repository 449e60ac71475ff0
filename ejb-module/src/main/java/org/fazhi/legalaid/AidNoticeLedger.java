package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.FileStore;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.exchange.ledger.LedgerColumn;
import org.fazhi.exchange.ledger.LedgerEntry;
import org.fazhi.exchange.ledger.LedgerKind;
import org.fazhi.exchange.ledger.LedgerLegend;
import org.fazhi.exchange.ledger.LedgerRefused;
import org.fazhi.exchange.ledger.LedgerTaken;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Vault;

/** The ledger of notices of police, procuratorate and court: each row becomes a file through the one door, like a notice that was typed. */
@ApplicationScoped
public class AidNoticeLedger implements LedgerKind {

    @Inject
    private AidTables tables;
    @Inject
    private CalendarService calendar;
    @Inject
    private Parameters parameters;
    @Inject
    private Casework casework;
    @Inject
    private FileStore files;
    @Inject
    private Vault vault;

    @Override
    public String word() {
        return AidProcedure.WORD;
    }

    @Override
    public List<LedgerColumn> columns() {
        return NoticeColumn.all();
    }

    @Override
    public List<LedgerLegend> legends() {
        return NoticeReading.legends();
    }

    @Override
    public boolean admits(Caller caller) {
        return caller.has(Role.AID_CLERK);
    }

    @Override
    public Function<Map<String, String>, LedgerEntry> reading(Caller caller) {
        var today = calendar.today();
        return new NoticeReading(new Option(String.valueOf(caller.orgId()), caller.orgName()), today, parameters.inForce("ADULT_AGE", today).whole(), vault::digest,
                n -> tables.noticeTwin(n, vault.digest(n.idNumber()), caller.orgId()))::read;
    }

    @Override
    @SuppressWarnings("unchecked")
    public LedgerTaken take(Caller caller, long batch, Map<String, Object> data, String key) {
        var command = Command.open(word(), AidStep.NOTICE.name(), LocalDate.parse((String) data.get("on")), (Map<String, Object>) data.get("notice"), key);
        try {
            var outcome = casework.performInBatch(caller, command, batch);
            return new LedgerTaken(outcome.fileId(), outcome.number(), List.of());
        } catch (Refusal e) {
            throw new LedgerRefused(LedgerRefused.Kind.CONFLICT, e.getMessage());
        } catch (InvalidInput e) {
            throw new LedgerRefused(LedgerRefused.Kind.CONFLICT, e.errors().stream().map(f -> f.message()).collect(Collectors.joining("；")));
        }
    }

    @Override
    public List<String> movedOn(long batch) {
        return files.movedOnOf(batch);
    }

    @Override
    public void takeBack(Caller caller, long fileId, long batch) {
        try {
            casework.takeBack(caller, fileId, batch);
        } catch (Refusal e) {
            throw new LedgerRefused(LedgerRefused.Kind.CONFLICT, e.getMessage());
        }
    }

    /** No unit is founded by a notice. */
    @Override
    public void clearUp(Caller caller, List<Long> created) {
        // Nothing was created.
    }
}
