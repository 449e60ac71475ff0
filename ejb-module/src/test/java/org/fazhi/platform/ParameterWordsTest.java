package org.fazhi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every legal number that a migration brings can be read by staff. */
class ParameterWordsTest {

    private static final Pattern CODE = Pattern.compile("\\('([A-Z_]+)', [0-9.]+, '[A-Z_]+', date");

    @Test
    void everyLegalNumberHasItsName() throws IOException {
        var missing = new TreeSet<String>();
        int found = 0;
        try (var files = Files.list(Path.of("src/main/resources/db/migration"))) {
            for (var file : files.toList()) {
                var m = CODE.matcher(Files.readString(file));
                while (m.find()) {
                    found++;
                    if (Texts.of("platform").getOr("parameter." + m.group(1), null) == null) {
                        missing.add(m.group(1));
                    }
                }
            }
        }
        assertThat(found).isPositive();
        assertThat(missing).as("name them in platform.properties: parameter.<CODE>").isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Parameter.Unit.class)
    void everyUnitHasItsWords(Parameter.Unit unit) {
        assertThat(Texts.of("platform").get("Unit." + unit, 3)).contains("3");
    }

    @ParameterizedTest
    @ValueSource(chars = {'V', 'C', 'M', 'P'})
    void everyDegreeOfConfidenceHasItsWords(char confidence) {
        assertThat(Texts.of("platform").get("confidence." + confidence)).isNotBlank();
    }
}
