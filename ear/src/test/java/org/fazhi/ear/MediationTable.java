package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Relation;
import org.fazhi.casework.Step;
import org.fazhi.casework.Tasks;
import org.fazhi.mediation.MediationProcedure;
import org.fazhi.mediation.MediationStatus;

/** Every status × step × role of people's mediation, against the real door: what the table does not allow is refused and journalled. */
final class MediationTable {

    private static final String DAY = "2026-03-02";

    private final DataSource dataSource;
    private final Casework casework;
    private final CaseRig rig;
    private final Caller chair;
    private final Caller mediator;
    private Tasks tasks;
    private CaseFiles files;

    MediationTable(DataSource dataSource, Casework casework) {
        this.dataSource = dataSource;
        this.casework = casework;
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
    }

    /** {@return itself, with what the stories of further parts of the table ask} */
    MediationTable with(Tasks reader, CaseFiles dossiers) {
        tasks = reader;
        files = dossiers;
        return this;
    }

    /** One file in every status, registered by the given person. */
    private Map<MediationStatus, Long> files(Caller registrar) {
        var files = new EnumMap<MediationStatus, Long>(MediationStatus.class);
        for (var status : MediationStatus.values()) {
            files.put(status, file(registrar, status));
            assertThat(rig.status(files.get(status))).isEqualTo(status.name());
        }
        return files;
    }

    private long file(Caller registrar, MediationStatus status) {
        var registered = rig.register(registrar, DAY, rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青"));
        long id = registered.fileId();
        switch (status) {
            case REGISTERED -> { }
            case REFUSED -> {
                rig.step(chair, id, "CONSENT", DAY, Map.of("party", rig.parties(id).get(1), "answer", "NO", "method", "PHONE"));
                rig.step(chair, id, "REFUSE", DAY, Map.of("code", "R1_PARTY_REFUSES", "reason", "被申请人不同意调解。"));
            }
            case TRANSFERRED -> {
                rig.step(chair, id, "OFFER_TRANSFER", DAY, Map.of("target", rig.committee(CaseRig.OTHER_COMMITTEE), "reason", "纠纷发生在皮市街社区。"));
                rig.step(rig.person(Role.COMMITTEE_CHAIR, CaseRig.OTHER_COMMITTEE), id, "ACCEPT_TRANSFER", DAY, Map.of());
            }
            default -> further(id, status);
        }
        return id;
    }

    private void further(long id, MediationStatus status) {
        rig.accept(chair, id, DAY);
        if (status == MediationStatus.ACCEPTED) {
            return;
        }
        rig.step(chair, id, "ASSIGN", DAY, Map.of("mediators", List.of(mediator.accountId()), "chosenBy", "CHAIR"));
        if (status == MediationStatus.ASSIGNED) {
            return;
        }
        rig.step(mediator, id, "BEGIN", DAY, Map.of("signed", rig.each(id, DAY)));
        switch (status) {
            case PAUSED -> rig.step(mediator, id, "PAUSE", DAY, Map.of("reason", "等候房屋安全鉴定"));
            case AGREEMENT_SIGNING -> rig.step(mediator, id, "DRAFT_AGREEMENT", DAY, rig.agreement(rig.payment(id, "800", "2026-04-01")));
            case AGREED -> rig.step(mediator, id, "AGREE_ORALLY", DAY, oral());
            case TERMINATED, CLOSED, ARCHIVED -> {
                rig.step(mediator, id, "TERMINATE", DAY, Map.of("ground", "FAILED", "reason", "分歧过大。", "routesTold", true));
                if (status != MediationStatus.TERMINATED) {
                    rig.step(chair, id, "CLOSE", DAY, Map.of("ground", "NOT_AGREED", "report", "调解不成，已告知其他途径。"));
                }
                if (status == MediationStatus.ARCHIVED) {
                    rig.step(rig.person(Role.JUSTICE_OFFICE, "东关"), id, "ARCHIVE", DAY, ArchiveStories.filing("SHORT"));
                }
            }
            default -> { }
        }
    }

    private static Map<String, Object> oral() {
        return Map.of("facts", "双方互谅。", "clauses", List.of(Map.of("type", "APOLOGY", "text", "被申请人当面道歉。")), "performance", "当场道歉",
                "performedOnTheSpot", true);
    }

    void aStepOutsideTheTableIsRefusedAndJournalledForEveryStatusAndRole() {
        var matrix = new RefusalMatrix(rig, casework, "mediation", MediationProcedure.table());
        matrix.run(files(mediator), this::caller, (relation, role, status) -> holds(relation, role, (MediationStatus) status, mediator));
        // Who registered matters to those alone who may hold that part.
        var community = rig.person(Role.COMMUNITY, "个园社区");
        matrix.run(files(community), EnumSet.of(Role.COMMUNITY, Role.MEDIATOR, Role.RECORDER, Role.COMMITTEE_CHAIR), this::caller,
                (relation, role, status) -> holds(relation, role, (MediationStatus) status, community));
    }

    private Caller caller(Role role) {
        return switch (role) {
            case COMMITTEE_CHAIR -> CaseRig.only(chair, role);
            case MEDIATOR -> CaseRig.only(mediator, role);
            case RECORDER -> CaseRig.only(rig.person(Role.MEDIATOR, CaseRig.COMMITTEE), role);
            case COMMUNITY -> CaseRig.only(rig.person(role, "个园社区"), role);
            case JUSTICE_OFFICE -> CaseRig.only(rig.person(role, "东关"), role);
            default -> CaseRig.only(rig.person(role, ""), role);
        };
    }

    /** How the chosen holder of a role stands to a file of this test: written down by hand, not asked of the product. */
    private boolean holds(Relation relation, Role role, MediationStatus status, Caller registrar) {
        boolean mediatorPerson = role == Role.MEDIATOR || role == Role.RECORDER;
        return switch (relation) {
            case OWN_UNIT -> role == Role.COMMITTEE_CHAIR || mediatorPerson;
            case HANDLING -> mediatorPerson && !List.of(MediationStatus.REGISTERED, MediationStatus.ACCEPTED, MediationStatus.REFUSED, MediationStatus.TRANSFERRED)
                    .contains(status);
            case REGISTERED -> mediatorPerson ? registrar.equals(mediator) : role == Role.COMMUNITY && !registrar.equals(mediator);
            case OWN_STREET -> role == Role.JUSTICE_OFFICE;
            case OWN_DISTRICT -> role == Role.MEDIATION_SECTION;
            case ASSIGNED_PERSON, ASSIGNED_UNIT -> false;
            case OFFERED -> false;
        };
    }

    void everyRowOfTheTableCanBeTaken() {
        var taken = new java.util.TreeSet<String>();
        files(mediator).values().forEach(id -> taken.addAll(steps(id)));
        long mediating = file(mediator, MediationStatus.MEDIATING);
        rig.step(mediator, mediating, "SESSION", DAY, Map.of("kind", "SESSION", "place", "调解室", "process", "各自陈述。", "result", "NOT_REACHED",
                "signed", rig.each(mediating, DAY)));
        rig.step(mediator, mediating, "EXTEND", DAY, Map.of("days", 15, "agreed", rig.each(mediating, DAY), "reason", "等候单位答复"));
        rig.step(mediator, mediating, "PAUSE", DAY, Map.of("reason", "鉴定"));
        rig.step(mediator, mediating, "RESUME", DAY, Map.of());
        rig.step(mediator, mediating, "DRAFT_AGREEMENT", DAY, rig.agreement(rig.payment(mediating, "800", "2026-04-01")));
        rig.step(mediator, mediating, "BACK_OUT", DAY, Map.of("party", rig.parties(mediating).get(0), "note", "不同意金额"));
        rig.step(mediator, mediating, "DRAFT_AGREEMENT", DAY, rig.agreement(rig.payment(mediating, "900", "2026-04-01")));
        rig.step(mediator, mediating, "SIGN", DAY, Map.of("parties", rig.each(mediating, DAY), "mediatorOn", DAY));
        rig.step(chair, mediating, "SEAL", DAY, Map.of("sealedOn", DAY));
        rig.step(mediator, mediating, "RECORD_PERFORMANCE", DAY, Map.of("clause", rig.clauses(mediating).get(0), "amount", "900", "proof", "TRANSFER"));
        rig.step(mediator, mediating, "SUBMIT_CLOSING", DAY, Map.of());
        rig.step(chair, mediating, "CLOSE", DAY, Map.of("ground", "PERFORMED", "report", "履行完毕。"));
        rig.step(chair, mediating, "NOTE_GAPS", DAY, Map.of("corrections", "无"));
        taken.addAll(steps(mediating));
        long dangerous = file(mediator, MediationStatus.MEDIATING);
        rig.step(mediator, dangerous, "ASSESS_RISK", DAY, Map.of("level", "HIGH", "signs", List.of("THREAT"), "measures", "分开劝离，联系社区民警"));
        rig.step(mediator, dangerous, "REPORT_RISK", DAY, Map.of("reportedTo", "POLICE", "receiver", "东关派出所王警官", "reportedOn", DAY,
                "reportedAt", "10:30", "content", "一方扬言报复"));
        rig.step(rig.person(Role.JUSTICE_OFFICE, "东关"), dangerous, "RESPOND_RISK", DAY, Map.of("level", "MEDIUM", "measures", "约谈双方"));
        taken.addAll(steps(dangerous));
        new ArchiveStories(dataSource, casework).everyRowTaken().forEach(id -> taken.addAll(steps(id)));
        taken.addAll(new AgreementRows(rig, chair, mediator).take(file(mediator, MediationStatus.MEDIATING), file(mediator, MediationStatus.MEDIATING), DAY));
        taken.addAll(steps(new TransferStories(dataSource, casework, tasks, files).anOfferMayBeRecalledOrDeclinedAndNothingIsLost()));
        taken.addAll(steps(new TransferStories(dataSource, casework, tasks, files).whatThePoliceEntrustedIsToldBackWithThePartiesRequest()));
        var special = new SpecialStories(dataSource, casework, tasks);
        taken.addAll(steps(special.a7_wageEarnersAreToldOfArbitrationFromTheDayAfterTheFifteenthAndTheFileEndsOnlyByAPersonAfterTheTerm()));
        taken.addAll(steps(special.aSideOfTenSpeaksThroughAtMostFiveOfItsOwn()));
        taken.addAll(steps(special.anAgentSignsOnlyWithThePowerTickedAndAChildOnlyThroughItsStatutoryAgent()));
        long assigned = file(mediator, MediationStatus.ASSIGNED);
        rig.step(chair, assigned, "RECUSE", DAY, Map.of("mediator", mediator.accountId(), "ground", "INTEREST", "reason", "系申请人亲属"));
        taken.addAll(steps(assigned));
        long mistaken = file(mediator, MediationStatus.ASSIGNED);
        rig.step(chair, mistaken, "VOID_ACCEPTANCE", DAY, Map.of("reason", "同一纠纷已由街道调委会受理"));
        assertThat(rig.rows("select account_id from file_participant where file_id = " + mistaken + " and part in ('LEAD', 'HANDLER') and to_on is null"))
                .as("nobody handles a case that was not accepted").isEmpty();
        taken.addAll(steps(mistaken));
        var imported = casework.perform(chair, Command.open("mediation", "IMPORT", java.time.LocalDate.parse(DAY),
                rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "孟长河", "邵雨青"), null));
        taken.addAll(steps(imported.fileId()));
        var selection = new SelectionStories(dataSource, casework);
        taken.addAll(steps(selection.whoRefusesTwiceChoosesHimselfAndTheThirdTimeIsAskedBeforeTheCaseEnds()));
        taken.addAll(steps(selection.aRecusalThatWasAskedForIsDecidedWithinOneWorkingDayBeforeTheFirstSession()));
        assertThat(taken).containsExactlyInAnyOrderElementsOf(MediationProcedure.table().stream().map(Step::name).toList());
    }

    private List<String> steps(long file) {
        return rig.rows("select step from file_event where file_id = " + file).stream().map(r -> (String) r.get(0)).toList();
    }
}
