package org.fazhi.ear;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Outcome;

/** Drives legal-aid files inside the server through the one door, as people of the demo bureau. */
public final class AidRig {

    static final String FIRM = "江苏琼花律师事务所";
    static final String OTHER_FIRM = "江苏运河律师事务所";
    private static final java.util.concurrent.atomic.AtomicLong NOTICES = new java.util.concurrent.atomic.AtomicLong();

    final CaseRig rig;
    final Caller clerk;
    final Caller colleague;
    final Caller approver;
    final Caller finance;
    final Caller reviewer;
    final Caller station;
    final Caller firm;
    final Caller lawyer;
    private final Casework casework;

    AidRig(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        // The house's own nightly run would do what the stories let happen on a day of the past.
        for (var job : List.of("legalaid.expiry", "legalaid.sample")) {
            rig.value("insert into job (name, last_day) values ('" + job + "', date '" + LocalDate.now() + "') on conflict (name) do update set last_day = excluded.last_day returning 1");
        }
        clerk = login("lurongfang");
        colleague = login("shaowenbin");
        approver = login("fanguoqing");
        finance = login("huangmeiling");
        reviewer = login("tangjianping");
        station = login("qianyulan");
        firm = login("hejianguo");
        lawyer = login("sumingyuan");
    }

    /** {@return a person of the demo bureau by login} */
    Caller login(String login) {
        var role = Role.valueOf((String) rig.value("select r.role from account_role r join account a on a.id = r.account_id where a.login = '" + login + "'"));
        var r = rig.rows("select a.id, a.name, u.id, u.name, u.path, u.district_id, u.street_id from account a join org_unit u on u.id = a.org_id where a.login = '" + login + "'").get(0);
        return new Caller((Long) r.get(0), login, (String) r.get(1), java.util.Set.of(role), (Long) r.get(2), (String) r.get(3), (String) r.get(4), (Long) r.get(5), (Long) r.get(6), "test");
    }

    long unit(String name) {
        return (Long) rig.value("select id from org_unit where name = '" + name + "'");
    }

    long matter(String code) {
        return (Long) rig.value("select id from aid_matter where code = '" + code + "'");
    }

    /** {@return an application for wages by a person of age} */
    Map<String, Object> application(String name, Object... more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("centre", unit("广陵区法律援助中心"));
        data.put("channel", "WINDOW");
        data.put("form", "LABOUR_ARBITRATION");
        data.put("matter", matter("WAGES"));
        data.put("cause", "追索劳动报酬");
        data.put("name", name);
        data.put("phone", "13900000003");
        data.put("facts", "申请人在工地做工，工程结束后工资没有付清。");
        data.put("stage", "ARBITRATION");
        data.put("opponents", List.of(Map.of("name", "柳岸建筑工程有限公司")));
        put(data, more);
        return data;
    }

    /** {@return a notice of the police for somebody who has no defender; each of a case of its own} */
    Map<String, Object> notice(String name, String ground, Object... more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("centre", unit("广陵区法律援助中心"));
        data.put("ground", ground);
        data.put("organKind", "POLICE");
        data.put("organ", "柳岸公安分局");
        data.put("organCaseNo", "柳公〔" + NOTICES.incrementAndGet() + "〕");
        data.put("stage", "INVESTIGATION");
        data.put("cause", "盗窃罪");
        data.put("name", name);
        put(data, more);
        return data;
    }

    private static void put(Map<String, Object> data, Object... more) {
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
    }

    Outcome open(Caller who, String step, String on, Map<String, Object> data) {
        return casework.perform(who, Command.open("legalaid", step, LocalDate.parse(on), data, null));
    }

    long submit(String name, String on) {
        return open(clerk, "SUBMIT", on, application(name)).fileId();
    }

    Outcome step(Caller who, long file, String step, String on, Object... data) {
        var map = new HashMap<String, Object>();
        put(map, data);
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        return casework.perform(who, new Command("legalaid", file, step, version, LocalDate.parse(on), null, map, null));
    }

    /** Hardship by promise, below the standard. */
    void poor(long file, String on) {
        step(clerk, file, "HARDSHIP", on, "route", "HONESTY_PROMISE", "promisedOn", on, "ownIncome", "1500", "members", List.of());
    }

    void accept(long file, String on) {
        step(clerk, file, "ACCEPT", on, "materials", List.of(Map.of("name", "工资欠条", "copies", 1)), "competent", true);
    }

    void review(long file, String on) {
        step(clerk, file, "REVIEW", on, "inScope", true, "represented", false, "noInterest", true, "opinion", "事项在范围内，经济条件符合，建议给予。");
    }

    /** From application to the decision to grant, all on one day. */
    long granted(String name, String on) {
        long file = submit(name, on);
        poor(file, on);
        accept(file, on);
        review(file, on);
        step(approver, file, "GRANT", on, "reason", "符合条件");
        return file;
    }

    void assign(long file, String on, String unit, Caller provider) {
        step(approver, file, "ASSIGN", on, "unit", unit(unit), "provider", provider == null ? null : provider.accountId(), "mode", "ROTATION", "why", "就近办理");
    }

    /** From application to a contract with the lawyer. */
    long engaged(String name, String on) {
        long file = granted(name, on);
        assign(file, on, FIRM, lawyer);
        step(lawyer, file, "SIGN_CONTRACT", on, "signedOn", on, "authority", "一般授权");
        return file;
    }

    void work(long file, String on, String milestone) {
        step(lawyer, file, "WORK", on, "milestone", milestone, "content", "已办理并告知受援人。", "recipientSigned", true, "recipientConsents", true);
    }

    long handling(String name, String on) {
        long file = engaged(name, on);
        work(file, on, "FIRST_MEETING");
        work(file, on, "REPORT");
        return file;
    }

    long concluded(String name, String on) {
        long file = handling(name, on);
        step(lawyer, file, "CONCLUDE", on, "basis", "AWARD", "concludedOn", on, "result", "裁决支付工资12000元。", "recovered", "12000");
        return file;
    }

    long fileSubmitted(String name, String on) {
        long file = concluded(name, on);
        step(lawyer, file, "SUBMIT_FILE", on, "contents", List.of(Map.of("name", "裁决书", "copies", 1)), "process", "约见、申请仲裁、开庭。");
        return file;
    }

    long fileAccepted(String name, String on) {
        long file = fileSubmitted(name, on);
        step(clerk, file, "CHECK_FILE", on, "complete", true, "opinion", "材料齐全。");
        step(approver, file, "ACCEPT_FILE", on, "hearings", 2, "persons", 1);
        return file;
    }

    long paid(String name, String on) {
        long file = fileAccepted(name, on);
        step(finance, file, "PAY", on, "amount", rig.value("select subsidy from aid_case where file_id = " + file).toString(), "voucher", "凭" + file);
        return file;
    }

    void terminate(long file, String on) {
        step(approver, file, "TERMINATE", on, "code", "OWN_LAWYER", "reason", "受援人自行委托律师。", "servedOn", on);
    }

    long refused(String name, String on) {
        long file = submit(name, on);
        poor(file, on);
        accept(file, on);
        step(clerk, file, "REVIEW", on, "inScope", false, "represented", false, "noInterest", true, "opinion", "不属于援助范围。");
        step(approver, file, "REFUSE", on, "code", "NOT_IN_SCOPE", "reason", "请求事项不在援助范围。", "servedOn", on);
        return file;
    }

    long objected(String name, String on) {
        long file = refused(name, on);
        step(clerk, file, "OBJECT", on, "byMail", false, "grounds", "认为属于援助范围。");
        return file;
    }
}
