package org.fazhi.station;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.Act;
import org.fazhi.casework.Person;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Texts;

/** What the papers of {@link StationPaper} say: facts of the file, and what the act that issues them adds. */
final class StationPaperModels {

    private static final Texts WORDS = Texts.of(StationProcedure.WORD);

    private StationPaperModels() {
    }

    static Map<String, Object> model(StationPaper kind, Act<StationFile, ?> act) {
        var all = facts(act);
        if (kind == StationPaper.PLATE) {
            all.put("others", act.facts().desk().near(act.file(), act.facts()).stream()
                    .map(s -> s.address() == null ? s.name() : s.name() + "（" + s.address() + "）").collect(Collectors.joining("；")));
        }
        offer(all, act.facts());
        history(all, act);
        said(all, act);
        var known = kind.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        var model = new LinkedHashMap<String, Object>();
        all.forEach((k, v) -> {
            if (known.contains(k) && v != null && !"".equals(v)) {
                model.put(k, v);
            }
        });
        return model;
    }

    private static Map<String, Object> facts(Act<StationFile, ?> act) {
        var p = act.facts().place();
        var all = new HashMap<String, Object>();
        all.put("bureau", unit(act, act.file().districtId()));
        all.put("office", unit(act, act.file().streetId()));
        all.put("number", act.file().number());
        all.put("kind", WORDS.name(p.kind()));
        all.put("name", p.name());
        all.put("localName", p.localName());
        all.put("address", p.where());
        all.put("position", p.position() == null ? null : p.position().text());
        all.put("operator", p.operator());
        all.put("committee", unit(act, p.committee()));
        all.put("establishedOn", p.establishedOn());
        all.put("coverage", p.coverage());
        all.put("checker", act.caller().name());
        all.put("on", act.on());
        return all;
    }

    private static void offer(Map<String, Object> all, StationFile f) {
        var s = f.service();
        all.put("responsible", s.responsible());
        all.put("responsiblePhone", s.responsiblePhone());
        all.put("phone", s.phone());
        all.put("hours", StationWords.week(s.hours()));
        all.put("exceptions", StationWords.daysOff(f.daysOff()));
        all.put("items", StationWords.names(s.items()));
        all.put("facilities", StationWords.names(s.facilities()));
        all.put("mandateNo", s.mandateNo());
        all.put("mandateTo", s.mandateTo());
        all.put("staff", f.staff().stream().map(m -> row("name", m.name(), "role", WORDS.name(m.role()), "qualification", m.qualification(), "duty", m.duty())).toList());
    }

    private static void history(Map<String, Object> all, Act<StationFile, ?> act) {
        var f = act.facts();
        var life = f.life();
        all.put("year", life.reviewYear());
        all.put("grade", life.grade() == null ? null : WORDS.name(life.grade()));
        all.put("why", life.why() == null ? WORDS.get("why.review") : WORDS.name(life.why()));
        all.put("closeWhy", life.closeWhy() == null ? null : WORDS.name(life.closeWhy()));
        all.put("announcedOn", life.announcedOn());
        all.put("nearest", StationWords.nearest(f.desk().nearest(act.file(), f, act.on())));
        var files = f.desk().handovers().all(f.fileId());
        all.put("open", WORDS.get("paper.open", files.size()));
        all.put("files", files.stream().map(h -> row("number", h.called(), "title", h.title(), "before", h.before(), "now", h.now())).toList());
        all.put("taker", life.taker() == null ? act.caller().name() : person(act, life.taker()));
        due(all, act, "resultBy", RegistrationDeadline.REVIEW_RESULT);
        due(all, act, "rectifyBy", RegistrationDeadline.RECTIFY);
        due(all, act, "until", RegistrationDeadline.CLOSING_NOTICE);
        if (files.isEmpty()) {
            all.put("taker", WORDS.get("paper.nothingOpen"));
        }
        if (life.grade() != StationCodes.Grade.BASIC) {
            all.put("rectifyBy", WORDS.get("paper.none"));
        }
    }

    private static void due(Map<String, Object> all, Act<StationFile, ?> act, String key, RegistrationDeadline kind) {
        all.put(key, act.desk().deadline(kind).map(d -> d.dueOn()).orElse(null));
    }

    private static void said(Map<String, Object> all, Act<StationFile, ?> act) {
        if (act.data() instanceof StationData.Defects d) {
            all.put("defects", StationWords.names(d.defects()));
            all.put("detail", d.detail());
        } else if (act.data() instanceof StationData.SiteCheck d) {
            all.put("companion", person(act, d.companion()));
            all.put("police", d.police());
            all.put("stood", d.position());
            all.put("checks", checks(d));
            all.put("opinion", d.opinion());
        } else if (act.data() instanceof StationData.Review d) {
            all.put("cases", text(d.cases()));
            all.put("weekHours", text(d.weekHours()));
            all.put("satisfaction", d.satisfaction() == null ? null : d.satisfaction() + "%");
            all.put("report", d.report());
        } else if (act.data() instanceof StationData.Passed d) {
            all.put("opinion", d.opinion());
        } else if (act.data() instanceof StationData.Opinion d) {
            all.put("opinion", d.opinion());
        } else if (act.data() instanceof StationData.Failed d) {
            all.put("opinion", d.opinion());
            all.put("detail", d.opinion());
        } else if (act.data() instanceof StationData.Suspension d) {
            all.put("detail", d.detail());
        } else if (act.data() instanceof StationData.Closing d) {
            all.put("detail", d.detail());
        } else {
            changed(all, act);
        }
    }

    private static void changed(Map<String, Object> all, Act<StationFile, ?> act) {
        if (act.data() instanceof StationData.People d) {
            change(all, "people", StationWords.staff(d.staff()), d.changedOn(), d.reason());
        } else if (act.data() instanceof StationData.Hours d) {
            change(all, "hours", StationWords.week(d.weekly()), d.changedOn(), d.reason());
        } else if (act.data() instanceof StationData.Naming d) {
            change(all, "name", d.name(), d.changedOn(), d.reason());
        } else if (act.data() instanceof StationData.Move d) {
            change(all, "place", WORDS.name(d.kind()) + "，" + d.address(), d.changedOn(), d.reason());
        }
    }

    private static void change(Map<String, Object> all, String what, String content, Object changedOn, String reason) {
        all.put("what", WORDS.get("change." + what));
        all.put("content", content);
        all.put("changedOn", changedOn);
        all.put("reason", reason);
    }

    private static String checks(StationData.SiteCheck d) {
        var flags = new LinkedHashMap<String, Boolean>();
        flags.put("placeFits", d.placeFits());
        flags.put("signFits", d.signFits());
        flags.put("roomFits", d.roomFits());
        flags.put("dutiesPosted", d.dutiesPosted());
        flags.put("staffPresent", d.staffPresent());
        return flags.entrySet().stream().map(e -> WORDS.get("field." + e.getKey()) + "：" + WORDS.get(Boolean.TRUE.equals(e.getValue()) ? "yes" : "no"))
                .collect(Collectors.joining("；"));
    }

    private static String text(Integer n) {
        return n == null ? null : String.valueOf(n);
    }

    private static Map<String, Object> row(Object... pairs) {
        var out = new LinkedHashMap<String, Object>();
        Stream.iterate(0, i -> i < pairs.length, i -> i + 2).filter(i -> pairs[i + 1] != null).forEach(i -> out.put((String) pairs[i], pairs[i + 1]));
        return out;
    }

    private static String unit(Act<StationFile, ?> act, Long id) {
        Unit unit = act.facts().desk().unit(id);
        return unit == null ? null : unit.name();
    }

    private static String person(Act<StationFile, ?> act, Long account) {
        return act.desk().people(List.of(account)).stream().map(Person::name).findFirst().orElse(null);
    }
}
