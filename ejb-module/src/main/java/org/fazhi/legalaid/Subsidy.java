package org.fazhi.legalaid;

import java.math.BigDecimal;
import java.util.ArrayList;
import org.fazhi.casework.Act;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * The subsidy of a case (法律援助法52): a base by form, more for further hearings, for people of a group case and for work elsewhere. Every
 * sum is a parameter; what the bureau has not set is zero, so that nothing is paid by a guess.
 *
 * @param amount yuan
 * @param words  the sum in words
 */
record Subsidy(BigDecimal amount, String words) {

    static Subsidy of(AidCase facts, Act<AidCase, HandlingData.Acceptance> act) {
        var data = act.data();
        var words = Texts.of(AidProcedure.WORD);
        var lines = new ArrayList<String>();
        var base = sum(act, base(facts.subject()));
        if (facts.handling().works() == 0) {
            return new Subsidy(BigDecimal.ZERO, words.get("subsidy.none"));
        }
        lines.add(words.get("subsidy.base", words.get("topic." + facts.subject().form()), base.toPlainString()));
        int hearings = data.hearings() == null ? 0 : Math.max(0, data.hearings() - 1);
        int persons = data.persons() == null ? 0 : data.persons() - 1;
        var more = sum(act, "AID_SUBSIDY_HEARING").multiply(BigDecimal.valueOf(hearings));
        var group = sum(act, "AID_SUBSIDY_PERSON").multiply(BigDecimal.valueOf(persons));
        var far = Boolean.TRUE.equals(data.elsewhere()) ? sum(act, "AID_SUBSIDY_ELSEWHERE") : BigDecimal.ZERO;
        if (more.signum() > 0) {
            lines.add(words.get("subsidy.hearings", hearings, more.toPlainString()));
        }
        if (group.signum() > 0) {
            lines.add(words.get("subsidy.persons", persons, group.toPlainString()));
        }
        if (far.signum() > 0) {
            lines.add(words.get("subsidy.elsewhere", far.toPlainString()));
        }
        var total = base.add(more).add(group).add(far);
        return new Subsidy(total, String.join("，", lines) + words.get("subsidy.total", total.toPlainString()));
    }

    private static String base(AidSubject subject) {
        if (subject.form().criminal()) {
            return subject.stage().inCourt() ? "AID_SUBSIDY_TRIAL" : "AID_SUBSIDY_PRETRIAL";
        }
        return subject.form() == AidCodes.Form.NON_LITIGATION || subject.form() == AidCodes.Form.OTHER ? "AID_SUBSIDY_NON_LITIGATION" : "AID_SUBSIDY_CIVIL";
    }

    private static BigDecimal sum(Act<AidCase, ?> act, String code) {
        try {
            return act.desk().parameter(code, act.on()).value();
        } catch (Parameters.Missing notSet) {
            return BigDecimal.ZERO;
        }
    }
}
