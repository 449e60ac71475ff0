package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.net.URISyntaxException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fazhi.casework.CaseFile;
import org.fazhi.mediation.MediationData;
import org.junit.jupiter.api.Test;

/** The entities against the schema that Flyway made: two descriptions of one thing, written in two places. */
class MappingIT {

    private static final Set<String> TEXT = Set.of("varchar", "text", "bpchar");
    private static final Map<Class<?>, Set<String>> TYPES = Map.ofEntries(
            Map.entry(long.class, Set.of("int8")), Map.entry(Long.class, Set.of("int8")), Map.entry(int.class, Set.of("int4")),
            Map.entry(Integer.class, Set.of("int4")), Map.entry(boolean.class, Set.of("bool")), Map.entry(Boolean.class, Set.of("bool")),
            Map.entry(LocalDate.class, Set.of("date")), Map.entry(LocalDateTime.class, Set.of("timestamp")), Map.entry(OffsetDateTime.class, Set.of("timestamptz")),
            Map.entry(BigDecimal.class, Set.of("numeric")), Map.entry(byte[].class, Set.of("bytea")), Map.entry(String.class, Set.of("varchar", "text", "jsonb", "_text")),
            Map.entry(LocalTime.class, Set.of("time")), Map.entry(String[].class, Set.of("_text")), Map.entry(Double.class, Set.of("float8")));

    private record DbColumn(String type, Integer length, boolean nullable, boolean filled) {
    }

    private final List<String> wrong = new ArrayList<>();

    @Test
    void everyMappedColumnIsInTheSchemaWithAFittingType() throws Exception {
        var entities = entities();
        assertThat(entities).as("entities of the office").hasSizeGreaterThan(5);
        try (var c = Bureau.connect()) {
            for (var entity : entities) {
                check(entity, columns(c, table(entity)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatAFormTakesFitsIntoItsColumn() throws Exception {
        try (var c = Bureau.connect()) {
            fits(MediationData.Registration.class, columns(c, "mediation_case"));
            fits(MediationData.Party.class, columns(c, "mediation_party"));
        }
        assertThat(wrong).isEmpty();
    }

    private void check(Class<?> entity, Map<String, DbColumn> columns) {
        if (columns.isEmpty()) {
            wrong.add(entity.getSimpleName() + ": no table " + table(entity));
            return;
        }
        var mapped = new TreeSet<String>();
        fields(entity).filter(MappingIT::isPersistent).forEach(field -> {
            var name = column(field);
            mapped.add(name);
            var place = entity.getSimpleName() + "." + field.getName() + " -> " + table(entity) + "." + name;
            var column = columns.get(name);
            if (column == null) {
                wrong.add(place + ": no such column");
            } else {
                compare(place, field, column);
            }
        });
        columns.forEach((name, column) -> {
            if (!column.nullable() && !column.filled() && !mapped.contains(name)) {
                wrong.add(table(entity) + "." + name + ": must be filled, but " + entity.getSimpleName() + " does not know it");
            }
        });
    }

    /** The fields of an entity; those of an embedded part stand in the same table. */
    private static Stream<Field> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields()).flatMap(f -> f.isAnnotationPresent(Embedded.class) ? fields(f.getType()) : Stream.of(f));
    }

    private void compare(String place, Field field, DbColumn column) {
        var type = field.getType();
        if (type.isEnum()) {
            var as = field.getAnnotation(Enumerated.class);
            int longest = Arrays.stream(type.getEnumConstants()).mapToInt(e -> ((Enum<?>) e).name().length()).max().orElse(0);
            if (as == null || as.value() != EnumType.STRING || !TEXT.contains(column.type())) {
                wrong.add(place + ": an enum is stored by its name");
            } else if (column.length() != null && longest > column.length()) {
                wrong.add(place + ": the longest constant has " + longest + " characters, the column " + column.length());
            }
        } else if (field.isAnnotationPresent(ManyToOne.class)) {
            if (!column.type().equals("int8") || !field.getAnnotation(ManyToOne.class).optional() && column.nullable()) {
                wrong.add(place + ": a reference is a bigint, and not null when it must be there");
            }
        } else if (!TYPES.getOrDefault(type, Set.of()).contains(column.type())) {
            wrong.add(place + ": " + type.getSimpleName() + " does not fit " + column.type());
        } else if (type.isPrimitive() && column.nullable()) {
            wrong.add(place + ": the column may be null, " + type + " may not");
        }
    }

    private void fits(Class<? extends Record> data, Map<String, DbColumn> columns) {
        for (var part : data.getRecordComponents()) {
            var column = columns.get(snake(part.getName()));
            var rule = part.getAnnotation(org.fazhi.casework.form.Field.class);
            if (column != null && part.getType() == String.class && column.length() != null && rule.max() > column.length()) {
                wrong.add(data.getSimpleName() + "." + part.getName() + ": takes " + rule.max() + " characters, the column " + column.length());
            }
        }
    }

    private static boolean isPersistent(Field field) {
        return !Modifier.isStatic(field.getModifiers()) && !Modifier.isTransient(field.getModifiers()) && !field.isAnnotationPresent(Transient.class)
                && !field.isAnnotationPresent(OneToMany.class);
    }

    private static String column(Field field) {
        var join = field.getAnnotation(JoinColumn.class);
        var own = field.getAnnotation(Column.class);
        var name = join != null ? join.name() : own != null && !own.name().isEmpty() ? own.name() : field.getName();
        return name.toLowerCase(Locale.ROOT);
    }

    private static String table(Class<?> entity) {
        var table = entity.getAnnotation(Table.class);
        return (table == null || table.name().isEmpty() ? entity.getSimpleName() : table.name()).toLowerCase(Locale.ROOT);
    }

    private static String snake(String name) {
        return name.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
    }

    private static Map<String, DbColumn> columns(Connection c, String table) throws SQLException {
        var columns = new HashMap<String, DbColumn>();
        try (var s = c.prepareStatement("select column_name, udt_name, character_maximum_length, is_nullable = 'YES',"
                + " column_default is not null or is_identity = 'YES' from information_schema.columns where table_schema = 'public' and table_name = ?")) {
            s.setString(1, table);
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    columns.put(r.getString(1), new DbColumn(r.getString(2), r.getObject(3, Integer.class), r.getBoolean(4), r.getBoolean(5)));
                }
            }
        }
        return columns;
    }

    /** {@return every entity of the office, found in its jar} */
    private static List<Class<?>> entities() throws IOException, URISyntaxException, ClassNotFoundException {
        var place = Path.of(CaseFile.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        if (Files.isDirectory(place)) {
            return entities(place);
        }
        try (var jar = FileSystems.newFileSystem(place)) {
            return entities(jar.getPath("/"));
        }
    }

    private static List<Class<?>> entities(Path root) throws IOException, ClassNotFoundException {
        var found = new ArrayList<Class<?>>();
        try (var files = Files.walk(root.resolve("org/fazhi"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".class") && !f.toString().endsWith("-info.class")).toList()) {
                var name = root.relativize(file).toString().replace('/', '.').replace('\\', '.');
                var type = Class.forName(name.substring(0, name.length() - ".class".length()), false, MappingIT.class.getClassLoader());
                if (type.isAnnotationPresent(Entity.class)) {
                    found.add(type);
                }
            }
        }
        return found;
    }
}
