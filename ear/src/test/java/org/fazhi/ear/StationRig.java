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

/** Drives registrations of stations inside the server through the one door, as people of 汶河街道. */
final class StationRig {

    static final String DAY = "2026-03-02";
    static final String SPOT = "119.433000,32.391000";

    final CaseRig rig;
    final Caller community;
    final Caller office;
    final Caller colleague;
    final Caller section;
    final Caller leader;
    final Caller approver;
    final Caller chair;
    final Caller mediator;
    /** The head of the other committee of the subdistrict: who may take over what this one has in hand. */
    final Caller taker;
    private String spot = SPOT;
    private final String committee;
    private final Casework casework;

    StationRig(DataSource dataSource, Casework casework, String place) {
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        var people = new AidRig(dataSource, casework);
        committee = place + "社区人民调解委员会";
        community = rig.person(Role.COMMUNITY, place);
        office = people.login("hanhaibo");
        colleague = people.login("fengguifang");
        section = people.login("xuqiming");
        leader = people.login("chenxiuqin");
        approver = people.approver;
        chair = CaseRig.only(rig.person(Role.COMMITTEE_CHAIR, committee), Role.COMMITTEE_CHAIR);
        mediator = rig.person(Role.MEDIATOR, committee);
        taker = CaseRig.only(rig.person(Role.COMMITTEE_CHAIR, place.equals("石塔") ? "通泗社区" : "石塔社区"), Role.COMMITTEE_CHAIR);
    }

    /** {@return itself, with stations that stand somewhere else than those of other stories} */
    StationRig at(String position) {
        spot = position;
        return this;
    }

    long committee() {
        return rig.committee(committee);
    }

    Outcome step(Caller who, long file, String step, String on, Object... data) {
        var map = new HashMap<String, Object>();
        for (int i = 0; i < data.length; i += 2) {
            map.put((String) data[i], data[i + 1]);
        }
        int version = ((Long) rig.value("select version from case_file where id = " + file)).intValue();
        return casework.perform(who, new Command("station", file, step, version, LocalDate.parse(on), null, map, null));
    }

    long draft(String kind, String name) {
        Map<String, Object> data = Map.of("unit", community.orgId(), "kind", kind, "name", name);
        return casework.perform(community, Command.open("station", "OPEN", LocalDate.parse(DAY), data, null)).fileId();
    }

    private static String role(String kind) {
        return switch (kind) {
            case "POLICE_POST" -> "POLICE";
            case "MEDIATION" -> "MEDIATOR";
            case "LEGAL_AID_STATION" -> "RECEIVER";
            default -> "DUTY";
        };
    }

    private static List<String> items(String kind) {
        return switch (kind) {
            case "POLICE_POST" -> List.of("HELP_CALL", "EARLY_DISPUTE", "MEDIATION_ADVICE", "AID_REFERRAL");
            case "MEDIATION" -> List.of("DISPUTE_INTAKE", "MEDIATION_ROOM", "MEDIATION_ADVICE");
            case "LEGAL_AID_STATION" -> List.of("CONSULTATION", "AID_INTAKE");
            default -> List.of("CONSULTATION", "LAW_EDUCATION", "REFERRAL");
        };
    }

    void place(long file, String kind, String name) {
        var data = new LinkedHashMap<String, Object>(Map.of("kind", kind, "name", name, "address", "汶河路18号", "floor", "1楼", "position", spot, "operator", community.orgName()));
        if (kind.equals("MEDIATION")) {
            data.put("committee", committee());
        }
        step(community, file, "PLACE", DAY, flat(data));
    }

    private static Object[] flat(Map<String, Object> data) {
        return data.entrySet().stream().flatMap(e -> java.util.stream.Stream.of(e.getKey(), e.getValue())).toArray();
    }

    Object[] people(String kind, Object... more) {
        var data = new LinkedHashMap<String, Object>(Map.of("responsible", "潘玉梅", "responsiblePhone", "13900000011", "phone", "0514-87300000",
                "staff", List.of(Map.of("name", "蔡红霞", "role", role(kind), "duty", "值班接待"))));
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
        return flat(data);
    }

    Object[] hours(String kind, String weekly, Object... more) {
        var data = new LinkedHashMap<String, Object>(Map.of("weekly", weekly, "items", items(kind), "facilities", List.of("ROOM"),
                "exceptions", List.of(Map.of("day", "2026-05-01", "note", "劳动节"))));
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
        return flat(data);
    }

    void photo(long file) {
        rig.value("insert into attachment (file_id, name, kind, media_type, size, digest, content, added_by, added_at) values (" + file
                + ", '现场.jpg', 'PHOTO', 'image/jpeg', 1, repeat('0', 64), '\\xff', '测试', now()) returning id");
    }

    long filled(String kind, String name) {
        long file = draft(kind, name);
        place(file, kind, name);
        step(community, file, "PEOPLE", DAY, people(kind));
        step(community, file, "HOURS", DAY, hours(kind, "1-5 09:00-12:00 14:00-17:30"));
        photo(file);
        return file;
    }

    long submitted(String kind, String name) {
        long file = filled(kind, name);
        step(community, file, "SUBMIT", DAY);
        return file;
    }

    long deskChecked(String kind, String name) {
        long file = submitted(kind, name);
        step(office, file, "DESK_PASS", DAY);
        return file;
    }

    Object[] check(Caller companion, Object... more) {
        var data = new LinkedHashMap<String, Object>(Map.of("companion", companion.accountId(), "position", spot, "placeFits", true, "signFits", true, "roomFits", true,
                "dutiesPosted", true, "staffPresent", true, "opinion", "与申报一致。"));
        for (int i = 0; i < more.length; i += 2) {
            data.put((String) more[i], more[i + 1]);
        }
        return flat(data);
    }

    long verified(String kind, String name) {
        long file = deskChecked(kind, name);
        step(office, file, "VERIFY", DAY, kind.equals("POLICE_POST") ? check(colleague, "police", "王警官") : check(colleague));
        return file;
    }

    long active(String kind, String name) {
        long file = verified(kind, name);
        if (kind.equals("LEGAL_AID_STATION")) {
            step(approver, file, "AUTHORISE", DAY, "mandateNo", "援授〔2026〕1号", "mandateFrom", DAY, "mandateTo", "2029-03-01");
        }
        step(section, file, "REGISTER", DAY);
        return file;
    }

    /** {@return a mediation that changed hands when its station was suspended; the station works again} */
    long mediationHandedOver() {
        long dispute = rig.register(mediator, DAY, rig.registration(committee, "NEIGHBOR", "贺知秋", "唐小满")).fileId();
        long file = active("MEDIATION", committee.substring(0, 2) + "人民调解站点");
        step(section, file, "SUSPEND", "2026-03-20", "why", "COMPLAINT", "since", "2026-03-20", "detail", "投诉查实", "taker", taker.accountId());
        step(taker, file, "CONFIRM_HANDOVER", "2026-03-20");
        step(section, file, "RESTORE", "2026-03-20", check(office));
        return dispute;
    }

    /** {@return an application whose station was suspended; the station works again} */
    long applicationHandedOver(AidRig aid) {
        long application = aid.open(community, "SUBMIT", DAY, aid.application("唐小满")).fileId();
        long file = active("LEGAL_AID_STATION", committee.substring(0, 2) + "法律援助工作站");
        step(section, file, "SUSPEND", "2026-03-20", "why", "COMPLAINT", "since", "2026-03-20", "detail", "投诉查实", "receiver", office.accountId());
        step(office, file, "CONFIRM_HANDOVER", "2026-03-20");
        step(section, file, "RESTORE", "2026-03-20", check(office));
        return application;
    }

    /** {@return status, code, hours and place of the row that the circle reads} */
    List<Object> onTheMap(long file) {
        return rig.rows("select s.status, s.code, s.hours, s.address, s.kind from station s join station_file f on f.station_id = s.id where f.file_id = " + file).get(0);
    }

    List<String> papers(long file) {
        return rig.rows("select code from paper where file_id = " + file + " order by id").stream().map(r -> (String) r.get(0)).toList();
    }
}
