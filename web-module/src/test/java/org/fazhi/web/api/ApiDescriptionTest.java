package org.fazhi.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.casework.Step;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.mediation.MediationCase;
import org.fazhi.mediation.MediationProcedure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever builds against the description finds every step with all its fields, and nothing in it leads nowhere. */
class ApiDescriptionTest {

    private final JsonObject document = parse(org.fazhi.platform.Json.write(Description.of("/fazhi/api/v1", List.of(new MediationProcedure()))));

    private static JsonObject parse(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    @ParameterizedTest
    @MethodSource("org.fazhi.mediation.MediationProcedure#table")
    void everyStepOfTheTableIsDescribedWithItsFields(Step<MediationCase> step) {
        var schema = document.getJsonObject("components").getJsonObject("schemas").getJsonObject("mediation." + step.name());
        assertThat(schema.getJsonObject("properties").keySet()).containsAll(FieldSpec.of(step.row().data()).stream().map(FieldSpec::name).toList());
        boolean opens = step.row().from().isEmpty();
        assertThat(document.getJsonObject("paths").containsKey("/mediation/files/{reference}/steps/" + step.name())).isEqualTo(!opens);
    }

    @Test
    void everyReferenceLeadsToASchema() {
        var schemas = document.getJsonObject("components").getJsonObject("schemas").keySet();
        assertThat(references(document)).isNotEmpty().allSatisfy(r -> assertThat(schemas).contains(r.substring("#/components/schemas/".length())));
    }

    @Test
    void everyPathSaysInChineseWhatItDoesAndNamesItselfOnce() {
        var ids = new ArrayList<String>();
        document.getJsonObject("paths").values().forEach(item -> item.asJsonObject().values().forEach(o -> {
            ids.add(o.asJsonObject().getString("operationId"));
            assertThat(o.asJsonObject().getString("summary")).containsPattern("\\p{IsHan}");
            assertThat(o.asJsonObject().getJsonObject("responses").keySet()).contains("401", "500");
        }));
        assertThat(ids).doesNotHaveDuplicates().hasSizeGreaterThan(20);
    }

    @Test
    void theTableShowsEveryStepWithItsBasisAndWhoMay() {
        var table = parse(org.fazhi.platform.Json.write(StepTable.of(new MediationProcedure())));
        assertThat(table.getJsonArray("steps")).hasSize(MediationProcedure.table().size()).allSatisfy(s -> {
            assertThat(s.asJsonObject().getString("basis")).isNotBlank();
            assertThat(s.asJsonObject().getJsonArray("who")).isNotEmpty();
        });
    }

    private static List<String> references(JsonValue value) {
        var found = new ArrayList<String>();
        if (value instanceof JsonObject object) {
            object.forEach((k, v) -> {
                if (k.equals("$ref")) {
                    found.add(((JsonString) v).getString());
                } else {
                    found.addAll(references(v));
                }
            });
        } else if (value instanceof jakarta.json.JsonArray array) {
            array.forEach(v -> found.addAll(references(v)));
        }
        return found;
    }
}
