package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Deadline;
import org.fazhi.casework.Person;
import org.fazhi.casework.Unit;
import org.fazhi.paper.PaperKind;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;

/** What the papers of {@link MediationPaper} say: facts typed once fill every form. */
@ApplicationScoped
class MediationPaperModels {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");
    private static final String NONE = "—";
    private static final Texts WORDS = Texts.of("mediation");

    /** {@return the model of a paper for an act, or null when this act does not issue it} */
    Map<String, Object> model(PaperKind kind, Act<MediationCase, ?> act) {
        if (kind == MediationPaper.APPLICATION_FORM && act.facts().source() != Codes.CaseSource.APPLICATION
                || kind == MediationPaper.FEEDBACK_LETTER && act.facts().entrustedBy() == null
                || kind == MediationPaper.SESSION_RECORD && ((MediationData.Session) act.data()).kind() != Codes.SessionKind.SESSION
                || kind == MediationPaper.INVESTIGATION_RECORD && ((MediationData.Session) act.data()).kind() != Codes.SessionKind.INVESTIGATION) {
            return null;
        }
        var all = common(act);
        AgreementPaperModels.fill(all, act);
        if (act.data() instanceof MediationData.Agreement a) {
            agreement(all, act, a.facts(), a.clauses(), a.performance(), a.recorder());
            all.put("disputes", a.disputes());
            all.put("responsibility", a.responsibility());
            all.put("draftedOn", act.on());
            all.put("copies", String.valueOf(act.facts().parties().size() + 1));
        } else if (act.data() instanceof PerformanceData.NewAgreement a) {
            agreement(all, act, act.facts().facts(), a.clauses(), a.performance(), a.recorder());
            all.put("number", AgreementPaperModels.agreementNumber(act.file().number(), act.facts().aftermath().edition() + 1));
            all.put("disputes", a.reason());
            all.put("responsibility", earlier(act, "responsibility"));
            all.put("draftedOn", act.on());
            all.put("copies", String.valueOf(act.facts().parties().size() + 1));
        } else if (act.data() instanceof MediationData.OralAgreement a) {
            agreement(all, act, a.facts(), a.clauses(), a.performance(), a.recorder());
            all.put("agreedOn", act.on());
        } else if (act.data() instanceof MediationData.Session s) {
            session(all, act, s);
            FilePaperModels.investigation(all, s);
        } else {
            decision(all, act);
            FilePaperModels.fill(all, act);
            SpecialPaperModels.add(all, act);
        }
        var known = kind.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        var model = new LinkedHashMap<String, Object>();
        all.forEach((k, v) -> {
            if (known.contains(k) && v != null) {
                model.put(k, v);
            }
        });
        trimRows(model, kind);
        return model;
    }

    private static Map<String, Object> common(Act<MediationCase, ?> act) {
        var f = act.facts();
        var all = new HashMap<String, Object>();
        all.put("committee", name(f, act.file().orgId()));
        all.put("number", act.file().number());
        all.put("partyNames", f.parties().stream().map(MediationParty::name).collect(Collectors.joining("、")));
        all.put("disputeType", WORDS.get("topic." + f.type()));
        all.put("source", WORDS.name(f.source()) + (f.entrustedBy() == null ? "" : "（" + WORDS.name(f.entrustedBy()) + "）"));
        all.put("facts", f.facts());
        all.put("requests", f.requests());
        all.put("appliedOn", f.appliedOn());
        all.put("registeredOn", act.file().openedOn());
        all.put("acceptedOn", f.acceptedOn());
        all.put("registrar", act.desk().history().isEmpty() ? act.caller().name() : act.desk().history().get(0).actorName());
        all.put("mediators", act.desk().people(act.desk().handlers()).stream().map(Person::name).collect(Collectors.joining("、")));
        all.put("parties", rows(act, f.parties()));
        all.put("applicants", rows(act, f.parties().stream().filter(p -> p.side() == Codes.Side.APPLICANT).toList()));
        all.put("respondents", rows(act, f.parties().stream().filter(p -> p.side() == Codes.Side.RESPONDENT).toList()));
        all.values().removeIf(v -> "".equals(v));
        return all;
    }

    /** {@return 申请人, or 申请人1, 申请人2 … when a side has several} */
    private static String role(MediationParty party, List<MediationParty> all) {
        var side = all.stream().filter(p -> p.side() == party.side()).toList();
        return WORDS.name(party.side()) + (side.size() == 1 ? "" : side.indexOf(party) + 1);
    }

    private static List<Map<String, Object>> rows(Act<MediationCase, ?> act, List<MediationParty> parties) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var p : parties) {
            var row = new LinkedHashMap<String, Object>();
            row.put("role", role(p, act.facts().parties()));
            row.put("name", p.representative() == null ? p.name() : p.name() + "（" + WORDS.get(p.person() ? "party.guardian" : "party.head", p.representative()) + "）");
            // Of an organisation these are not to be filled in by hand: there is nothing to fill in.
            row.put("gender", !p.person() ? NONE : p.gender() == null ? null : WORDS.name(p.gender()));
            row.put("ethnicity", p.person() ? p.ethnicity() : NONE);
            row.put("age", !p.person() ? NONE : p.ageOn(act.on()) == null ? null : p.ageOn(act.on()) + "岁");
            row.put("occupation", p.person() ? p.occupation() : NONE);
            // A victim's address and phone do not reach the other side's copy (反家庭暴力法5).
            row.put("phone", act.facts().violence() ? null : p.phone());
            row.put("address", act.facts().violence() ? null : p.address());
            row.put("agent", p.agent());
            row.values().removeIf(Objects::isNull);
            rows.add(row);
        }
        return rows;
    }

    private static void agreement(Map<String, Object> all, Act<MediationCase, ?> act, String facts, List<MediationData.Clause> clauses,
                                  String performance, String recorder) {
        all.put("facts", facts);
        all.put("clauses", clauses.stream().map(c -> Map.<String, Object>of("text", wording(c))).toList());
        all.put("performance", performance);
        all.put("recorder", recorder);
    }

    /** {@return what the agreement that is changed said, which nobody types again; null when it was an oral one} */
    private static String earlier(Act<MediationCase, ?> act, String field) {
        return act.desk().history().stream().filter(e -> e.step().equals(MediationStep.DRAFT_AGREEMENT.name())).reduce((a, b) -> b)
                .map(e -> Json.readObject(e.data()).get(field)).map(Object::toString).orElse(null);
    }

    /** {@return a sum as papers write it: whole yuan, or to the fen, never 3200.5} */
    static String yuan(BigDecimal sum) {
        var plain = sum.stripTrailingZeros();
        return (plain.scale() > 0 ? plain.setScale(Math.max(2, plain.scale())) : plain).toPlainString();
    }

    /** A clause as it is signed: a sum or a last day that was filled in but not written into its text stands behind it, or it would bind nobody. */
    static String wording(MediationData.Clause clause) {
        var missing = new ArrayList<String>();
        var sum = clause.amount() == null ? null : clause.amount().stripTrailingZeros().toPlainString();
        if (sum != null && !Pattern.compile("(?<![\\d.])" + Pattern.quote(sum) + (sum.contains(".") ? "0*" : "(\\.0+)?") + "(?![\\d.])").matcher(clause.text().replace(",", "")).find()) {
            missing.add(WORDS.get("paper.clause.amount", yuan(clause.amount())));
        }
        var day = clause.dueOn() == null ? null : DAY.format(clause.dueOn());
        if (day != null && !clause.text().contains(day) && !clause.text().contains(clause.dueOn().toString())) {
            missing.add(WORDS.get("paper.clause.due", day));
        }
        var schedule = AgreementGuards.schedule(clause);
        if (schedule != null && !schedule.instalments().isEmpty() && schedule.instalments().stream().anyMatch(i -> !clause.text().contains(DAY.format(i.dueOn())))) {
            missing.add(schedule.instalments().stream().map(i -> WORDS.get("paper.clause.instalment", DAY.format(i.dueOn()), yuan(i.sum())))
                    .collect(Collectors.joining("，")));
        }
        return missing.isEmpty() ? clause.text() : clause.text() + "（" + String.join("，", missing) + "）";
    }

    private static void session(Map<String, Object> all, Act<MediationCase, ?> act, MediationData.Session s) {
        long before = act.desk().history().stream().filter(e -> e.step().equals(MediationStep.SESSION.name()))
                .filter(e -> "SESSION".equals(Json.readObject(e.data()).get("kind"))).count();
        all.put("sessionNo", String.valueOf(before + 1));
        all.put("heldOn", act.on());
        all.put("startTime", time(s.start()));
        all.put("endTime", time(s.end()));
        all.put("place", s.place());
        all.put("openness", WORDS.get(act.facts().publicSession() ? "open" : "closed"));
        all.put("participants", s.participants());
        all.put("recorder", s.recorder());
        all.put("notices", WORDS.get("paper.notices"));
        all.put("process", s.process());
        all.put("result", WORDS.name(s.result()) + (s.resultNote() == null ? "" : "：" + s.resultNote()));
    }

    private static void decision(Map<String, Object> all, Act<MediationCase, ?> act) {
        var data = act.data();
        if (data instanceof MediationData.Acceptance a) {
            all.put("remarks", a.remarks());
        } else if (data instanceof MediationData.NonAcceptance n) {
            all.put("refusalCode", n.code().name().substring(0, 2));
            all.put("refusalGround", WORDS.name(n.code()));
            all.put("reason", n.reason());
            all.put("routes", routes(act.facts()));
            all.put("refusedOn", act.on());
        } else if (data instanceof MediationData.RightsNotice) {
            all.put("notifiedOn", act.on());
        } else if (data instanceof MediationData.Termination t) {
            all.put("ground", WORDS.name(t.ground()));
            all.put("reason", t.reason());
            all.put("routes", routes(act.facts()));
            all.put("terminatedOn", act.on());
        } else if (data instanceof SelectionData.RefusalConfirmed r) {
            all.put("ground", WORDS.name(Codes.Outcome.TERMINATED_REFUSED));
            all.put("reason", r.reason());
            all.put("routes", routes(act.facts()));
            all.put("terminatedOn", act.on());
        } else if (data instanceof ClockData.Expiry e) {
            all.put("ground", WORDS.get("paper.expired"));
            all.put("reason", e.reason());
            all.put("routes", routes(act.facts()));
            all.put("terminatedOn", act.on());
        } else if (data instanceof MediationData.Extension e) {
            all.put("reason", e.reason());
            all.put("dueOn", act.desk().dueBefore(MediationDeadline.MEDIATION));
            all.put("newDueOn", act.desk().deadline(MediationDeadline.MEDIATION).map(Deadline::dueOn).orElse(null));
            all.put("days", String.valueOf(e.days()));
            all.put("agreedOn", act.on());
        } else if (data instanceof MediationData.Recusal r) {
            recusal(all, act, r);
        }
    }

    private static void recusal(Map<String, Object> all, Act<MediationCase, ?> act, MediationData.Recusal r) {
        all.put("mediator", act.desk().people(List.of(r.mediator())).stream().map(Person::name).findFirst().orElse(null));
        all.put("askedBy", act.facts().party(r.askedBy()).map(MediationParty::name).orElse(null));
        all.put("askedOn", act.on());
        all.put("ground", WORDS.name(r.ground()));
        all.put("reason", r.reason());
        all.put("decision", WORDS.get("paper.recused"));
        all.put("decidedBy", act.caller().name());
        all.put("decidedOn", act.on());
    }

    private static String routes(MediationCase facts) {
        return WORDS.get(facts.type().labour() ? "paper.routes.labour" : "paper.routes");
    }

    private static String name(MediationCase facts, long orgId) {
        Unit unit = facts.desk().unit(orgId);
        return unit == null ? null : unit.name();
    }

    private static String time(LocalTime t) {
        return t == null ? null : t.toString();
    }

    /** Rows hold more columns than some papers show: keep those that the paper knows. */
    @SuppressWarnings("unchecked")
    private static void trimRows(Map<String, Object> model, PaperKind kind) {
        model.replaceAll((key, value) -> value instanceof List<?> list
                ? ((List<Map<String, Object>>) list).stream().map(row -> {
                    var kept = new LinkedHashMap<String, Object>(row);
                    kept.keySet().removeIf(column -> !kind.placeholders().contains(key + "." + column));
                    return (Object) kept;
                }).toList() : value);
    }
}
