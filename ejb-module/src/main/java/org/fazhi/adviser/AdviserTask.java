package org.fazhi.adviser;

import java.time.LocalDate;
import java.time.YearMonth;
import org.fazhi.casework.TaskKind;

/** What is owed under a contract. */
public enum AdviserTask implements TaskKind {

    /** 本月到村（社区）. */
    MONTH("VISIT", "ADVISER_VISITS_MONTH", AdviserData.Service.ON_SITE) {
        @Override
        LocalDate from(LocalDate day) {
            return day.withDayOfMonth(1);
        }

        @Override
        LocalDate to(LocalDate day) {
            return YearMonth.from(day).atEndOfMonth();
        }
    },
    /** 本季度讲座. */
    QUARTER("VISIT", "ADVISER_LECTURES_QUARTER", AdviserData.Service.LECTURE) {
        @Override
        LocalDate from(LocalDate day) {
            return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        }

        @Override
        LocalDate to(LocalDate day) {
            return YearMonth.from(from(day)).plusMonths(2).atEndOfMonth();
        }
    },
    /** 聘期将满. */
    RUNS_OUT("RENEW", "ADVISER_WARN_DAYS", null);

    private final String step;
    private final String parameter;
    private final AdviserData.Service service;

    AdviserTask(String step, String parameter, AdviserData.Service service) {
        this.step = step;
        this.parameter = parameter;
        this.service = service;
    }

    /** {@return the first day of the period in which a day lies} */
    LocalDate from(LocalDate day) {
        return day;
    }

    /** {@return the last day of the period in which a day lies} */
    LocalDate to(LocalDate day) {
        return day;
    }

    /** {@return the code of how often, or of how many days before} */
    String parameter() {
        return parameter;
    }

    /** {@return the service that is counted, or null} */
    AdviserData.Service service() {
        return service;
    }

    @Override
    public String settledBy() {
        return step;
    }
}
