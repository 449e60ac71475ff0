package org.fazhi.grid;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link MicroGridStep}. */
public final class MicroGridData {

    private MicroGridData() {
    }

    /** A building, or one unit of it, with its households, in a micro-grid of some name. */
    public record Part(
            @Field(value = Kind.NAME, required = true, max = 40) String name,
            @Field(required = true, max = 20) String building,
            @Field(max = 20) String entrance,
            @Field(required = true, from = 1, to = 5000) Integer households) {
    }

    /** A building, or one unit of it, with its households. */
    public record Area(
            @Field(required = true, max = 20) String building,
            @Field(max = 20) String entrance,
            @Field(required = true, from = 1, to = 5000) Integer households) {
    }

    /** Who is who on the public board. */
    interface People {
        String head();

        String headPhone();

        String member();

        String memberPhone();

        String police();

        String policePhone();

        String lawyer();

        String lawyerPhone();

        String items();
    }

    /** 建立网格. */
    public record Found(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true, options = "grids") Long grid,
            @Field(required = true, options = "estates") Long estate,
            @Field(value = Kind.NAME, required = true, max = 60) String head,
            @Field(value = Kind.PHONE, required = true, max = 32) String headPhone,
            @Field(value = Kind.NAME, required = true, max = 60) String member,
            @Field(value = Kind.PHONE, required = true, max = 32) String memberPhone,
            @Field(value = Kind.NAME, max = 60) String police,
            @Field(value = Kind.PHONE, max = 32) String policePhone,
            @Field(value = Kind.NAME, max = 60) String lawyer,
            @Field(value = Kind.PHONE, max = 32) String lawyerPhone,
            @Field(value = Kind.AREA, max = 500) String items,
            @Field(required = true, max = 200) List<Part> parts) implements People {
    }

    /** 变更公示人员. */
    public record Staff(
            @Field(value = Kind.NAME, required = true, max = 60) String head,
            @Field(value = Kind.PHONE, required = true, max = 32) String headPhone,
            @Field(value = Kind.NAME, required = true, max = 60) String member,
            @Field(value = Kind.PHONE, required = true, max = 32) String memberPhone,
            @Field(value = Kind.NAME, max = 60) String police,
            @Field(value = Kind.PHONE, max = 32) String policePhone,
            @Field(value = Kind.NAME, max = 60) String lawyer,
            @Field(value = Kind.PHONE, max = 32) String lawyerPhone,
            @Field(value = Kind.AREA, max = 500) String items) implements People {
    }

    /** 拆分: into two or more names. */
    public record Split(
            @Field(required = true, options = "micros") Long micro,
            @Field(required = true) LocalDate since,
            @Field(required = true, max = 100) List<Part> parts) {
    }

    /** 合并. */
    public record Merge(
            @Field(required = true, max = 20, options = "micros") List<Long> micros,
            @Field(value = Kind.NAME, required = true, max = 40) String name,
            @Field(required = true) LocalDate since) {
    }

    /** 更名. */
    public record Rename(
            @Field(required = true, options = "micros") Long micro,
            @Field(value = Kind.NAME, required = true, max = 40) String name,
            @Field(required = true) LocalDate since) {
    }

    /** 调整范围. */
    public record Change(
            @Field(required = true, options = "micros") Long micro,
            @Field(required = true) LocalDate since,
            @Field(required = true, max = 100) List<Area> areas) {
    }

    /** 增设. */
    public record Addition(@Field(required = true) LocalDate since, @Field(required = true, max = 100) List<Part> parts) {
    }

    /** 撤销. */
    public record Removal(
            @Field(required = true, options = "micros") Long micro,
            @Field(required = true) LocalDate since,
            @Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 300) String note) {
    }
}
