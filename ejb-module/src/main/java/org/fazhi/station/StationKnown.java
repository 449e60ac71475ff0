package org.fazhi.station;

import java.util.LinkedHashMap;
import java.util.Map;
import org.fazhi.casework.CaseFile;
import org.fazhi.platform.CoordinateSystem;

/** What a form begins with because the file knows it: nothing is typed twice, and the yearly review comes filled in. */
final class StationKnown {

    private StationKnown() {
    }

    static Map<String, Object> of(String step, CaseFile file, StationFile f) {
        var out = new LinkedHashMap<String, Object>();
        switch (step) {
            case "PLACE" -> place(out, f);
            case "PEOPLE", "CHANGE_PEOPLE" -> people(out, f);
            case "HOURS", "CHANGE_HOURS" -> hours(out, f);
            case "RENAME" -> {
                out.put("name", f.place().name());
                out.put("localName", f.place().localName());
                out.put("operator", f.place().operator());
            }
            case "MOVE" -> {
                out.put("kind", f.place().kind().name());
                out.put("address", f.place().address());
                out.put("floor", f.place().floor());
                out.put("position", f.place().position() == null ? null : f.place().position().text());
                out.put("crs", CoordinateSystem.CGCS2000.name());
            }
            case "VERIFY", "VERIFY_MOVE", "RESTORE" -> {
                var seen = f.desk().photographedAt(f.fileId());
                out.put("position", seen == null ? null : seen.text());
                out.put("crs", seen == null ? null : CoordinateSystem.WGS84.name());
            }
            case "OPEN_REVIEW" -> {
                out.put("cases", f.desk().casesOf(f.place().committee(), java.time.LocalDate.now(org.fazhi.calendar.Clocks.ZONE).getYear()));
                out.put("weekHours", weekHours(f.service().hours()));
            }
            default -> { }
        }
        out.values().removeIf(java.util.Objects::isNull);
        return out;
    }

    private static void place(Map<String, Object> out, StationFile f) {
        var p = f.place();
        out.put("kind", p.kind().name());
        out.put("name", p.name());
        out.put("localName", p.localName());
        out.put("address", p.address());
        out.put("floor", p.floor());
        out.put("position", p.position() == null ? null : p.position().text());
        out.put("crs", CoordinateSystem.CGCS2000.name());
        out.put("operator", p.operator());
        out.put("committee", p.committee() == null ? null : String.valueOf(p.committee()));
        out.put("establishedOn", p.establishedOn());
        out.put("coverage", p.coverage());
    }

    private static void people(Map<String, Object> out, StationFile f) {
        out.put("responsible", f.service().responsible());
        out.put("responsiblePhone", f.service().responsiblePhone());
        out.put("phone", f.service().phone());
        out.put("staff", f.staff().stream().map(m -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("name", m.name());
            row.put("role", m.role().name());
            row.put("qualification", m.qualification());
            row.put("duty", m.duty());
            return row;
        }).toList());
    }

    private static void hours(Map<String, Object> out, StationFile f) {
        out.put("weekly", f.service().hours() == null ? f.desk().importedHours(f.life().station()) : f.service().hours());
        out.put("items", f.service().items().stream().map(Enum::name).toList());
        out.put("facilities", f.service().facilities().stream().map(Enum::name).toList());
        out.put("openData", f.service().openData());
        out.put("exceptions", f.daysOff().stream().map(d -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("day", d.day());
            row.put("hours", d.hours());
            row.put("note", d.note());
            return row;
        }).toList());
    }

    /** {@return whole hours of a usual week} */
    static int weekHours(String hours) {
        return hours == null ? 0 : (int) (WeeklyHours.read(hours).spans().stream().mapToLong(s -> java.time.Duration.between(s.from(), s.to()).toMinutes()).sum() / 60);
    }
}
