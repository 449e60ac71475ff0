package org.fazhi.mediation;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.paper.PaperKind;

/**
 * The papers of people's mediation (names and fields: 司法部 人民调解文书格式, 2010) with every placeholder that their templates may use.
 *
 * <p>Values are texts, numbers, days ({@link java.time.LocalDate}, printed as 2026年11月25日) or lists of rows. What is missing, null or
 * blank is printed as a line to write on; give — where something does not apply, such as the gender of a company.
 * <ul>
 * <li>{@code committee} full name of the committee; {@code number} number of the file, of the agreement, or (refusal) of the registration;
 * {@code partyNames} all parties with 、 between; {@code mediators}, {@code newMediators}, {@code participants} names likewise
 * <li>{@code disputeType}, {@code source}, {@code openness} in words, such as 邻里, 依申请调解, 不公开调解
 * <li>{@code parties}, {@code applicants}, {@code respondents}: {@code role} (申请人, 被申请人, 当事人), {@code name}, {@code agent} (代表人 or 代理人 with
 * powers, 无 when there is none) and the personal particulars; {@code clauses}: {@code text} without its number
 * <li>{@code facts}, {@code process}, {@code reason} … running text, line ends make paragraphs; {@code routes} where the parties may turn next
 * <li>{@code refusalCode} R1 to R9 with {@code refusalGround} in words; {@code ground} of a termination or recusal in words
 * <li>{@code performance}, {@code satisfaction}, {@code litigation}, {@code hazards} of a visit in words; {@code overdueSum} in yuan, as text
 * <li>{@code copies}, {@code sessionNo}, {@code days} whole numbers; {@code startTime}, {@code endTime} such as 14时30分
 * </ul>
 */
public enum MediationPaper implements PaperKind {
    /** 人民调解申请书: what an applicant asks for, written down by staff when applied for orally. */
    APPLICATION_FORM("人民调解申请书", "committee", "appliedOn", "facts", "requests",
            party("applicants"), party("respondents")),
    /** 人民调解受理登记表: issued at acceptance. */
    ACCEPTANCE_FORM("人民调解受理登记表", "committee", "number", "registeredOn", "acceptedOn", "partyNames", "disputeType", "source",
            "facts", "requests", "registrar", "remarks", party("parties")),
    /** 不予受理告知书: refusal with code, reason and the routes that stay open. */
    REFUSAL_NOTICE("不予受理告知书", "committee", "number", "partyNames", "registeredOn", "disputeType", "refusalCode", "refusalGround",
            "reason", "routes", "refusedOn"),
    /** 当事人权利义务告知书: 人民调解法 arts. 23 and 24, before the first session, signed by each party. */
    RIGHTS_NOTICE("当事人权利义务告知书", "committee", "number", "partyNames", "disputeType", "mediators", "notifiedOn",
            signed("parties", "role", "name")),
    /** 人民调解记录: one session. */
    SESSION_RECORD("人民调解记录", "committee", "number", "sessionNo", "heldOn", "startTime", "endTime", "place", "openness", "mediators",
            "participants", "recorder", "notices", "process", "result", signed("parties", "role", "name", "phone", "agent")),
    /** 人民调解协议书: 人民调解法 art. 29; in force when signed by all, signed by the mediator and sealed. */
    AGREEMENT("人民调解协议书", "committee", "number", "facts", "disputes", "responsibility", "performance", "copies",
            "mediators", "recorder", "draftedOn", party("parties"), signed("parties"), "seal", "sealedOn", rows("clauses", "text")),
    /** 人民调解口头协议登记表: 人民调解法 arts. 28 and 30; in force on the day on which agreement is reached. */
    ORAL_AGREEMENT("人民调解口头协议登记表", "committee", "number", "agreedOn", "disputeType", "facts", "performance", "mediators",
            "recorder", "remarks", party("parties"), rows("clauses", "text")),
    /** 终止调解通知书: 人民调解法 art. 26, with the routes that stay open. */
    TERMINATION_NOTICE("终止调解通知书", "committee", "number", "partyNames", "acceptedOn", "disputeType", "ground", "reason", "routes",
            "mediators", "terminatedOn"),
    /** 延期调解同意书: all parties agree before the time limit ends. */
    EXTENSION_CONSENT("延期调解同意书", "committee", "number", "partyNames", "acceptedOn", "disputeType", "reason", "dueOn", "newDueOn",
            "days", "mediators", "agreedOn", signed("parties", "role", "name")),
    /** 回避处理记录: who asked a mediator to withdraw, why, and what was decided. */
    RECUSAL_RECORD("人民调解员回避处理记录", "committee", "number", "partyNames", "disputeType", "mediator", "askedBy", "askedOn", "ground",
            "reason", "decision", "decidedBy", "decidedOn", "newMediators"),
    /** 授权委托书: one per party that is represented; the agent's powers in words. */
    POWER_OF_ATTORNEY("授权委托书", "committee", "number", "partyNames", "disputeType", "name", "gender", "age", "phone", "address", "agent",
            "powers"),
    /** 人民调解调查记录: what somebody who knows of the matter said. */
    INVESTIGATION_RECORD("人民调解调查记录", "committee", "number", "partyNames", "heldOn", "startTime", "endTime", "place", "participants",
            "content", "mediators", "recorder"),
    /** 移送单: the dispute goes to another committee, which agreed to take it. */
    TRANSFER_SHEET("人民调解案件移送单", "committee", "number", "target", "disputeType", "facts", "requests", "reason", "agreedBy",
            "transferredOn", "handedBy", rows("parties", "role", "name", "phone", "address")),
    /** 调解结果反馈函: to the body that entrusted the dispute; {@code letter} its letter's number, {@code agreement} what was agreed. */
    FEEDBACK_LETTER("调解结果反馈函", "committee", "number", "entrustedBy", "letter", "entrustedOn", "partyNames", "disputeType", "result",
            "agreement", "performance", "mediators", "feedbackOn"),
    /** 风险情况报告记录 (人民调解法 art. 25): {@code reportedAt} a time such as 14时30分. */
    RISK_REPORT("风险情况报告记录", "committee", "number", "partyNames", "disputeType", "level", "signs", "measures", "reportedTo",
            "receiver", "reportedOn", "reportedAt", "content", "reporter"),
    /** 督促履行通知书 (人民调解法 art. 31). */
    URGING_NOTICE("督促履行通知书", "committee", "number", "partyNames", "obligor", "clause", "dueOn", "overdueSum", "urgedOn"),
    /** 人民调解回访记录: {@code subject} name of the dispute, {@code visited} who was asked, {@code manner} such as 上门, 电话. */
    VISIT_RECORD("人民调解回访记录", "committee", "number", "agreementNumber", "partyNames", "subject", "visitedOn", "manner", "visited",
            "performance", "satisfaction", "litigation", "hazards", "measures", "visitor"),
    /** 司法确认申请书 (人民调解法 art. 33): joint; {@code idNumber} is left to be written by hand unless the person who prints may see it. */
    CONFIRMATION_APPLICATION("司法确认申请书", "committee", "court", "agreementNumber", "agreementOn", "effectiveOn", "request", "facts",
            "reasons", "appliedOn", party("parties"), rows("parties", "idNumber")),
    /** 人民调解结案报告表: issued when the file is closed. */
    CLOSING_REPORT("人民调解结案报告表", "committee", "number", "filledOn", "mediators", "acceptedOn", "closedOn", "source", "disputeType",
            "facts", "result", "performance", "opinion", "reviewer", rows("parties", "role", "name", "gender", "age", "phone", "address")),
    /** 调解卷宗封面. This and the following are made when the dossier is put together. */
    COVER("人民调解卷宗", "committee", "volume", "number", "mediators", "startedOn", "endedOn", "archivist", "archivedOn", "retention", "remarks"),
    /** 卷内目录: {@code pages} such as 3-5, counted over the whole dossier. */
    CONTENTS("卷内目录", "committee", "number", rows("entries", "title", "pages", "remarks")),
    /** 人民调解证据材料清单. */
    EVIDENCE_LIST("人民调解证据材料清单", "committee", "number", "partyNames", "listedOn", "listedBy",
            rows("items", "title", "source", "provider", "receivedOn", "copies")),
    /** 履行凭证清单: receipts and transfer slips; {@code clause} which clause of the agreement, {@code sum} in yuan. */
    PERFORMANCE_RECEIPTS("履行凭证清单", "committee", "number", "partyNames", "listedOn", "listedBy",
            rows("receipts", "clause", "sum", "paidOn", "voucher", "remarks")),
    /** 卷宗情况说明: what is missing or unusual, and why. */
    FILE_NOTE("卷宗情况说明", "committee", "number", "partyNames", "corrections", "archivist", "checker", "notedOn",
            rows("gaps", "title", "reason")),
    /** 卷内备考表, the back of the dossier: how many papers and pages it has. */
    BACK_COVER("卷内备考表", "committee", "number", "pages", "papers", "attachments", "remarks", "archivist", "checker", "archivedOn");

    /** What an office may leave out of its own template; by the last word of the name. */
    private static final Set<String> OPTIONAL = Set.of("no", "remarks", "ethnicity", "gender", "age", "occupation", "phone", "source", "openness",
            "disputeType", "registrar", "recorder", "participants", "startTime", "endTime", "refusalCode", "manner", "visited", "corrections", "checker",
            "archivist", "listedBy", "idNumber", "opinion");

    private final String title;
    private final Set<String> placeholders;

    MediationPaper(String title, Object... names) {
        this.title = title;
        var all = new LinkedHashSet<String>();
        for (var name : names) {
            all.addAll(name instanceof String[] many ? Arrays.asList(many) : Set.of((String) name));
        }
        this.placeholders = Collections.unmodifiableSet(all);
    }

    @Override
    public String room() {
        return "mediation";
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    @Override
    public Set<String> required() {
        return placeholders.stream().filter(p -> !OPTIONAL.contains(p.substring(p.indexOf('.') + 1))).collect(Collectors.toUnmodifiableSet());
    }

    /** The full description of a party, person or organisation. */
    private static String[] party(String list) {
        return rows(list, "role", "name", "gender", "ethnicity", "age", "occupation", "phone", "address", "agent");
    }

    /** Rows that are signed, with the mediator's signature; see {@link org.fazhi.paper.PaperMarks}. */
    private static String[] signed(String list, String... columns) {
        return Stream.concat(Arrays.stream(rows(list, columns)), Stream.of(list + ".signature", list + ".signedOn", "mediatorSignature", "mediatorSignedOn"))
                .toArray(String[]::new);
    }

    /** Columns of a repeated row; {@code no} counts by itself. */
    private static String[] rows(String list, String... columns) {
        return Stream.concat(Stream.of("no"), Arrays.stream(columns)).map(c -> list + "." + c)
                .toArray(String[]::new);
    }
}
