package org.fazhi.web.api;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.platform.Texts;

/**
 * What a step is sent: the members about the act, and the step's data beside them or under {@code data}.
 *
 * @param step       the opening step, when a procedure has more than one; null: the first
 * @param version    the version that the sender saw, or null
 * @param on         day of the act, or null: today
 * @param lateReason why it is entered late, or null
 * @param data       the step's fields
 */
record StepBody(String step, Integer version, LocalDate on, String lateReason, Map<String, Object> data) {

    /** Members that are not data; no step may have a field of such a name. */
    static final List<String> RESERVED = List.of("step", "version", "on", "lateReason", "data");
    private static final int LONGEST_REASON = 300;
    private static final int FIRST_YEAR = 1949;
    private static final int LAST_YEAR = 9999;

    /**
     * {@return the body, read}
     *
     * @param body    the JSON object
     * @param ifMatch header If-Match, which may carry the version instead, or null
     * @throws InvalidInput     for a day or reason that cannot be taken
     * @throws ProblemException for a version that is none
     */
    static StepBody of(Map<String, Object> body, String ifMatch) {
        var errors = new ArrayList<FieldError>();
        var data = data(body, errors);
        var on = day(body.get("on"), errors);
        var reason = reason(body.get("lateReason"), errors);
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
        var step = body.get("step");
        return new StepBody(step == null ? null : step.toString(), version(body.get("version"), ifMatch), on, reason, data);
    }

    private static Map<String, Object> data(Map<String, Object> body, List<FieldError> errors) {
        var rest = new LinkedHashMap<>(body);
        RESERVED.forEach(rest::remove);
        var wrapped = body.get("data");
        if (wrapped == null) {
            return rest;
        }
        if (!(wrapped instanceof Map<?, ?> map)) {
            errors.add(new FieldError("data", Texts.of("api").get("body.data")));
            return rest;
        }
        rest.keySet().forEach(k -> errors.add(new FieldError(k, Texts.of("casework").get("input.unknown", k))));
        var inner = new LinkedHashMap<String, Object>();
        map.forEach((k, v) -> inner.put((String) k, v));
        return inner;
    }

    private static LocalDate day(Object typed, List<FieldError> errors) {
        if (typed == null) {
            return null;
        }
        try {
            var day = LocalDate.parse(typed.toString());
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
            errors.add(new FieldError("on", Texts.of("api").get("body.far", day)));
        } catch (DateTimeException e) {
            errors.add(new FieldError("on", Texts.of("casework").get("input.day.shape")));
        }
        return null;
    }

    private static String reason(Object typed, List<FieldError> errors) {
        var text = TextRules.tidy(typed);
        var problem = typed instanceof Map || typed instanceof List ? Texts.of("casework").get("input.shape")
                : text == null ? null : TextRules.problem(text, LONGEST_REASON, true);
        if (problem != null) {
            errors.add(new FieldError("lateReason", problem));
        }
        return text;
    }

    private static Integer version(Object typed, String ifMatch) {
        var inBody = typed == null ? null : number(typed.toString());
        var tag = ifMatch == null ? null : ifMatch.strip().replaceFirst("^W/", "").replace("\"", "");
        var inHeader = tag == null || tag.equals("*") ? null : number(tag);
        if (inBody != null && inHeader != null && !inBody.equals(inHeader)) {
            throw ProblemException.parameter("version", "body.versionTwice");
        }
        return inBody == null ? inHeader : inBody;
    }

    private static Integer number(String text) {
        if (!text.matches("\\d{1,9}")) {
            throw ProblemException.parameter("version", "body.version");
        }
        return Integer.valueOf(text);
    }
}
