package org.fazhi.mediation.report;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.mediation.Codes;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Column;
import org.fazhi.reporting.Identity;
import org.fazhi.reporting.Source;

/**
 * Report A, column by column, with the numbers of the form (1–39) and those that follow it. A case counts on the day on which it was closed,
 * whatever came of it; what was refused or transferred was never mediated and does not count. The names stand in the bundle under
 * {@code ReportAColumn.<CONSTANT>}.
 */
public enum ReportAColumn implements Column {

    CASES("true", Group.SUM), PARTIES("true", "r.parties", Group.SUM), AGREED("r.agreed", Group.SUM), DIFFICULT("r.difficult", Group.SUM),
    AMOUNT("r.amount <> 0", "r.amount", Group.SUM),

    BODY_VILLAGE(Codes.CommitteeType.VILLAGE), BODY_RESIDENT(Codes.CommitteeType.RESIDENT), BODY_TOWNSHIP(Codes.CommitteeType.TOWNSHIP),
    BODY_SUBDISTRICT(Codes.CommitteeType.SUBDISTRICT), BODY_ENTERPRISE(Codes.CommitteeType.ENTERPRISE_INSTITUTION), BODY_SOCIAL(Codes.CommitteeType.SOCIAL_ORG_OTHER),

    PROACTIVE("r.source = 'PROACTIVE'", Group.SOURCE), APPLICATION("r.source = 'APPLICATION'", Group.SOURCE), ENTRUSTED("r.source = 'ENTRUSTED'", Group.SOURCE),
    BY_COURT(Codes.EntrustedBy.COURT), BY_PROCURATORATE(Codes.EntrustedBy.PROCURATORATE), BY_POLICE(Codes.EntrustedBy.POLICE),
    BY_PETITION(Codes.EntrustedBy.PETITION_OFFICE), BY_OTHER(Codes.EntrustedBy.OTHER_DEPT),

    MARRIAGE_FAMILY(Codes.DisputeType.MARRIAGE_FAMILY), NEIGHBOR(Codes.DisputeType.NEIGHBOR), HOUSE_HOMESTEAD(Codes.DisputeType.HOUSE_HOMESTEAD),
    CONTRACT(Codes.DisputeType.CONTRACT), BUSINESS_OPERATION(Codes.DisputeType.BUSINESS_OPERATION), DAMAGES(Codes.DisputeType.DAMAGES),
    FOREST_LAND(Codes.DisputeType.FOREST_LAND), LAND_REQUISITION(Codes.DisputeType.LAND_REQUISITION), ENVIRONMENT(Codes.DisputeType.ENVIRONMENT),
    MIGRANT_WAGE_ARREARS(Codes.DisputeType.MIGRANT_WAGE_ARREARS), OTHER_LABOR(Codes.DisputeType.OTHER_LABOR), TOURISM(Codes.DisputeType.TOURISM),
    E_COMMERCE(Codes.DisputeType.E_COMMERCE), OTHER_CONSUMER(Codes.DisputeType.OTHER_CONSUMER), MEDICAL(Codes.DisputeType.MEDICAL),
    ROAD_TRAFFIC(Codes.DisputeType.ROAD_TRAFFIC), PROPERTY_MGMT(Codes.DisputeType.PROPERTY_MGMT), OTHER(Codes.DisputeType.OTHER),

    ORAL("r.outcome = 'AGREED_ORAL'", Group.RESULT), WRITTEN("r.outcome = 'AGREED_WRITTEN'", Group.RESULT),
    PERFORMED("r.agreed and r.performance = 'PERFORMED'", Group.RESULT), SUED("r.agreed and r.sued", Group.RESULT),
    OVERTURNED("r.agreed and r.overturned", Group.RESULT), CONFIRMATION_ASKED("r.agreed and r.confirmation_asked", Group.RESULT),
    CONFIRMED("r.agreed and r.confirmed", Group.RESULT),

    SCREENINGS("r.screenings <> 0", "r.screenings"), PREVENTED("r.prevented <> 0", "r.prevented"),
    SUICIDE_CASES("r.suicide_cases <> 0", "r.suicide_cases"), SUICIDE_PEOPLE("r.suicide_people <> 0", "r.suicide_people"),
    CRIME_CASES("r.crime_cases <> 0", "r.crime_cases"), CRIME_PEOPLE("r.crime_people <> 0", "r.crime_people"),
    PETITION_CASES("r.petition_cases <> 0", "r.petition_cases"), PETITION_PEOPLE("r.petition_people <> 0", "r.petition_people"),
    AFFRAY_CASES("r.affray_cases <> 0", "r.affray_cases"), AFFRAY_PEOPLE("r.affray_people <> 0", "r.affray_people");

    /** Blocks of the form, in their order. */
    public enum Group { SUM, BODY, SOURCE, TYPE, RESULT, PREVENTION }

    /** Closed mediations. */
    public static final Source FILES = Where.FILES;
    /** Records of screening. */
    public static final Source SCREENED = Where.SCREENED;

    /** What must add up on the form (domain.md 1.13). */
    public static final List<Identity> IDENTITIES = List.of(Identity.equal("1", "6-11"), Identity.equal("1", "12", "13", "14"), Identity.equal("1", "20-37"),
            Identity.equal("14", "15-19"), Identity.equal("3", "38", "39"), Identity.atMost("3", "1"), Identity.atMost("4", "1"),
            Identity.atMost("40", "3"), Identity.atMost("44", "43"));

    private final Source source;
    private final String predicate;
    private final String value;
    private final Group group;

    ReportAColumn(Source source, String predicate, String value, Group group) {
        this.source = source;
        this.predicate = predicate;
        this.value = value;
        this.group = group;
    }

    ReportAColumn(String predicate, Group group) {
        this(Where.FILES, predicate, "1", group);
    }

    ReportAColumn(String predicate, String value, Group group) {
        this(Where.FILES, predicate, value, group);
    }

    ReportAColumn(Codes.CommitteeType body) {
        this("r.committee_type = '" + body + "'", Group.BODY);
    }

    ReportAColumn(Codes.EntrustedBy by) {
        this("r.source = 'ENTRUSTED' and r.entrusted_by = '" + by + "'", Group.SOURCE);
    }

    ReportAColumn(Codes.DisputeType type) {
        this("r.type = '" + type + "'", Group.TYPE);
    }

    ReportAColumn(String predicate, String value) {
        this(Where.SCREENED, predicate, value, Group.PREVENTION);
    }

    @Override
    public String number() {
        return String.valueOf(ordinal() + 1);
    }

    @Override
    public Source source() {
        return source;
    }

    @Override
    public String predicate() {
        return predicate;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public String title() {
        return Texts.of("mediation").name(this);
    }

    /** {@return its block of the form} */
    public Group group() {
        return group;
    }

    /** {@return the column of a number, or null} */
    public static ReportAColumn of(String number) {
        return Stream.of(values()).filter(c -> c.number().equals(number)).findFirst().orElse(null);
    }

    /** The sources, where constants can reach them while the enum is being made. */
    private static final class Where {
        private static final Source FILES = new Source("FILE", "mediation_report_fact", "file_id", "closed_on");
        private static final Source SCREENED = new Source("SCREENING", "dispute_screening", "id", "held_on");

        private Where() {
        }
    }
}
