package org.fazhi.mediation;

import static org.fazhi.paper.DocxBuilder.cell;
import static org.fazhi.paper.DocxBuilder.more;
import static org.fazhi.paper.DocxBuilder.row;
import static org.fazhi.paper.DocxBuilder.tall;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.paper.DocxBuilder;

/**
 * How the product's templates of mediation papers were first made. They are ordinary docx files: edit them in WPS, and this program
 * is history; run it (argument: {@code src/main/resources/org/fazhi/mediation/paper}) only to make all of them anew.
 */
public final class MediationTemplatesWriter {

    static final int[] FORM = {700, 1700, 1500, 850, 1344, 850, 1900};
    static final String DATE = "______年____月____日";
    static final int[] SIGNING = {1480, 2664, 2600, 2100};
    static final String DAY = "年　　月　　日";

    private MediationTemplatesWriter() {
    }

    /** Writes every template into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        for (var paper : MediationPaper.values()) {
            Files.write(Path.of(args[0], Path.of(paper.templateResource()).getFileName().toString()), build(paper).build());
        }
    }

    private static DocxBuilder build(MediationPaper paper) {
        var doc = new DocxBuilder().p("Title", paper.title());
        return switch (paper) {
            case APPLICATION_FORM -> application(doc);
            case ACCEPTANCE_FORM -> acceptance(doc);
            case REFUSAL_NOTICE -> refusal(doc);
            case RIGHTS_NOTICE -> rights(doc);
            case SESSION_RECORD -> session(doc);
            case AGREEMENT -> agreement(doc);
            case ORAL_AGREEMENT -> oral(doc);
            case TERMINATION_NOTICE -> termination(doc);
            case EXTENSION_CONSENT -> extension(doc);
            case RECUSAL_RECORD -> recusal(doc);
            default -> MediationTemplates.build(paper, doc);
        };
    }

    /** The rows of one party, repeated for each. */
    static List<String> party(String list) {
        return List.of(
                row(440, true, tall("{{" + list + ".role}}"), label("姓名或名称"), value(5, list + ".name")),
                row(440, true, more(), label("性别"), value(1, list + ".gender"), label("民族"), value(1, list + ".ethnicity"),
                        label("年龄"), value(1, list + ".age")),
                row(440, true, more(), label("职业或职务"), value(2, list + ".occupation"), label("联系方式"), value(2, list + ".phone")),
                row(440, true, more(), label("单位或住址"), value(5, list + ".address")),
                row(440, true, more(), label("代表人或代理人"), value(5, list + ".agent")));
    }

    static String label(String text) {
        return cell(1, "Label", text);
    }

    static String value(int span, String name) {
        return cell(span, "Cell", "{{" + name + "}}");
    }

    /** Where everyone signs: each party on a row of its own, then the others, each with a place for the day. */
    static String[] signing(String... others) {
        var rows = new ArrayList<String>();
        rows.add(row(480, true, label("身份"), label("姓名或名称"), label("签名、盖章或者按指印"), label("日期")));
        rows.add(row(800, true, cell(1, "Label", "{{parties.role}}"), value(1, "parties.name"), value(1, "parties.signature"), cell(1, "DayCell", "{{parties.signedOn}}")));
        for (int i = 0; i < others.length; i += 2) {
            boolean mediator = others[i].equals("人民调解员") || others[i].equals("告知人");
            boolean seal = others[i].contains("印章");
            rows.add(row(seal ? 2300 : 800, true, label(others[i]), cell(1, "Cell", others[i + 1]), mediator ? value(1, "mediatorSignature") : label(""),
                    cell(1, "DayCell", mediator ? "{{mediatorSignedOn}}" : seal ? "{{seal}}{{sealedOn}}" : DAY)));
        }
        return rows.toArray(String[]::new);
    }

    /** A row with a heading over two columns and a long text. */
    static String wide(int height, String heading, String style, String text) {
        return row(height, false, cell(2, "Label", heading), cell(5, style, text));
    }

    static String pair(String first, String a, String second, String b) {
        return row(440, true, cell(2, "Label", first), cell(2, "Cell", a), cell(1, "Label", second), cell(2, "Cell", b));
    }

    static String[] rows(Object... parts) {
        var all = new ArrayList<String>();
        for (var part : parts) {
            if (part instanceof List<?> many) {
                many.forEach(r -> all.add((String) r));
            } else {
                all.add((String) part);
            }
        }
        return all.toArray(String[]::new);
    }

    private static DocxBuilder application(DocxBuilder doc) {
        return doc.table(FORM, rows(party("applicants"), party("respondents"),
                        wide(2600, "纠纷简要情况", "Long", "{{facts}}"),
                        wide(1400, "申请事项", "Long", "{{requests}}")))
                .p("Body", "人民调解委员会已将申请人民调解的相关规定告知申请人。申请人现自愿向{{committee}}申请调解。")
                .p("Sign", "申请人（签名、盖章或者按指印）：________________")
                .p("Seal", "{{appliedOn}}");
    }

    private static DocxBuilder acceptance(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(
                pair("登记日期", "{{registeredOn}}", "案件来源", "{{source}}"),
                pair("纠纷类型", "{{disputeType}}", "登记人", "{{registrar}}"),
                party("parties"),
                wide(1600, "纠纷简要情况", "Long", "{{facts}}"),
                wide(800, "调解请求", "Long", "{{requests}}"),
                wide(1300, "受理意见", "Long", "经当事人同意，由{{committee}}调解{{partyNames}}之间的纠纷。|受理日期：{{acceptedOn}}|（人民调解委员会印章）"),
                wide(900, "当事人签名", "Cell", "（签名、盖章或者按指印）||"),
                wide(900, "登记人签名", "Cell", "|" + DATE),
                wide(440, "备注", "Cell", "{{remarks}}")));
    }

    private static DocxBuilder refusal(DocxBuilder doc) {
        return doc.p("Right", "登记编号：{{number}}").p("Call", "{{partyNames}}：")
                .p("Body", "{{registeredOn}}登记的调解事项（纠纷类型：{{disputeType}}），经审查，本调解委员会决定不予受理。现告知如下：")
                .p("Heading", "一、不予受理的情形").p("Body", "{{refusalGround}}（代码 {{refusalCode}}）。")
                .p("Heading", "二、理由").p("Body", "{{reason}}")
                .p("Heading", "三、您还可以怎样解决").p("Body", "{{routes}}")
                .p("Body", "不予受理只表示本调解委员会不能调解，不是对谁对谁错的判断。您可以依法与对方协商，或者通过仲裁、行政、司法等途径维护自己的权利；请留意仲裁时效、诉讼时效和起诉期限。")
                .p("Seal", "{{committee}}（印章）").p("Seal", "{{refusedOn}}")
                .p("Sign", "当事人签收：________________　" + DATE);
    }

    private static DocxBuilder rights(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{partyNames}}：")
                .p("Body", "你们之间的纠纷（纠纷类型：{{disputeType}}）由{{committee}}调解，人民调解员为{{mediators}}。根据《中华人民共和国人民调解法》（以下称调解法），现将有关事项告知如下：")
                .p("Heading", "一、人民调解的性质和原则")
                .p("Body", "人民调解由人民调解委员会用说服、疏导的办法，帮助当事人在平等协商的基础上自愿达成协议（调解法第二条）。调解出于自愿，不违背法律、法规和国家政策，也不妨碍您通过仲裁、行政、司法途径维护权利（第三条）。人民调解不收取任何费用（第四条）。")
                .p("Heading", "二、您的权利（调解法第二十三条）")
                .p("Body", "1．可以选择人民调解员，也可以接受或者不接受指定的人民调解员。")
                .p("Body", "2．可以同意调解、拒绝调解；调解开始后，可以随时要求终止。")
                .p("Body", "3．可以要求公开调解，也可以要求不公开调解。")
                .p("Body", "4．是否达成协议、达成什么协议，由您自己决定，任何人不得强迫。")
                .p("Heading", "三、您的义务（调解法第二十四条）")
                .p("Body", "1．如实说明纠纷事实。").p("Body", "2．遵守调解现场秩序，尊重人民调解员。").p("Body", "3．尊重对方当事人行使权利。")
                .p("Heading", "四、调解协议的效力")
                .p("Body", "1．书面协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效（第二十九条）；口头协议自各方达成协议之日起生效（第三十条）。")
                .p("Body", "2．生效的协议有法律约束力，当事人应当按照约定履行（第三十一条）。对履行或者内容发生争议的，可以向人民法院起诉（第三十二条）。")
                .p("Body", "3．各方认为有必要的，可以自协议生效之日起三十日内共同向人民法院申请司法确认；经确认有效的协议，一方不履行的，对方可以申请强制执行（第三十三条）。")
                .p("Body", "4．调解不成的，调解终止，您可以依法通过仲裁、行政、司法等途径维护权利（第二十六条）。")
                .p("Body", "以上内容已经阅读或者听人民调解员宣读，已经清楚。")
                .p("Seal", "告知日期：{{notifiedOn}}")
                .p("Gap", "").table(SIGNING, signing("告知人", ""));
    }

    private static DocxBuilder session(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}　第{{sessionNo}}次调解")
                .p("Call", "调解机构：{{committee}}")
                .p("Call", "时间：{{heldOn}}　{{startTime}}至{{endTime}}").p("Call", "地点：{{place}}　（{{openness}}）")
                .p("Call", "人民调解员：{{mediators}}　记录人：{{recorder}}").p("Call", "其他参加人：{{participants}}")
                .p("Call", "{{parties.role}}：{{parties.name}}　联系方式：{{parties.phone}}　到场代理人：{{parties.agent}}")
                .p("Heading", "一、告知事项").p("Body", "{{notices}}")
                .p("Heading", "二、调解过程").p("Body", "{{process}}")
                .p("Heading", "三、调解结果").p("Body", "{{result}}")
                .p("Body", "以上记录已经阅读或者听宣读，与所说一致。")
                .p("Gap", "").table(SIGNING, signing("其他参加人", "{{participants}}", "人民调解员", "{{mediators}}", "记录人", "{{recorder}}"));
    }

    private static DocxBuilder agreement(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(party("parties")))
                .p("Heading", "一、纠纷主要事实").p("Body", "{{facts}}")
                .p("Heading", "二、争议事项").p("Body", "{{disputes}}")
                .p("Heading", "三、各方当事人的责任").p("Body", "{{responsibility}}")
                .p("Heading", "四、协议内容").p("Body", "经{{committee}}调解，各方当事人自愿达成如下协议：")
                .p("Body", "{{clauses.no}}．{{clauses.text}}")
                .p("Heading", "五、履行的方式、时限和地点").p("Body", "{{performance}}")
                .p("Heading", "六、其他")
                .p("Body", "本协议自各方当事人签名、盖章或者按指印，人民调解员签名并加盖人民调解委员会印章之日起生效，各方应当按照约定履行。各方认为有必要的，可以自本协议生效之日起三十日内共同向人民法院申请司法确认。")
                .p("Body", "本协议一式{{copies}}份，当事人各持一份，{{committee}}留存一份。拟定日期：{{draftedOn}}。")
                .p("Gap", "").table(SIGNING, signing("人民调解员", "{{mediators}}", "记录人", "{{recorder}}", "调解委员会（印章）", "{{committee}}"));
    }

    private static DocxBuilder oral(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(
                pair("达成协议日期", "{{agreedOn}}", "纠纷类型", "{{disputeType}}"),
                party("parties"),
                wide(1600, "纠纷主要事实和争议事项", "Long", "{{facts}}"),
                wide(1400, "口头协议内容", "Long", "经{{committee}}调解，各方当事人认为无需制作书面协议，自愿达成如下口头协议，自达成之日起生效：|{{clauses.no}}．{{clauses.text}}"),
                wide(900, "履行方式、时限和地点", "Long", "{{performance}}"),
                pair("人民调解员", "{{mediators}}", "记录人", "{{recorder}}"),
                wide(1000, "人民调解员签名", "Cell", "（人民调解委员会印章）|" + DATE),
                wide(440, "备注", "Cell", "{{remarks}}")));
    }

    private static DocxBuilder termination(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{partyNames}}：")
                .p("Body", "本调解委员会于{{acceptedOn}}受理的你们之间的纠纷（纠纷类型：{{disputeType}}，人民调解员：{{mediators}}），现终止调解。")
                .p("Heading", "一、终止的情形").p("Body", "{{ground}}")
                .p("Heading", "二、说明").p("Body", "{{reason}}")
                .p("Heading", "三、您还可以怎样解决").p("Body", "{{routes}}")
                .p("Body", "根据《中华人民共和国人民调解法》第二十六条，调解终止后，您可以依法通过仲裁、行政、司法等途径维护自己的权利；请留意仲裁时效、诉讼时效和起诉期限。")
                .p("Seal", "{{committee}}（印章）").p("Seal", "{{terminatedOn}}")
                .p("Sign", "当事人签收：________________　" + DATE);
    }

    private static DocxBuilder extension(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{committee}}：")
                .p("Body", "{{partyNames}}之间的纠纷（纠纷类型：{{disputeType}}）由你委于{{acceptedOn}}受理，人民调解员为{{mediators}}，调解期限至{{dueOn}}届满。")
                .p("Body", "因下列原因，各方当事人一致同意延长调解期限{{days}}日，至{{newDueOn}}届满：").p("Body", "{{reason}}")
                .p("Body", "期限届满前，任何一方仍可以随时要求终止调解。")
                .p("Seal", "{{agreedOn}}")
                .p("Gap", "").table(SIGNING, signing("人民调解员", "{{mediators}}"));
    }

    private static DocxBuilder recusal(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").table(FORM, rows(
                wide(600, "调解委员会", "Cell", "{{committee}}"),
                wide(600, "当事人", "Cell", "{{partyNames}}"),
                pair("纠纷类型", "{{disputeType}}", "人民调解员", "{{mediator}}"),
                pair("提出人", "{{askedBy}}", "提出日期", "{{askedOn}}"),
                wide(700, "回避情形", "Cell", "{{ground}}"),
                wide(2200, "理由", "Long", "{{reason}}"),
                wide(1200, "决定", "Long", "{{decision}}"),
                pair("决定人", "{{decidedBy}}", "决定日期", "{{decidedOn}}"),
                wide(600, "另行确定的人民调解员", "Cell", "{{newMediators}}"),
                wide(900, "决定人签名", "Cell", "|" + DATE)));
    }
}
