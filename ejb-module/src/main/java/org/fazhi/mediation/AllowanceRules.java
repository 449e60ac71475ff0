package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.BiFunction;
import org.fazhi.mediation.CommitteeCodes.Category;
import org.fazhi.platform.Texts;

/**
 * Which allowance a closed case earns, by rules that stand in one place and numbers that are parameters in force on the day of closing.
 * Pure.
 *
 * @param numbers value of a parameter on a day
 */
record AllowanceRules(BiFunction<String, LocalDate, BigDecimal> numbers) {

    /**
     * What the rules look at.
     *
     * @param outcome   what came of the case
     * @param difficult marked 疑难复杂 at registration or acceptance
     * @param sum       涉及金额, or null
     * @param parties   how many parties
     * @param closedOn  day of closing
     */
    record Traits(Codes.Outcome outcome, boolean difficult, BigDecimal sum, int parties, LocalDate closedOn) {
    }

    /**
     * What it earns.
     *
     * @param category 类别
     * @param why      the rule, in words
     * @param amount   yuan
     */
    record Grant(Category category, String why, BigDecimal amount) {
    }

    /** {@return what the case earns: the first rule that fits, from no agreement over 重大 and 疑难复杂 to 口头、简易 and 一般} */
    Grant of(Traits t) {
        if (t.outcome() != Codes.Outcome.AGREED_WRITTEN && t.outcome() != Codes.Outcome.AGREED_ORAL) {
            return grant(t, Category.FAILED, "failed");
        }
        var bigSum = numbers.apply("MED_ALLOWANCE_MAJOR_SUM", t.closedOn());
        var many = numbers.apply("MED_ALLOWANCE_MAJOR_PARTIES", t.closedOn());
        if (t.sum() != null && t.sum().compareTo(bigSum) >= 0) {
            return grant(t, Category.MAJOR, "majorSum", bigSum.stripTrailingZeros().toPlainString());
        } else if (many.compareTo(BigDecimal.valueOf(t.parties())) <= 0) {
            return grant(t, Category.MAJOR, "majorParties", t.parties());
        } else if (t.difficult()) {
            return grant(t, Category.DIFFICULT, "difficult");
        }
        return t.outcome() == Codes.Outcome.AGREED_ORAL ? grant(t, Category.SIMPLE, "oral") : grant(t, Category.NORMAL, "written");
    }

    private Grant grant(Traits t, Category category, String rule, Object... args) {
        return new Grant(category, Texts.of("mediation").get("allowance.rule." + rule, args),
                numbers.apply("MED_ALLOWANCE_" + category + "_YUAN", t.closedOn()));
    }
}
