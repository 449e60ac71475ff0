package org.fazhi.mediation;

import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the steps of {@link PaperStep}. */
public final class PaperData {

    private PaperData() {
    }

    /** A place of the dossier that stays empty or unsigned, and why. */
    public record Gap(
            @Field(required = true) DossierPart gap,
            @Field(value = Kind.AREA, required = true, max = 300) String gapReason) {
    }

    /** 卷宗情况说明. */
    public record FileNote(
            @Field(max = 20) List<Gap> gaps,
            @Field(value = Kind.AREA, max = 1000) String corrections,
            @Field(max = 60) String checker) {
    }
}
