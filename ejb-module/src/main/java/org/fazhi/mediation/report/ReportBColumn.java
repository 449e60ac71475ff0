package org.fazhi.mediation.report;

/**
 * Report B 人民调解组织队伍经费保障情况统计表, as far as the registers know it: committees and mediators of a type, counted from rows {@code m} of the
 * mediators with their facts as JSON {@code j}. What nobody filled in has a column of its own, so that the parts always add up.
 */
public enum ReportBColumn {

    COMMITTEES("count(distinct m.committee)"),
    MEDIATORS("count(m.account)"),
    FULL_TIME("count(*) filter (where m.account is not null and m.full_time)"), PART_TIME("count(*) filter (where m.account is not null and not m.full_time)"),
    WOMEN(having("j ->> 'gender' = 'FEMALE'")), MEN(having("j ->> 'gender' = 'MALE'")), GENDER_UNKNOWN(having("j ->> 'gender' is null")),
    COLLEGE(having("j ->> 'education' in ('POSTGRADUATE', 'BACHELOR', 'COLLEGE')")), HIGH_SCHOOL(having("j ->> 'education' = 'HIGH_SCHOOL'")),
    BELOW(having("j ->> 'education' in ('MIDDLE_SCHOOL', 'PRIMARY')")), EDUCATION_UNKNOWN(having("j ->> 'education' is null")),
    YOUNG(having(age("<= 35"))), MIDDLE(having(age("between 36 and 59"))), OLD(having(age(">= 60"))), AGE_UNKNOWN(having("j ->> 'born_on' is null")),
    TRAINED("coalesce(sum(m.trainings), 0)");

    private final String sql;

    ReportBColumn(String sql) {
        this.sql = sql;
    }

    /** {@return SQL of the figure over rows {@code m}} */
    String sql() {
        return sql;
    }

    private static String having(String condition) {
        return "count(*) filter (where m.account is not null and " + condition.replace("j ->>", "m.j ->>") + ")";
    }

    private static String age(String bound) {
        return "extract(year from age(m.day, (j ->> 'born_on')::date)) "+ bound;
    }
}
