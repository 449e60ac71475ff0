package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** Words that mediation asks for beside those of every procedure: lights of performance, materials for the court with their basis. */
class MediationWordsTest {

    @Test
    void everyLightAndEveryMaterialForTheCourtHasItsWords() {
        var outcomes = Arrays.stream(Confirmation.class.getDeclaredClasses()).filter(Class::isEnum)
                .flatMap(list -> Arrays.stream(list.getEnumConstants()).map(c -> list.getSimpleName() + "." + ((Enum<?>) c).name()));
        var materials = Arrays.stream(ConfirmationData.Material.values()).map(m -> "material." + m + ".basis");
        var lights = Arrays.stream(Codes.PerformanceStatus.values()).map(s -> "light." + s);
        assertThat(Stream.of(outcomes, materials, lights).flatMap(s -> s).filter(k -> Texts.of(MediationProcedure.WORD).getOr(k, "").isBlank())).isEmpty();
    }
}
