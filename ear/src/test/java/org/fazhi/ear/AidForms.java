package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.legalaid.AidPaper;
import org.fazhi.legalaid.HelpKind;
import org.fazhi.legalaid.HelpRegister;
import org.fazhi.paper.PaperFormat;

/** The ministry's 32 forms from one file that goes every road, and from the register of the duty lawyers: nothing that is known stays blank. */
final class AidForms {

    private static final String ID = "32100219610312183X";
    private static final String AGENT_ID = "110101199003070011";
    private static final Pattern BLANK = Pattern.compile("_{3,}");

    private final AidRig aid;
    private final CaseFiles files;
    private final HelpRegister help;
    private final Caller other;

    AidForms(DataSource dataSource, Casework casework, CaseFiles files, HelpRegister help) {
        aid = new AidRig(dataSource, casework);
        this.files = files;
        this.help = help;
        other = aid.login("guanyifan");
    }

    /** A worker's claim that is refused, granted on objection, changes its lawyer, is terminated, restored, won and archived. */
    private long file() {
        var data = aid.application("孟长河", "idNumber", ID, "ethnicity", "汉族", "household", "柳岸区运河东路12号", "address", "柳岸区竹西苑3幢502室", "employer", "柳岸建筑工程有限公司",
                "occupation", "瓦工", "groups", List.of("MIGRANT_WORKER", "ELDERLY"), "legalStatus", "CLAIMANT", "agentKind", "ENTRUSTED", "agent", "孟大江", "agentId", AGENT_ID,
                "requests", "请求支付拖欠的劳动报酬18600元。", "organKind", "ARBITRATION_BODY", "organ", "柳岸区劳动人事争议仲裁委员会", "organCaseNo", "柳劳人仲案〔2026〕第15号",
                "appliedBefore", false, "oral", true);
        long f = aid.open(aid.clerk, "SUBMIT", "2026-03-02", data).fileId();
        aid.step(aid.clerk, f, "HARDSHIP", "2026-03-02", "route", "EXEMPT_BY_CATEGORY", "exempt", "MIGRANT_WAGES", "exemptProof", "务工证明", "ownIncome", "1800", "members",
                List.of(Map.of("name", "陆月娥", "relation", "配偶", "income", "900"), Map.of("name", "孟小舟", "relation", "儿子", "income", "0")), "queryResult", "名下无房产、无经营登记",
                "promisedOn", "2026-03-02", "expenses", "房租每月800元，医药费每月300元", "assets", "两轮电动车一辆", "debts", "欠亲戚6000元");
        aid.step(aid.clerk, f, "ASK_SUPPLEMENT", "2026-03-02", "items", "工资欠条原件；考勤记录；与用工单位的聊天记录", "servedOn", "2026-03-02");
        aid.step(aid.clerk, f, "SUPPLY", "2026-03-03", "materials", List.of(Map.of("name", "法律援助申请表", "copies", 1), Map.of("name", "身份证复印件", "copies", 1),
                Map.of("name", "工资欠条", "copies", 2), Map.of("name", "考勤记录", "copies", 1)));
        aid.step(aid.clerk, f, "COOPERATE", "2026-03-03", "to", "柳岸区法律援助中心", "item", "COLLECT_EVIDENCE", "content", "请协助向柳岸区住房和城乡建设局调取该工地的农民工工资专户流水。",
                "replyBy", "2026-03-10");
        aid.step(aid.clerk, f, "COOPERATION_BACK", "2026-03-06", "reason", "已收到复函和流水");
        aid.step(aid.clerk, f, "REVIEW", "2026-03-06", "inScope", false, "represented", false, "noInterest", true, "opinion", "所称劳务关系证据不足，建议不予援助。");
        aid.step(aid.approver, f, "REFUSE", "2026-03-06", "code", "NOT_IN_SCOPE", "reason", "现有材料不能说明申请人与用工单位之间的关系，请求事项不在援助范围。", "servedOn", "2026-03-06");
        aid.step(aid.clerk, f, "OBJECT", "2026-03-09", "byMail", false, "grounds", "考勤记录和工资欠条足以说明用工关系，追索劳动报酬属于援助范围。");
        aid.step(aid.reviewer, f, "ORDER", "2026-03-10", "reason", "追索劳动报酬属于法律援助法第三十一条第五项的范围，欠条由项目部盖章，可以证明用工关系。", "servedOn", "2026-03-10");
        aid.step(aid.approver, f, "GRANT", "2026-03-11");
        aid.assign(f, "2026-03-12", AidRig.FIRM, aid.lawyer);
        aid.step(aid.lawyer, f, "SIGN_CONTRACT", "2026-03-13", "signedOn", "2026-03-13", "authority", "一般授权：代为申请仲裁、出庭、签收文书");
        aid.step(aid.lawyer, f, "WORK", "2026-03-16", "milestone", "FIRST_MEETING", "place", "本所会见室", "content", "告知权利义务、仲裁风险和证据要求，受援人陈述用工经过并确认欠薪数额。",
                "recipientSigned", true);
        aid.step(aid.clerk, f, "INTRODUCE", "2026-03-16", "where", "柳岸区住房和城乡建设局", "reason", "查阅农民工工资专户流水和实名制考勤");
        aid.step(aid.clerk, f, "ASK_CHANGE", "2026-03-17", "by", "RECIPIENT", "ground", "NOT_PERFORMING", "reason", "约定时间两次没有到场，电话联系不上。", "evidence", "通话记录、短信截图");
        aid.step(aid.approver, f, "CHANGE", "2026-03-18", "unit", aid.unit(AidRig.OTHER_FIRM), "provider", other.accountId(), "reason", "经核实属实，准予更换。");
        aid.step(other, f, "SIGN_CONTRACT", "2026-03-19", "signedOn", "2026-03-19", "authority", "一般授权");
        aid.step(other, f, "WORK", "2026-03-19", "milestone", "FIRST_MEETING", "place", "本所", "content", "重新约见，交接材料。", "recipientSigned", true);
        aid.step(aid.clerk, f, "OBSERVE", "2026-03-20", "observer", "陆荣芳", "court", "柳岸区劳动人事争议仲裁委员会第二仲裁庭", "record", "代理人准备充分，围绕欠条和考勤发问，质证意见完整。",
                "opinion", "履职规范");
        aid.step(aid.clerk, f, "ENQUIRE", "2026-03-20", "organ", "柳岸区劳动人事争议仲裁委员会", "answer", "承办人按时出庭，代理意见有依据。");
        aid.step(aid.approver, f, "TERMINATE", "2026-03-23", "code", "OWN_LAWYER", "reason", "受援人之子来电称已另行委托代理人。", "servedOn", "2026-03-23");
        aid.step(aid.clerk, f, "SERVE_TERMINATION", "2026-03-23", "recipientOn", "2026-03-23", "unitOn", "2026-03-23", "organOn", "2026-03-23");
        aid.step(aid.clerk, f, "OBJECT", "2026-03-24", "byMail", true, "postmarkOn", "2026-03-24", "grounds", "本人并没有委托他人。");
        aid.step(aid.reviewer, f, "ORDER", "2026-03-25", "reason", "没有委托手续，终止的事实不成立。", "servedOn", "2026-03-25");
        aid.step(aid.approver, f, "RESTORE", "2026-03-26");
        aid.step(other, f, "WORK", "2026-03-27", "milestone", "REPORT", "place", "电话", "content", "向受援人通报开庭和调解意向。", "recipientSigned", true);
        aid.step(other, f, "CONCLUDE", "2026-04-01", "basis", "AWARD", "concludedOn", "2026-04-01", "documentNo", "柳劳人仲裁〔2026〕第15号", "result", "裁决用工单位支付劳动报酬18600元。",
                "opinionAdopted", true, "recovered", "18600");
        aid.step(other, f, "SUBMIT_FILE", "2026-04-02", "contents", List.of(Map.of("name", "裁决书", "copies", 1)), "process", "约见受援人，调取专户流水，申请仲裁，出庭一次，代为签收裁决书。", "expenses", "120");
        aid.step(aid.clerk, f, "CHECK_FILE", "2026-04-03", "complete", true, "opinion", "材料齐全，程序规范。");
        aid.step(aid.approver, f, "ACCEPT_FILE", "2026-04-07", "hearings", 2, "persons", 1);
        aid.step(aid.finance, f, "PAY", "2026-04-08", "amount", aid.rig.value("select subsidy from aid_case where file_id = " + f).toString(), "voucher", "凭" + f);
        aid.step(aid.clerk, f, "GRADE", "2026-04-09", "grader", aid.login("taoguizhen").accountId(), "score", 92, "grade", "EXCELLENT", "opinion", "办理规范，文书说理充分。");
        aid.step(aid.clerk, f, "VISIT", "2026-04-10", "method", "PHONE_VISIT", "satisfaction", "SATISFIED", "informed", true, "chargedAnything", false, "opinion", "工资已经拿到，感谢律师。");
        aid.step(aid.clerk, f, "ARCHIVE", "2026-04-13", "shelf", "2026-3-17");
        return f;
    }

    void everyFormOfTheMinistryIsPrintedFromOneFileAndNothingThatIsKnownStaysBlank() {
        long file = file();
        var forms = new TreeMap<Integer, byte[]>();
        var others = new ArrayList<byte[]>();
        for (var row : aid.rig.rows("select p.id, p.code, e.step from paper p join file_event e on e.id = p.event_id where p.file_id = " + file + " order by p.id")) {
            var kind = AidPaper.valueOf((String) row.get(1));
            // When a grant is sent out nobody knows yet on which day it will be received.
            if (kind == AidPaper.SERVICE_RECEIPT && row.get(2).equals("GRANT")) {
                continue;
            }
            var docx = files.paper(aid.clerk, (Long) row.get(0), PaperFormat.DOCX).content();
            whole(kind, docx);
            assertThat(files.paper(aid.clerk, (Long) row.get(0), PaperFormat.PDF).content()).startsWith("%PDF-".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
            if (kind.form() > 0) {
                forms.putIfAbsent(kind.form(), docx);
            } else {
                others.add(docx);
            }
        }
        register().forEach(forms::put);
        assertThat(forms.keySet()).containsExactlyElementsOf(IntStream.rangeClosed(1, 32).boxed().toList());
        assertThat(others).hasSizeGreaterThanOrEqualTo(6);
        for (int form : new int[] {2, 3, 4}) {
            assertThat(Docx.text(forms.get(form))).as("form " + form + " says the number in full").contains(ID);
        }
        assertThat(Docx.text(forms.get(2))).contains(AGENT_ID);
        assertThat(aid.rig.rows("select 1 from paper where file_id = " + file + " and (model::text like '%" + ID + "%' or model::text like '%1800%' or model::text like '%电动车%')"))
                .as("the database alone tells neither number nor income").isEmpty();
        assertThat(aid.rig.rows("select 1 from file_event where file_id = " + file + " and (data::text like '%电动车%' or data::text like '%EXEMPT_BY%')")).isEmpty();
        assertThat(aid.rig.rows("select 1 from aid_case where file_id = " + file + " and hardship_sealed is not null and own_income is null and route is null")).hasSize(1);
    }

    /** Forms 1 and 23 to 29 from the registers. */
    private Map<Integer, byte[]> register() {
        var out = new LinkedHashMap<Integer, byte[]>();
        long asked = help.add(aid.clerk, HelpKind.CONSULTATION, Map.of("onDay", "2026-03-02", "name", "孟长河", "idNumber", ID, "gender", "MALE", "phone", "13900000003", "channel", "WINDOW",
                "topic", "拖欠工资", "content", "工地做工半年，工资没有结清，问怎么要回来。", "answer", "可以申请劳动仲裁，符合条件的可以申请法律援助，告知所需材料。", "toldRight", true), null);
        out.put(1, print(AidPaper.CONSULTATION, asked, 1));
        int day = 2;
        for (var organ : List.of("POLICE", "STATE_SECURITY", "PROCURATORATE", "COURT")) {
            long line = help.add(aid.clerk, HelpKind.DUTY_LAWYER_HELP, Map.ofEntries(Map.entry("onDay", "2019-03-0" + ++day), Map.entry("appliedOn", "2019-03-02"), Map.entry("name", "孟长河"),
                    Map.entry("idNumber", ID), Map.entry("topic", "盗窃罪"), Map.entry("organKind", organ), Map.entry("organ", "柳岸区办案机关"), Map.entry("stage", "COURT".equals(organ)
                    ? "FIRST_INSTANCE" : "INVESTIGATION"), Map.entry("place", "区看守所"), Map.entry("items", List.of("ADVICE", "PROCEDURE")), Map.entry("content", "解释认罪认罚从宽的规定和后果。"),
                    Map.entry("answer", "建议申请取保候审")), null);
            out.putIfAbsent(23, print(AidPaper.HELP_APPLICATION, line, 23));
            var notice = Stream.of(AidPaper.values()).filter(k -> k.name().equals("HELP_NOTICE_" + organ.replace("STATE_", ""))).findFirst().orElseThrow();
            out.put(notice.form(), print(notice, line, notice.form()));
            out.putIfAbsent(28, print(AidPaper.HELP_RECORD, line, 28));
        }
        var ledger = help.ledger(aid.clerk, LocalDate.parse("2019-03-01"), LocalDate.parse("2019-03-31"), PaperFormat.DOCX).content();
        whole(AidPaper.HELP_LEDGER, ledger);
        assertThat(Docx.text(ledger)).contains("共4件", "陆荣芳", "柳岸区办案机关");
        out.put(29, ledger);
        assertThat(aid.rig.rows("select 1 from aid_help where id_sealed is null and person = '孟长河' and on_day < date '2020-01-01'")).isEmpty();
        return out;
    }

    private byte[] print(AidPaper kind, long line, int form) {
        var docx = help.print(aid.clerk, line, form, PaperFormat.DOCX).content();
        whole(kind, docx);
        if (kind.placeholders().contains("idNumber")) {
            assertThat(Docx.text(docx)).as(kind.title()).contains(ID);
        }
        return docx;
    }

    /** Lines to write on are those of the template: one more is a fact that was known and is not said. */
    private static void whole(AidPaper kind, byte[] docx) {
        var printed = plain(Docx.text(docx));
        assertThat(blanks(printed)).as(kind + " " + printed).isEqualTo(blanks(plain(Docx.text(template(kind)))));
        assertThat(printed.replaceAll("\\s|　", "")).doesNotContain("{{", "null").doesNotContainPattern("[^_]年月日");
    }

    private static String plain(String xml) {
        return xml.replaceAll("</w:p>", "\n").replaceAll("<[^>]*>", "");
    }

    private static long blanks(String text) {
        return BLANK.matcher(text).results().count();
    }

    private static byte[] template(AidPaper kind) {
        try (var in = AidPaper.class.getResourceAsStream(kind.templateResource())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
