package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.FileRow;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.AidColumn;
import org.fazhi.legalaid.AidReport;
import org.fazhi.legalaid.AidReportFigures;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.ReportRow;

/** Statistics of legal aid against another hand: from the tables, with conditions written anew, over some hundred invented files of 2013. */
final class AidFigures {

    private static final int FILES = 600;
    private static final Period PERIOD = new Period(LocalDate.parse("2013-02-01"), LocalDate.parse("2013-09-30"));
    private static final String IN = " between date '2013-02-01' and date '2013-09-30'";
    private static final List<String> CODES = List.of("NOT_IN_SCOPE", "HARDSHIP_NOT_MET", "NOT_ELIGIBLE_PERSON", "ALREADY_REPRESENTED", "DUPLICATE", "OTHER_REFUSAL");
    private static final List<String> FORMS = List.of("CRIMINAL_DEFENCE", "CRIMINAL_AGENCY", "CIVIL_LITIGATION", "ADMIN_LITIGATION", "STATE_COMPENSATION", "LABOUR_ARBITRATION",
            "NON_LITIGATION", "OTHER");
    private static final List<String> GROUPS = List.of("MINOR", "ELDERLY", "DISABLED", "WOMAN", "MIGRANT_WORKER", "SOLDIER", "LOW_INCOME", "ORPHAN", "OTHER_GROUP");
    private static final List<String> DEADLINES = List.of("REVIEW", "ASSIGNMENT", "NOTICE_ASSIGNMENT", "CONTRACT", "OBJECTION_DECISION", "CHANGE", "TERMINATION_NOTICE", "FILING",
            "FILE_REVIEW", "SUBSIDY");

    private final AidRig aid;
    private final DataSource dataSource;
    private final AidReport reports;
    private final AidReportFigures figures;
    private final FileLists lists;
    private final Caller section;

    AidFigures(DataSource dataSource, Casework casework, AidReport reports, AidReportFigures figures, FileLists lists) {
        this.dataSource = dataSource;
        this.reports = reports;
        this.figures = figures;
        this.lists = lists;
        aid = new AidRig(dataSource, casework);
        section = CaseRig.only(aid.rig.person(Role.PUBLIC_SERVICE_SECTION, ""), Role.PUBLIC_SERVICE_SECTION);
    }

    /** Every value follows from a hash of the file's number, so that each run invents the same; some files are voided. */
    private void generate() {
        var pick = "(array['%s'])[1 + pg_temp.h(n, %d) %% %d]";
        var firms = List.of(aid.unit(AidRig.FIRM), aid.unit(AidRig.OTHER_FIRM), aid.unit("汶河法律服务所"));
        run(List.of("create or replace function pg_temp.h(n bigint, salt int) returns int language sql immutable as $$ select abs(hashint8(n * 131 + salt)) % 1000003 $$",
                "create temp table g on commit drop as select n, nextval('case_seq') as id, u.id as org, u.path, u.district_id, u.street_id, date '2013-01-01' + pg_temp.h(n, 1) % 330 as day,"
                        + " pg_temp.h(n, 2) % 100 as fate, " + pick.formatted(String.join("','", FORMS), 3, FORMS.size()) + " as form, " + pick.formatted(String.join("','", CODES), 4, CODES.size())
                        + " as code, " + pick.formatted(String.join("','", GROUPS), 5, GROUPS.size()) + " as g1, " + pick.formatted(String.join("','", GROUPS), 6, GROUPS.size())
                        + " as g2 from generate_series(1, " + FILES + ") n join org_unit u on u.name = '广陵区法律援助中心'",
                "insert into case_file (id, procedure, title, topic, status, final, district_id, street_id, org_id, org_path, opened_on, opened_at, last_act_on, voided, search_terms)"
                        + " select id, 'legalaid', '生成援助' || n, form, 'ARCHIVED', true, district_id, street_id, org, path, day, now(), day + 40, fate = 99, '{}' from g",
                "insert into aid_case (file_id, name, groups, form, channel, cause, stage, received_on, notice_ground, granted_on, basis, concluded_on, refusal_code)"
                        + " select id, '某', case when fate % 7 = 0 then '' when g1 = g2 then g1 else g1 || ',' || g2 end, form, 'WINDOW', '某', 'ARBITRATION', day, case when fate % 10 = 0 then 'MINOR' end,"
                        + " case when fate between 20 and 80 then day + 5 end, case when fate between 40 and 80 then 'AWARD' end, case when fate between 40 and 80 then day + 30 end,"
                        + " case when fate < 10 then code end from g",
                "insert into file_event (id, file_id, seq, step, to_status, act_on, entered_at, account_id, actor_name, actor_org, data) select nextval('case_seq'), id, 1,"
                        + " case when fate < 20 then 'REFUSE' when fate < 25 then 'EXPIRE' when fate < 90 then 'TERMINATE' else 'END_EMERGENCY' end, 'ARCHIVED', day + 6, now(),"
                        + " (select min(id) from account), '某', '某', jsonb_build_object('code', case when fate < 20 then code else 'OTHER_END' end) from g where fate < 25 or fate > 85",
                // Refused or terminated, put right, and done again: the last one counts.
                "insert into file_event (id, file_id, seq, step, to_status, act_on, entered_at, account_id, actor_name, actor_org, data) select nextval('case_seq'), id, 2,"
                        + " case when fate < 20 then 'REFUSE' else 'TERMINATE' end, 'ARCHIVED', day + 60, now(), (select min(id) from account), '某', '某', jsonb_build_object('code', 'OTHER_REFUSAL')"
                        + " from g where fate in (3, 4, 88)",
                "insert into aid_assignment (file_id, unit_id, mode, assigned_on, ended_on) select g.id, f.unit, 'ROTATION', g.day + 7 + f.at::int * 10, null from g cross join (values (" + firms.get(0)
                        + ", 0), (" + firms.get(1) + ", 1), (" + firms.get(2) + ", 2), (" + firms.get(0) + ", 3)) f (unit, at) where g.fate between 20 and 80 and pg_temp.h(g.n, 7) % 4 >= f.at",
                "insert into deadline (id, file_id, kind, start_word, start_on, amount, unit, roll, pausable, due_on, raw_on, explanation, parameter, basis, state, ended_on)"
                        + " select nextval('case_seq'), g.id, k.kind, '某', g.day, 7, 'DAYS', true, false, case when g.fate = 50 then null else g.day + k.at::int end, g.day, '某', 'AID_REVIEW_DAYS', '某',"
                        + " (array['MET', 'MISSED', 'MET', 'RUNNING', 'DROPPED', 'PAUSED'])[1 + pg_temp.h(g.n * 17 + k.at, 8) % 6], g.day + 3 from g cross join unnest(array['"
                        + String.join("','", DEADLINES) + "', 'REVIEW', 'OBJECTION_WINDOW']) with ordinality k (kind, at) where pg_temp.h(g.n, k.at::int) % 3 > 0"));
    }

    private void run(List<String> statements) {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.execute("begin");
            for (var sql : statements) {
                s.execute(sql);
            }
            s.execute("commit");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void everyFigureIsCountedTheSameByAnotherHandAndOpensExactlyItsRows() {
        generate();
        var report = reports.report(aid.clerk, null, PERIOD);
        int cells = 0;
        for (var column : report.columns()) {
            var expected = expected(column);
            assertThat(report.total().cells().get(column.number()).intValue()).as(column.block() + " " + column.title()).isEqualTo(expected.size());
            assertThat(opened(aid.clerk, column, report.total())).as("rows of " + column.title()).isEqualTo(expected.stream().sorted().toList());
            cells++;
        }
        assertThat(cells).isEqualTo(AidColumn.all().size() + 3);
        assertThat(report.total().cells().values().stream().filter(v -> v.signum() > 0).count()).as("the invented files fill the statistics").isGreaterThan(45);
        var whole = reports.report(section, null, PERIOD);
        assertThat(whole.total().cells()).as("the district is the sum of its centres").isEqualTo(report.total().cells());
        assertThat(whole.rows()).hasSizeGreaterThan(1);
        assertThatThrownBy(() -> reports.report(aid.clerk, "东关街道", PERIOD)).isInstanceOf(Refusal.class).hasMessageContaining("东关街道");
        var share = new TreeMap<String, Integer>();
        AidColumn.of(AidColumn.Block.ON_TIME).forEach(c -> share.put(c.number(), report.total().cells().get(c.number()).intValue()));
        for (int i = 0; i < DEADLINES.size(); i++) {
            var columns = AidColumn.of(AidColumn.Block.ON_TIME).subList(3 * i, 3 * i + 3);
            assertThat(share.get(columns.get(0).number())).as(DEADLINES.get(i)).isPositive().isEqualTo(share.get(columns.get(1).number()) + share.get(columns.get(2).number()));
        }
    }

    /** Keys of what a column counts: files, or those of deadlines, one per deadline. */
    private List<Long> expected(AidColumn column) {
        var from = " from aid_case c, case_file f where f.id = c.file_id and f.voided = false and f.org_id = " + aid.clerk.orgId() + " and ";
        var at = AidColumn.of(column.block()).indexOf(column);
        return ids(switch (column.block()) {
            case COUNTS -> switch (at) {
                case 0 -> "select f.id" + from + "c.notice_ground is null and f.opened_on" + IN;
                case 1 -> "select f.id" + from + "c.notice_ground is not null and f.opened_on" + IN;
                case 2 -> "select f.id" + from + "c.granted_on" + IN;
                case 3 -> "select f.id" + from + last("'REFUSE'") + IN;
                case 4 -> "select f.id" + from + last("'EXPIRE'") + IN;
                case 5 -> "select f.id" + from + last("'TERMINATE', 'END_EMERGENCY'") + IN;
                default -> "select f.id" + from + "c.basis is not null and c.concluded_on" + IN;
            };
            case REFUSALS -> "select f.id" + from + last("'REFUSE'") + IN + " and (select e.data ->> 'code' from file_event e where e.file_id = f.id and e.step = 'REFUSE'"
                    + " order by e.act_on desc limit 1) = '" + CODES.get(at) + "'";
            case FORMS -> "select f.id" + from + "c.form = '" + FORMS.get(at) + "' and f.opened_on" + IN;
            case GROUPS -> "select f.id" + from + "c.notice_ground is null and ',' || c.groups || ',' like '%," + GROUPS.get(at) + ",%' and f.opened_on" + IN;
            case FIRMS -> "select f.id" + from + "(select min(g.assigned_on) from aid_assignment g where g.file_id = f.id and g.unit_id = " + column.number().substring(1) + ")" + IN;
            case ON_TIME -> "select d.file_id from deadline d, case_file f where f.id = d.file_id and not f.voided and f.procedure = 'legalaid' and d.kind = '" + DEADLINES.get(at / 3)
                    + "' and f.org_id = " + aid.clerk.orgId() + " and d.due_on" + IN + " and d.state in " + (at % 3 == 0 ? "('MET', 'MISSED', 'RUNNING')" : at % 3 == 1 ? "('MET')" : "('MISSED', 'RUNNING')");
        });
    }

    private static String last(String steps) {
        return "(select max(e.act_on) from file_event e where e.file_id = f.id and e.step in (" + steps + "))";
    }

    private List<Long> ids(String sql) {
        return aid.rig.rows(sql).stream().map(r -> (Long) r.get(0)).toList();
    }

    private List<Long> opened(Caller who, AidColumn column, ReportRow row) {
        if (column.deadlines()) {
            return reports.due(who, row.unit().code(), PERIOD, column.number()).stream().map(AidReport.Due::id).sorted().toList();
        }
        var figure = figures.find(who, "legalaid", AidReportFigures.code(column, row.unit(), PERIOD)).orElseThrow();
        var ids = new TreeSet<Long>();
        lists.each(who, FileQuery.first("legalaid").of(figure), 500, rows -> ids.addAll(rows.stream().map(FileRow::id).toList()) || true);
        return List.copyOf(ids);
    }

    /** Who sees which figures, and that no small one tells of income, age or disability: not in its cell, not by its rows, not in the workbook. */
    void figuresTellNobodyOfOnePoorPersonAndOpenThemForTheCentreAlone() {
        var day = "2023-05-08";
        var period = new Period(LocalDate.parse("2023-05-01"), LocalDate.parse("2023-05-31"));
        long file = aid.open(aid.clerk, "SUBMIT", day, aid.application("柏清如", "groups", List.of("LOW_INCOME"))).fileId();
        aid.step(aid.clerk, file, "HARDSHIP", day, "route", "HONESTY_PROMISE", "promisedOn", day, "ownIncome", "99999", "members", List.of());
        aid.accept(file, day);
        aid.review(file, day);
        aid.step(aid.approver, file, "REFUSE", day, "code", "HARDSHIP_NOT_MET", "reason", "收入高于标准。", "servedOn", day);
        var poor = AidColumn.of(AidColumn.Block.REFUSALS).get(CODES.indexOf("HARDSHIP_NOT_MET"));
        var group = AidColumn.of(AidColumn.Block.GROUPS).get(GROUPS.indexOf("LOW_INCOME"));
        var leaks = new ArrayList<String>();
        for (var role : Role.values()) {
            var who = Stream.of(aid.clerk, aid.approver, aid.finance, aid.reviewer, aid.firm, aid.lawyer, aid.station).filter(c -> c.has(role)).findFirst()
                    .orElseGet(() -> CaseRig.only(aid.rig.person(role, ""), role));
            boolean reads = List.of(Role.AID_CLERK, Role.AID_APPROVER, Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER).contains(role);
            boolean chain = role == Role.AID_CLERK || role == Role.AID_APPROVER;
            if (reports.units(who).isEmpty() == reads) {
                leaks.add(role + " sees figures: " + !reads);
            }
            for (var column : List.of(poor, group)) {
                for (var unit : reports.units(section)) {
                    boolean opens = figures.find(who, "legalaid", AidReportFigures.code(column, unit, period)).isPresent();
                    if (opens != (chain && unit.id() == aid.clerk.orgId() && unit.code().startsWith("U"))) {
                        leaks.add(role + " opens " + column.title() + " of " + unit.name() + ": " + opens);
                    }
                }
            }
            if (reads) {
                var report = reports.report(who, null, period);
                for (var row : report.rows().stream().filter(r -> r.cells().get(poor.number()).signum() > 0).toList()) {
                    AidColumn.of(AidColumn.Block.REFUSALS).stream().filter(c -> !"<5".equals(report.told().told(row, c.number()))).forEach(c -> leaks.add(role + " is told " + c.title()));
                    if (!"<5".equals(report.told().told(row, group.number()))) {
                        leaks.add(role + " is told " + group.title());
                    }
                }
                assertThat(new String(reports.workbook(who, null, period), java.nio.charset.StandardCharsets.ISO_8859_1)).startsWith("PK");
            } else {
                assertThatThrownBy(() -> reports.workbook(who, null, period)).isInstanceOf(Refusal.class);
            }
        }
        assertThat(leaks).isEmpty();
        assertThat(aid.rig.rows("select 1 from journal where action = 'legalaid.FIGURES' and detail like '%2023%'")).as("who takes figures out is written down").isNotEmpty();
    }
}
