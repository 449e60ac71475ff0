package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link ClockStep}. */
public final class ClockData {

    private ClockData() {
    }

    /** 告知可仲裁: on which day each side was told, and whether both wish to go on. */
    public record ArbitrationNotice(
            @Field(required = true, options = "parties") Map<Long, LocalDate> told,
            @Field(required = true) Boolean goOn,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** 期满终止. */
    public record Expiry(
            @Field(value = Kind.AREA, required = true, max = 500) String reason,
            @Field(required = true) Boolean routesTold) {
    }
}
