package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fazhi.access.Caller;
import org.fazhi.access.ImportedUnits;
import org.fazhi.access.UnitKind;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.StepData;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.legalaid.ProviderAct.Subject;
import org.fazhi.platform.Json;
import org.fazhi.platform.Sm3;
import org.fazhi.platform.Texts;

/**
 * The one door of the register of those who give legal aid. In the transaction of the service that calls: the key is taken, the row locked,
 * right, reach, version and status asked, the act done, its line and the journal's written. A refusal is journalled on its own.
 */
@ApplicationScoped
class ProviderDoor {

    private static final int LONGEST_KEY = 60;
    private static final Texts WORDS = Texts.of(AidProcedure.WORD);

    @Inject
    private ProviderTable table;
    @Inject
    private ImportedUnits units;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /** What an act is about, as it stands. */
    private record Known(String name, int open, boolean own, boolean centre) {
    }

    long perform(Caller caller, ProviderAct act, long id, Integer version, Map<String, ?> typed, String key) {
        String name = null;
        try {
            if (ProviderAct.KEEPERS.stream().noneMatch(caller::has)) {
                throw new Refusal(Refusal.Kind.NOT_ALLOWED, WORDS.get("providers.notAllowed"));
            }
            var again = key == null ? Optional.<Long>empty() : begin(caller, act, id, typed, key);
            if (again.isPresent()) {
                return again.get();
            }
            long done = id;
            if (act.opens()) {
                var data = (ProviderData.NewFirm) FormReader.read(act.data(), typed, calendar.today());
                name = data.name();
                done = found(caller, data);
                line(caller, act, done, data);
            } else {
                var known = known(caller, act, id);
                name = known.name();
                change(caller, act, id, version, typed, known);
            }
            if (key != null) {
                table.end(caller.accountId(), stored(key), done);
            }
            journal.write(JournalLine.of(caller, "legalaid." + act.name(), Result.DONE, null, name, WORDS.get("step." + act)));
            return done;
        } catch (Refusal refusal) {
            journal.writeApart(JournalLine.of(caller, "legalaid." + act.name(), Result.REFUSED, null, name,
                    refusal.kind() + " " + (refusal.obstacles().isEmpty() ? "" : refusal.obstacles().get(0).code())));
            throw refusal;
        }
    }

    private Known known(Caller caller, ProviderAct act, long id) {
        var found = act.subject() == Subject.FIRM ? table.firm(caller.districtId(), id).map(f -> {
            table.row(f);
            return new Known(f.name(), f.open(), false, f.kind() == ProviderData.FirmKind.CENTRE);
        }) : table.person(caller.districtId(), id).map(p -> new Known(p.name(), p.open(), p.id() == caller.accountId(), false));
        return found.orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, WORDS.get("providers.none")));
    }

    private void change(Caller caller, ProviderAct act, long id, Integer version, Map<String, ?> typed, Known known) {
        var row = table.lock(act.subject(), id).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, WORDS.get("providers.none")));
        if (version == null || version != (int) row[1]) {
            throw new Refusal(Refusal.Kind.CONFLICT, WORDS.get("providers.changed"));
        } else if (!act.from().equals(row[0])) {
            throw new Refusal(Refusal.Kind.WRONG_STATUS, WORDS.get("providers.status", known.name(), WORDS.get("ProviderStatus." + row[0])));
        } else if (known.own()) {
            throw blocked("OWN_QUALIFICATION");
        } else if (act.to().equals("RETIRED") && known.centre()) {
            throw blocked("CENTRE_STAYS");
        } else if (act.to().equals("RETIRED") && known.open() > 0) {
            throw blocked("CASES_OPEN", known.name(), known.open());
        }
        var data = FormReader.read(act.data(), typed, calendar.today());
        line(caller, act, id, data);
        if (data instanceof ProviderData.Firm f) {
            table.firm(id, f);
        } else if (data instanceof ProviderData.Person p) {
            table.person(id, p);
        }
        table.moved(act.subject(), id, act.to());
    }

    private long found(Caller caller, ProviderData.NewFirm data) {
        if (data.kind() == ProviderData.FirmKind.CENTRE) {
            throw new InvalidInput(List.of(new FieldError("kind", WORDS.get("providers.centre"))));
        }
        var founded = units.below(caller, caller.districtId(), UnitKind.LAW_FIRM, data.name(), data.shortName());
        if (!founded.fresh()) {
            throw new InvalidInput(List.of(new FieldError("name", WORDS.get("providers.twice", data.name()))));
        }
        long id = founded.unit().id();
        table.row(table.firm(caller.districtId(), id).orElseThrow());
        table.firm(id, new ProviderData.Firm(data.kind(), data.licence(), data.head(), data.phone(), data.address()));
        return id;
    }

    private void line(Caller caller, ProviderAct act, long id, Record data) {
        table.line(act, id, calendar.today(), caller.accountId(), caller.name(), StepData.json(data));
    }

    private Optional<Long> begin(Caller caller, ProviderAct act, long id, Map<String, ?> typed, String key) {
        if (key.isBlank() || key.length() > LONGEST_KEY || key.codePoints().anyMatch(Character::isISOControl)) {
            throw new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("casework").get("act.keyLong"));
        }
        var request = Sm3.hex((act + "|" + id + "|" + Json.write(new TreeMap<>(typed))).getBytes(StandardCharsets.UTF_8));
        var before = table.begin(caller.accountId(), stored(key), request);
        if (before.isPresent() && !before.get()[0].equals(request)) {
            throw new Refusal(Refusal.Kind.CONFLICT, Texts.of("casework").get("act.keyReused"));
        }
        return before.map(b -> Long.valueOf(b[1]));
    }

    private static String stored(String key) {
        return "aidregister:" + key;
    }

    private static Refusal blocked(String code, Object... args) {
        var told = WORDS.get("guard." + code, args);
        return new Refusal(Refusal.Kind.BLOCKED, told, List.of(new Obstacle(code, told)));
    }
}
