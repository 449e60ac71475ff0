package org.fazhi.circle.roads;

/** A file that holds no streets that could be read. {@link #key} names the sentence in the bundle of the room. */
public class RoadsRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] values;

    /**
     * Makes a refusal.
     *
     * @param key    sentence {@code roads.<key>} of the bundle
     * @param values what it names
     */
    public RoadsRefused(String key, Object... values) {
        super(key);
        this.key = key;
        this.values = values;
    }

    /** {@return which sentence says why} */
    public String key() {
        return "roads." + key;
    }

    /** {@return what the sentence names} */
    public Object[] values() {
        return values == null ? new Object[0] : values;
    }
}
