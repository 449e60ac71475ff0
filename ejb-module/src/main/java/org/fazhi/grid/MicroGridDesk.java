package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Micro-grids down to building and unit. A row is never changed: whatever is split, merged, renamed or given another area ends on a day and
 * goes on in new rows, so that what was counted before stays true.
 */
@ApplicationScoped
class MicroGridDesk {

    private static final String SELECT = "select g.id, g.name, g.valid_from, g.valid_to, (select coalesce(sum(p.households), 0) from micro_grid_part p where p.micro_grid_id = g.id),"
            + " (select string_agg(p.building || coalesce(p.entrance, ''), '、' order by p.id) from micro_grid_part p where p.micro_grid_id = g.id),"
            + " (select string_agg(l.name || ' ' || l.phone, '、' order by l.file_id) from grid_liaison l join case_file f on f.id = l.file_id where l.micro_grid_id = g.id"
            + " and f.status = 'APPOINTED' and not f.voided) from micro_grid g where ";

    @Inject
    private GridSql sql;
    @Inject
    private MatterDesk matters;

    /** A micro-grid as it is or was. */
    record Micro(long id, String name, LocalDate from, LocalDate to, int households, String area, String liaison) {
        boolean validOn(LocalDate day) {
            return !from.isAfter(day) && (to == null || to.isAfter(day));
        }
    }

    private static Micro read(java.sql.ResultSet r) throws java.sql.SQLException {
        return new Micro(r.getLong(1), r.getString(2), GridSql.day(r, 3), GridSql.day(r, 4), r.getInt(5), r.getString(6), r.getString(7));
    }

    /** {@return every row of a grid, present and past} */
    List<Micro> all(long file) {
        return sql.list(SELECT + "g.file_id = ? order by g.valid_to nulls first, g.name, g.id", MicroGridDesk::read, file);
    }

    List<Micro> open(long file) {
        return all(file).stream().filter(m -> m.to() == null).toList();
    }

    Optional<Micro> open(long file, Long id) {
        return open(file).stream().filter(m -> id != null && m.id() == id).findFirst();
    }

    /** {@return open micro-grids of a community, for liaisons} */
    List<Micro> ofCommunity(long orgId) {
        return sql.list(SELECT + "g.valid_to is null and exists (select 1 from case_file f where f.id = g.file_id and f.org_id = ? and not f.voided) order by g.name, g.id", MicroGridDesk::read, orgId);
    }

    Optional<Micro> micro(long id) {
        return sql.one(SELECT + "g.id = ?", MicroGridDesk::read, id);
    }

    /** {@return the day of the latest matter that counts for a micro-grid, or null} */
    LocalDate latestMatter(long micro) {
        return sql.one("select f.opened_on from grid_matter m join case_file f on f.id = m.file_id where m.micro_grid_id = ? order by f.opened_on desc limit 1", r -> GridSql.day(r, 1), micro).orElse(null);
    }

    /** {@return whether a place of an estate lies in an open micro-grid other than these} */
    boolean taken(long estate, String building, String entrance, List<Long> except) {
        return sql.list("select g.id from micro_grid g join micro_grid_part p on p.micro_grid_id = g.id where g.estate_id = ? and g.valid_to is null and p.building = ?"
                + " and (p.entrance is null or cast(? as varchar) is null or p.entrance = ?)", r -> r.getLong(1), estate, building, entrance, entrance).stream().anyMatch(g -> !except.contains(g));
    }

    boolean registered(long grid) {
        return sql.one("select 1 from grid_register g join case_file f on f.id = g.file_id where g.grid_id = ? and not f.final and not f.voided", r -> 1, grid).isPresent();
    }

    /** {@return the keys of new rows, by name} */
    Map<String, Long> add(long file, long estate, LocalDate from, List<MicroGridData.Part> parts) {
        var keys = new LinkedHashMap<String, Long>();
        for (var p : parts) {
            long key = keys.computeIfAbsent(p.name(), n -> micro(file, estate, n, from));
            part(key, p.building(), p.entrance(), p.households());
        }
        return keys;
    }

    long micro(long file, long estate, String name, LocalDate from) {
        return sql.insert("insert into micro_grid (file_id, estate_id, name, valid_from) values (?, ?, ?, ?) returning id", file, estate, name, from);
    }

    void part(long micro, String building, String entrance, int households) {
        sql.update("insert into micro_grid_part (micro_grid_id, building, entrance, households) values (?, ?, ?, ?)", micro, building, entrance, households);
    }

    void copyParts(long from, long to) {
        sql.update("insert into micro_grid_part (micro_grid_id, building, entrance, households) select ?, building, entrance, households from micro_grid_part where micro_grid_id = ? order by id",
                to, from);
    }

    /** Ends a row; what goes on of it is told, and its liaison goes along when it is one. */
    void goesOn(long old, LocalDate since, List<Long> heirs) {
        sql.update("update micro_grid set valid_to = ? where id = ?", since, old);
        heirs.forEach(h -> sql.update("insert into micro_grid_origin (old_id, new_id) values (?, ?)", old, h));
        if (heirs.size() == 1) {
            sql.update("update grid_liaison set micro_grid_id = ? where micro_grid_id = ?", heirs.get(0), old);
        }
    }

    MatterDesk matters() {
        return matters;
    }
}
