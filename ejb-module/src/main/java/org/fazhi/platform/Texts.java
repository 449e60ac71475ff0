package org.fazhi.platform;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The Chinese words of one room, from {@code org/fazhi/<room>/<room>.properties} (UTF-8). Pages, REST answers and papers read the
 * same file, so that a thing has one name everywhere. A room with many words names further files in its key {@code also}:
 * {@code also=codes,pages} adds {@code codes.properties} and {@code pages.properties} of the same folder.
 */
public final class Texts {

    private static final Map<String, Texts> ROOMS = new ConcurrentHashMap<>();

    private final String room;
    private final List<ResourceBundle> bundles = new ArrayList<>();

    private Texts(String room) {
        this.room = room;
        bundles.add(read(room, room));
        for (var part : getOr("also", "").split(",")) {
            if (!part.isBlank()) {
                bundles.add(read(room, part.strip()));
            }
        }
    }

    private static ResourceBundle read(String room, String part) {
        return ResourceBundle.getBundle("org.fazhi." + room + "." + part, Locale.SIMPLIFIED_CHINESE, Texts.class.getClassLoader());
    }

    /**
     * {@return the words of a room}
     *
     * @param room its English word, such as {@code mediation}
     * @throws MissingResourceException when the room has no bundle
     */
    public static Texts of(String room) {
        return ROOMS.computeIfAbsent(room, Texts::new);
    }

    /**
     * {@return the text with {0}, {1} … filled in; a missing key is a fault of ours and fails loudly}
     *
     * @param key the key in the bundle
     * @param args values, inserted as they are (numbers without grouping)
     */
    public String get(String key, Object... args) {
        var text = getOr(key, null);
        if (text == null) {
            throw new MissingResourceException("no text " + key + " in room " + room, room, key);
        }
        if (args.length == 0) {
            return text;
        }
        var plain = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            plain[i] = String.valueOf(args[i]);
        }
        return new MessageFormat(text, Locale.SIMPLIFIED_CHINESE).format(plain);
    }

    /** {@return the text of a key, or the other text when the room does not have it} */
    public String getOr(String key, String other) {
        return bundles.stream().filter(b -> b.containsKey(key)).map(b -> b.getString(key)).findFirst().orElse(other);
    }

    /** {@return the name of an enum constant as users read it: key {@code <SimpleClassName>.<CONSTANT>}} */
    public String name(Enum<?> constant) {
        return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
