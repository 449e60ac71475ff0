package org.fazhi.paper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What comes onto a paper after it was issued: signatures, the seal, their days. Their placeholders are reserved words, so that a model never
 * fills them: names that end in {@code signature} or {@code signedOn}, and {@code seal} with {@code sealedOn}. As long as a mark is missing its
 * place is left free for the pen.
 */
public final class PaperMarks {

    /** No marks. */
    public static final PaperMarks NONE = new PaperMarks();
    /** The seal of a committee, in millimetres across; drawn over the date. */
    static final float SEAL_MM = 40;
    /** A signature in points. */
    static final float SIGNATURE_WIDTH = 96;
    static final float SIGNATURE_HEIGHT = 32;
    /** Where images stand in the text: one reserved private character each; typed text never keeps these. */
    static final int FIRST = 0x10F000;
    static final int LAST = 0x10F0FF;
    private static final Pattern LATE = Pattern.compile("(?:.*[sS]ignature|.*[sS]ignedOn|seal|sealedOn)");
    private static final String DAY = "年　　月　　日";

    /**
     * An image in the text.
     *
     * @param png  the picture
     * @param seal whether it is the seal, which lies over the text
     */
    record Image(byte[] png, boolean seal) {
    }

    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Image> images = new ArrayList<>();

    /** {@return whether a placeholder is a mark} */
    public static boolean late(String placeholder) {
        return LATE.matcher(placeholder).matches();
    }

    /** {@return the key of a mark: its placeholder and, in a list, the row counted from 1} */
    public static String key(String placeholder, int row) {
        return row == 0 ? placeholder : placeholder + "#" + row;
    }

    /**
     * Adds a picture.
     *
     * @param key see {@link #key}
     * @param png the picture
     */
    public PaperMarks image(String key, byte[] png) {
        texts.put(key, Character.toString(FIRST + images.size()));
        images.add(new Image(png, key.equals("seal")));
        return this;
    }

    /** Adds a text, such as the day of a signature. */
    public PaperMarks text(String key, String text) {
        texts.put(key, text);
        return this;
    }

    /** {@return what is printed at the place of a mark, never null} */
    String print(String placeholder, int row) {
        var text = texts.get(key(placeholder, row));
        return text != null ? text : placeholder.endsWith("On") ? DAY : "";
    }

    /** {@return the image of a reserved character, or null} */
    Image image(int codePoint) {
        return codePoint < FIRST || codePoint - FIRST >= images.size() ? null : images.get(codePoint - FIRST);
    }

    static boolean reserved(int codePoint) {
        return codePoint >= FIRST && codePoint <= LAST;
    }
}
