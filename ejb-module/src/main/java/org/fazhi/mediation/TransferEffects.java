package org.fazhi.mediation;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Deadline;

/** What the steps of {@link TransferStep} change. */
final class TransferEffects {

    private TransferEffects() {
    }

    /** The other committee's chair is asked to answer before the sender's own time is up. */
    static void offer(Act<MediationCase, TransferData.Offer> act) {
        act.file().offerTo(act.data().target());
        act.facts().referral().offered(act.data().reason());
        var due = act.desk().deadline(MediationDeadline.ACCEPTANCE).map(Deadline::dueOn).orElse(act.on());
        act.desk().task(MediationTask.TRANSFER_ANSWER, Assignee.role(act.data().target(), Role.COMMITTEE_CHAIR), act.on(), due, "", act.data().reason());
    }

    static void recall(Act<MediationCase, ?> act) {
        act.file().offerTo(null);
        act.desk().settle(MediationTask.TRANSFER_ANSWER, "", act.on());
    }

    /** The matter goes on in a file of the committee that takes it, with every field; nothing is typed twice. */
    static void accept(Act<MediationCase, TransferData.Takeover> act) {
        act.desk().goesOnIn(MediationProcedure.WORD, MediationStep.REGISTER.name(), registration(act.facts(), act.file().offeredTo()));
        act.desk().settle(MediationTask.TRANSFER_ANSWER, "", act.on());
    }

    /** Whoever entrusted a dispute is told what became of it. */
    static void feedbackOwed(Act<MediationCase, ?> act) {
        if (act.facts().entrustedBy() != null) {
            var due = act.desk().workdays(act.on(), act.desk().parameter("MED_FEEDBACK_DAYS", act.on()).whole());
            act.desk().task(MediationTask.FEEDBACK, Assignee.lead(), act.on(), due, "", null);
        }
    }

    private static Map<String, Object> registration(MediationCase f, long committee) {
        var data = new HashMap<String, Object>();
        data.put("committee", committee);
        data.put("source", f.source());
        data.put("entrustedBy", f.entrustedBy());
        data.put("letterNo", f.referral().letterNo());
        data.put("type", f.type());
        data.put("cause", f.cause());
        data.put("facts", f.facts());
        data.put("requests", f.requests());
        data.put("amount", f.amount());
        data.put("place", f.place());
        data.put("appliedOn", f.appliedOn());
        data.put("difficult", f.difficult());
        data.put("confidential", !f.publicSession());
        data.put("violence", f.violence());
        data.put("parties", parties(f));
        return data;
    }

    private static List<Map<String, Object>> parties(MediationCase f) {
        return f.parties().stream().map(p -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("side", p.side());
            row.put("kind", p.person() ? Codes.PartyKind.PERSON : Codes.PartyKind.ORGANISATION);
            row.put("name", p.name());
            row.put("idNumber", p.idNumber(f.desk().vault()));
            row.put("phone", p.phone());
            row.put("gender", p.gender());
            row.put("bornOn", p.bornOn());
            row.put("ethnicity", p.ethnicity());
            row.put("occupation", p.occupation());
            row.put("address", p.address());
            row.put("representative", p.representative());
            row.put("agent", p.agent());
            return row;
        }).toList();
    }
}
