package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Relation;
import org.fazhi.casework.Step;
import org.fazhi.court.CourtProcedure;
import org.fazhi.court.CourtStatus;
import org.fazhi.deliberation.DeliberationProcedure;
import org.fazhi.deliberation.DeliberationStatus;

/** Every status × step × role of micro court and deliberation, and every row of their tables taken once. */
final class CourtTable {

    private final CourtRig c;
    private final Casework casework;

    CourtTable(DataSource dataSource, Casework casework) {
        this.casework = casework;
        c = new CourtRig(dataSource, casework);
    }

    private long file(CourtStatus status) {
        return switch (status) {
            case REQUESTED -> c.requested("FAMILY");
            case TIERED -> c.tiered("FAMILY");
            case PANEL_FIXED -> c.paneled("FAMILY");
            case NOTICED -> c.noticed("FAMILY");
            case HELD -> c.held("FAMILY");
            case SETTLED -> c.settled("FAMILY");
            case REFERRED -> c.referred();
            case NO_RESULT -> c.noResult();
            case FOLLOWED_UP -> c.visited(c.settled("FAMILY"), "PARTLY");
            case CONVERTED -> converted(c.held("BUILDING"));
            case DECLINED -> c.then(c.requested("FAMILY"), c.community, "DECLINE", CourtRig.DAY, "ground", "NOT_WILLING", "note", "对方不愿意议事。", "routesTold", true);
            case CLOSED -> c.then(c.visited(c.settled("FAMILY"), "DONE"), c.community, "CLOSE", "2026-03-25");
        };
    }

    private long converted(long file) {
        return c.then(file, c.community, "CONVERT", CourtRig.HELD, c.conversion(file, CourtRig.HELD));
    }

    void aStepOutsideTheTableOfMattersIsRefusedAndJournalledForEveryStatusAndRole() {
        var files = new EnumMap<CourtStatus, Long>(CourtStatus.class);
        for (var status : CourtStatus.values()) {
            files.put(status, file(status));
            assertThat(c.rig.status(files.get(status))).isEqualTo(status.name());
        }
        new RefusalMatrix(c.rig, casework, "court", CourtProcedure.table()).run(files, this::caller, (relation, role, status) -> switch (relation) {
            case OWN_UNIT -> role == Role.COMMUNITY;
            case OWN_STREET -> role == Role.JUSTICE_OFFICE;
            case ASSIGNED_PERSON -> role == Role.MEDIATOR && status == CourtStatus.NOTICED;
            default -> false;
        });
    }

    private Caller caller(Role role) {
        return switch (role) {
            case COMMUNITY -> c.community;
            case JUSTICE_OFFICE -> c.office;
            case MEDIATOR -> c.mediator;
            default -> CaseRig.only(c.rig.person(role, ""), role);
        };
    }

    void everyRowOfTheTableOfMattersCanBeTaken() {
        var files = new ArrayList<Long>();
        for (var status : CourtStatus.values()) {
            files.add(file(status));
        }
        files.add(c.then(c.held("FAMILY"), c.community, "UPGRADE", CourtRig.HELD, "lift", "UNSOLVED_SESSION", "note", "各说各的。"));
        files.add(c.then(c.tiered("BUILDING"), c.community, "TO_TOPIC", CourtRig.DAY, "note", "楼道的事，大家议。"));
        files.add(c.then(c.visited(c.settled("FAMILY"), "NOT_DONE"), c.community, "TAKE_UP_AGAIN", "2026-03-26"));
        long aid = c.held("FAMILY");
        files.add(c.then(aid, c.community, "REFER_AID", CourtRig.HELD, "party", c.parties(aid).get(0), "centre", c.rig.value("select id from org_unit where kind = 'AID_CENTRE' limit 1"),
                "form", "CIVIL_LITIGATION", "matter", c.rig.value("select min(id) from aid_matter")));
        assertThat(taken(files)).containsExactlyInAnyOrderElementsOf(CourtProcedure.table().stream().map(Step::name).toList());
        assertThat(c.rig.rows("select f.procedure, a.name, a.facts from case_file f join aid_case a on a.file_id = f.id where f.continues_id = " + aid).get(0))
                .startsWith("legalaid", "裘映月");
        assertThat(c.rig.rows("select name from aid_opponent o join case_file f on f.id = o.file_id where f.continues_id = " + aid).get(0).get(0)).isEqualTo("鲍长安");
    }

    private TreeSet<String> taken(ArrayList<Long> files) {
        var taken = new TreeSet<String>();
        files.forEach(f -> c.rig.rows("select step from file_event where file_id = " + f).forEach(r -> taken.add((String) r.get(0))));
        return taken;
    }

    // --- topics

    private long topic(DeliberationStatus status) {
        return switch (status) {
            case PROPOSED -> c.proposed(null);
            case SCREENED -> c.screened("TALKS", null);
            case SURVEYED -> c.surveyed("TALKS", null);
            case NOTICED -> c.invited("TALKS", null);
            case HELD -> c.met("TALKS", null);
            case DECIDED -> c.decided();
            case REVIEWED -> c.topic(c.decided(), c.office, "REVIEW_PASS", "2026-03-10");
            case PUBLICISED -> c.publicised();
            case EXECUTING -> c.executing();
            case EVALUATED -> c.evaluated(c.done(c.executing()));
            case NO_CONSENSUS -> c.topic(c.met("TALKS", null), c.community, "NO_AGREEMENT", "2026-03-09", "note", "意见分歧大。");
            case REDIRECTED -> c.topic(c.proposed(null), c.community, "REDIRECT", CourtRig.DAY, "elsewhere", "DEPARTMENT", "note", "属于城管职责。");
            case CLOSED -> c.topic(c.evaluated(c.done(c.executing())), c.community, "CLOSE", "2026-04-12");
        };
    }

    void aStepOutsideTheTableOfTopicsIsRefusedAndJournalledForEveryStatusAndRole() {
        var files = new EnumMap<DeliberationStatus, Long>(DeliberationStatus.class);
        for (var status : DeliberationStatus.values()) {
            files.put(status, topic(status));
            assertThat(c.rig.status(files.get(status))).isEqualTo(status.name());
        }
        new RefusalMatrix(c.rig, casework, "deliberation", new DeliberationProcedure().steps()).run(files, this::caller,
                (relation, role, status) -> relation == Relation.OWN_UNIT && role == Role.COMMUNITY || relation == Relation.OWN_STREET && role == Role.JUSTICE_OFFICE);
    }

    void everyRowOfTheTableOfTopicsCanBeTaken() {
        var files = new ArrayList<Long>();
        for (var status : DeliberationStatus.values()) {
            files.add(topic(status));
        }
        files.add(c.topic(c.invited("TALKS", null), c.community, "POSTPONE", "2026-03-09", "note", "到会不足。"));
        files.add(c.topic(c.met("RESIDENTS", null), c.community, "VOTE", "2026-03-09", "votesFor", 26, "resolution", "建车棚。", "duties", CourtRig.duties()));
        files.add(c.topic(c.decided(), c.office, "REVIEW_BACK", "2026-03-10", "note", "车棚占用消防通道。"));
        files.add(c.topic(topic(DeliberationStatus.NO_CONSENSUS), c.community, "TAKE_UP_AGAIN", "2026-03-10"));
        assertThat(taken(files)).containsExactlyInAnyOrderElementsOf(new DeliberationProcedure().steps().stream().map(Step::name).toList());
    }
}
