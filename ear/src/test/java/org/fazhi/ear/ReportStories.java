package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.FileRow;
import org.fazhi.casework.Refusal;
import org.fazhi.mediation.report.ReportA;
import org.fazhi.mediation.report.ReportAColumn;
import org.fazhi.mediation.report.ReportAFigures;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportRow;

/** The bureau's quarterly report: figures that add up, open their files, and stay what they were once handed in. */
final class ReportStories {

    private final DataSource dataSource;
    private final ReportA reports;
    private final ReportAFigures figures;
    private final FileLists lists;
    private final CaseRig rig;
    private final Caller section;
    private final Caller chair;
    private final Caller mediator;

    ReportStories(DataSource dataSource, Casework casework, ReportA reports, ReportAFigures figures, FileLists lists) {
        this.dataSource = dataSource;
        this.reports = reports;
        this.figures = figures;
        this.lists = lists;
        rig = new CaseRig(dataSource, casework);
        section = rig.person(Role.MEDIATION_SECTION, "");
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
    }

    void a9_tenClosedCasesStandInEachColumnThatTheyBelongTo() {
        String[] types = {"PROPERTY_MGMT", "PROPERTY_MGMT", "PROPERTY_MGMT", "PROPERTY_MGMT", "NEIGHBOR", "NEIGHBOR", "NEIGHBOR", "MARRIAGE_FAMILY", "MARRIAGE_FAMILY",
            "MIGRANT_WAGE_ARREARS"};
        String[] sources = {"PROACTIVE", "PROACTIVE", "PROACTIVE", "APPLICATION", "APPLICATION", "APPLICATION", "APPLICATION", "COURT", "POLICE", "POLICE"};
        String[] ends = {"ORAL", "ORAL", "WRITTEN", "WRITTEN", "WRITTEN", "WRITTEN", "WRITTEN", "FAILED", "FAILED", "WRITTEN"};
        for (int i = 0; i < types.length; i++) {
            closed("2016-03-0" + (1 + i % 9), types[i], sources[i], ends[i], i == 2 || i == 9);
        }
        refused("2016-03-10");
        var report = reports.report(section, null, Period.Part.Q1.of(2016));
        var expected = Map.ofEntries(Map.entry("1", 10), Map.entry("2", 20), Map.entry("3", 8), Map.entry("4", 2), Map.entry("7", 10), Map.entry("12", 3), Map.entry("13", 4),
                Map.entry("14", 3), Map.entry("15", 1), Map.entry("17", 2), Map.entry("20", 2), Map.entry("21", 3), Map.entry("29", 1), Map.entry("36", 4), Map.entry("38", 2),
                Map.entry("39", 6), Map.entry("40", 8));
        report.total().cells().forEach((number, value) -> assertThat(value.intValue()).as("column " + number).isEqualTo(expected.getOrDefault(number, 0)));
        assertThat(report.broken()).isEmpty();
        assertThat(reports.report(chair, null, Period.Part.Q1.of(2016)).total().cells()).as("the committee sees its own").isEqualTo(report.total().cells());
        assertThat(reports.report(section, "汶河街道", Period.Part.Q1.of(2016)).total().cells().get("1")).isZero();
        assertThatThrownBy(() -> reports.report(chair, "汶河街道", Period.Part.Q1.of(2016))).isInstanceOf(Refusal.class).hasMessageContaining("汶河街道");
        assertThat(reports.units(mediator)).as("mediators have no figures of others to see").isEmpty();
    }

    private long registered(String on, String type, String source) {
        var data = new LinkedHashMap<>(rig.registration(CaseRig.COMMITTEE, type, "甲" + on, "乙" + on));
        boolean entrusted = !List.of("PROACTIVE", "APPLICATION").contains(source);
        data.put("source", entrusted ? "ENTRUSTED" : source);
        if (entrusted) {
            data.put("entrustedBy", source);
        }
        return rig.register(mediator, on, data).fileId();
    }

    private void closed(String on, String type, String source, String end, boolean difficult) {
        long id = registered(on, type, source);
        rig.parties(id).forEach(p -> rig.step(chair, id, "CONSENT", on, Map.of("party", p, "answer", "YES", "method", "PHONE")));
        rig.step(chair, id, "ACCEPT", on, Map.of("difficult", difficult, "minorCase", source.equals("POLICE")));
        rig.begin(chair, mediator, id, on);
        switch (end) {
            case "ORAL" -> rig.step(mediator, id, "AGREE_ORALLY", on, Map.of("facts", "互谅。", "clauses", List.of(Map.of("type", "APOLOGY", "text", "当面道歉。")),
                    "performance", "当场", "performedOnTheSpot", true));
            case "FAILED" -> rig.step(mediator, id, "TERMINATE", on, Map.of("ground", "FAILED", "reason", "分歧过大。", "routesTold", true));
            default -> {
                rig.step(mediator, id, "DRAFT_AGREEMENT", on, rig.agreement(rig.payment(id, "800", on.substring(0, 4) + "-03-20")));
                rig.step(mediator, id, "SIGN", on, Map.of("parties", rig.each(id, on), "mediatorOn", on));
                rig.step(chair, id, "SEAL", on, Map.of("sealedOn", on));
                rig.step(mediator, id, "RECORD_PERFORMANCE", on, Map.of("clause", rig.clauses(id).get(0), "amount", "800", "proof", "TRANSFER"));
            }
        }
        rig.step(chair, id, "CLOSE", on.substring(0, 4) + "-03-25", Map.of("ground", end.equals("FAILED") ? "NOT_AGREED" : "PERFORMED", "report", "办结。"));
    }

    private void refused(String on) {
        long id = registered(on, "NEIGHBOR", "APPLICATION");
        rig.step(chair, id, "CONSENT", on, Map.of("party", rig.parties(id).get(1), "answer", "NO", "method", "PHONE"));
        rig.step(chair, id, "REFUSE", on, Map.of("code", "R1_PARTY_REFUSES", "reason", "不同意。"));
    }

    void tenThousandFilesCountTheSameByAnotherHandAndEveryCellOpensItsRows() {
        ReportRig.generate(dataSource, 10_000);
        var period = Period.Part.H1.of(2012);
        var office = rig.person(Role.JUSTICE_OFFICE, "东关");
        compare(section, null, period, "f.district_id = " + section.districtId());
        compare(office, null, period, "f.street_id = " + office.streetId());
        compare(chair, null, period, "f.org_id = " + chair.orgId());
    }

    private void compare(Caller who, String unit, Period period, String scope) {
        var report = reports.report(who, unit, period);
        assertThat(report.broken()).isEmpty();
        int cells = 0;
        var counted = ReportRig.count(rig, scope, period);
        for (var column : ReportAColumn.values()) {
            var expected = counted.getOrDefault(column.number(), BigDecimal.ZERO);
            assertThat(report.total().cells().get(column.number())).as(scope + " column " + column.number()).isEqualByComparingTo(expected);
            if (column.source() == ReportAColumn.FILES) {
                assertThat(opened(who, column, report.total(), period)).as("rows of column " + column.number()).isEqualTo(ReportRig.rows(rig, column.number(), scope, period));
                cells++;
            }
        }
        for (var row : report.rows().subList(1, report.rows().size())) {
            assertThat(opened(who, ReportAColumn.CASES, row, period)).hasSize(row.cells().get("1").intValue());
        }
        assertThat(cells).isEqualTo(44);
    }

    /** The files that the list shows under the figure's address. */
    private TreeSet<Long> opened(Caller who, ReportAColumn column, ReportRow row, Period period) {
        var figure = figures.find(who, "mediation", ReportAFigures.code(column, row.unit(), period)).orElseThrow();
        var ids = new TreeSet<Long>();
        lists.each(who, FileQuery.first("mediation").of(figure), 500, rows -> ids.addAll(rows.stream().map(FileRow::id).toList()) || true);
        return ids;
    }

    void whatWasHandedInStaysByteForByteAndALateEntryShowsAsRestated() {
        closed("2017-03-01", "NEIGHBOR", "APPLICATION", "FAILED", false);
        var period = new Period(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 3, 31));
        long filing = reports.file(section, null, period);
        var kept = reports.kept(section, filing);
        assertThat(reports.restated(section, filing)).isEmpty();
        assertThatThrownBy(() -> reports.file(section, null, period)).isInstanceOf(Refusal.class).hasMessageContaining("一致");
        assertThatThrownBy(() -> reports.file(chair, null, period)).isInstanceOf(Refusal.class).hasMessageContaining("司法所");
        var before = reports.report(section, null, period).total().cells().get("1").intValue();

        closed("2017-03-09", "PROPERTY_MGMT", "COURT", "WRITTEN", true);

        var restated = reports.restated(section, filing);
        assertThat(restated).extracting(r -> r.column().number()).containsExactly("1", "2", "3", "4", "7", "14", "15", "36", "39", "40");
        assertThat(restated.get(0).then().intValue()).isEqualTo(before);
        assertThat(restated.get(0).difference()).isEqualTo("+1");
        assertThat(restated).allSatisfy(r -> assertThat(r.causes()).singleElement().satisfies(c -> assertThat(c.label()).contains("甲2017-03-09")));
        assertThat(reports.kept(section, filing).content()).as("byte for byte").isEqualTo(kept.content());
        for (var forbidden : List.of("update report_filed set content = '' where id = ", "delete from report_filed_row where filed_id = ")) {
            assertThatThrownBy(() -> exec(forbidden + filing)).hasMessageContaining("never changed");
        }
        long again = reports.file(section, null, period);
        assertThat(reports.report(section, null, period).filings()).extracting(f -> f.version()).containsExactly(2, 1);
        assertThat(reports.restated(section, again)).isEmpty();
        assertThat(reports.restated(section, filing)).hasSize(10);
    }

    private void exec(String sql) throws SQLException {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
