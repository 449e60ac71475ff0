package org.fazhi.access;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads a list of units in the order of the tree, and who works in them ({@code demo-bureau.txt}, {@code first-bureau.txt}). */
final class DemoScript {

    private static final int LAST = 99;

    /**
     * A unit of the demonstration.
     *
     * @param parent the unit above, null for the root
     */
    record Place(Place parent, UnitKind kind, String name, String shortName, String code) {
    }

    /**
     * Somebody of the demonstration.
     *
     * @param tour place in the list that a newcomer reads first
     */
    record Person(Place place, String login, String name, Set<Role> roles, int tour) {
    }

    final List<Place> places = new ArrayList<>();
    final List<Person> people = new ArrayList<>();

    static DemoScript read(String resource) {
        var script = new DemoScript();
        var above = new ArrayDeque<Place>();
        try (var in = new BufferedReader(new InputStreamReader(
                DemoScript.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
            in.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(l -> script.line(l, above));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return script;
    }

    private void line(String line, ArrayDeque<Place> above) {
        int depth = (line.length() - line.stripLeading().length()) / 2;
        var f = Arrays.stream(line.strip().replaceFirst("^@ ", "").split("\\|", -1)).map(String::strip).toList();
        while (above.size() > depth) {
            above.pop();
        }
        if (line.strip().startsWith("@")) {
            var roles = Arrays.stream(f.get(2).split(",")).map(Role::valueOf).collect(Collectors.toSet());
            people.add(new Person(above.peek(), f.get(0), f.get(1), roles, f.size() > 3 ? Integer.parseInt(f.get(3)) : LAST));
        } else {
            var place = new Place(above.peek(), UnitKind.valueOf(f.get(0)), f.get(1), field(f, 2), field(f, 3));
            places.add(place);
            above.push(place);
        }
    }

    private static String field(List<String> fields, int index) {
        return index < fields.size() && !fields.get(index).isEmpty() ? fields.get(index) : null;
    }
}
