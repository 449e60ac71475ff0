package org.fazhi.adviser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** A constant without words ends on the fault page: each has its own. */
class AdviserWordsTest {

    @Test
    void everyConstantAndFieldHasItsWords() {
        var keys = new ArrayList<String>();
        for (var step : AdviserStep.values()) {
            keys.add("step." + step);
            FieldSpec.of(step.row().data()).forEach(f -> keys.add("field." + f.name()));
        }
        for (var status : AdviserStatus.values()) {
            List.of("status.", "holding.", "verb.", "act.").forEach(k -> keys.add(k + status));
        }
        new AdviserProcedure().road().forEach(s -> keys.add("road." + s));
        for (var d : AdviserDeadline.values()) {
            keys.addAll(List.of("deadline." + d, "deadline." + d + ".start"));
            assertThat(Texts.of("platform").getOr("parameter." + d.parameter(null), "")).isNotBlank();
        }
        Arrays.stream(AdviserData.class.getDeclaredClasses()).filter(Class::isEnum)
                .forEach(list -> Arrays.stream(list.getEnumConstants()).forEach(c -> keys.add(list.getSimpleName() + "." + c)));
        Arrays.stream(AdviserData.Profession.values()).forEach(g -> keys.add("topic." + g));
        for (var task : AdviserTask.values()) {
            keys.add("task." + task);
            assertThat(Texts.of("platform").getOr("parameter." + task.parameter(), "")).isNotBlank();
        }
        assertThat(keys.stream().filter(k -> Texts.of("adviser").getOr(k, "").isBlank()).distinct()).isEmpty();
    }
}
