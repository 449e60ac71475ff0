package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Tasks;

/** A dispute goes from one committee to another, and back to whoever entrusted it: nothing is typed twice, no day is without a holder. */
final class TransferStories {

    private final CaseRig rig;
    private final Tasks tasks;
    private final CaseFiles files;
    private final Caller chair;
    private final Caller mediator;
    private final Caller taker;

    TransferStories(DataSource dataSource, Casework casework, Tasks tasks, CaseFiles files) {
        this.tasks = tasks;
        this.files = files;
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
        taker = rig.person(Role.COMMITTEE_CHAIR, CaseRig.OTHER_COMMITTEE);
    }

    private Map<String, Object> offer() {
        return Map.of("target", rig.committee(CaseRig.OTHER_COMMITTEE), "reason", "纠纷发生在皮市街社区。");
    }

    void aTransferredDisputeKeepsEveryFieldItsFirstDayAndWhoHeldItWhileTheSendersClockRunsUntilItIsTaken() {
        var data = new HashMap<>(rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青"));
        data.put("cause", "漏水");
        data.put("amount", "3500.00");
        data.put("place", "皮市街12号");
        data.put("requests", "修复并赔偿");
        data.put("parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", "孟长河", "idNumber", "11010519491231002X", "phone", "13900000001", "address", "梅香苑1幢"),
                Map.of("side", "RESPONDENT", "kind", "PERSON", "name", "邵雨青", "ethnicity", "回族")));
        long id = rig.register(mediator, "2026-03-02", data).fileId();
        assertThatThrownBy(() -> rig.step(taker, id, "ACCEPT_TRANSFER", "2026-03-02", Map.of())).as("not offered, so it does not exist for the other committee")
                .isInstanceOfSatisfying(Refusal.class, r -> assertThat(r.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
        rig.step(chair, id, "OFFER_TRANSFER", "2026-03-03", offer());
        assertThat(rig.value("select state from deadline where file_id = " + id + " and kind = 'ACCEPTANCE'")).as("the sender's clock runs").isEqualTo("RUNNING");
        assertThat(tasks.owedBy(taker)).anyMatch(t -> t.fileId() == id && t.kind().equals("TRANSFER_ANSWER"));
        rig.step(taker, id, "ACCEPT_TRANSFER", "2026-03-04", Map.of());
        assertThat(rig.status(id)).isEqualTo("TRANSFERRED");
        long next = (Long) rig.value("select id from case_file where continues_id = " + id);
        assertThat(rig.rows("select cause, amount, place, requests, facts, applied_on from mediation_case where file_id = " + next))
                .isEqualTo(rig.rows("select cause, amount, place, requests, facts, applied_on from mediation_case where file_id = " + id));
        assertThat(rig.rows("select name, id_digest, phone, address, ethnicity from mediation_party where file_id = " + next + " order by seq"))
                .isEqualTo(rig.rows("select name, id_digest, phone, address, ethnicity from mediation_party where file_id = " + id + " order by seq"));
        assertThat(rig.value("select opened_on from case_file where id = " + next)).as("first contact stays").isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(rig.due(next, "ACCEPTANCE")).as("the taker's own time").isEqualTo(LocalDate.of(2026, 3, 9));
        var held = rig.rows("select from_on, to_on from possession where file_id = " + next + " order by id");
        assertThat(held.get(0).get(0)).isEqualTo(LocalDate.of(2026, 3, 2));
        for (int i = 1; i < held.size(); i++) {
            assertThat(held.get(i).get(0)).as("no gap").isEqualTo(held.get(i - 1).get(1));
        }
        assertThat(files.dossier(taker, "mediation", String.valueOf(next)).links()).extracting(Dossier.Link::fileId).containsExactly(id);
        assertThat(files.dossier(chair, "mediation", String.valueOf(id)).links()).extracting(Dossier.Link::fileId).containsExactly(next);
        assertThat(rig.rows("select code from paper where file_id = " + id).toString()).contains("TRANSFER_SHEET");
    }

    long anOfferMayBeRecalledOrDeclinedAndNothingIsLost() {
        long id = rig.register(mediator, "2026-03-02", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青")).fileId();
        rig.step(chair, id, "OFFER_TRANSFER", "2026-03-02", offer());
        assertThatThrownBy(() -> rig.step(chair, id, "OFFER_TRANSFER", "2026-03-02", offer())).isInstanceOf(Refusal.class).hasMessageContaining("已提请移送");
        rig.step(chair, id, "RECALL_TRANSFER", "2026-03-02", Map.of());
        assertThat(tasks.owedBy(taker)).noneMatch(t -> t.fileId() == id);
        rig.step(chair, id, "OFFER_TRANSFER", "2026-03-02", offer());
        assertThatThrownBy(() -> rig.step(taker, id, "DECLINE_TRANSFER", "2026-03-03", Map.of())).isInstanceOf(Refusal.class).hasMessageContaining("理由");
        rig.step(taker, id, "DECLINE_TRANSFER", "2026-03-03", Map.of("note", "当事人都住在个园社区。"));
        assertThatThrownBy(() -> files.dossier(taker, "mediation", String.valueOf(id))).as("declined, it is out of sight again").isInstanceOf(Refusal.class);
        rig.accept(chair, id, "2026-03-04");
        assertThat(rig.status(id)).isEqualTo("ACCEPTED");
        return id;
    }

    long whatThePoliceEntrustedIsToldBackWithThePartiesRequest() {
        var data = new HashMap<>(rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青"));
        data.put("source", "ENTRUSTED");
        data.put("entrustedBy", "POLICE");
        data.put("letterNo", "扬公（东）移字〔2026〕3号");
        long id = rig.register(mediator, "2026-03-02", data).fileId();
        rig.parties(id).forEach(p -> rig.step(chair, id, "CONSENT", "2026-03-02", Map.of("party", p, "answer", "YES", "method", "PHONE")));
        rig.step(chair, id, "ACCEPT", "2026-03-02", Map.of("minorCase", true));
        rig.begin(chair, mediator, id, "2026-03-02");
        rig.step(mediator, id, "AGREE_ORALLY", "2026-03-05", Map.of("facts", "双方互谅。", "clauses", List.of(Map.of("type", "APOLOGY", "text", "当面道歉。")),
                "performance", "当场道歉", "performedOnTheSpot", true));
        assertThat(tasks.owedBy(mediator)).anyMatch(t -> t.fileId() == id && t.kind().equals("FEEDBACK") && t.due().equals(LocalDate.of(2026, 3, 12)));
        var asked = Map.of(rig.parties(id).get(0).toString(), "2026-03-05");
        assertThatThrownBy(() -> rig.step(mediator, id, "FEED_BACK", "2026-03-06", Map.of("receiver", "王警官", "reliefAskedOn", asked)))
                .isInstanceOf(Refusal.class).hasMessageContaining("邵雨青");
        rig.step(mediator, id, "FEED_BACK", "2026-03-06", Map.of("receiver", "王警官", "reliefAskedOn", rig.each(id, "2026-03-05")));
        assertThat(rig.rows("select code from paper where file_id = " + id).toString()).contains("FEEDBACK_LETTER");
        assertThat(tasks.owedBy(mediator)).noneMatch(t -> t.fileId() == id && t.kind().equals("FEEDBACK"));
        return id;
    }
}
