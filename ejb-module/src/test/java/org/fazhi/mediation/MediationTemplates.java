package org.fazhi.mediation;

import static org.fazhi.mediation.MediationTemplatesWriter.DATE;
import static org.fazhi.mediation.MediationTemplatesWriter.FORM;
import static org.fazhi.mediation.MediationTemplatesWriter.SIGNING;
import static org.fazhi.mediation.MediationTemplatesWriter.label;
import static org.fazhi.mediation.MediationTemplatesWriter.pair;
import static org.fazhi.mediation.MediationTemplatesWriter.rows;
import static org.fazhi.mediation.MediationTemplatesWriter.value;
import static org.fazhi.mediation.MediationTemplatesWriter.wide;
import static org.fazhi.paper.DocxBuilder.cell;
import static org.fazhi.paper.DocxBuilder.more;
import static org.fazhi.paper.DocxBuilder.row;
import static org.fazhi.paper.DocxBuilder.tall;

import java.util.List;
import org.fazhi.paper.DocxBuilder;

/** The second half of {@link MediationTemplatesWriter}: letters and records beside the mediation, and the sheets of the dossier. */
final class MediationTemplates {

    private static final int[] COVER = {2200, 6644};
    private static final int[] LIST = {700, 4744, 1300, 2100};
    private static final int[] EVIDENCE = {600, 2744, 1700, 1500, 1600, 700};
    private static final int[] RECEIPTS = {600, 2544, 1500, 1700, 1300, 1200};

    private MediationTemplates() {
    }

    static DocxBuilder build(MediationPaper paper, DocxBuilder doc) {
        return switch (paper) {
            case POWER_OF_ATTORNEY -> attorney(doc);
            case INVESTIGATION_RECORD -> investigation(doc);
            case TRANSFER_SHEET -> transfer(doc);
            case FEEDBACK_LETTER -> feedback(doc);
            case RISK_REPORT -> risk(doc);
            case URGING_NOTICE -> urging(doc);
            case VISIT_RECORD -> visit(doc);
            case CONFIRMATION_APPLICATION -> confirmation(doc);
            case CLOSING_REPORT -> closing(doc);
            case COVER -> cover();
            case CONTENTS -> contents(doc);
            case EVIDENCE_LIST -> evidence(doc);
            case PERFORMANCE_RECEIPTS -> receipts(doc);
            case FILE_NOTE -> note(doc);
            case BACK_COVER -> back(doc);
            default -> throw new IllegalArgumentException(paper.name());
        };
    }

    private static DocxBuilder attorney(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(
                        row(440, true, cell(2, "Label", "委托人"), cell(5, "Cell", "{{name}}")),
                        pair("性别", "{{gender}}", "年龄", "{{age}}"),
                        wide(440, "联系方式", "Cell", "{{phone}}"),
                        wide(440, "单位或住址", "Cell", "{{address}}"),
                        wide(600, "受委托人", "Cell", "{{agent}}"),
                        wide(440, "受委托人身份证号码", "Cell", "____________________________"),
                        wide(440, "受委托人联系方式", "Cell", "____________________________")))
                .p("Gap", "")
                .p("Body", "委托人与他人之间的纠纷（当事人：{{partyNames}}；纠纷类型：{{disputeType}}）由{{committee}}调解。委托人现委托上列受委托人参加调解，代理权限如下：")
                .p("Body", "{{powers}}")
                .p("Body", "承认、变更、放弃调解请求，达成和签署调解协议，须由委托人在上面逐项写明；没有写明的，受委托人无权代为办理。委托期限自签署之日起至本次调解结束之日止。")
                .p("Sign", "委托人（签名、盖章或者按指印）：________________　" + DATE)
                .p("Sign", "受委托人（签名）：________________　" + DATE);
    }

    private static DocxBuilder investigation(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}")
                .p("Call", "时间：{{heldOn}}　{{startTime}}至{{endTime}}").p("Call", "地点：{{place}}")
                .p("Call", "调查人：{{mediators}}　记录人：{{recorder}}").p("Call", "参加人：{{participants}}")
                .p("Call", "纠纷当事人：{{partyNames}}")
                .p("Gap", "").table(FORM, rows(
                        row(480, true, cell(2, "Label", "被调查人姓名"), cell(2, "Cell", ""), label("性别"), cell(1, "Cell", ""), label("年龄：　　岁")),
                        row(480, true, cell(2, "Label", "民族"), cell(2, "Cell", ""), label("职业"), cell(2, "Cell", "")),
                        wide(480, "联系方式", "Cell", ""), wide(480, "单位或住址", "Cell", "")))
                .p("Heading", "调查内容").p("Body", "{{content}}")
                .p("Body", "以上记录已经阅读或者听宣读，与所说一致。")
                .p("Sign", "被调查人（签名或者按指印）：_________　" + DATE)
                .p("Sign", "调查人（签名）：________________　" + DATE)
                .p("Sign", "记录人（签名）：________________　" + DATE)
                .p("Sign", "调查机构：{{committee}}");
    }

    private static DocxBuilder transfer(DocxBuilder doc) {
        return doc.p("Right", "登记编号：{{number}}").table(FORM, rows(
                wide(500, "移送单位", "Cell", "{{committee}}"),
                wide(500, "接收单位", "Cell", "{{target}}"),
                pair("纠纷类型", "{{disputeType}}", "移送日期", "{{transferredOn}}"),
                row(440, true, cell(2, "Label", "{{parties.role}}"), cell(2, "Cell", "{{parties.name}}"), label("联系方式"), cell(2, "Cell", "{{parties.phone}}|{{parties.address}}")),
                wide(2600, "纠纷简要情况", "Long", "{{facts}}"),
                wide(1200, "调解请求", "Long", "{{requests}}"),
                wide(1600, "移送理由", "Long", "{{reason}}"),
                wide(600, "接收单位同意人", "Cell", "{{agreedBy}}"),
                pair("移送经办人", "{{handedBy}}", "接收经办人", "________________"),
                row(1300, true, cell(4, "Cell", "移送单位（印章）|||" + DATE), cell(3, "Cell", "接收单位（印章）|||" + DATE))));
    }

    private static DocxBuilder feedback(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{entrustedBy}}：")
                .p("Body", "你单位于{{entrustedOn}}以{{letter}}委托（移送）本调解委员会调解{{partyNames}}之间的纠纷（纠纷类型：{{disputeType}}），人民调解员为{{mediators}}。现将结果反馈如下：")
                .p("Heading", "一、调解结果").p("Body", "{{result}}")
                .p("Heading", "二、协议内容").p("Body", "{{agreement}}")
                .p("Heading", "三、履行情况").p("Body", "{{performance}}")
                .p("Seal", "{{committee}}（印章）").p("Seal", "{{feedbackOn}}")
                .p("Sign", "签收人：________________　" + DATE);
    }

    private static DocxBuilder risk(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(
                wide(500, "报告单位", "Cell", "{{committee}}"),
                wide(500, "当事人", "Cell", "{{partyNames}}"),
                pair("纠纷类型", "{{disputeType}}", "风险等级", "{{level}}"),
                wide(1200, "风险迹象", "Long", "{{signs}}"),
                wide(2400, "情况和报告内容", "Long", "{{content}}"),
                wide(1600, "已采取的措施", "Long", "{{measures}}"),
                pair("接报单位", "{{reportedTo}}", "接报人", "{{receiver}}"),
                pair("报告日期", "{{reportedOn}}", "报告时间", "{{reportedAt}}"),
                pair("报告人", "{{reporter}}", "报告人签名", "________________")))
                .p("Gap", "").p("Cell", "依据：《中华人民共和国人民调解法》第二十五条。");
    }

    private static DocxBuilder urging(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{obligor}}：")
                .p("Body", "经{{committee}}调解，{{partyNames}}之间达成了调解协议。按照协议约定，你方应当在{{dueOn}}前履行下列内容：")
                .p("Body", "{{clause}}")
                .p("Body", "到目前为止，仍有{{overdueSum}}没有履行。经人民调解委员会调解达成的调解协议具有法律约束力，当事人应当按照约定履行（《中华人民共和国人民调解法》第三十一条）。请接到本通知后尽快履行，并把履行凭证交给人民调解委员会。")
                .p("Body", "履行有困难或者对协议有不同意见的，请及时与人民调解委员会联系；对方当事人可以依法向人民法院起诉，协议已经司法确认的，可以申请强制执行。")
                .p("Seal", "{{committee}}（印章）").p("Seal", "{{urgedOn}}")
                .p("Sign", "被督促人签收：________________　" + DATE);
    }

    private static DocxBuilder visit(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(
                wide(500, "当事人", "Cell", "{{partyNames}}"),
                pair("调解协议编号", "{{agreementNumber}}", "回访时间", "{{visitedOn}}"),
                wide(500, "回访事由", "Cell", "{{subject}}"),
                pair("回访对象", "{{visited}}", "回访方式", "{{manner}}"),
                wide(1300, "协议履行情况", "Long", "{{performance}}"),
                wide(800, "当事人满意程度", "Long", "{{satisfaction}}"),
                wide(1000, "是否起诉及判决情况", "Long", "{{litigation}}"),
                wide(1000, "有无激化或者遗留隐患", "Long", "{{hazards}}"),
                wide(1300, "采取的措施", "Long", "{{measures}}"),
                pair("回访人", "{{visitor}}", "回访人签名", "________________"),
                wide(500, "调解委员会", "Cell", "{{committee}}")));
    }

    private static DocxBuilder confirmation(DocxBuilder doc) {
        var particulars = List.of(row(440, true, tall("申请人|{{parties.no}}"), label("姓名或名称"), value(5, "parties.name")),
                row(440, true, more(), label("性别"), value(1, "parties.gender"), label("民族"), value(1, "parties.ethnicity"),
                        label("年龄"), value(1, "parties.age")),
                row(440, true, more(), label("证件号码"), value(5, "parties.idNumber")),
                row(440, true, more(), label("职业或职务"), value(2, "parties.occupation"), label("联系方式"), value(2, "parties.phone")),
                row(440, true, more(), label("单位或住址"), value(5, "parties.address")),
                row(440, true, more(), label("代表人或代理人"), value(2, "parties.agent"), label("调解中为"), value(2, "parties.role")));
        return doc.table(FORM, rows(particulars))
                .p("Heading", "申请事项").p("Body", "{{request}}")
                .p("Heading", "事实和理由").p("Body", "{{facts}}").p("Body", "{{reasons}}")
                .p("Body", "经{{committee}}调解，各申请人于{{agreementOn}}达成编号为{{agreementNumber}}的人民调解协议，该协议自{{effectiveOn}}起生效。各申请人出于解决纠纷的目的自愿达成协议，没有恶意串通、规避法律的行为；如果因为该协议内容而给他人造成损害的，愿意承担相应的民事责任和其他法律责任。")
                .p("Body", "此致").p("Call", "{{court}}")
                .p("Sign", "申请人{{parties.name}}（签名、盖章或者按指印）：________________")
                .p("Seal", "{{appliedOn}}");
    }

    private static DocxBuilder closing(DocxBuilder doc) {
        return doc.p("Right", "卷号：{{number}}").table(FORM, rows(
                pair("承办单位", "{{committee}}", "承办人", "{{mediators}}"),
                pair("受案时间", "{{acceptedOn}}", "结案时间", "{{closedOn}}"),
                pair("案件来源", "{{source}}", "纠纷类型", "{{disputeType}}"),
                row(440, true, cell(2, "Label", "{{parties.role}}"), cell(3, "Cell", "{{parties.name}}（{{parties.gender}}，{{parties.age}}）|{{parties.address}}"),
                        cell(2, "Cell", "{{parties.phone}}")),
                wide(2400, "纠纷简要事实", "Long", "{{facts}}"),
                wide(1200, "调解结果", "Long", "{{result}}"),
                wide(1000, "履行情况", "Long", "{{performance}}"),
                wide(1600, "审核意见", "Long", "{{opinion}}"),
                pair("审核人", "{{reviewer}}", "填表时间", "{{filledOn}}"),
                wide(900, "审核人签名", "Cell", "（人民调解委员会印章）|" + DATE)));
    }

    private static DocxBuilder cover() {
        return new DocxBuilder().plain().p("Unit", "{{committee}}").p("Cover", "人民调解卷宗").table(COVER,
                big("卷　　名", "{{volume}}"), big("卷　　号", "{{number}}"), big("人民调解员", "{{mediators}}"),
                big("调解日期", "自{{startedOn}}|至{{endedOn}}"), big("立 卷 人", "{{archivist}}"), big("立卷日期", "{{archivedOn}}"),
                big("保管期限", "{{retention}}"), big("备　　注", "{{remarks}}"));
    }

    private static String big(String label, String text) {
        return row(900, true, cell(1, "Big", label), cell(1, "Big", text));
    }

    private static DocxBuilder contents(DocxBuilder doc) {
        return doc.p("Right", "卷号：{{number}}").table(LIST,
                        heading("序号", "文书名称", "页号", "备注"),
                        row(480, true, cell(1, "Label", "{{entries.no}}"), value(1, "entries.title"), cell(1, "Label", "{{entries.pages}}"), value(1, "entries.remarks")))
                .p("Gap", "").p("Cell", "{{committee}}");
    }

    private static String heading(String... labels) {
        return row(480, true, java.util.Arrays.stream(labels).map(l -> label(l)).toArray(String[]::new));
    }

    private static DocxBuilder evidence(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "当事人：{{partyNames}}").table(EVIDENCE,
                        heading("序号", "名称", "来源", "提供人", "收到日期", "份数"),
                        row(480, true, cell(1, "Label", "{{items.no}}"), value(1, "items.title"), value(1, "items.source"), value(1, "items.provider"),
                                value(1, "items.receivedOn"), cell(1, "Label", "{{items.copies}}")))
                .p("Sign", "清点人：{{listedBy}}　　{{listedOn}}").p("Sign", "{{committee}}");
    }

    private static DocxBuilder receipts(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "当事人：{{partyNames}}").table(RECEIPTS,
                        heading("序号", "履行的协议内容", "金额（元）", "履行日期", "凭证", "备注"),
                        row(480, true, cell(1, "Label", "{{receipts.no}}"), value(1, "receipts.clause"), value(1, "receipts.sum"), value(1, "receipts.paidOn"),
                                value(1, "receipts.voucher"), value(1, "receipts.remarks")))
                .p("Sign", "整理人：{{listedBy}}　　{{listedOn}}").p("Sign", "{{committee}}");
    }

    private static DocxBuilder note(DocxBuilder doc) {
        return doc.p("Right", "卷号：{{number}}").p("Call", "当事人：{{partyNames}}")
                .p("Heading", "一、缺少的材料和原因").p("Body", "{{gaps.no}}．{{gaps.title}}：{{gaps.reason}}")
                .p("Heading", "二、更正和其他需要说明的情况").p("Body", "{{corrections}}")
                .p("Gap", "").table(SIGNING,
                        row(800, true, label("立卷人"), cell(1, "Cell", "{{archivist}}"), label(""), cell(1, "DayCell", "{{notedOn}}")),
                        row(800, true, label("检查人"), cell(1, "Cell", "{{checker}}"), label(""), cell(1, "DayCell", "年　　月　　日")))
                .p("Sign", "{{committee}}");
    }

    private static DocxBuilder back(DocxBuilder doc) {
        return doc.plain().p("Right", "卷号：{{number}}")
                .p("Body", "本卷共{{pages}}页，其中文书{{papers}}件、其他材料{{attachments}}件。")
                .p("Heading", "需要说明的情况").p("Body", "{{remarks}}")
                .p("Gap", "").table(SIGNING,
                        row(800, true, label("立卷人"), cell(1, "Cell", "{{archivist}}"), label(""), cell(1, "DayCell", "{{archivedOn}}")),
                        row(800, true, label("检查人"), cell(1, "Cell", "{{checker}}"), label(""), cell(1, "DayCell", "年　　月　　日")))
                .p("Sign", "{{committee}}");
    }
}
