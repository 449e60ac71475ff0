package org.fazhi.team;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link TeamStep}. */
public final class TeamData {

    private TeamData() {
    }

    /** How somebody came to be a candidate. */
    public enum Way { SELF, COMMITTEE }

    /** From which of the preferred groups somebody comes. */
    public enum Group { CADRE, WOMEN, MEDIATOR, AUXILIARY_POLICE, GRID_WORKER, GROUP_HEAD, PARTY_MEMBER, VETERAN, LAW_HOUSEHOLD, OTHER }

    /** Why somebody leaves. */
    public enum Leaving { MOVED, RESIGNED, ILLEGAL_ACT, DIED, NOT_SELECTED, OTHER }

    /** A candidate. */
    public record Nomination(
            @Field(required = true, options = "units") Long unit,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.PHONE, required = true, max = 32) String phone,
            @Field(required = true) Group group,
            @Field(required = true) Way way,
            @Field(max = 200) String address) {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** Training before the card, and every one after it. */
    public record Training(
            @Field(required = true, max = 120) String course,
            @Field(required = true, from = 0, to = 200) Integer hours,
            @Field Boolean attended) {
    }

    /** The end of the public notice. */
    public record Card(@Field Boolean objection, @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** Why and since when somebody leaves. */
    public record Exit(
            @Field(required = true) Leaving why,
            @Field(required = true) LocalDate since,
            @Field(value = Kind.AREA, max = 500) String note) {
    }
}
