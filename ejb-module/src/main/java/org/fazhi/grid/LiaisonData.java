package org.fazhi.grid;

import java.time.LocalDate;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link LiaisonStep}. */
public final class LiaisonData {

    private LiaisonData() {
    }

    /** Why this person: 就近、就便、就亲、就熟. */
    public enum Nearness { NEAR, HANDY, KIN, KNOWN }

    /** How somebody came to be a candidate. */
    public enum Way { SELF, RESIDENTS, COMMITTEE }

    /** 培训、现场教学、观摩. */
    public enum Lesson { COURSE, ON_SITE, VISIT }

    /** Why somebody leaves. */
    public enum Leaving { MOVED, RESIGNED, NOT_FIT, NOT_SELECTED, OTHER }

    /** 推荐. */
    public record Nomination(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true, options = "micros") Long micro,
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(value = Kind.PHONE, required = true, max = 32) String phone,
            @Field(required = true) Nearness nearness,
            @Field(required = true) Way way,
            @Field(max = 120) String address) {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 300) String note) {
    }

    /** The end of the public notice. */
    public record Appointment(@Field Boolean objection, @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 培训登记. */
    public record Training(
            @Field(required = true) Lesson lesson,
            @Field(required = true, max = 120) String topic,
            @Field(required = true, from = 1, to = 60) Integer hours) {
    }

    /** 调整微网格. */
    public record Move(@Field(required = true, options = "micros") Long micro) {
    }

    /** 离任. */
    public record Exit(@Field(required = true) Leaving why, @Field(required = true) LocalDate since, @Field(value = Kind.AREA, max = 300) String note) {
    }
}
