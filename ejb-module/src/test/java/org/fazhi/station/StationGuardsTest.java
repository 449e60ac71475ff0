package org.fazhi.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Desk;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Option;
import org.fazhi.platform.Parameter;
import org.fazhi.station.StationCodes.Item;
import org.fazhi.station.StationCodes.StaffRole;
import org.fazhi.platform.CoordinateSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The conditions of registration as decision tables: who is let through would stand on the map without what a citizen needs there. */
class StationGuardsTest {

    private static final LocalDate ON = LocalDate.of(2026, 3, 20);
    private static final Caller OFFICER = new Caller(6, "sun", "孙爱莲", Set.of(Role.JUSTICE_OFFICE), 30, "东关司法所", "/1/20/30/", 1, 20L, "test");
    private static final Map<String, Integer> NUMBERS = Map.of("STATION_SPOT_METRES", 200, "STATION_CHANGE_DAYS", 5, "STATION_NO_DUTY_DAYS", 10,
            "STATION_NO_RESPONSIBLE_DAYS", 30, "STATION_REVIEW_FROM", 1101, "STATION_REVIEW_TO", 1215);

    private final StationFile file = new StationFile(1);
    private String status = "ACTIVE";

    /** Working days of this test are all days: the calendar has tests of its own. */
    private static final Desk DESK = (Desk) Proxy.newProxyInstance(Desk.class.getClassLoader(), new Class<?>[] {Desk.class}, (p, m, a) -> switch (m.getName()) {
        case "parameter" -> new Parameter((String) a[0], new BigDecimal(NUMBERS.get(a[0])), Parameter.Unit.DAYS, ON, null, "", 'P');
        case "workdays" -> ((LocalDate) a[0]).plusDays((Integer) a[1]);
        default -> Optional.empty();
    });

    private <D extends Record> Act<StationFile, D> act(D data, LocalDate on) {
        var root = new CaseFile() {
            @Override
            public String status() {
                return status;
            }
        };
        file.with(new StationDesk() {
            @Override
            List<Option> officers(CaseFile f) {
                return List.of(new Option("6", "孙爱莲"), new Option("7", "朱国平"));
            }

            @Override
            boolean isCommittee(Long id, CaseFile f) {
                return Long.valueOf(44).equals(id);
            }
        });
        return new Act<>(root, file, data, on, OFFICER, DESK);
    }

    private static String code(Optional<Obstacle> obstacle) {
        return obstacle.map(Obstacle::code).orElse("");
    }

    @ParameterizedTest(name = "{0} with {1} lacks {2}")
    @CsvSource(delimiter = '|', textBlock = """
            POLICE_POST       |                            | POLICE
            POLICE_POST       | POLICE                     |
            MEDIATION         | LAW_PERSON                 | MEDIATOR
            MEDIATION         | MEDIATOR                   |
            YIFA_YISHI        | CONVENER                   | ADVISER,LAW_PERSON
            YIFA_YISHI        | CONVENER,ADVISER,LAW_PERSON |
            LEGAL_AID_STATION | DUTY                       | RECEIVER
            LEGAL_AID_STATION | RECEIVER                   |
            LAW_HOME          |                            |
            LAW_PERSON_POINT  | OTHER                      | LAW_PERSON
            PUBLICITY         |                            |
            MICROGRID_CONTACT | DUTY                       | GRID_WORKER
            """)
    void eachKindNeedsItsPeople(StationKind kind, String named, String missing) {
        var roles = named == null ? List.<StaffRole>of() : Arrays.stream(named.split(",")).map(StaffRole::valueOf).toList();
        assertThat(StationNeeds.missingStaff(kind, roles)).extracting(Enum::name).containsExactlyInAnyOrder(missing == null ? new String[0] : missing.split(","));
    }

    @Test
    void aKindThatDoesNotOfferWhatItIsForIsNotThatKind() {
        for (var kind : StationKind.values()) {
            var all = StationNeeds.of(kind).items();
            assertThat(StationNeeds.missingItems(kind, all)).isEmpty();
            assertThat(StationNeeds.missingItems(kind, List.of())).containsExactlyInAnyOrderElementsOf(all).isNotEmpty();
        }
        assertThat(code(StationGuards.itemsFit(StationKind.MEDIATION, List.of(Item.DISPUTE_INTAKE)))).isEqualTo("ITEMS_MISSING");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            119.441200,32.392100  | true
            119.441200， 32.392100 | true
            32.392100,119.441200  | false
            0.000000,0.000000     | false
            扬州东关街             | false
            """)
    void aPlaceThatIsNotInChinaOrTurnedRoundIsNotTaken(String typed, boolean readable) {
        assertThat(Position.read(typed) != null).isEqualTo(readable);
    }

    @ParameterizedTest(name = "{0} with {1}, police {2}, {3}, all passed {4}: {5}")
    @CsvSource(delimiter = '|', textBlock = """
            MEDIATION   | 7 |      | 119.441200,32.392100 | true  |
            MEDIATION   | 6 |      | 119.441200,32.392100 | true  | ALONE
            MEDIATION   | 9 |      | 119.441200,32.392100 | true  | COMPANION
            MEDIATION   | 7 |      | 119.445200,32.392100 | true  | TOO_FAR
            MEDIATION   | 7 |      | 不知道                | true  | POSITION_BAD
            MEDIATION   | 7 |      | 119.441200,32.392100 | false | LIST_NOT_PASSED
            POLICE_POST | 7 |      | 119.441200,32.392100 | true  | WITHOUT_POLICE
            POLICE_POST | 7 | 王警官 | 119.441200,32.392100 | true  |
            """)
    void nobodyIsVerifiedAloneFromAfarOrWithoutThePolice(StationKind kind, long companion, String police, String stood, boolean passed, String expected) {
        file.place().filled(place(kind));
        var act = act(new StationData.SiteCheck(companion, police, stood, null, passed, true, true, true, true, "可"), ON);
        var found = List.of(code(StationGuards.twoPeople(file, act)), code(StationGuards.jointWithPolice(file, act)), code(StationGuards.onTheSpot(file, act)),
                code(StationGuards.listPassed(file, act))).stream().filter(s -> !s.isEmpty()).findFirst().orElse(null);
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void aPlaceReadOffAWebMapAndToldAsAGpsOneIsNoticedOnTheSpot() {
        var there = new Position(119.4412, 32.3921);
        var map = CoordinateSystem.GCJ02.fromCgcs(there.lon(), there.lat());
        var typed = new Position(map[0], map[1]).text();
        file.place().filled(new StationData.Place(StationKind.LAW_HOME, "个园站", null, "东关街1号", null, typed, null, "个园社区", null, null, null));
        var act = act(new StationData.SiteCheck(7L, null, there.text(), null, true, true, true, true, true, "可"), ON);
        assertThat(StationGuards.onTheSpot(file, act)).hasValueSatisfying(o -> assertThat(o.message()).contains("GCJ-02"));
        file.place().filled(new StationData.Place(StationKind.LAW_HOME, "个园站", null, "东关街1号", null, typed, CoordinateSystem.GCJ02, "个园社区", null, null, null));
        assertThat(StationGuards.onTheSpot(file, act)).as("declared, it is kept as CGCS2000").isEmpty();
        assertThat(file.place().position().metresTo(there)).isLessThan(0.5);
    }

    private static StationData.Place place(StationKind kind) {
        return new StationData.Place(kind, "个园站", null, "东关街1号", null, "119.441200,32.392100", null, "个园社区", null, null, null);
    }

    @Test
    void whatWasNotToldTheFirstTimeIsNotHeldAgainstTheApplicantLater() {
        var first = new StationData.Defects(List.of(StationCodes.Defect.STAFF), "缺调解员证");
        assertThat(StationGuards.toldAtOnce(file, act(first, ON))).isEmpty();
        file.life().told(first.defects());
        assertThat(StationGuards.toldAtOnce(file, act(first, ON))).isEmpty();
        assertThat(code(StationGuards.toldAtOnce(file, act(new StationData.Defects(List.of(StationCodes.Defect.SIGN), "标识"), ON)))).isEqualTo("TOLD_ONCE");
    }

    @ParameterizedTest(name = "{0} since {1}, {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            NO_DUTY        | 2026-03-09 | ACTIVE     |
            NO_DUTY        | 2026-03-10 | ACTIVE     | DUTY_NOT_LONG
            NO_RESPONSIBLE | 2026-02-17 | ACTIVE     |
            NO_RESPONSIBLE | 2026-02-18 | ACTIVE     | VACANT_NOT_LONG
            COMPLAINT      | 2026-03-20 | ACTIVE     |
            PREMISES_LOST  | 2026-03-21 | ACTIVE     | SINCE_LATER
            RECTIFY_FAILED | 2026-03-20 | ACTIVE     | NOT_RECTIFYING
            RECTIFY_FAILED | 2026-03-20 | RECTIFYING |
            """)
    void aStationIsSuspendedForAReasonThatHolds(StationCodes.SuspendReason why, LocalDate since, String now, String expected) {
        status = now;
        assertThat(code(LifeGuards.reasonHolds(file, act(new StationData.Suspension(why, since, "情况", null, null), ON)))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "changed {0}, told why: {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
                       |      | CHANGED_ON
            2026-03-15 |      |
            2026-03-14 |      | CHANGE_LATE
            2026-03-14 | 出差 |
            """)
    void aChangeIsToldInFiveWorkingDaysOrWithTheReason(LocalDate changed, String reason, String expected) {
        var data = new StationData.Naming("新名", null, "个园社区", changed, reason);
        assertThat(code(LifeGuards.nameInTime(file, act(data, ON)))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2026-10-31 | NOT_NOW
            2026-11-01 |
            2026-12-15 |
            2026-12-16 | NOT_NOW
            """)
    void theYearlyReviewHasItsTime(LocalDate on, String expected) {
        assertThat(code(LifeGuards.timeOfReview(file, act(null, on)))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void aStationIsReviewedOnceAYear() {
        file.life().reviewed(2026, LocalDate.of(2026, 12, 15));
        assertThat(code(LifeGuards.onceAYear(file, act(null, LocalDate.of(2026, 11, 20))))).isEqualTo("REVIEWED");
        assertThat(LifeGuards.onceAYear(file, act(null, LocalDate.of(2027, 11, 20)))).isEmpty();
    }

    @Test
    void anAidStationIsRegisteredUnderARunningMandateOnly() {
        file.place().filled(place(StationKind.LEGAL_AID_STATION));
        assertThat(code(StationGuards.authorised(file, act(null, ON)))).isEqualTo("NOT_AUTHORISED");
        file.service().authorised(new StationData.Mandate("援授1号", ON.minusYears(1), ON.minusDays(1)));
        assertThat(code(StationGuards.authorised(file, act(null, ON)))).isEqualTo("NOT_AUTHORISED");
        file.service().authorised(new StationData.Mandate("援授2号", ON, ON.plusYears(1)));
        assertThat(StationGuards.authorised(file, act(null, ON))).isEmpty();
    }

    @ParameterizedTest(name = "committee {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
               | NO_COMMITTEE
            43 | NO_COMMITTEE
            44 |
            """)
    void aMediationStationNeedsACommitteeThatIsInUse(Long committee, String expected) {
        file.place().filled(new StationData.Place(StationKind.MEDIATION, "个园站", null, "东关街1号", null, "119.441200,32.392100", null, "个园社区", committee, null, null));
        assertThat(code(StationGuards.committeeLinked(file, act(null, ON)))).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void hoursThatNobodyCanReadAreNotPosted() {
        var good = new StationData.Hours("1-5 09:00-12:00 14:00-17:30; 6 09:00-12:00", List.of(new StationData.DayOff(ON, null, "节日"), new StationData.DayOff(ON, "09:00-11:00", null)),
                List.of(Item.CONSULTATION), List.of(), true, null, null);
        assertThat(StationGuards.hoursReadable(file, act(good, ON))).isEmpty();
        assertThat(StationWords.week(good.weekly())).isEqualTo("周一至周五 09:00-12:00、14:00-17:30；周六 09:00-12:00");
        assertThat(StationKnown.weekHours(good.weekly())).isEqualTo(35);
        assertThat(code(StationGuards.hoursReadable(file, act(new StationData.Hours("每天", List.of(), List.of(Item.CONSULTATION), List.of(), true, null, null), ON)))).isEqualTo("HOURS_BAD");
        assertThat(code(StationGuards.hoursReadable(file, act(new StationData.Hours("1 09:00-12:00", List.of(new StationData.DayOff(ON, "上午", null)), List.of(Item.CONSULTATION), List.of(),
                true, null, null), ON)))).isEqualTo("DAY_OFF_BAD");
    }
}
