package org.fazhi.team;

import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.Option;
import org.fazhi.platform.Texts;

/**
 * A professional team that can be invited.
 *
 * @param id     key of its file
 * @param name   its name
 * @param kind   name of a {@link CrewData.Kind}
 * @param leader who leads it
 * @param phone  telephone of the leader at work
 * @param unit   its unit in the house, when its people work here; null: it is called by telephone
 */
public record Crew(long id, String name, String kind, String leader, String phone, Long unit) {

    /** {@return the kinds of teams, for filters} */
    public static List<Option> kinds() {
        return Stream.of(CrewData.Kind.values()).map(k -> new Option(k.name(), Texts.of(CrewProcedure.WORD).get("topic." + k.name()))).toList();
    }

    /** {@return its kind in Chinese} */
    public String kindName() {
        return Texts.of(CrewProcedure.WORD).get("topic." + kind);
    }
}
