package org.fazhi.grid;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.casework.Option;

/** What the one-screen report asks beside the one door: what was reported nearby, and what became of one's own reports. */
@Stateless
@RolesAllowed("STAFF")
public class MatterService {

    private static final String MINE = "select f.id, f.number, f.title, f.status, f.opened_on from case_file f join grid_matter m on m.file_id = f.id where not f.voided"
            + " and m.reporter_account = ? order by f.opened_on desc, f.id desc limit 50";

    @Inject
    private CurrentCaller current;
    @Inject
    private MatterDesk desk;
    @Inject
    private MatterProcedure procedure;
    @Inject
    private GridSql sql;

    /** {@return matters like this one that were reported at the same place lately; empty while the place is not in the caller's reach} */
    public List<MatterDesk.Near> nearby(String estate, String building, String kind) {
        var known = Arrays.stream(MatterCodes.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(null);
        if (known == null || estates().stream().noneMatch(e -> e.value().equals(estate))) {
            return List.of();
        }
        return desk.alike(Long.valueOf(estate), building == null || building.isBlank() ? null : building.strip(), known, desk.calendar().today());
    }

    /** {@return the estates in which the caller may report} */
    public List<Option> estates() {
        return procedure.choices("estates", current.get());
    }

    /** {@return the community of an estate, or null} */
    public Long communityOf(String estate) {
        if (estates().stream().noneMatch(e -> e.value().equals(estate))) {
            return null;
        }
        return sql.one("select parent_id from org_unit where id = ?", r -> r.getLong(1), Long.valueOf(estate)).orElse(null);
    }

    /** {@return the caller's own reports, newest first, at most 50} */
    public List<MatterDesk.Near> mine() {
        Caller caller = current.get();
        return sql.list(MINE, r -> new MatterDesk.Near(r.getLong(1), r.getString(2), r.getString(3),
                org.fazhi.platform.Texts.of(MatterProcedure.WORD).get("status." + r.getString(4)), r.getObject(5, LocalDate.class)), caller.accountId());
    }
}
