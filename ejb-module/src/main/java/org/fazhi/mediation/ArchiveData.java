package org.fazhi.mediation;

import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link ArchiveStep}. */
public final class ArchiveData {

    private ArchiveData() {
    }

    /** 归档: the file as it goes to the shelf. */
    public record Filing(
            @Field(required = true, from = 1, to = 9999) Integer pages,
            @Field(required = true) Boolean numbered,
            @Field(required = true) Codes.RetentionClass retention,
            @Field(max = 300) String retentionReason,
            @Field(max = 60) String shelf,
            @Field(value = Kind.AREA, max = 500) String gapNote) {
    }

    /** One defect. */
    public record Defect(
            @Field(required = true) Codes.DefectKind kind,
            @Field(required = true, max = 300) String text) {
    }

    /** 退回整改: what is wrong. */
    public record Defects(@Field(required = true, max = 30) List<Defect> defects) {
    }

    /** 整改答复. */
    public record Answer(@Field(value = Kind.AREA, required = true, max = 1000) String answer) {
    }
}
