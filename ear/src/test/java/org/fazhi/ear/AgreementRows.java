package org.fazhi.ear;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;

/** Takes every row of the tables of performance and confirmation at least once. */
final class AgreementRows {

    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;

    AgreementRows(CaseRig rig, Caller chair, Caller mediator) {
        this.rig = rig;
        this.chair = chair;
        this.mediator = mediator;
    }

    /** {@return a payment in parts, such as {@code 2026-04-01 333.33}, of the respondent to the applicant} */
    Map<String, Object> parts(long file, String amount, String... parts) {
        var clause = new LinkedHashMap<>(rig.payment(file, amount, parts[parts.length - 1].substring(0, 10)));
        clause.put("schedule", String.join("\n", parts));
        clause.put("text", "被申请人分" + parts.length + "期支付申请人" + amount + "元。");
        return clause;
    }

    /** Draws up an agreement and lets everybody sign and seal it on a day. */
    void agree(long file, String day, Map<String, Object> clause) {
        rig.step(mediator, file, "DRAFT_AGREEMENT", day, rig.agreement(clause));
        force(file, day);
    }

    /** Lets everybody sign and seal a draft on a day. */
    void force(long file, String day) {
        rig.step(mediator, file, "SIGN", day, Map.of("parties", rig.each(file, day), "mediatorOn", day));
        rig.step(chair, file, "SEAL", day, Map.of("sealedOn", day));
    }

    /** {@return a new agreement of both parties} */
    Map<String, Object> change(long file, String day, Map<String, Object> clause) {
        return Map.of("agreed", rig.each(file, day), "reason", "被申请人失业，双方同意延后付款。", "clauses", List.of(clause), "performance", "银行转账");
    }

    /** {@return the joint application of both parties} */
    Map<String, Object> joint(long file, String day) {
        return Map.of("court", "扬州市广陵区人民法院", "jurisdiction", "COMMITTEE_SEAT", "joint", rig.each(file, day));
    }

    void submit(long file, String day) {
        rig.step(mediator, file, "CONFIRMATION_INTENT", day, Map.of("wished", rig.each(file, day)));
        rig.step(mediator, file, "CONFIRMATION_SUBMIT", day, joint(file, day));
    }

    /**
     * {@return the steps taken}
     *
     * @param one   a file in mediation
     * @param other another one
     */
    List<String> take(long one, long other, String day) {
        agree(one, day, parts(one, "1000", "2026-04-01 400", "2026-05-01 600"));
        long clause = rig.clauses(one).get(0);
        rig.step(mediator, one, "RECORD_PERFORMANCE", day, Map.of("clause", clause, "amount", "100", "proof", "RECEIPT", "payer", "邵雨青"));
        rig.step(mediator, one, "URGE", day, Map.of("clause", clause, "contact", "PHONE", "note", "答应下月付清"));
        rig.step(mediator, one, "DISPUTE_PERFORMANCE", day, Map.of("clause", clause, "party", rig.parties(one).get(0), "reason", "认为收到的是另一笔钱"));
        rig.step(mediator, one, "SETTLE_DISPUTE", day, Map.of("clause", clause, "note", "核对转账记录，双方认可"));
        rig.step(mediator, one, "VISIT", day, Map.of("contact", "IN_PERSON", "visited", "孟长河", "performance", "已付100元", "satisfaction", "FAIR",
                "sued", false, "hazard", "LEFT_OVER", "measures", "请社区网格员留意"));
        rig.step(mediator, one, "REVISE_AGREEMENT", day, change(one, day, rig.payment(one, "900", "2026-06-01")));
        rig.step(mediator, one, "KEEP_AGREEMENT", day, Map.of("party", rig.parties(one).get(1), "note", "不愿改期"));
        rig.step(mediator, one, "SUE", day, Map.of("party", rig.parties(one).get(0), "court", "扬州市广陵区人民法院", "reason", "请求撤销协议"));
        rig.step(mediator, one, "JUDGE", day, Map.of("judgment", "CHANGED", "court", "扬州市广陵区人民法院", "caseNo", "（2026）苏1002民初1号"));
        rig.step(mediator, one, "REPORT_OUTCOME", day, Map.of("report", "协议第一条被判决变更。"));
        submit(one, day);
        rig.step(mediator, one, "CONFIRMATION_WITHDRAWN", day, Map.of("reason", "补充材料后再申请"));
        submit(one, day);
        rig.step(mediator, one, "CONFIRMATION_REJECTED", day, Map.of("ground", "NO_JURISDICTION", "note", "应向被申请人住所地法院申请"));
        submit(one, day);
        rig.step(mediator, one, "CONFIRMATION_ACCEPTED", day, Map.of("caseNo", "（2026）苏1002民特1号"));
        rig.step(mediator, one, "CONFIRMATION_GRANTED", day, Map.of("caseNo", "（2026）苏1002民特1号"));
        agree(other, day, Map.of("type", "OTHER", "text", "房屋归申请人所有。"));
        rig.step(mediator, other, "CONFIRMATION_INTENT", day, Map.of("wished", rig.each(other, day)));
        rig.step(rig.person(Role.JUSTICE_OFFICE, "东关"), other, "CONFIRMATION_CLEAR", day, Map.of("reason", "所说房屋是临时板房，不涉及不动产确权"));
        rig.step(mediator, other, "CONFIRMATION_PREPARE", day, Map.of("court", "扬州市广陵区人民法院", "jurisdiction", "DOMICILE", "materials", List.of("IDENTITY")));
        rig.step(mediator, other, "CONFIRMATION_SUBMIT", day, Map.of("jurisdiction", "DOMICILE", "joint", rig.each(other, day)));
        rig.step(mediator, other, "CONFIRMATION_ACCEPTED", day, Map.of("caseNo", "（2026）苏1002民特2号"));
        rig.step(mediator, other, "CONFIRMATION_DISMISSED", day, Map.of("caseNo", "（2026）苏1002民特2号", "ground", "OWNERSHIP", "note", "属确权"));
        var taken = new ArrayList<String>();
        rig.rows("select step from file_event where file_id in (" + one + ", " + other + ")").forEach(r -> taken.add((String) r.get(0)));
        return taken;
    }
}
