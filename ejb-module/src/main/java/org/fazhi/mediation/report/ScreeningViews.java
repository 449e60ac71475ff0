package org.fazhi.mediation.report;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** 矛盾纠纷排查 as pages show it and as it is typed. */
public final class ScreeningViews {

    private ScreeningViews() {
    }

    /** What is typed. */
    public record Data(
            @Field(required = true, options = "committees") Long committee,
            @Field(required = true) LocalDate heldOn,
            @Field(required = true, max = 120) String area,
            @Field(required = true, from = 1, to = 999) Integer screenings,
            @Field(to = 9999) Integer found,
            @Field(to = 9999) Integer prevented,
            @Field(to = 999) Integer suicideCases,
            @Field(to = 9999) Integer suicidePeople,
            @Field(to = 999) Integer crimeCases,
            @Field(to = 9999) Integer crimePeople,
            @Field(to = 999) Integer petitionCases,
            @Field(to = 9999) Integer petitionPeople,
            @Field(to = 999) Integer affrayCases,
            @Field(to = 9999) Integer affrayPeople,
            @Field(value = Kind.AREA, max = 500) String note) {
    }

    /**
     * A record of the register.
     *
     * @param id        key
     * @param committee name of the committee
     * @param data      what was typed
     * @param by        who entered it
     * @param version   to be sent back with a change
     * @param mine      whether the caller may correct it
     */
    public record Screening(long id, String committee, Data data, String by, int version, boolean mine) {
    }
}
