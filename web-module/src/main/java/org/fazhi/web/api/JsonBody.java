package org.fazhi.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads a JSON object into maps, lists, texts, booleans. Numbers stay texts of digits: the field that reads them decides what they
 * are, and {@code 1e999999} never becomes a number of a million digits.
 *
 * <p>Refused with a sentence: more than 1 MiB, anything but UTF-8, more than 32 levels, the same key twice (two readers would see
 * two different requests), NUL and half characters (the database could not keep them).
 */
final class JsonBody {

    static final int MOST_BYTES = 1 << 20;
    static final int MOST_LEVELS = 32;
    static final int LONGEST_NUMBER = 40;
    private static final int MOST_DRAINED = 16 << 20;
    private static final int SHOWN = 20;

    private JsonBody() {
    }

    /**
     * {@return the object}
     *
     * @throws ProblemException BAD_JSON or TOO_LARGE
     */
    static Map<String, Object> read(InputStream in) throws IOException {
        var bytes = in == null ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            drain(in);
            throw new ProblemException(Problem.worded(Problem.Kind.TOO_LARGE, MOST_BYTES));
        }
        var text = text(bytes);
        if (text.isBlank()) {
            throw ProblemException.json("json.empty");
        }
        try (var parser = Json.createParser(new StringReader(text))) {
            if (parser.next() != Event.START_OBJECT) {
                throw ProblemException.json("json.object");
            }
            var object = object(parser, 1);
            parser.hasNext(); // complains of anything that follows
            return object;
        } catch (jakarta.json.stream.JsonParsingException e) {
            throw ProblemException.json("json.syntax", e.getLocation().getLineNumber(), e.getLocation().getColumnNumber());
        } catch (JsonException | java.util.NoSuchElementException e) {
            throw ProblemException.json("json.syntax", 1, 1);
        }
    }

    /** Lets the sender finish, within reason: who is still sending when the connection closes never reads the answer. */
    private static void drain(InputStream in) throws IOException {
        var waste = new byte[1 << 16];
        for (int left = MOST_DRAINED; left > 0; ) {
            int read = in.read(waste);
            if (read < 0) {
                return;
            }
            left -= read;
        }
    }

    private static String text(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ProblemException.json("json.utf8");
        }
    }

    private static Map<String, Object> object(JsonParser parser, int level) {
        var out = new LinkedHashMap<String, Object>();
        for (var event = parser.next(); event != Event.END_OBJECT; event = parser.next()) {
            var key = whole(parser.getString());
            if (out.containsKey(key)) {
                throw ProblemException.json("json.twice", key.substring(0, Math.min(key.length(), SHOWN)));
            }
            out.put(key, value(parser, parser.next(), level));
        }
        return out;
    }

    private static List<Object> list(JsonParser parser, int level) {
        var out = new ArrayList<>();
        for (var event = parser.next(); event != Event.END_ARRAY; event = parser.next()) {
            out.add(value(parser, event, level));
        }
        return out;
    }

    private static Object value(JsonParser parser, Event event, int level) {
        if ((event == Event.START_OBJECT || event == Event.START_ARRAY) && level >= MOST_LEVELS) {
            throw ProblemException.json("json.deep", MOST_LEVELS);
        }
        return switch (event) {
            case START_OBJECT -> object(parser, level + 1);
            case START_ARRAY -> list(parser, level + 1);
            case VALUE_STRING -> whole(parser.getString());
            case VALUE_NUMBER -> number(parser.getString());
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            default -> null;
        };
    }

    private static String number(String digits) {
        if (digits.length() > LONGEST_NUMBER) {
            throw ProblemException.json("json.number", digits.substring(0, SHOWN));
        }
        return digits;
    }

    private static String whole(String text) {
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw ProblemException.json("json.text");
        }
        return text;
    }
}
