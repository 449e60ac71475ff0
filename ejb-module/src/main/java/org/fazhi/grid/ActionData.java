package org.fazhi.grid;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of a grid action. */
public final class ActionData {

    private ActionData() {
    }

    /** 邀约. */
    public record Invitation(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true, options = "crews") Long crew,
            @Field(required = true, future = true) LocalDate plannedOn,
            @Field LocalTime plannedAt,
            @Field(max = 120) String place,
            @Field(required = true, max = 40, options = "waiting") List<Long> matters,
            @Field(value = Kind.AREA, max = 500) String purpose) {
    }

    /** 应约. */
    public record Answer(@Field(max = 60) String who, @Field(future = true) LocalDate plannedOn, @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** Why. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** A task: about one matter, owed by somebody until a day; without a day the usual term runs. */
    public record Task(
            @Field(required = true, options = "bundle") Long matter,
            @Field(required = true, max = 300) String text,
            @Field(required = true, max = 60) String owner,
            @Field(future = true) LocalDate due) {
    }

    /** 登记到场. */
    public record Visit(
            @Field(required = true, max = 200) String present,
            @Field(value = Kind.AREA, required = true, max = 1000) String findings,
            @Field(required = true, max = 60) List<Task> tasks) {
    }

    /** 追加任务. */
    public record More(@Field(required = true, max = 60) List<Task> tasks) {
    }

    /** 登记完成. */
    public record Result(@Field(required = true, options = "owed") Long task, @Field(value = Kind.AREA, required = true, max = 300) String result) {
    }

    /** 核验. */
    public record Verdict(
            @Field(required = true, options = "unverified") Long task,
            @Field(required = true) ActionCodes.Verdict verdict,
            @Field(value = Kind.AREA, max = 300) String note) {
    }

    /** 结束. */
    public record Close(@Field(value = Kind.AREA, max = 500) String note) {
    }
}
