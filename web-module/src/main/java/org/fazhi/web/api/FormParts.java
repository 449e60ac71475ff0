package org.fazhi.web.api;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A file that was sent either as the body itself or as the one file of a form ({@code multipart/form-data}), whose other parts are short texts.
 *
 * @param file     its content
 * @param fileName its name, or null
 * @param texts    the other parts
 */
record FormParts(byte[] file, String fileName, Map<String, String> texts) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]{1,70})\"?");
    private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");
    private static final int LONGEST_TEXT = 1000;

    /** {@return a part, or null} */
    String text(String name) {
        return texts.get(name);
    }

    static FormParts read(String type, byte[] body) {
        var boundary = type == null || !type.startsWith("multipart/form-data") ? null : BOUNDARY.matcher(type);
        if (boundary == null || !boundary.find()) {
            return new FormParts(body, null, Map.of());
        }
        var line = ("--" + boundary.group(1)).getBytes(StandardCharsets.ISO_8859_1);
        var texts = new LinkedHashMap<String, String>();
        byte[] file = new byte[0];
        String fileName = null;
        int at = find(body, line, 0);
        while (at >= 0) {
            int next = find(body, line, at + line.length);
            int head = find(body, new byte[] {'\r', '\n', '\r', '\n'}, at);
            if (next < 0 || head < 0 || head > next) {
                break;
            }
            var heads = new String(body, at, head - at, StandardCharsets.UTF_8);
            var content = Arrays.copyOfRange(body, head + 4, Math.max(head + 4, next - 2));
            var named = NAME.matcher(heads);
            var filed = FILE.matcher(heads);
            if (filed.find()) {
                file = content;
                fileName = filed.group(1);
            } else if (named.find() && content.length <= LONGEST_TEXT) {
                texts.put(named.group(1), new String(content, StandardCharsets.UTF_8).strip());
            }
            at = next;
        }
        return new FormParts(file, fileName, texts);
    }

    private static int find(byte[] in, byte[] wanted, int from) {
        for (int i = Math.max(0, from); i + wanted.length <= in.length; i++) {
            int k = 0;
            while (k < wanted.length && in[i + k] == wanted[k]) {
                k++;
            }
            if (k == wanted.length) {
                return i;
            }
        }
        return -1;
    }
}
