package org.fazhi.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.platform.Json;

/** Economic circumstances; guarded, see {@link AidClearance}. A form with its result, so that a later standard changes nothing. */
@Embeddable
public class AidHardship {

    @Enumerated(EnumType.STRING)
    private AidCodes.HardshipRoute route;
    @Enumerated(EnumType.STRING)
    @Column(name = "not_required")
    private AidCodes.NotRequired notRequired;
    @Enumerated(EnumType.STRING)
    private AidCodes.Exempt exempt;
    @Column(name = "exempt_proof")
    private String exemptProof;
    @Column(name = "own_income")
    private BigDecimal ownIncome;
    private String members = "[]";
    @Column(name = "opponent_co_living")
    private boolean opponentCoLiving;
    @Column(name = "query_result")
    private String queryResult;
    @Column(name = "promised_on")
    private LocalDate promisedOn;
    private String expenses;
    private String assets;
    private String debts;
    private BigDecimal standard;
    @Column(name = "per_head")
    private BigDecimal perHead;

    /**
     * Somebody of the household.
     *
     * @param name     who
     * @param relation to the applicant
     * @param income   yuan a month
     */
    record Person(String name, String relation, BigDecimal income) {
    }

    void declared(AidData.Hardship h, BigDecimal inForce) {
        route = h.route();
        notRequired = h.notRequired();
        exempt = h.exempt();
        exemptProof = h.exemptProof();
        ownIncome = h.ownIncome();
        members = Json.write(h.members().stream().map(m -> Map.of("name", m.name(), "relation", m.relation() == null ? "" : m.relation(), "income", m.income().toPlainString())).toList());
        opponentCoLiving = Boolean.TRUE.equals(h.opponentCoLiving());
        queryResult = h.queryResult();
        promisedOn = h.promisedOn();
        expenses = h.expenses();
        assets = h.assets();
        debts = h.debts();
        standard = inForce;
        perHead = ownIncome == null ? null : household().perHead();
    }

    Eligibility.Household household() {
        return new Eligibility.Household(ownIncome, persons().stream().map(Person::income).toList(), opponentCoLiving);
    }

    Eligibility.Verdict verdict() {
        return Eligibility.judge(new Eligibility.Declared(route, notRequired, exempt, exemptProof != null, queryResult != null, promisedOn != null,
                household()), standard);
    }

    @SuppressWarnings("unchecked")
    List<Person> persons() {
        return ((List<Object>) Json.readObject("{\"m\":" + members + "}").get("m")).stream().map(o -> (Map<String, Object>) o)
                .map(m -> new Person(String.valueOf(m.get("name")), String.valueOf(m.get("relation")), new BigDecimal(String.valueOf(m.get("income"))))).toList();
    }

    AidCodes.HardshipRoute route() {
        return route;
    }

    AidCodes.NotRequired notRequired() {
        return notRequired;
    }

    AidCodes.Exempt exempt() {
        return exempt;
    }

    String exemptProof() {
        return exemptProof;
    }

    BigDecimal ownIncome() {
        return ownIncome;
    }

    boolean opponentCoLiving() {
        return opponentCoLiving;
    }

    String queryResult() {
        return queryResult;
    }

    LocalDate promisedOn() {
        return promisedOn;
    }

    String expenses() {
        return expenses;
    }

    String assets() {
        return assets;
    }

    String debts() {
        return debts;
    }

    BigDecimal standard() {
        return standard;
    }

    BigDecimal perHead() {
        return perHead;
    }
}
