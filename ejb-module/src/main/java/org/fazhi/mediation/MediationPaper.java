package org.fazhi.mediation;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
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
            rows("parties", "role", "name")),
    /** 人民调解记录: one session. */
    SESSION_RECORD("人民调解记录", "committee", "number", "sessionNo", "heldOn", "startTime", "endTime", "place", "openness", "mediators",
            "participants", "recorder", "notices", "process", "result", rows("parties", "role", "name", "phone", "agent")),
    /** 人民调解协议书: 人民调解法 art. 29; in force when signed by all, signed by the mediator and sealed. */
    AGREEMENT("人民调解协议书", "committee", "number", "facts", "disputes", "responsibility", "performance", "copies",
            "mediators", "recorder", "draftedOn", party("parties"), rows("clauses", "text")),
    /** 人民调解口头协议登记表: 人民调解法 arts. 28 and 30; in force on the day on which agreement is reached. */
    ORAL_AGREEMENT("人民调解口头协议登记表", "committee", "number", "agreedOn", "disputeType", "facts", "performance", "mediators",
            "recorder", "remarks", party("parties"), rows("clauses", "text")),
    /** 终止调解通知书: 人民调解法 art. 26, with the routes that stay open. */
    TERMINATION_NOTICE("终止调解通知书", "committee", "number", "partyNames", "acceptedOn", "disputeType", "ground", "reason", "routes",
            "mediators", "terminatedOn"),
    /** 延期调解同意书: all parties agree before the time limit ends. */
    EXTENSION_CONSENT("延期调解同意书", "committee", "number", "partyNames", "acceptedOn", "disputeType", "reason", "dueOn", "newDueOn",
            "days", "mediators", "agreedOn", rows("parties", "role", "name")),
    /** 回避处理记录: who asked a mediator to withdraw, why, and what was decided. */
    RECUSAL_RECORD("人民调解员回避处理记录", "committee", "number", "partyNames", "disputeType", "mediator", "askedBy", "askedOn", "ground",
            "reason", "decision", "decidedBy", "decidedOn", "newMediators");

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
    public String code() {
        return name();
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
    public String templateResource() {
        return "/org/fazhi/mediation/paper/" + name().toLowerCase(Locale.ROOT) + ".docx";
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }

    /** The full description of a party, person or organisation. */
    private static String[] party(String list) {
        return rows(list, "role", "name", "gender", "ethnicity", "age", "occupation", "phone", "address", "agent");
    }

    /** Columns of a repeated row; {@code no} counts by itself. */
    private static String[] rows(String list, String... columns) {
        return Stream.concat(Stream.of("no"), Arrays.stream(columns)).map(c -> list + "." + c)
                .toArray(String[]::new);
    }
}
