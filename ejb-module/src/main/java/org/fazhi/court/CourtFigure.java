package org.fazhi.court;

import java.util.Optional;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Column;
import org.fazhi.reporting.Source;

/** The indicators of the micro court (domain.md 4.3). A matter counts on the day of its first contact. Names stand under {@code CourtFigure.<CONSTANT>}. */
public enum CourtFigure implements Column {

    /** 申请议事. */ MATTERS("true"),
    /** 议事场次. */ SESSIONS("r.held > 0", "r.held"),
    /** 由能手议. */ TIER_ABLE("r.tier = 'ABLE'"),
    /** 由专业议. */ TIER_PROFESSIONAL("r.tier = 'PROFESSIONAL'"),
    /** 由专职议. */ TIER_OFFICER("r.tier = 'OFFICER'"),
    /** 升级. */ LIFTED("r.lifted"),
    /** 已有结果. */ ENDED("r.ended"),
    /** 用时, days from first contact to the result. */ DAYS("r.ended", "r.days"),
    /** 达成一致. */ SETTLED("r.outcome = 'SETTLED'"),
    /** 转人民调解. */ CONVERTED("r.outcome = 'MEDIATION'"),
    /** 未达成一致. */ NO_RESULT("r.outcome = 'NO_RESULT'"),
    /** 已回访的一致. */ VISITED("r.outcome = 'SETTLED' and r.performance is not null"),
    /** 已履行. */ PERFORMED("r.outcome = 'SETTLED' and r.performance = 'DONE'"),
    /** 再次议事. */ REPEATED("r.again > 0");

    private final String predicate;
    private final String value;

    CourtFigure(String predicate) {
        this(predicate, "1");
    }

    CourtFigure(String predicate, String value) {
        this.predicate = predicate;
        this.value = value;
    }

    @Override
    public String number() {
        return String.valueOf(ordinal() + 1);
    }

    @Override
    public Source source() {
        return Where.MATTERS;
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
        return Texts.of(CourtProcedure.WORD).name(this);
    }

    /** {@return the figure of a number, or empty} */
    static Optional<CourtFigure> of(String number) {
        return Stream.of(values()).filter(f -> f.number().equals(number)).findFirst();
    }

    /** The source, where constants can reach it while the enum is being made. */
    private static final class Where {
        private static final Source MATTERS = new Source("COURT", "court_fact", "file_id", "opened_on");

        private Where() {
        }
    }
}
