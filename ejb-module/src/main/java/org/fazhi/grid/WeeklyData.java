package org.fazhi.grid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of the weekly meeting. */
public final class WeeklyData {

    private WeeklyData() {
    }

    /** 开始一周一约. */
    public record Start(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true, options = "estates") Long estate,
            @Field(required = true) WeeklyCodes.Weekday weekday,
            @Field LocalTime at,
            @Field(max = 120) String place,
            @Field(required = true) WeeklyCodes.Seat seat) {
    }

    /** 调整约定. */
    public record Change(
            @Field(required = true) WeeklyCodes.Weekday weekday,
            @Field LocalTime at,
            @Field(max = 120) String place,
            @Field(required = true) WeeklyCodes.Seat seat) {
    }

    /** What is decided on one matter of the agenda; matters without a line are carried over. */
    public record Decision(
            @Field(required = true, options = "agenda") Long matter,
            @Field(required = true) WeeklyCodes.Outcome outcome,
            @Field(max = 300) String text,
            @Field WeeklyCodes.Side side,
            @Field(max = 60) String owner,
            @Field(future = true) LocalDate due) {
    }

    /** 登记会议. */
    public record Meeting(
            @Field(required = true) WeeklyCodes.Presence property,
            @Field(max = 60) String propertyName,
            @Field(max = 120) String propertyReason,
            @Field(required = true) WeeklyCodes.Presence owners,
            @Field(max = 60) String ownersName,
            @Field(max = 120) String ownersReason,
            @Field(required = true) WeeklyCodes.Presence grid,
            @Field(max = 60) String gridName,
            @Field(max = 120) String gridReason,
            @Field(max = 200) List<Decision> decisions,
            @Field(value = Kind.AREA, max = 500) String remarks) {
    }

    /** 出会议纪要. */
    public record Minutes(@Field(max = 60) String recorder, @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 登记落实. */
    public record Fulfilled(@Field(required = true, options = "decisions") Long decision, @Field(value = Kind.AREA, required = true, max = 300) String result) {
    }

    /** Why it ends. */
    public record End(@Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }
}
