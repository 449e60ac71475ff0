package org.fazhi.mediation;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** Committees and mediators as pages show them and as they are typed. */
public final class CommitteeViews {

    private CommitteeViews() {
    }

    /**
     * A committee in the list and at the head of its page.
     *
     * @param id            the unit
     * @param name          its name
     * @param street        the subdistrict above, or empty
     * @param type          type
     * @param industry      trade of a professional committee, or null
     * @param status        status
     * @param establishedOn day of founding, or null
     * @param filingNo      number of its filing, or null
     * @param address       address, or null
     * @param phone         phone, or null
     * @param termStart     first day of the term, or null
     * @param termEnd       last day of the term, or null
     * @param chair         its chairs, or empty
     * @param mediators     active mediators
     * @param open          files that are not finished
     * @param version       to be sent back with a change
     * @param warnings      what the law or the calendar asks for, in sentences
     */
    public record Committee(long id, String name, String street, Codes.CommitteeType type, String industry, Codes.CommitteeStatus status,
                            LocalDate establishedOn, String filingNo, String address, String phone, LocalDate termStart, LocalDate termEnd,
                            String chair, int mediators, int open, int version, List<String> warnings) {

        Committee warned(List<String> sentences) {
            return new Committee(id, name, street, type, industry, status, establishedOn, filingNo, address, phone, termStart, termEnd,
                    chair, mediators, open, version, List.copyOf(sentences));
        }
    }

    /**
     * A mediator of a committee.
     *
     * @param id       the account
     * @param name     name
     * @param chair    whether the mediator chairs the committee
     * @param fullTime 专职
     * @param grade    等级, or null
     * @param hiredOn  since when, or null
     * @param active   whether files may be assigned
     * @param open     files in hand that are not finished
     * @param version  to be sent back with a change
     */
    public record Mediator(long id, String name, boolean chair, boolean fullTime, String grade, LocalDate hiredOn, boolean active, int open,
                           int version) {
    }

    /** What the justice office and the section may change of a committee. */
    public record Facts(
            @Field(required = true) Codes.CommitteeType type,
            @Field(max = 60) String industry,
            @Field(required = true) Codes.CommitteeStatus status,
            @Field LocalDate establishedOn,
            @Field(max = 60) String filingNo,
            @Field(max = 200) String address,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(future = true) LocalDate termStart,
            @Field(future = true) LocalDate termEnd) {
    }

    /** What they may change of a mediator. */
    public record MediatorFacts(
            @Field Boolean fullTime,
            @Field(max = 20) String grade,
            @Field LocalDate hiredOn,
            @Field Boolean active) {
    }
}
