package org.fazhi.ear;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.fazhi.casework.form.FieldSpec;
import org.fazhi.casework.form.FieldSpec.Shape;
import org.fazhi.mediation.MediationProcedure;
import org.fazhi.platform.Json;

/**
 * Re-use, counted from the dossier itself. Typed: a text, number, day or time in the data of a step (its history line), unless the form began
 * with it because the same field was typed before or a signature already told the day. Chosen: what is picked from a list or ticked.
 * Printed: a value on an issued paper, a signature with its day, a value on a sheet of the dossier.
 *
 * @param typed   values typed over the whole life of the file
 * @param chosen  values picked or ticked
 * @param printed values printed
 * @param papers  how many papers were issued
 */
record ReuseCount(long typed, long chosen, long printed, long papers) {

    private static final Pattern SINGLE = Pattern.compile("\\{\\{[A-Za-z]+}}");
    private static final Pattern COLUMN = Pattern.compile("\\{\\{[A-Za-z]+\\.(?!no}})[A-Za-z]+}}");
    private static final Pattern ROW = Pattern.compile("<w:tr>");
    private static final Pattern LINE = Pattern.compile("______");

    static ReuseCount of(CaseRig rig, long file, long sheets) {
        var count = new long[2];
        Set<String> before = new HashSet<>();
        rig.rows("select 'mediatorOn=' || day from paper_mark m join paper p on p.id = m.paper_id where p.file_id = " + file).forEach(r -> {
            before.add((String) r.get(0));
            before.add(((String) r.get(0)).replace("mediatorOn", "SIGN.parties"));
        });
        for (var event : rig.rows("select step, cast(data as text) from file_event where file_id = " + file + " order by seq")) {
            var step = MediationProcedure.table().stream().filter(s -> s.name().equals(event.get(0))).findFirst().orElseThrow();
            count(FieldSpec.of(step.row().data()), Json.readObject((String) event.get(1)), step.name(), before, count);
        }
        long models = rig.rows("select cast(model as text) from paper where file_id = " + file).stream().mapToLong(r -> leaves(Json.readObject((String) r.get(0)))).sum();
        long marks = (Long) rig.value("select 2 * count(*) from paper_mark m join paper p on p.id = m.paper_id where p.file_id = " + file);
        return new ReuseCount(count[0], count[1], models + marks + sheets, (Long) rig.value("select count(*) from paper where file_id = " + file));
    }

    private static void count(List<FieldSpec> specs, Map<String, Object> data, String step, Set<String> before, long[] count) {
        for (var spec : specs) {
            var value = data.get(spec.name());
            if (value == null || value.toString().isBlank()) {
                continue;
            }
            if (spec.shape() == Shape.ROWS) {
                ((List<?>) value).forEach(row -> count(FieldSpec.of(spec.type().asSubclass(Record.class)), cast(row), step, before, count));
            } else if (spec.shape() == Shape.EACH_DAY) {
                ((Map<?, ?>) value).values().stream().filter(day -> !before.contains(step + "." + spec.name() + "=" + day)).forEach(day -> count[0]++);
            } else if (spec.shape() == Shape.LIST) {
                count[1] += ((List<?>) value).size();
            } else if (spec.shape() == Shape.CHOICE || spec.shape() == Shape.FLAG) {
                count[1]++;
            } else if (before.add(spec.name() + "=" + value)) {
                count[0]++;
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> cast(Object row) {
        return (Map<String, Object>) row;
    }

    /** {@return how many values a sheet prints: its placeholders, rows as often as they are repeated, without those left as lines} */
    static long printed(byte[] template, byte[] filled) {
        var before = Docx.text(template);
        var after = Docx.text(filled);
        long rows = found(ROW, after) - found(ROW, before) + 1;
        return found(SINGLE, before) + found(COLUMN, before) * rows - (found(LINE, after) - found(LINE, before));
    }

    private static long found(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    double ratio() {
        return printed / (double) typed;
    }

    private static long leaves(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.values().stream().mapToLong(ReuseCount::leaves).sum();
        }
        if (value instanceof List<?> list) {
            return list.stream().mapToLong(ReuseCount::leaves).sum();
        }
        return value == null || value.toString().isBlank() || value.equals("—") ? 0 : 1;
    }

    @Override
    public String toString() {
        return "typed " + typed + ", chosen " + chosen + ", printed " + printed + " on " + papers + " papers and the sheets of the dossier: "
                + String.format("%.1f", ratio()) + " printed for each typed";
    }
}
