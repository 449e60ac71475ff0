package org.fazhi.court;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.access.JobCallers;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Setting;

/**
 * Gives a demonstration bureau, once, a few matters and a topic in different hands, through the same door as people. All of it is invented. That it
 * cannot be done keeps nobody from starting.
 */
@Startup
@Singleton(name = "CourtDemo")
@DependsOn({"Startup", "DemoBureau"})
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class CourtDemoJob {

    private static final Logger LOG = System.getLogger(CourtDemoJob.class.getName());

    @Inject
    private Rows rows;
    @Inject
    private Casework casework;
    @Inject
    private JobCallers callers;
    @Inject
    private CalendarService calendars;

    private Caller community;
    private LocalDate today;

    @PostConstruct
    void fill() {
        boolean demo = Setting.DEMO.flag();
        var convener = demo && rows.list(r -> 1, "select 1 from case_file where procedure in ('court', 'deliberation') limit 1").isEmpty()
                ? rows.list(r -> r.getLong(1), "select id from account where login = 'helihua' and enabled").stream().findFirst() : java.util.Optional.<Long>empty();
        if (convener.isEmpty()) {
            return;
        }
        try {
            community = callers.of(convener.get()).orElseThrow();
            today = calendars.today();
            asked();
            called();
            settled();
            topic();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "微法庭演示数据没有建立：" + e.getMessage(), e);
        }
    }

    private void asked() {
        request("FAMILY", today.minusDays(1), "兄弟两人为照顾母亲的安排谈不拢，想请人居中谈一谈。", "商量出轮流照顾的办法。", "竹西苑7幢102室", "卞文祥", "卞文瑞");
    }

    private void called() {
        var on = today.minusDays(4);
        long file = tiered(request("BUILDING", on, "三楼住户在楼道堆放纸箱和旧家具，邻居出入不便。", "清走杂物，楼道不再堆放。", "芍药里2幢3单元", "季秋兰", "常有才"), on, "楼道堆物");
        notice(panel(file, on), on.plusDays(1), today.plusDays(3));
    }

    private void settled() {
        var on = today.minusDays(20);
        long file = tiered(request("BUILDING", on, "楼上卫生间渗水，把楼下墙面泡坏了，两家说不清由谁修。", "修好防水，恢复墙面。", "竹西苑5幢402室", "栾月琴", "浦建业"), on, "卫生间渗水");
        notice(panel(file, on), on.plusDays(1), on.plusDays(4));
        var parties = parties(file);
        step("court", file, "HOLD", on.plusDays(4), Map.of("start", "14:30", "end", "15:40", "present", parties, "recorder", "何丽华", "process", "到现场看过防水，双方各自说明情况。"));
        step("court", file, "SETTLE", on.plusDays(4), Map.of("consensus", "楼上修好防水，楼下墙面由两家各承担一半。", "signed", each(file, on.plusDays(4)), "bindingTold", true,
                "items", List.of(Map.of("owner", parties.get(1), "text", "修好卫生间防水", "dueOn", today.plusDays(2).toString()))));
    }

    private void topic() {
        var on = today.minusDays(12);
        var data = Map.of("unit", community.orgId(), "scope", "PUBLIC", "origin", "RESIDENT", "subject", "北门建电瓶车车棚", "content", "楼道停放电瓶车有火灾隐患，建议在北门建车棚。",
                "proposer", "季秋兰", "supporters", 18);
        long file = casework.perform(community, Command.open("deliberation", "PROPOSE", on, data, null)).fileId();
        step("deliberation", file, "SCREEN", on, Map.of("subject", "北门建电瓶车车棚", "rule", "TALKS", "selfGovernment", true, "adviser", "苏明远", "advice", "属于居民自治范围。"));
        step("deliberation", file, "SURVEY", on.plusDays(4), Map.of("surveyFrom", on.plusDays(1).toString(), "surveyTo", on.plusDays(4).toString(), "asked", 64, "inFavour", 52,
                "findings", "多数住户赞成，希望不占消防通道。"));
        step("deliberation", file, "GIVE_OPINION", on.plusDays(5), Map.of("adviser", "苏明远", "opinion", "LAWFUL", "advice", "不占消防通道和绿地的，可以议。"));
        step("deliberation", file, "NOTIFY", today.minusDays(1), Map.of("heldOn", today.plusDays(4).toString(), "heldAt", "19:00", "heldPlace", "个园社区会议室", "agenda", "一、选址方案；二、管理办法。"));
    }

    private long request(String kind, LocalDate on, String content, String wishes, String place, String applicant, String other) {
        var data = new HashMap<String, Object>(Map.of("unit", community.orgId(), "kind", kind, "channel", "WINDOW", "content", content, "wishes", wishes, "place", place));
        data.put("parties", List.of(Map.of("side", "APPLICANT", "kind", "PERSON", "name", applicant), Map.of("side", "RESPONDENT", "kind", "PERSON", "name", other)));
        return casework.perform(community, Command.open("court", "REQUEST", on, data, null)).fileId();
    }

    private long tiered(long file, LocalDate on, String subject) {
        return step("court", file, "TIER", on, Map.of("subject", subject, "risk", 1));
    }

    private long panel(long file, LocalDate on) {
        var able = rows.list(r -> "mediation:" + r.getLong(1), "select id from account where login = 'luosuyun'");
        return step("court", file, "FIX_PANEL", on, Map.of("people", able));
    }

    private void notice(long file, LocalDate on, LocalDate held) {
        step("court", file, "NOTIFY", on, Map.of("heldOn", held.toString(), "heldAt", "14:30", "heldPlace", "个园社区乡邻和事堂", "method", "IN_PERSON", "told", each(file, on)));
    }

    private List<Long> parties(long file) {
        return rows.list(r -> r.getLong(1), "select id from court_party where file_id = ? order by seq", file);
    }

    private Map<String, String> each(long file, LocalDate on) {
        return parties(file).stream().collect(Collectors.toMap(String::valueOf, p -> on.toString()));
    }

    private long step(String room, long file, String step, LocalDate on, Map<String, ?> data) {
        int version = rows.list(r -> r.getInt(1), "select version from case_file where id = ?", file).get(0);
        casework.perform(community, new Command(room, file, step, version, on, null, data, null));
        return file;
    }
}
