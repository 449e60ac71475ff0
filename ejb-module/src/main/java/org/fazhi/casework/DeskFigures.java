package org.fazhi.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.platform.Texts;

/**
 * The files behind a figure of the overview. Of a unit: {@code n.S12} unfinished, {@code o.S12} in hand, {@code c.S12} closed and not filed;
 * of a holder: {@code h.17.MEDIATOR} a person, {@code d.12.COMMITTEE_CHAIR} a desk. The reach of the list narrows them further.
 */
@ApplicationScoped
public class DeskFigures implements FigureRows {

    private static final Pattern UNIT = Pattern.compile("([noc])\\.([OSU])(\\d{1,18})");
    private static final Pattern HOLDER = Pattern.compile("([hd])\\.(\\d{1,18})\\.([A-Z_]{1,32})");

    /** Where a desk stands: an office serves its subdistrict, the section its district, everybody else the unit that owns the file. */
    static final String PLACE = "case f.holder_role when 'JUSTICE_OFFICE' then f.street_id when 'MEDIATION_SECTION' then f.district_id else f.org_id end";

    @Inject
    private Staff staff;

    @Override
    public Optional<Figure> find(Caller caller, String procedure, String code) {
        var unit = UNIT.matcher(code);
        if (unit.matches()) {
            return unit(code, unit.group(1), unit.group(2), Long.parseLong(unit.group(3)));
        }
        var holder = HOLDER.matcher(code);
        return holder.matches() && List.of(Role.values()).stream().anyMatch(r -> r.name().equals(holder.group(3)))
                ? holder(code, holder.group(1).equals("h"), Long.parseLong(holder.group(2)), holder.group(3)) : Optional.empty();
    }

    private Optional<Figure> unit(String code, String which, String level, long key) {
        var words = Texts.of("casework");
        var where = switch (level) {
            case "O" -> "f.district_id = ? and f.street_id is null";
            case "S" -> "f.street_id = ?";
            default -> "f.org_id = ?";
        };
        var state = switch (which) {
            case "o" -> "not f.final and f.closed_on is null and ";
            case "c" -> "not f.final and f.closed_on is not null and ";
            default -> "not f.final and ";
        };
        return staff.unit(key).map(u -> new Figure(code, words.get("heads.figure." + which, level.equals("O") ? words.get("heads.own") : u.name()), state + where, List.of(key)));
    }

    private Optional<Figure> holder(String code, boolean person, long key, String role) {
        var words = Texts.of("casework");
        var roleName = Texts.of("access").get("Role." + role);
        if (person) {
            return staff.people(List.of(key)).stream().findFirst().map(p -> new Figure(code, words.get("heads.figure.h", p.name(), roleName),
                    "not f.final and f.holder_account_id = ? and f.holder_role = ?", List.of(key, role)));
        }
        return staff.unit(key).map(u -> new Figure(code, words.get("heads.figure.h", u.name(), roleName),
                "not f.final and f.holder_account_id is null and " + PLACE + " = ? and f.holder_role = ?", List.of(key, role)));
    }
}
