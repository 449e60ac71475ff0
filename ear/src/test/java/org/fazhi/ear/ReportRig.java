package org.fazhi.ear;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.fazhi.reporting.Period;

/** Ten thousand invented mediations of 2012, and report A counted by another hand: from the tables, with conditions written anew. */
final class ReportRig {

    private static final String[] TYPES = {"MARRIAGE_FAMILY", "NEIGHBOR", "HOUSE_HOMESTEAD", "CONTRACT", "BUSINESS_OPERATION", "DAMAGES", "FOREST_LAND", "LAND_REQUISITION",
        "ENVIRONMENT", "MIGRANT_WAGE_ARREARS", "OTHER_LABOR", "TOURISM", "E_COMMERCE", "OTHER_CONSUMER", "MEDICAL", "ROAD_TRAFFIC", "PROPERTY_MGMT", "OTHER"};
    private static final String[] BODIES = {"VILLAGE", "RESIDENT", "TOWNSHIP", "SUBDISTRICT", "ENTERPRISE_INSTITUTION", "SOCIAL_ORG_OTHER"};
    private static final String[] ENTRUSTING = {"COURT", "PROCURATORATE", "POLICE", "PETITION_OFFICE", "OTHER_DEPT"};
    private static final String[] OUTCOMES = {"AGREED_WRITTEN", "AGREED_WRITTEN", "AGREED_WRITTEN", "AGREED_ORAL", "FAILED", "TERMINATED_REFUSED", "TERMINATED_SEIZED", "WITHDRAWN"};

    private ReportRig() {
    }

    /** Writes the files: every value follows from a hash of its number, so that each run invents the same. Some are open, voided or refused. */
    static void generate(DataSource dataSource, int count) {
        var rows = "create temp table g on commit drop as select n, nextval('case_seq') as id, u.id as org, u.path, u.district_id, u.street_id,"
                + " date '2011-12-01' + h(n, 1) % 240 as day, h(n, 2) % 100 as fate, " + pick("n", 3, TYPES) + " as type, " + pick("n", 4, BODIES) + " as body,"
                + " case when h(n, 5) % 3 = 0 then 'PROACTIVE' when h(n, 5) % 3 = 1 then 'APPLICATION' else 'ENTRUSTED' end as source, " + pick("n", 6, ENTRUSTING) + " as by_whom, "
                + pick("n", 7, OUTCOMES) + " as outcome, h(n, 8) % 5 = 0 as difficult, case when h(n, 9) % 4 = 0 then null else (h(n, 9) % 1000000) / 100.0 end as amount,"
                + " h(n, 10) % 3 = 0 as performed, 2 + h(n, 11) % 3 as parties from generate_series(1, " + count + ") n"
                + " join (select *, row_number() over (order by id) - 1 as at, count(*) over () as many from org_unit where kind = 'COMMITTEE') u on u.at = h(n, 12) % u.many";
        var statements = List.of("create or replace function pg_temp.h(n bigint, salt int) returns int language sql immutable as $$ select abs(hashint8(n * 131 + salt)) % 1000003 $$",
                rows.replace("h(", "pg_temp.h("),
                "insert into case_file (id, procedure, title, topic, status, final, district_id, street_id, org_id, org_path, opened_on, opened_at, last_act_on, closed_on, voided, search_terms)"
                        + " select id, 'mediation', '生成案件' || n, type, case when fate < 8 then 'AGREED' when fate < 12 then 'REFUSED' when n % 2 = 0 then 'ARCHIVED' else 'CLOSED' end, fate >= 8,"
                        + " district_id, street_id, org, path, day - 20, now(), day, case when fate >= 8 then day end, fate = 99, '{}' from g",
                "insert into mediation_case (file_id, committee_type, source, entrusted_by, type, facts, amount, difficult, applied_on, outcome, performance)"
                        + " select id, body, source, case when source = 'ENTRUSTED' then by_whom end, type, '生成', amount, difficult, day - 20,"
                        + " case when fate between 8 and 11 then null else outcome end, case when performed then 'PERFORMED' else 'PARTIAL' end from g",
                "insert into mediation_party (id, file_id, seq, side, kind, name) select g.id * 64 + s, g.id, s, case when s = 1 then 'APPLICANT' else 'RESPONDENT' end, 'PERSON', '某' || s"
                        + " from g cross join lateral generate_series(1, g.parties) s",
                "insert into file_event (id, file_id, seq, step, to_status, act_on, entered_at, account_id, actor_name, actor_org, data)"
                        + " select id, id, 1, 'CLOSE', 'CLOSED', day, now(), (select min(id) from account), '某', '某', jsonb_build_object('ground', case n % 7 when 0 then 'SUED' when 1 then 'COURT_CONFIRMED' else 'PERFORMED' end) from g");
        try (var c = dataSource.getConnection()) {
            try (var s = c.createStatement()) {
                s.execute("begin");
                for (var sql : statements) {
                    s.execute(sql);
                }
                s.execute("commit");
                s.execute("analyze case_file");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String pick(String n, int salt, String[] values) {
        return "(array['" + String.join("', '", values) + "'])[1 + h(" + n + ", " + salt + ") % " + values.length + "]";
    }

    private static String from(String scope, Period period) {
        return " from case_file f, mediation_case m where m.file_id = f.id and f.voided = false and m.outcome is not null and f.closed_on >= date '" + period.from()
                + "' and f.closed_on < date '" + period.to().plusDays(1) + "' and " + scope;
    }

    /** {@return every figure above zero, by column number, from the tables} */
    static Map<String, BigDecimal> count(CaseRig rig, String scope, Period period) {
        var cells = new LinkedHashMap<String, BigDecimal>();
        var from = from(scope, period);
        one(cells, "1", rig, "select count(*)" + from);
        one(cells, "2", rig, "select count(*) from mediation_party p where p.file_id in (select f.id" + from + ")");
        one(cells, "5", rig, "select coalesce(sum(m.amount), 0)" + from);
        for (var number : List.of("3", "4", "12", "13", "14", "38", "39", "40", "41", "43", "44")) {
            one(cells, number, rig, "select count(*)" + from + " and " + condition(number));
        }
        group(cells, 6, BODIES, rig, "select m.committee_type, count(*)" + from + " group by 1");
        group(cells, 15, ENTRUSTING, rig, "select m.entrusted_by, count(*)" + from + " and m.entrusted_by is not null group by 1");
        group(cells, 20, TYPES, rig, "select m.type, count(*)" + from + " group by 1");
        return cells;
    }

    private static void one(Map<String, BigDecimal> cells, String number, CaseRig rig, String sql) {
        cells.put(number, new BigDecimal(rig.value(sql).toString()));
    }

    private static void group(Map<String, BigDecimal> cells, int first, String[] names, CaseRig rig, String sql) {
        rig.rows(sql).forEach(r -> cells.put(String.valueOf(first + List.of(names).indexOf((String) r.get(0))), new BigDecimal(r.get(1).toString())));
    }

    private static String condition(String number) {
        int n = Integer.parseInt(number);
        if (n >= 6 && n <= 11) {
            return "m.committee_type = '" + BODIES[n - 6] + "'";
        } else if (n >= 15 && n <= 19) {
            return "m.entrusted_by = '" + ENTRUSTING[n - 15] + "'";
        } else if (n >= 20 && n <= 37) {
            return "m.type = '" + TYPES[n - 20] + "'";
        }
        var success = "left(m.outcome, 6) = 'AGREED'";
        return switch (n) {
            case 1, 2 -> "true";
            case 3 -> success;
            case 4 -> "m.difficult";
            case 5 -> "m.amount > 0";
            case 12 -> "m.source = 'PROACTIVE'";
            case 13 -> "m.source = 'APPLICATION'";
            case 14 -> "m.source not in ('PROACTIVE', 'APPLICATION')";
            case 38 -> "m.outcome like '%ORAL'";
            case 39 -> "m.outcome like '%WRITTEN'";
            case 40 -> success + " and m.performance = 'PERFORMED'";
            case 41 -> success + ground("SUED");
            case 42 -> "false";
            case 43, 44 -> success + ground("COURT_CONFIRMED");
            default -> throw new IllegalArgumentException(number);
        };
    }

    private static String ground(String ground) {
        return " and f.id in (select e.file_id from file_event e where e.step = 'CLOSE' and e.data ->> 'ground' = '" + ground + "')";
    }

    /** {@return keys of the files of a cell, from the tables} */
    static TreeSet<Long> rows(CaseRig rig, String number, String scope, Period period) {
        var ids = new TreeSet<Long>();
        rig.rows("select f.id" + from(scope, period) + " and " + condition(number)).forEach(r -> ids.add((Long) r.get(0)));
        return ids;
    }
}
