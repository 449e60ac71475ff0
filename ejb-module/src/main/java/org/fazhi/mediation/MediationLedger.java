package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.exchange.ledger.LedgerColumn;
import org.fazhi.exchange.ledger.LedgerEntry;
import org.fazhi.exchange.ledger.LedgerKind;
import org.fazhi.exchange.ledger.LedgerLegend;
import org.fazhi.exchange.ledger.LedgerRefused;
import org.fazhi.exchange.ledger.LedgerTaken;
import org.fazhi.platform.Vault;

/** The dispute ledger of the committees: each row is one registered dispute, taken through the one door like one that was typed. */
@ApplicationScoped
public class MediationLedger implements LedgerKind {

    @Inject
    private MediationLedgerUnits units;
    @Inject
    private CalendarService calendar;
    @Inject
    private Casework casework;
    @Inject
    private FileStore files;
    @Inject
    private Vault vault;

    @Override
    public String word() {
        return MediationProcedure.WORD;
    }

    @Override
    public List<LedgerColumn> columns() {
        return MediationLedgerColumn.all();
    }

    @Override
    public List<LedgerLegend> legends() {
        return MediationLedgerWords.legends();
    }

    @Override
    public boolean admits(Caller caller) {
        return caller.has(Role.COMMITTEE_CHAIR) || caller.has(Role.JUSTICE_OFFICE) || caller.has(Role.MEDIATION_SECTION) || caller.has(Role.INTEGRATION);
    }

    @Override
    public Function<Map<String, String>, LedgerEntry> reading(Caller caller) {
        return new MediationLedgerReading(units.plan(caller), calendar.today(), vault::digest, caller)::read;
    }

    @Override
    public LedgerTaken take(Caller caller, long batch, Map<String, Object> data, String key) {
        var place = units.find(caller, MediationLedgerUnits.Place.of(data));
        var raw = new HashMap<String, Object>(registration(data));
        raw.put("committee", place.committee());
        var today = calendar.today();
        var day = LocalDate.parse((String) data.get("on"));
        boolean future = day.isAfter(today);
        var command = new Command(word(), null, MediationStep.IMPORT.name(), null, future ? today : day,
                future ? MediationLedgerWords.future(day) : null, raw, key);
        try {
            var outcome = casework.performInBatch(caller, command, batch);
            return new LedgerTaken(outcome.fileId(), files.find(outcome.fileId()).orElseThrow().title(), place.founded());
        } catch (Refusal e) {
            throw new LedgerRefused(LedgerRefused.Kind.CONFLICT, e.getMessage());
        } catch (InvalidInput e) {
            throw new LedgerRefused(LedgerRefused.Kind.CONFLICT, e.errors().stream().map(f -> f.message()).collect(Collectors.joining("；")));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> registration(Map<String, Object> data) {
        return (Map<String, Object>) data.get("registration");
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

    @Override
    public void clearUp(Caller caller, List<Long> created) {
        created.stream().filter(id -> !files.ownsFiles(id)).forEach(id -> units.retire(caller, id));
    }
}
