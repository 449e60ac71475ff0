package org.fazhi.audit;

import java.time.LocalDate;
import org.fazhi.audit.JournalLine.Result;

/**
 * What the auditor asks for; absent conditions are null.
 *
 * @param from   first day, in Asia/Shanghai
 * @param to     last day
 * @param person full name or login
 * @param action action as stored, such as {@code mediation.ACCEPT}
 * @param result what came of it
 * @param number case number
 */
public record JournalFilter(LocalDate from, LocalDate to, String person, String action, Result result, String number) {
}
