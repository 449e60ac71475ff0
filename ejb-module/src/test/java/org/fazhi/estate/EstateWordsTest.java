package org.fazhi.estate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** A constant without words ends on the fault page: each has its own. */
class EstateWordsTest {

    @Test
    void everyConstantAndFieldHasItsWords() {
        var keys = new ArrayList<String>();
        for (var step : EstateStep.values()) {
            keys.add("step." + step);
            FieldSpec.of(step.row().data()).forEach(f -> keys.add("field." + f.name()));
        }
        for (var status : EstateStatus.values()) {
            List.of("status.", "holding.", "verb.", "act.").forEach(k -> keys.add(k + status));
        }
        new EstateProcedure().road().forEach(s -> keys.add("road." + s));
        for (var d : EstateDeadline.values()) {
            keys.addAll(List.of("deadline." + d, "deadline." + d + ".start"));
            assertThat(Texts.of("platform").getOr("parameter." + d.parameter(null), "")).isNotBlank();
        }
        Arrays.stream(EstateData.class.getDeclaredClasses()).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> keys.add(list.getSimpleName() + "." + c)));
        keys.add("task." + EstateTask.SELF_CHECK);
        Arrays.stream(EstateScheme.Evidence.values()).filter(e -> e != EstateScheme.Evidence.NONE).forEach(e -> keys.add("evidence." + e));
        assertThat(keys.stream().filter(k -> Texts.of("estate").getOr(k, "").isBlank()).distinct()).isEmpty();
    }
}
