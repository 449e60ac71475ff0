package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Person;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperDesk;
import org.fazhi.platform.Texts;

/** What the papers of {@link AidPaper} say: facts typed once fill every form. What a form asks and nobody typed stays a line to write on. */
@ApplicationScoped
class AidPaperModels {

    private static final Texts WORDS = Texts.of(AidProcedure.WORD);

    @Inject
    private PaperDesk papers;

    /** {@return the model of a paper for an act, or null when this act does not issue it} */
    Map<String, Object> model(AidPaper kind, Act<AidCase, ?> act) {
        if (notIssued(kind, act)) {
            return null;
        }
        var all = common(act);
        AidPaperActs.add(all, kind, act);
        if (kind == AidPaper.CONTENTS) {
            all.put("papers", papers.ofFile(act.file().id()).stream().map(p -> Map.<String, Object>of("title", p.title(), "on", p.issuedOn(), "by", p.issuedBy())).toList());
        } else if (kind == AidPaper.CLOSING_NOTES) {
            all.put("count", String.valueOf(papers.ofFile(act.file().id()).size()));
        }
        var known = kind.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        var model = new LinkedHashMap<String, Object>();
        all.forEach((k, v) -> {
            if (known.contains(k) && v != null && !"".equals(v)) {
                model.put(k, v);
            }
        });
        return model;
    }

    private static boolean notIssued(AidPaper kind, Act<AidCase, ?> act) {
        var f = act.facts();
        return switch (kind) {
            case MANDATE -> act.data() instanceof AidData.Application && f.applicant().agentKind() != AidCodes.AgentKind.ENTRUSTED;
            // An official letter goes to an organ, and only once somebody is named who will appear there.
            case OFFICIAL_LETTER -> f.subject().organ() == null || f.handling().provider() == null;
            case TERMINATION_LETTER -> f.subject().organ() == null;
            case REVIEW_FORM, HARDSHIP_STATEMENT, APPLICATION -> f.byNotice();
            default -> false;
        };
    }

    private static Map<String, Object> common(Act<AidCase, ?> act) {
        var f = act.facts();
        var a = f.applicant();
        var s = f.subject();
        var all = new HashMap<String, Object>();
        all.put("centre", name(f, act.file().orgId()));
        all.put("bureau", name(f, act.file().districtId()));
        all.put("number", act.file().number());
        all.put("applicationNumber", act.file().number());
        all.put("name", a.name());
        all.put("gender", word(a.gender()));
        all.put("bornOn", a.bornOn());
        all.put("ethnicity", a.ethnicity());
        all.put("idNumber", f.idNumber());
        all.put("household", a.household());
        // Whoever fled from violence does not tell the address to every paper of the file (反家庭暴力法; domain.md 5.4).
        all.put("address", s.violence() ? null : a.address());
        all.put("phone", s.violence() ? null : a.phone());
        all.put("employer", a.employer());
        all.put("occupation", a.occupation());
        all.put("groups", a.groups().stream().map(WORDS::name).collect(Collectors.joining("、")));
        all.put("appliedBefore", WORDS.get(a.appliedBefore() ? "yes" : "no"));
        all.put("legalStatus", word(s.legalStatus()));
        all.put("form", WORDS.get("topic." + s.form()));
        all.put("cause", s.cause());
        all.put("stage", word(s.stage()));
        all.put("organ", s.organ());
        all.put("organCaseNo", s.organCaseNo());
        all.put("facts", s.facts());
        all.put("requests", s.requests());
        all.put("agentKind", word(a.agentKind()));
        all.put("agent", a.agent());
        all.put("agentId", f.agentId());
        all.put("receivedOn", f.progress().receivedOn());
        all.put("channel", word(s.channel()));
        all.put("on", act.on());
        all.put("unit", f.handling().unit() == null ? null : name(f, f.handling().unit()));
        all.put("provider", person(act, f.handling().provider()));
        all.put("concludedOn", f.closing().concludedOn());
        return all;
    }

    static String name(AidCase facts, long orgId) {
        Unit unit = facts.desk().unit(orgId);
        return unit == null ? null : unit.name();
    }

    static String person(Act<AidCase, ?> act, Long account) {
        return account == null ? null : act.desk().people(List.of(account)).stream().map(Person::name).findFirst().orElse(null);
    }

    static String word(Enum<?> constant) {
        return constant == null ? null : WORDS.name(constant);
    }

    static String yesNo(Boolean flag) {
        return flag == null ? null : WORDS.get(flag ? "yes" : "no");
    }

    static String money(BigDecimal sum) {
        return sum == null ? null : sum.stripTrailingZeros().toPlainString() + WORDS.get("yuan");
    }

    static LocalDate due(Act<AidCase, ?> act, AidDeadline kind) {
        return act.desk().deadline(kind).map(d -> d.dueOn()).filter(Objects::nonNull).orElse(null);
    }
}
