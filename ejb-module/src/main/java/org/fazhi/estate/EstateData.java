package org.fazhi.estate;

import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link EstateStep}. */
public final class EstateData {

    private EstateData() {
    }

    /** What rules an estate out, whatever its points. */
    public enum Veto { MAJOR_CRIME, MAJOR_SECURITY, MASS_CASUALTY, FRAUD }

    /** An application. */
    public record Application(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true, options = "estates") Long estate,
            @Field(value = Kind.AREA, required = true, max = 2000) String report) {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** A reason. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 1000) String reason) {
    }

    /** Points for one criterion, and what they rest on. */
    public record Score(
            @Field(required = true, options = "criteria") Long criterion,
            @Field(required = true, from = 0, to = 100) Integer points,
            @Field(max = 300) String evidence) {
    }

    /** The assessment, and every later one. */
    public record Assessment(
            @Field(required = true, max = 100) List<Score> scores,
            @Field(max = 4) List<Veto> vetoes,
            @Field(value = Kind.AREA, required = true, max = 1000) String opinion) {
    }

    /** The end of the public notice. */
    public record Naming(@Field Boolean objection, @Field(value = Kind.AREA, max = 500) String note) {
    }

    /** A self-check. */
    public record SelfCheck(
            @Field(value = Kind.AREA, required = true, max = 1000) String findings,
            @Field(value = Kind.AREA, max = 1000) String measures,
            @Field(max = 4) List<Veto> vetoes) {
    }
}
