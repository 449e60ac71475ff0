package org.fazhi.ear;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;

/** Drives matters and topics inside the server through the one door, as people of 东关街道. */
final class CourtRig {

    static final String DAY = "2026-03-02";
    static final String TOLD = "2026-03-03";
    static final String HELD = "2026-03-06";

    final CaseRig rig;
    final Caller community;
    final Caller office;
    final Caller colleague;
    final Caller chair;
    final Caller mediator;
    final Caller provider;
    private final Casework casework;

    CourtRig(DataSource dataSource, Casework casework) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        var people = new AidRig(dataSource, casework);
        community = rig.person(Role.COMMUNITY, "个园社区");
        office = people.login("sunailian");
        colleague = people.login("zhuguoping");
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = people.login("luosuyun");
        provider = people.login("sumingyuan");
    }

    long step(String procedure, Caller who, long file, String step, String on, Object... data) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        casework.perform(who, new Command(procedure, file, step, version, LocalDate.parse(on), null, map, null));
        return file;
    }

    long then(long file, Caller who, String step, String on, Object... data) {
        return step("court", who, file, step, on, data);
    }

    Map<String, Object> request(String kind, Object... more) {
        var data = new LinkedHashMap<String, Object>();
        data.put("unit", community.orgId());
        data.put("kind", kind);
        data.put("channel", "WINDOW");
        data.put("content", "楼上漏水，原告和被告都说不清是谁的责任。");
        data.put("wishes", "修好水管，赔偿墙面。");
        data.put("place", "竹西苑3幢501室");
        data.put("amount", "1200");
        data.put("parties", List.of(
                Map.of("side", "APPLICANT", "kind", "PERSON", "name", "裘映月", "phone", "13900000001", "idNumber", "11010519491231002X", "address", "竹西苑3幢401室"),
                Map.of("side", "RESPONDENT", "kind", "PERSON", "name", "鲍长安", "phone", "13900000002", "address", "竹西苑3幢501室")));
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
        return data;
    }

    long requested(String kind, Object... more) {
        return casework.perform(community, Command.open("court", "REQUEST", LocalDate.parse(DAY), request(kind, more), null)).fileId();
    }

    List<Long> parties(long file) {
        return rig.rows("select id from court_party where file_id = " + file + " order by seq").stream().map(r -> (Long) r.get(0)).toList();
    }

    Map<String, String> each(long file, String day) {
        return parties(file).stream().collect(Collectors.toMap(String::valueOf, p -> day));
    }

    long tiered(String kind, Object... more) {
        return then(requested(kind, more), community, "TIER", DAY, "subject", "卫生间渗水", "risk", 1);
    }

    /** Fixes a panel that any tier accepts; the office does where officers sit. */
    long paneled(String kind, Object... more) {
        return panel(tiered(kind, more));
    }

    long panel(long file) {
        return then(file, office, "FIX_PANEL", DAY, "people", List.of("mediation:" + mediator.accountId()),
                "invited", List.of(Map.of("name", "蒋慎之", "unit", "广陵区人民法院", "profession", "JUDGE")));
    }

    long noticed(String kind, Object... more) {
        return notice(paneled(kind, more));
    }

    long notice(long file) {
        return then(file, community, "NOTIFY", TOLD, "heldOn", HELD, "heldAt", "09:30", "heldPlace", "个园社区乡邻和事堂", "method", "PHONE", "told", each(file, TOLD));
    }

    long held(String kind, Object... more) {
        return hold(noticed(kind, more));
    }

    long hold(long file) {
        return then(file, community, "HOLD", HELD, session(file));
    }

    Object[] session(long file, Object... more) {
        var data = new LinkedHashMap<String, Object>(Map.of("start", "09:30", "end", "10:40", "present", parties(file), "recorder", "何丽华", "process", "双方各自说明情况，到现场看过水管。",
                "lawExplained", "讲解了民法典关于相邻关系的规定。"));
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
        return flat(data);
    }

    static Object[] flat(Map<String, Object> data) {
        return data.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue())).toArray();
    }

    long settled(String kind) {
        long file = held(kind);
        return then(file, community, "SETTLE", HELD, minutes(file));
    }

    Object[] minutes(long file) {
        return flat(new LinkedHashMap<>(Map.of("consensus", "鲍长安修好水管，双方各承担一半墙面费用。", "signed", each(file, HELD), "bindingTold", true,
                "items", List.of(Map.of("owner", parties(file).get(1), "text", "修好水管", "dueOn", "2026-03-20")))));
    }

    long noResult() {
        return then(held("FAMILY"), community, "NO_AGREEMENT", HELD, "note", "责任说法不一。", "routesTold", true);
    }

    long visited(long file, String performance) {
        return then(file, community, "RETURN_VISIT", "2026-03-25", "performance", performance, "satisfaction", "FAIR", "visitor", "何丽华", "note", "上门看过。");
    }

    long referred() {
        return then(held("FAMILY"), community, "REFER_ROUTE", HELD, "route", "LITIGATION", "body", "广陵区人民法院", "note", "各方愿意走诉讼。", "routesTold", true);
    }

    Object[] conversion(long file, String appliedOn) {
        return flat(new LinkedHashMap<>(Map.of("committee", rig.committee(CaseRig.COMMITTEE), "type", "NEIGHBOR", "applying", List.of(parties(file).get(0)), "appliedOn", appliedOn,
                "mediationTold", true)));
    }

    List<String> papers(long file) {
        return rig.rows("select code from paper where file_id = " + file + " order by id").stream().map(r -> (String) r.get(0)).toList();
    }

    // --- topics

    long topic(long file, Caller who, String step, String on, Object... data) {
        return step("deliberation", who, file, step, on, data);
    }

    long proposed(String ownersItem) {
        var data = new HashMap<String, Object>(Map.of("unit", community.orgId(), "scope", "PUBLIC", "origin", "RESIDENT", "subject", "电瓶车停放", "content", "楼道里停放电瓶车，有火灾隐患，建议建车棚。",
                "proposer", "裘映月", "supporters", 12));
        data.put("ownersItem", ownersItem);
        return casework.perform(community, Command.open("deliberation", "PROPOSE", LocalDate.parse(DAY), data, null)).fileId();
    }

    long screened(String rule, String ownersItem) {
        var data = new LinkedHashMap<String, Object>(Map.of("subject", "电瓶车停放", "rule", rule, "selfGovernment", true, "adviser", "苏明远", "advice", "属于居民自治范围。"));
        if (ownersItem != null) {
            data.put("ownersItem", ownersItem);
        }
        if (rule.equals("RESIDENTS")) {
            data.put("counted", "PERSONS");
        }
        return topic(proposed(ownersItem), community, "SCREEN", DAY, flat(data));
    }

    long surveyed(String rule, String ownersItem) {
        return topic(screened(rule, ownersItem), community, "SURVEY", "2026-03-05", "surveyFrom", "2026-03-03", "surveyTo", "2026-03-05", "asked", 60, "inFavour", 51,
                "findings", "多数赞成建车棚。");
    }

    long advised(long file, String opinion) {
        return topic(file, community, "GIVE_OPINION", "2026-03-05", "adviser", "苏明远", "opinion", opinion, "advice", "不违反民法典，程序按规定办。");
    }

    long invited(String rule, String ownersItem) {
        return topic(advised(surveyed(rule, ownersItem), "LAWFUL"), community, "NOTIFY", "2026-03-06", "heldOn", "2026-03-09", "heldAt", "19:00", "heldPlace", "社区会议室",
                "agenda", "一、介绍方案；二、议事。");
    }

    Object[] meeting(int all, int came, String allArea, String area) {
        var data = new LinkedHashMap<String, Object>(Map.of("all", all, "came", came, "lawPerson", "苏明远", "chair", "何丽华", "recorder", "郭志远", "process", "逐户发表意见。"));
        if (area != null) {
            data.put("allArea", allArea);
            data.put("area", area);
        }
        return flat(data);
    }

    long met(String rule, String ownersItem) {
        boolean owners = rule.equals("OWNERS");
        return topic(invited(rule, ownersItem), community, "HOLD", "2026-03-09", owners ? meeting(300, 200, "30000", "20000") : meeting(100, 51, null, null));
    }

    static List<Map<String, Object>> duties() {
        return List.of(Map.of("owner", "社区", "text", "建好车棚", "dueOn", "2026-04-10"));
    }

    long decided() {
        return topic(met("TALKS", null), community, "AGREE", "2026-03-09", "resolution", "在北门建车棚。", "duties", duties());
    }

    long publicised() {
        return topic(topic(decided(), office, "REVIEW_PASS", "2026-03-10"), community, "PUBLICISE", "2026-03-11", "postedAt", "小区公示栏");
    }

    long executing() {
        return topic(publicised(), community, "START", "2026-03-17", "objection", false);
    }

    long done(long file) {
        return topic(file, community, "PROGRESS", "2026-04-08", "duty", rig.value("select id from deliberation_duty where file_id = " + file), "note", "车棚建成。");
    }

    long evaluated(long file) {
        return topic(file, community, "EVALUATE", "2026-04-12", "grade", "GOOD", "partyMembers", 5, "residents", 20, "satisfied", 23, "note", "居民满意。");
    }
}
