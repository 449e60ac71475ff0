package org.fazhi.deliberation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.DossierFacts;
import org.fazhi.casework.DossierFacts.Fact;
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.casework.Wording;
import org.fazhi.platform.Texts;

/** What dossier and papers say of a topic. */
final class DeliberationWords {

    private static final Texts WORDS = Texts.of(DeliberationProcedure.WORD);
    private static final String NONE = "—";

    private DeliberationWords() {
    }

    // --- dossier

    static DossierFacts facts(DeliberationTopic f) {
        var facts = new ArrayList<Fact>();
        add(facts, "scope", WORDS.name(f.scope()), false);
        add(facts, "origin", WORDS.name(f.origin()), false);
        add(facts, "proposer", f.proposer(), false);
        add(facts, "supporters", f.supporters(), false);
        add(facts, "rule", rule(f), true);
        add(facts, "opinion", f.opinion() == null ? null : WORDS.name(f.opinion()) + "　" + f.adviser(), false);
        add(facts, "heldOn", f.heldOn() == null ? null : f.heldOn() + (f.heldAt() == null ? "" : " " + f.heldAt()), false);
        add(facts, "heldPlace", f.heldPlace(), false);
        add(facts, "turnout", turnout(f), true);
        add(facts, "outcome", f.outcome() == null ? null : WORDS.name(f.outcome()), false);
        add(facts, "grade", f.grade() == null ? null : WORDS.name(f.grade()), false);
        add(facts, "resolution", f.resolution(), true);
        add(facts, "advice", f.advice(), true);
        add(facts, "findings", f.findings(), true);
        add(facts, "content", f.content(), true);
        return new DossierFacts(List.copyOf(facts), f.duties().isEmpty() ? List.of() : List.of(new Table("duties", WORDS.get("table.duties"), String.valueOf(f.duties().size()),
                List.of(WORDS.get("field.owner"), WORDS.get("field.text"), WORDS.get("field.dueOn"), WORDS.get("head.done")),
                f.duties().stream().map(d -> List.of(d.owner(), d.text(), d.dueOn().toString(), d.doneOn() == null ? NONE : d.doneOn().toString())).toList())));
    }

    private static String rule(DeliberationTopic f) {
        return f.rule() == null ? null : WORDS.name(f.rule()) + (f.ownersItem() == null ? "" : "　" + WORDS.name(f.ownersItem()))
                + (f.counted() == null ? "" : "　" + WORDS.name(f.counted()));
    }

    private static String turnout(DeliberationTopic f) {
        if (f.came() == null) {
            return null;
        }
        var t = f.turnout();
        var text = WORDS.get("turnout", t.came(), t.all()) + (t.area() == null ? "" : WORDS.get("turnout.area", plain(t.area()), plain(t.allArea())));
        return text + (f.votesFor() == null ? "" : WORDS.get("turnout.votes", f.votesFor()) + (f.areaFor() == null ? "" : WORDS.get("turnout.votes.area", plain(f.areaFor()))));
    }

    private static String plain(BigDecimal n) {
        return n == null ? NONE : n.stripTrailingZeros().toPlainString();
    }

    private static void add(List<Fact> facts, String key, Object value, boolean wide) {
        if (value != null || !wide) {
            facts.add(new Fact(WORDS.get("fact." + key), value == null ? NONE : value.toString(), wide));
        }
    }

    // --- papers

    static Map<String, Object> model(DeliberationPaper kind, Act<DeliberationTopic, ?> act) {
        var all = common(act);
        said(all, act);
        var known = kind.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        var model = new LinkedHashMap<String, Object>();
        all.forEach((k, v) -> {
            if (known.contains(k) && v != null && !"".equals(v)) {
                model.put(k, v);
            }
        });
        return Wording.plain(kind, model);
    }

    private static Map<String, Object> common(Act<DeliberationTopic, ?> act) {
        var f = act.facts();
        var all = new HashMap<String, Object>();
        all.put("unit", f.staff().unit(act.file().orgId()).map(u -> u.name()).orElse(""));
        all.put("number", act.file().number());
        all.put("subject", f.subject());
        all.put("rule", f.rule() == null ? null : WORDS.name(f.rule()));
        all.put("ownersItem", f.ownersItem() == null ? null : WORDS.name(f.ownersItem()));
        all.put("opinion", f.opinion() == null ? null : WORDS.name(f.opinion()));
        all.put("advice", f.advice());
        all.put("adviser", f.adviser());
        all.put("heldOn", f.heldOn());
        all.put("heldAt", f.heldAt());
        all.put("heldPlace", f.heldPlace());
        if (f.came() != null) {
            var t = f.turnout();
            all.put("all", t.all());
            all.put("came", t.came());
            all.put("allArea", t.allArea());
            all.put("area", t.area());
        }
        all.put("votesFor", f.votesFor());
        all.put("areaFor", f.areaFor());
        all.put("outcome", f.outcome() == null ? null : WORDS.name(f.outcome()));
        all.put("resolution", f.resolution());
        all.put("duties", f.duties().stream().map(d -> Map.<String, Object>of("owner", d.owner(), "text", d.text(), "dueOn", d.dueOn())).toList());
        all.put("on", act.on());
        return all;
    }

    private static void said(Map<String, Object> all, Act<DeliberationTopic, ?> act) {
        if (act.data() instanceof DeliberationData.Notice n) {
            all.put("agenda", n.agenda());
        } else if (act.data() instanceof DeliberationData.Meeting m) {
            all.put("lawPerson", m.lawPerson());
            all.put("chair", m.chair());
            all.put("recorder", m.recorder());
            all.put("process", m.process());
        } else if (act.data() instanceof DeliberationData.Publication p) {
            all.put("postedAt", p.postedAt());
            all.put("until", act.desk().deadline(DeliberationDeadline.NOTICE).map(d -> d.dueOn()).orElse(null));
        }
    }
}
