package org.fazhi.estate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fazhi.casework.Act;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Texts;

/** What the papers of {@link EstatePaper} say. */
final class EstatePaperModels {

    private EstatePaperModels() {
    }

    static Map<String, Object> model(EstatePaper kind, Act<EstateFile, ?> act, Staff staff) {
        var f = act.facts();
        var all = new LinkedHashMap<String, Object>();
        all.put("bureau", staff.unit(act.file().districtId()).map(Unit::name).orElse(null));
        all.put("community", staff.unit(act.file().orgId()).map(Unit::name).orElse(null));
        all.put("number", act.file().number());
        all.put("name", f.estateName());
        all.put("total", String.valueOf(f.total()));
        all.put("until", act.desk().deadline(EstateDeadline.NOTICE).map(d -> d.dueOn()).orElse(null));
        all.put("reviewOn", f.reviewOn());
        all.put("assessor", act.caller().name());
        all.put("on", act.on());
        if (act.data() instanceof EstateData.Reason d) {
            all.put("reason", d.reason());
        } else if (act.data() instanceof EstateData.Assessment d) {
            var words = Texts.of(EstateProcedure.WORD);
            all.put("edition", f.table().scheme(f.scheme()).edition());
            all.put("scores", scores(f));
            all.put("vetoes", d.vetoes().isEmpty() ? words.get("veto.none") : d.vetoes().stream().map(words::name).collect(Collectors.joining("、")));
            all.put("opinion", d.opinion());
        }
        var known = kind.placeholders().stream().map(p -> p.contains(".") ? p.substring(0, p.indexOf('.')) : p).collect(Collectors.toSet());
        all.entrySet().removeIf(e -> e.getValue() == null || !known.contains(e.getKey()));
        return all;
    }

    private static List<Map<String, Object>> scores(EstateFile f) {
        var scheme = f.table().scheme(f.scheme());
        return f.latest().stream().map(s -> {
            var criterion = Objects.requireNonNull(scheme.criterion(s.criterion()));
            var row = new LinkedHashMap<String, Object>();
            row.put("aspect", criterion.aspect());
            row.put("criterion", criterion.name());
            row.put("most", String.valueOf(criterion.points()));
            row.put("points", String.valueOf(s.points()));
            if (s.evidence() != null) {
                row.put("evidence", s.evidence());
            }
            return (Map<String, Object>) row;
        }).toList();
    }
}
