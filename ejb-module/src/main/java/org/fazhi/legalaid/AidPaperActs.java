package org.fazhi.legalaid;

import static org.fazhi.legalaid.AidPaperModels.due;
import static org.fazhi.legalaid.AidPaperModels.money;
import static org.fazhi.legalaid.AidPaperModels.name;
import static org.fazhi.legalaid.AidPaperModels.person;
import static org.fazhi.legalaid.AidPaperModels.word;
import static org.fazhi.legalaid.AidPaperModels.yesNo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.Act;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;

/** What one act adds to its papers. */
final class AidPaperActs {

    private static final Texts WORDS = Texts.of(AidProcedure.WORD);

    private AidPaperActs() {
    }

    static void add(Map<String, Object> all, AidPaper kind, Act<AidCase, ?> act) {
        var data = act.data();
        if (data instanceof AidData.Received r) {
            all.put("receiver", act.caller().name());
            all.put("receivedOn", act.on());
            all.put("materials", materials(r.materials()));
        } else if (data instanceof AidData.Hardship) {
            hardship(all, act);
        } else if (data instanceof AidData.Supplement s) {
            number(all, act, AidSeries.SUPPLEMENT);
            all.put("items", s.items());
            all.put("servedOn", s.servedOn());
            all.put("lastDay", due(act, AidDeadline.SUPPLEMENT));
        } else if (data instanceof AidData.Cooperation c) {
            number(all, act, AidSeries.COOPERATION);
            all.put("to", c.to());
            all.put("item", word(c.item()));
            all.put("content", c.content());
            all.put("replyBy", c.replyBy());
            all.put("contact", act.caller().name());
        } else if (data instanceof AidData.Elsewhere e) {
            all.put("to", e.where());
            all.put("purpose", e.reason());
        } else {
            decision(all, kind, act);
        }
    }

    private static void decision(Map<String, Object> all, AidPaper kind, Act<AidCase, ?> act) {
        var data = act.data();
        if (data instanceof DecisionData.Urgent u) {
            all.put("ground", word(u.ground()));
            all.put("limitationOn", u.limitationOn());
            all.put("reason", u.reason());
            all.put("approver", act.caller().name());
            all.put("formalitiesBy", due(act, AidDeadline.FORMALITIES));
        } else if (data instanceof DecisionData.Review r) {
            hardship(all, act);
            all.put("inScope", yesNo(r.inScope()));
            all.put("represented", yesNo(r.represented()));
            all.put("opinion", r.opinion());
            all.put("reviewer", act.caller().name());
            all.put("reviewedOn", act.on());
        } else if (data instanceof DecisionData.Grant g) {
            number(all, act, AidSeries.GRANT);
            all.put("reason", g.reason() == null ? WORDS.get("paper.granted.reason") : g.reason());
            served(all, kind, AidPaper.GRANT_DECISION, null);
        } else if (data instanceof DecisionData.Refusal r) {
            number(all, act, AidSeries.REFUSAL);
            all.put("code", word(r.code()));
            all.put("reason", r.reason());
            remedy(all, act);
            served(all, kind, AidPaper.REFUSAL_DECISION, r.servedOn());
        } else if (data instanceof DecisionData.ObjectionDecision o) {
            objection(all, act, o);
        } else {
            assignment(all, kind, act);
        }
    }

    private static void objection(Map<String, Object> all, Act<AidCase, ?> act, DecisionData.ObjectionDecision o) {
        boolean maintained = AidStatus.OBJECTION_MAINTAINED.name().equals(act.file().status());
        number(all, act, AidSeries.OBJECTION);
        all.put("objectedOn", act.facts().progress().objectedOn());
        all.put("grounds", said(act, DecisionStep.OBJECT.name(), "grounds"));
        all.put("result", WORDS.get(maintained ? "paper.maintained" : "paper.ordered"));
        all.put("reason", o.reason());
        all.put("remedy", WORDS.get(maintained ? "paper.remedy.maintained" : "paper.remedy.ordered"));
    }

    private static void assignment(Map<String, Object> all, AidPaper kind, Act<AidCase, ?> act) {
        var data = act.data();
        var h = act.facts().handling();
        if (data instanceof AssignmentData.Assignment || data instanceof AssignmentData.Appointment || data instanceof AssignmentData.Change) {
            number(all, act, kind == AidPaper.OFFICIAL_LETTER ? AidSeries.LETTER : kind == AidPaper.CHANGE_NOTICE ? AidSeries.CHANGE : AidSeries.ASSIGNMENT);
            all.put("basis", WORDS.get(act.facts().byNotice() ? "paper.basis.notice" : "paper.basis.granted"));
            all.put("contractBy", due(act, AidDeadline.CONTRACT));
            if (kind == AidPaper.ASSIGNMENT_NOTICE && h.provider() == null) {
                all.put("provider", WORDS.get("paper.provider.open"));
            }
        }
        if (data instanceof AssignmentData.Change c) {
            all.put("askedOn", act.desk().history().stream().filter(e -> e.step().equals(AssignmentStep.ASK_CHANGE.name())).map(e -> e.actOn()).reduce((a, b) -> b).orElse(null));
            var before = said(act, AssignmentStep.ASSIGN.name(), "unit");
            boolean inside = before != null && before.equals(String.valueOf(c.unit()));
            all.put("oldUnit", before == null ? null : name(act.facts(), Long.parseLong(before)));
            all.put("handling", WORDS.get(inside ? "paper.change.inside" : "paper.change.outside"));
            all.put("reason", c.reason());
        } else if (data instanceof AssignmentData.Contract c) {
            all.put("authority", c.authority());
            all.put("contractOn", c.signedOn());
            all.put("agentName", person(act, h.provider()));
            all.put("agentUnit", h.unit() == null ? null : name(act.facts(), h.unit()));
        } else if (data instanceof AidData.Application a) {
            all.put("agentName", a.agent());
            all.put("agentUnit", WORDS.get("paper.agent.person"));
            all.put("authority", WORDS.get("paper.authority.apply"));
        } else if (data instanceof AssignmentData.ChangeRequest c) {
            all.put("asker", word(c.by()));
            all.put("ground", word(c.ground()));
            all.put("reason", c.reason());
            all.put("evidence", c.evidence());
        } else if (data instanceof AssignmentData.Termination t) {
            number(all, act, AidSeries.TERMINATION);
            all.put("code", word(t.code()));
            all.put("reason", t.reason());
            remedy(all, act);
        } else if (data instanceof AssignmentData.Service s) {
            served(all, kind, AidPaper.TERMINATION_DECISION, s.recipientOn());
        } else {
            handling(all, act);
        }
    }

    private static void handling(Map<String, Object> all, Act<AidCase, ?> act) {
        var data = act.data();
        if (data instanceof HandlingData.Work w) {
            all.put("item", word(w.milestone()));
            all.put("content", w.content());
            all.put("place", w.place());
            all.put("reporter", act.caller().name());
        } else if (data instanceof HandlingData.Special s) {
            all.put("item", WORDS.get("paper.special", word(s.about())));
            all.put("content", s.content());
            all.put("reporter", act.caller().name());
        } else if (data instanceof HandlingData.Observation o) {
            all.put("observer", o.observer());
            all.put("court", o.court());
            all.put("record", o.record());
            all.put("opinion", o.opinion());
        } else if (data instanceof HandlingData.Enquiry e) {
            all.put("organ", e.organ());
            all.put("answer", e.answer());
        } else if (data instanceof HandlingData.FileSubmission s) {
            number(all, act, AidSeries.CLOSING);
            var c = act.facts().closing();
            all.put("givenOn", act.facts().handling().assignedOn());
            all.put("basis", word(c.basis()));
            all.put("documentNo", c.documentNo());
            all.put("result", c.result());
            all.put("process", s.process());
            all.put("expenses", money(s.expenses()));
            all.put("recovered", money(c.recovered()));
        } else {
            closing(all, act);
        }
    }

    private static void closing(Map<String, Object> all, Act<AidCase, ?> act) {
        var data = act.data();
        var c = act.facts().closing();
        if (data instanceof HandlingData.FileCheck f) {
            all.put("complete", WORDS.get(f.complete() ? "paper.complete" : "paper.incomplete"));
            all.put("opinion", f.opinion());
            all.put("checker", act.caller().name());
        } else if (data instanceof HandlingData.Return r) {
            all.put("defects", r.defects());
            all.put("reworkBy", due(act, AidDeadline.REWORK));
        } else if (data instanceof HandlingData.Acceptance) {
            all.put("sum", c.subsidySum());
            all.put("amount", money(c.subsidy()));
            all.put("approver", act.caller().name());
        } else if (data instanceof HandlingData.Grading g) {
            all.put("grader", person(act, g.grader()));
            all.put("score", String.valueOf(g.score()));
            all.put("grade", word(g.grade()));
            all.put("opinion", g.opinion());
        } else if (data instanceof HandlingData.Visit v) {
            all.put("method", word(v.method()));
            all.put("satisfaction", word(v.satisfaction()));
            all.put("informed", yesNo(v.informed()));
            all.put("charged", yesNo(v.chargedAnything()));
            all.put("opinion", v.opinion());
            all.put("visitor", act.caller().name());
        } else if (data instanceof HandlingData.Archive a) {
            all.put("result", c.result());
            all.put("archivedOn", act.on());
            all.put("archivist", act.caller().name());
            all.put("shelf", a.shelf());
            all.put("retention", WORDS.get(act.facts().subject().grave() ? "retention.permanent" : "retention.long"));
        }
    }

    private static void hardship(Map<String, Object> all, Act<AidCase, ?> act) {
        var h = act.facts().hardship();
        all.put("route", word(h.route()));
        all.put("ground", h.notRequired() != null ? word(h.notRequired()) : h.exempt() == null ? null : word(h.exempt()) + (h.exemptProof() == null ? "" : "（" + h.exemptProof() + "）"));
        all.put("hardship", word(h.route()));
        all.put("ownIncome", money(h.ownIncome()));
        all.put("perHead", money(h.perHead()));
        all.put("standard", money(h.standard()));
        all.put("household", h.ownIncome() == null ? null : WORDS.get(h.opponentCoLiving() ? "household.alone" : "household.heads", h.household().heads()));
        all.put("queryResult", h.queryResult());
        all.put("promisedOn", h.promisedOn());
        all.put("expenses", h.expenses());
        all.put("assets", h.assets());
        all.put("debts", h.debts());
        all.put("declaredOn", act.on());
        all.put("members", h.persons().stream().map(p -> {
            var row = new HashMap<String, Object>();
            row.put("name", p.name());
            row.put("relation", p.relation().isEmpty() ? "—" : p.relation());
            row.put("income", money(p.income()));
            return row;
        }).toList());
    }

    private static List<Map<String, Object>> materials(List<AidData.Material> all) {
        return all.stream().map(m -> Map.<String, Object>of("name", m.name(), "copies", String.valueOf(m.copies() == null ? 1 : m.copies()))).toList();
    }

    private static void remedy(Map<String, Object> all, Act<AidCase, ?> act) {
        var last = due(act, AidDeadline.OBJECTION_WINDOW);
        all.put("remedy", WORDS.get("paper.remedy", last == null ? "" : WORDS.get("paper.day", String.valueOf(last.getYear()), last.getMonthValue(), last.getDayOfMonth())));
    }

    private static void served(Map<String, Object> all, AidPaper kind, AidPaper document, Object on) {
        if (kind == AidPaper.SERVICE_RECEIPT) {
            all.put("document", document.title() + "　" + all.get("number"));
            all.put("servedOn", on);
        }
    }

    private static void number(Map<String, Object> all, Act<AidCase, ?> act, AidSeries series) {
        var own = act.facts().issued(series);
        if (own != null) {
            all.put("number", own);
        }
    }

    private static String said(Act<AidCase, ?> act, String step, String field) {
        return act.desk().history().stream().filter(e -> e.step().equals(step)).reduce((a, b) -> b)
                .map(e -> Json.readObject(e.data()).get(field)).map(String::valueOf).orElse(null);
    }
}
