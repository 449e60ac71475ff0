package org.fazhi.legalaid;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Whether the condition of economic hardship is met (法律援助法32、34、41、42). Pure. 32 removes the condition; 42 keeps it but deems it met
 * on proof of a category; else income per head is compared with the standard, "not above" included.
 */
final class Eligibility {

    /** What came of it. */
    enum Verdict {
        /** Met, or not asked. */ MET,
        /** Above the standard. */ ABOVE_STANDARD,
        /** No route was chosen yet. */ ROUTE_MISSING,
        /** Article 32 needs its ground. */ GROUND_MISSING,
        /** Article 42 needs its category. */ CATEGORY_MISSING,
        /** Article 42 needs proof of the category. */ PROOF_MISSING,
        /** Somebody with an income has no case of "no fixed source of living". */ HAS_INCOME,
        /** The result of the query is missing. */ QUERY_MISSING,
        /** The promise is not signed. */ PROMISE_MISSING,
        /** The income is missing. */ INCOME_MISSING
    }

    /**
     * A household.
     *
     * @param own              the applicant's monthly income in yuan, or null
     * @param others           monthly incomes of the family members who live with the applicant
     * @param opponentCoLiving whether the other side is such a member: then only the applicant's own income counts (程序规定18)
     */
    record Household(BigDecimal own, List<BigDecimal> others, boolean opponentCoLiving) {

        BigDecimal sum() {
            return opponentCoLiving ? own : others.stream().reduce(own, BigDecimal::add);
        }

        int heads() {
            return opponentCoLiving ? 1 : others.size() + 1;
        }

        /** {@return income per head, rounded to cents for showing} */
        BigDecimal perHead() {
            return sum().divide(BigDecimal.valueOf(heads()), 2, RoundingMode.HALF_UP);
        }

        /** {@return whether it is not above the standard; compared without rounding} */
        boolean within(BigDecimal standard) {
            return sum().compareTo(standard.multiply(BigDecimal.valueOf(heads()))) <= 0;
        }
    }

    /**
     * What was declared.
     *
     * @param route       the route
     * @param notRequired ground of article 32, or null
     * @param exempt      category of article 42, or null
     * @param proven      whether proof of the category was shown
     * @param queried     whether the result of the query is attached
     * @param promised    whether the promise is signed
     * @param household   incomes
     */
    record Declared(AidCodes.HardshipRoute route, AidCodes.NotRequired notRequired, AidCodes.Exempt exempt, boolean proven, boolean queried,
                    boolean promised, Household household) {
    }

    private Eligibility() {
    }

    static Verdict judge(Declared d, BigDecimal standard) {
        if (d.route() == null) {
            return Verdict.ROUTE_MISSING;
        }
        return switch (d.route()) {
            case NOT_REQUIRED -> d.notRequired() == null ? Verdict.GROUND_MISSING : Verdict.MET;
            case EXEMPT_BY_CATEGORY -> exempt(d);
            case INFO_SHARING -> d.queried() ? income(d, standard) : Verdict.QUERY_MISSING;
            case HONESTY_PROMISE -> d.promised() ? income(d, standard) : Verdict.PROMISE_MISSING;
        };
    }

    private static Verdict exempt(Declared d) {
        if (d.exempt() == null) {
            return Verdict.CATEGORY_MISSING;
        } else if (!d.proven()) {
            return Verdict.PROOF_MISSING;
        }
        var own = d.household().own();
        boolean earns = own != null && own.signum() > 0;
        return d.exempt() == AidCodes.Exempt.NO_FIXED_INCOME && earns ? Verdict.HAS_INCOME : Verdict.MET;
    }

    private static Verdict income(Declared d, BigDecimal standard) {
        return d.household().own() == null ? Verdict.INCOME_MISSING : d.household().within(standard) ? Verdict.MET : Verdict.ABOVE_STANDARD;
    }
}
