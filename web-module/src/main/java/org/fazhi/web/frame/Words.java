package org.fazhi.web.frame;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.fazhi.platform.Texts;

/**
 * The one way in which a page reads words: {@code #{texts.mediation['title.list']}}; with values
 * {@code #{texts.platform.of('pager.count', bean.count)}}; the name of a constant {@code #{texts.mediation.name(row.status)}}.
 * A missing room or key is a fault of ours and fails loudly ({@code WordsOfPagesTest} finds it before a user does).
 */
@Named("texts")
@ApplicationScoped
public class Words extends AbstractMap<String, Words.Room> {

    private final Map<String, Room> rooms = new ConcurrentHashMap<>();

    @Override
    public Room get(Object room) {
        return rooms.computeIfAbsent(String.valueOf(room), name -> new Room(Texts.of(name)));
    }

    /** {@return the rooms read so far} */
    @Override
    public Set<Entry<String, Room>> entrySet() {
        return rooms.entrySet();
    }

    /** The words of one room, readable as a map by expressions. */
    public static final class Room extends AbstractMap<String, String> {

        private final Texts texts;

        Room(Texts texts) {
            this.texts = texts;
        }

        @Override
        public String get(Object key) {
            return texts.get(String.valueOf(key));
        }

        /** {@return the text of a key with {0}, {1} … filled in} */
        public String of(String key, Object... values) {
            return texts.get(key, values);
        }

        /** {@return what users call a constant, or an empty text for none} */
        public String name(Enum<?> constant) {
            return constant == null ? "" : texts.name(constant);
        }

        /** {@return nothing: expressions only look words up, they never list them} */
        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }
}
