package org.fazhi.court;

import java.util.ArrayList;
import java.util.List;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Texts;

/** The facts of a matter as the dossier shows them. */
final class CourtFacts {

    private static final Texts WORDS = Texts.of(CourtProcedure.WORD);
    private static final String NONE = "—";

    private CourtFacts() {
    }

    static DossierFacts of(CourtCase f) {
        var facts = new ArrayList<Fact>();
        add(facts, "place", WORDS.get("fence"), true);
        add(facts, "subject", f.subject(), true);
        add(facts, "kind", WORDS.name(f.kind()), false);
        add(facts, "channel", WORDS.name(f.channel()), false);
        add(facts, "where", f.place(), false);
        add(facts, "amount", f.amount() == null ? null : String.format("%,.2f元", f.amount()), false);
        if (f.tier() != null) {
            add(facts, "tier", CourtWords.tier(f.tier()), false);
            add(facts, "lifts", CourtWords.lifts(f.lifts()), false);
            add(facts, "risk", f.risk() == null ? null : WORDS.get("risk", f.risk()), false);
            add(facts, "heldOn", CourtWords.when(f), false);
            add(facts, "heldPlace", f.heldPlace(), false);
            add(facts, "sessions", WORDS.get("sessions", f.sessions(), f.again()), false);
        }
        if (f.ownersItem() != null) {
            add(facts, "ownersItem", WORDS.name(f.ownersItem()), true);
        }
        if (f.outcome() != null) {
            add(facts, "outcome", WORDS.name(f.outcome()) + "　" + f.outcomeOn(), false);
            add(facts, "performance", f.performance() == null ? null : WORDS.name(f.performance()), false);
        }
        add(facts, "consensus", f.consensus(), true);
        add(facts, "content", f.content(), true);
        add(facts, "wishes", f.wishes(), true);
        return new DossierFacts(List.copyOf(facts), tables(f));
    }

    private static List<Table> tables(CourtCase f) {
        var tables = new ArrayList<Table>();
        tables.add(table("parties", String.valueOf(f.parties().size()), List.of("party.side", "party.name", "party.id", "party.phone", "party.told"),
                f.parties().stream().map(p -> List.of(WORDS.name(p.side()), p.name(), nn(p.idMask()), nn(PhoneNumber.mask(p.phone())), nn(p.toldOn()))).toList()));
        if (!f.panel().isEmpty()) {
            tables.add(table("panel", String.valueOf(f.panel().size()), List.of("panel.name", "panel.unit", "panel.tier", "panel.duty"),
                    f.panel().stream().map(s -> List.of(s.name(), s.unit(), CourtWords.tier(s.tier()), WORDS.get("duty." + s.tier()))).toList()));
        }
        if (!f.items().isEmpty()) {
            tables.add(table("items", String.valueOf(f.items().size()), List.of("items.owner", "items.text", "items.dueOn"),
                    f.items().stream().map(i -> List.of(f.party(i.owner()).map(CourtParty::name).orElse(NONE), i.text(), i.dueOn().toString())).toList()));
        }
        return List.copyOf(tables);
    }

    private static Table table(String key, String note, List<String> heads, List<List<String>> rows) {
        return new Table(key, WORDS.get("table." + key), note, heads.stream().map(h -> WORDS.get("head." + h)).toList(), rows);
    }

    private static String nn(Object value) {
        return value == null ? NONE : value.toString();
    }

    private static void add(List<Fact> facts, String key, String text, boolean wide) {
        if (text != null || !wide) {
            facts.add(new Fact(WORDS.get("fact." + key), nn(text), wide));
        }
    }
}
