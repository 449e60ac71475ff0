package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.platform.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A constant without words ends on the fault page, in front of a citizen: whatever a procedure can show has its words, in every room, also in the next one. */
class EveryProcedureHasItsWordsTest {

    private static final JavaClasses HOUSE = new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.fazhi");

    /** A refusal's code: the second argument of {@code Obstacle.of}, or what a room's own short forms of it are given. */
    private static final Pattern CODE = Pattern.compile("\\b(?:no|unless|Obstacle\\.of)\\((?:[^\"\\n]*?,\\s*)?(?:\"[a-z]+\",\\s*)?\"([A-Z0-9_]+)\"(?! \\+)"
            + "|\\b(?:no|unless|Obstacle\\.of)\\([^\\n]*\\? \"([A-Z0-9_]+)\" : \"([A-Z0-9_]+)\"");

    static Stream<Procedure<?>> procedures() {
        return HOUSE.stream().filter(c -> c.isAssignableTo(Procedure.class) && !c.isInterface()).sorted(Comparator.comparing(JavaClass::getName))
                .map(c -> made(c.reflect()));
    }

    private static Procedure<?> made(Class<?> type) {
        try {
            var maker = type.getDeclaredConstructor();
            maker.setAccessible(true);
            return (Procedure<?>) maker.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyStepStatusDeadlineAndTaskHasItsWords(Procedure<?> procedure) {
        var keys = new TreeSet<String>();
        procedure.steps().forEach(s -> keys.add("step." + s.name()));
        assertThat(procedure.steps().stream().map(Step::name)).doesNotHaveDuplicates();
        procedure.statuses().forEach(s -> keys.addAll(List.of("status." + s.name(), "holding." + s.name())));
        procedure.statuses().stream().filter(s -> !s.isFinal()).forEach(s -> keys.add("act." + s.name())); // the button of the workbench
        procedure.road().forEach(s -> keys.add("road." + s));
        procedure.deadlines().forEach(d -> keys.addAll(List.of("deadline." + d.name(), "deadline." + d.name() + ".start")));
        procedure.tasks().forEach(t -> keys.add("task." + t.name()));
        assertThat(missing(procedure, keys)).isEmpty();
        assertThat(procedure.topics()).allSatisfy(t -> assertThat(t.label()).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyFieldHasItsLabelAndEveryChoiceItsName(Procedure<?> procedure) {
        var bare = new TreeSet<String>();
        procedure.steps().forEach(step -> fields(procedure, step.name(), step.row().data(), bare));
        assertThat(bare).isEmpty();
    }

    private void fields(Procedure<?> procedure, String step, Class<? extends Record> data, Set<String> bare) {
        var words = Texts.of(procedure.word());
        for (var field : FieldSpec.of(data)) {
            if (words.getOr("field." + step + "." + field.name(), words.getOr("field." + field.name(), "")).isBlank()) {
                bare.add("field." + step + "." + field.name());
            }
            if (field.shape() == FieldSpec.Shape.ROWS) {
                fields(procedure, step, field.type().asSubclass(Record.class), bare);
            } else if (field.type().isEnum() && !topics(procedure).containsAll(names(field.type()))) {
                names(field.type()).stream().map(n -> field.type().getSimpleName() + "." + n).filter(k -> words.getOr(k, "").isBlank()).forEach(bare::add);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyCodeOfTheRoomHasItsName(Procedure<?> procedure) {
        var keys = new TreeSet<String>();
        HOUSE.stream().filter(c -> c.getPackageName().equals(procedure.getClass().getPackageName()) && c.isEnum()
                        && c.getEnclosingClass().filter(out -> out.getSimpleName().matches(".*(Codes|Data)")).isPresent())
                .map(JavaClass::reflect).filter(e -> !topics(procedure).containsAll(names(e)))
                .forEach(e -> names(e).forEach(n -> keys.add(e.getSimpleName() + "." + n)));
        assertThat(missing(procedure, keys)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("procedures")
    void everyRefusalHasItsSentence(Procedure<?> procedure) throws IOException {
        var keys = new TreeSet<String>();
        try (var sources = Files.list(Path.of("src/main/java", procedure.getClass().getPackageName().split("\\.")))) {
            for (var source : sources.filter(f -> f.toString().endsWith(".java")).toList()) {
                var text = Files.readString(source);
                var m = CODE.matcher(text.contains("Obstacle") ? text : "");
                while (m.find()) {
                    Stream.of(1, 2, 3).map(m::group).filter(Objects::nonNull).forEach(code -> keys.add("guard." + code));
                }
            }
        }
        assertThat(keys).as("a procedure without a guard, or guards that this test does not understand").isNotEmpty();
        assertThat(missing(procedure, keys)).isEmpty();
    }

    private static List<String> missing(Procedure<?> procedure, Set<String> keys) {
        var words = Texts.of(procedure.word());
        return keys.stream().filter(k -> words.getOr(k, "").isBlank()).toList();
    }

    private static Set<String> topics(Procedure<?> procedure) {
        return procedure.topics().stream().map(Option::value).collect(Collectors.toSet());
    }

    private static List<String> names(Class<?> constants) {
        var all = new ArrayList<String>();
        Arrays.stream(constants.getEnumConstants()).forEach(c -> all.add(((Enum<?>) c).name()));
        return all;
    }
}
