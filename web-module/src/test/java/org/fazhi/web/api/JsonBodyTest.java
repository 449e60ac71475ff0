package org.fazhi.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A body is read as it was meant, or refused in words: no half of it ever reaches a file. */
class JsonBodyTest {

    private static Map<String, Object> read(byte[] bytes) throws IOException {
        return JsonBody.read(new ByteArrayInputStream(bytes));
    }

    @Test
    void whatWasWrittenArrivesWithRareCharactersAndNumbersAsTheirDigits() throws IOException {
        var body = read("{\"name\":\"\\ud842\\udfb7𬭚\",\"amount\":8000.50,\"ok\":true,\"none\":null,\"rows\":[{\"a\":[1,2]}]}".getBytes(StandardCharsets.UTF_8));
        assertThat(body).containsEntry("name", "𠮷𬭚").containsEntry("amount", "8000.50").containsEntry("ok", true).containsEntry("none", null)
                .containsEntry("rows", List.of(Map.of("a", List.of("1", "2"))));
        assertThat(read("\uFEFF{}".getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    static Stream<byte[]> broken() {
        return Stream.concat(Stream.of("", "  ", "[]", "1", "\"x\"", "null", "{", "{\"a\":", "{\"a\":1,}", "{} {}", "{'a':1}", "{\"a\":01}",
                        "{\"a\":1,\"a\":2}", "{\"o\":{\"a\":1,\"a\":1}}", "{\"a\":\"\\u0000\"}", "{\"\\u0000\":1}", "{\"a\":\"\\ud800\"}",
                        "{\"a\":\"\\udc00\\ud800\"}", "{\"a\":\"\u0001\"}", "{\"a\":" + "9".repeat(41) + "}", "{\"a\":NaN}",
                        "{\"a\":" + "[".repeat(33), "{\"a\":".repeat(100_000)).map(s -> s.getBytes(StandardCharsets.UTF_8)),
                Stream.of("{\"a\":\"中文\"}".getBytes(Charset.forName("GBK")), new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'}));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void whatIsNoCleanObjectIsRefusedInChinese(byte[] bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOfSatisfying(ProblemException.class, e -> {
            assertThat(e.problem().kind()).isEqualTo(Problem.Kind.BAD_JSON);
            assertThat(e.problem().detail()).containsPattern("\\p{IsHan}");
        });
    }

    @Test
    void theLimitsThemselvesAreAllowed() throws IOException {
        assertThat(read(("{\"a\":" + "[".repeat(31) + "]".repeat(31) + "}").getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThat(read(("{\"a\":" + "9".repeat(40) + "}").getBytes(StandardCharsets.UTF_8))).hasSize(1);
        var most = "{\"a\":\"" + "x".repeat(JsonBody.MOST_BYTES - 8) + "\"}";
        assertThat(read(most.getBytes(StandardCharsets.UTF_8))).hasSize(1);
        assertThatThrownBy(() -> read((most + " ").getBytes(StandardCharsets.UTF_8))).isInstanceOfSatisfying(ProblemException.class,
                e -> assertThat(e.problem().kind()).isEqualTo(Problem.Kind.TOO_LARGE));
    }
}
