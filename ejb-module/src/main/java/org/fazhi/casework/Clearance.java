package org.fazhi.casework;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.casework.form.FieldSpec;

/**
 * What of a file that is read in full this reader may not read all the same: guarded fields in the history, guarded papers, private
 * attachments. One answer for every door, see {@link Procedure#cleared}.
 *
 * @param procedure the procedure
 * @param caller    who reads
 * @param file      the root
 * @param facts     the procedure's own facts
 * @param standing  how the caller stands to the file
 * @param <F>       facts
 */
record Clearance<F>(Procedure<F> procedure, Caller caller, CaseFile file, F facts, Standing standing) {

    boolean of(String label) {
        return label.isEmpty() || procedure.cleared(label, caller, file, facts, standing);
    }

    boolean paper(String code) {
        return procedure.steps().stream().flatMap(s -> s.row().papers().stream()).filter(k -> k.code().equals(code)).findFirst()
                .map(k -> of(k.guarded())).orElse(true);
    }

    boolean attachment(String kind) {
        return !AttachmentKind.PRIVATE.name().equals(kind) || of(AttachmentKind.PRIVATE_LABEL);
    }

    /** {@return the data of a step without the fields that are not for this reader} */
    Map<String, Object> data(String step, Map<String, Object> data) {
        var known = procedure.step(step);
        return known == null ? data : plain(known.row().data(), data);
    }

    private Map<String, Object> plain(Class<? extends Record> type, Map<?, ?> data) {
        var out = new LinkedHashMap<String, Object>();
        for (var spec : FieldSpec.of(type)) {
            var value = data.get(spec.name());
            if (!of(spec.rule().guarded()) || !data.containsKey(spec.name())) {
                continue;
            }
            boolean rows = spec.shape() == FieldSpec.Shape.ROWS && value instanceof List<?>;
            out.put(spec.name(), rows ? ((List<?>) value).stream().map(r -> r instanceof Map<?, ?> m ? plain(spec.type().asSubclass(Record.class), m) : r).toList() : value);
        }
        return out;
    }
}
