package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.casework.form.Field;
import org.fazhi.paper.PaperKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is guarded stays closed to whoever is not cleared, in every place where a step's data, papers and attachments are read. */
class ClearanceTest {

    /** A row of data with an open and a guarded column. */
    record Line(@Field String open, @Field(guarded = "secret") String closed) {
    }

    /** Data of a step. */
    record Data(@Field String note, @Field(guarded = "secret") String income, @Field(max = 9) List<Line> lines) {
    }

    private enum OnePaper implements PaperKind {
        PUBLIC(""), SECRET("secret");

        private final String guarded;

        OnePaper(String guarded) {
            this.guarded = guarded;
        }

        @Override
        public String code() {
            return name();
        }

        @Override
        public String room() {
            return "test";
        }

        @Override
        public String title() {
            return name();
        }

        @Override
        public String templateResource() {
            return "";
        }

        @Override
        public Set<String> placeholders() {
            return Set.of();
        }

        @Override
        public String guarded() {
            return guarded;
        }
    }

    private enum OneStep implements Step<Object> {
        WRITE(Row.<Object, Data>from(Data.class).papers(OnePaper.PUBLIC, OnePaper.SECRET));

        private final Row<Object, ?> row;

        OneStep(Row<Object, ?> row) {
            this.row = row;
        }

        @Override
        public Row<Object, ?> row() {
            return row;
        }
    }

    @SuppressWarnings("unchecked")
    private static Clearance<Object> reader(boolean cleared) {
        InvocationHandler handler = (proxy, method, args) -> switch (method.getName()) {
            case "steps" -> List.of(OneStep.values());
            case "cleared" -> cleared;
            default -> InvocationHandler.invokeDefault(proxy, method, args);
        };
        var procedure = (Procedure<Object>) Proxy.newProxyInstance(ClearanceTest.class.getClassLoader(), new Class<?>[] {Procedure.class}, handler);
        return new Clearance<>(procedure, null, null, new Object(), null);
    }

    @Test
    void theHistoryOfAReaderWhoIsNotClearedHoldsNoGuardedFieldNotEvenInARow() {
        Map<String, Object> data = Map.of("note", "来访", "income", "1357", "lines", List.of(Map.of("open", "甲", "closed", "乙")));
        assertThat(reader(true).data("WRITE", data)).isEqualTo(data);
        assertThat(reader(false).data("WRITE", data)).isEqualTo(Map.of("note", "来访", "lines", List.of(Map.of("open", "甲"))));
        assertThat(reader(false).data("A_STEP_OF_AN_OLDER_TABLE", Map.of("note", "旧"))).isEqualTo(Map.of("note", "旧"));
    }

    @ParameterizedTest
    @CsvSource({"PUBLIC, true, true", "PUBLIC, false, true", "SECRET, true, true", "SECRET, false, false", "OF_AN_OLDER_TABLE, false, true"})
    void aGuardedPaperIsNotHandedOut(String code, boolean cleared, boolean given) {
        assertThat(reader(cleared).paper(code)).isEqualTo(given);
    }

    @ParameterizedTest
    @CsvSource({"EVIDENCE, false, true", "PRIVATE, false, false", "PRIVATE, true, true"})
    void aPrivateAttachmentIsNotHandedOut(String kind, boolean cleared, boolean given) {
        assertThat(reader(cleared).attachment(kind)).isEqualTo(given);
    }
}
