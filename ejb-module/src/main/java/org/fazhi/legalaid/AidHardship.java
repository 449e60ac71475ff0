package org.fazhi.legalaid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fazhi.platform.Json;

/**
 * Economic circumstances; guarded, see {@link AidClearance}, and kept as one sealed text (domain.md 5.4). A form with its result, so that a
 * later standard changes nothing.
 *
 * @param route            how hardship was dealt with; null: not yet
 * @param notRequired      why no hardship is asked for (法律援助法32), or null
 * @param exempt           category that need not be verified (法律援助法42), or null
 * @param exemptProof      what proves the category
 * @param ownIncome        yuan a month, of the applicant
 * @param persons          the others of the household
 * @param opponentCoLiving whether the opponent belongs to it: then the applicant's own income alone counts
 * @param queryResult      what the shared information said
 * @param promisedOn       day of the promise of honesty
 * @param expenses         in words
 * @param assets           in words
 * @param debts            in words
 * @param standard         yuan per head and month that was in force then
 * @param perHead          yuan per head and month
 */
record AidHardship(AidCodes.HardshipRoute route, AidCodes.NotRequired notRequired, AidCodes.Exempt exempt, String exemptProof, BigDecimal ownIncome, List<Person> persons,
                   boolean opponentCoLiving, String queryResult, LocalDate promisedOn, String expenses, String assets, String debts, BigDecimal standard, BigDecimal perHead) {

    /** Nothing was declared yet. */
    static final AidHardship NONE = new AidHardship(null, null, null, null, null, List.of(), false, null, null, null, null, null, null, null);

    /**
     * Somebody of the household.
     *
     * @param name     who
     * @param relation to the applicant
     * @param income   yuan a month
     */
    record Person(String name, String relation, BigDecimal income) {
    }

    /** {@return what was declared, measured by the standard in force} */
    static AidHardship declared(AidData.Hardship h, BigDecimal inForce) {
        var persons = h.members().stream().map(m -> new Person(m.name(), m.relation() == null ? "" : m.relation(), m.income())).toList();
        boolean coLiving = Boolean.TRUE.equals(h.opponentCoLiving());
        var perHead = h.ownIncome() == null ? null : household(h.ownIncome(), persons, coLiving).perHead();
        return new AidHardship(h.route(), h.notRequired(), h.exempt(), h.exemptProof(), h.ownIncome(), persons, coLiving, h.queryResult(), h.promisedOn(), h.expenses(),
                h.assets(), h.debts(), inForce, perHead);
    }

    Eligibility.Household household() {
        return household(ownIncome, persons, opponentCoLiving);
    }

    private static Eligibility.Household household(BigDecimal own, List<Person> persons, boolean coLiving) {
        return new Eligibility.Household(own, persons.stream().map(Person::income).toList(), coLiving);
    }

    Eligibility.Verdict verdict() {
        return Eligibility.judge(new Eligibility.Declared(route, notRequired, exempt, exemptProof != null, queryResult != null, promisedOn != null,
                household()), standard);
    }

    /** {@return all of it as the text that is sealed} */
    String json() {
        var out = new LinkedHashMap<String, Object>();
        out.put("route", route);
        out.put("notRequired", notRequired);
        out.put("exempt", exempt);
        out.put("exemptProof", exemptProof);
        out.put("ownIncome", plain(ownIncome));
        out.put("persons", persons.stream().map(p -> Map.of("name", p.name(), "relation", p.relation(), "income", p.income().toPlainString())).toList());
        out.put("opponentCoLiving", opponentCoLiving);
        out.put("queryResult", queryResult);
        out.put("promisedOn", promisedOn);
        out.put("expenses", expenses);
        out.put("assets", assets);
        out.put("debts", debts);
        out.put("standard", plain(standard));
        out.put("perHead", plain(perHead));
        return Json.write(out);
    }

    /** {@return what {@link #json} wrote} */
    static AidHardship of(String json) {
        var in = Json.readObject(json);
        return new AidHardship(read(in, "route", AidCodes.HardshipRoute::valueOf), read(in, "notRequired", AidCodes.NotRequired::valueOf), read(in, "exempt", AidCodes.Exempt::valueOf),
                read(in, "exemptProof", t -> t), read(in, "ownIncome", BigDecimal::new), persons(in.get("persons")), Boolean.TRUE.equals(in.get("opponentCoLiving")),
                read(in, "queryResult", t -> t), read(in, "promisedOn", LocalDate::parse), read(in, "expenses", t -> t), read(in, "assets", t -> t), read(in, "debts", t -> t),
                read(in, "standard", BigDecimal::new), read(in, "perHead", BigDecimal::new));
    }

    private static List<Person> persons(Object list) {
        return Stream.ofNullable(list).flatMap(l -> ((List<?>) l).stream()).map(o -> (Map<?, ?>) o)
                .map(m -> new Person(String.valueOf(m.get("name")), String.valueOf(m.get("relation")), new BigDecimal(String.valueOf(m.get("income"))))).toList();
    }

    private static <T> T read(Map<String, Object> in, String key, Function<String, T> as) {
        var value = in.get(key);
        return value == null ? null : as.apply(String.valueOf(value));
    }

    private static String plain(BigDecimal sum) {
        return sum == null ? null : sum.toPlainString();
    }
}
