package org.fazhi.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The statements on {@code org_unit}; who may use them is decided by the services. */
final class UnitTable {

    private static final String SELECT = "select u.* from org_unit u ";
    private static final String ORDER = " order by string_to_array(trim(both '/' from u.path), '/')::bigint[]";

    private final DataSource ds;

    UnitTable(DataSource ds) {
        this.ds = ds;
    }

    List<Unit> below(String path) {
        return Db.list(ds, UnitTable::unit, SELECT + "where u.path like ? || '%'" + ORDER, path);
    }

    Optional<Unit> find(long id) {
        return Db.one(ds, UnitTable::unit, SELECT + "where u.id = ?", id);
    }

    List<Unit> named(String name) {
        return Db.list(ds, UnitTable::unit, SELECT + "where u.name = ? and u.active" + ORDER, name);
    }

    boolean siblingHasName(Long parentId, long exceptId, String name) {
        return Db.one(ds, r -> true, "select 1 from org_unit where parent_id is not distinct from cast(? as bigint) and id <> ? and name = ?",
                parentId, exceptId, name).isPresent();
    }

    /** Inserts a unit; path, district and street follow from the parent (null: a root). */
    Unit insert(Unit parent, UnitKind kind, String code, String name, String shortName, String origin) {
        long id = Db.insert(ds, "select nextval(pg_get_serial_sequence('org_unit', 'id'))");
        var path = (parent == null ? "/" : parent.path()) + id + "/";
        long district = parent == null ? id : parent.districtId();
        Long street = kind == UnitKind.SUBDISTRICT ? Long.valueOf(id) : parent == null ? null : parent.streetId();
        Db.update(ds, "insert into org_unit (id, parent_id, kind, code, name, short_name, path, district_id, street_id, origin)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, parent == null ? null : parent.id(), kind.name(), code, name, shortName, path, district, street, origin);
        return find(id).orElseThrow();
    }

    boolean rename(long id, int version, String name, String shortName) {
        return Db.update(ds, "update org_unit set name = ?, short_name = ?, version = version + 1 where id = ? and version = ?",
                name, shortName, id, version) == 1;
    }

    /** {@return the unit of this kind and name directly below a parent, in use or not} */
    Optional<Unit> childNamed(long parentId, UnitKind kind, String name) {
        return Db.one(ds, UnitTable::unit, SELECT + "where u.parent_id = ? and u.kind = ? and u.name = ? order by u.active desc, u.id limit 1",
                parentId, kind.name(), name);
    }

    /** {@return whether the unit came from there, nobody works in it and no unit in use stands below it} */
    boolean idle(long id, String origin) {
        return Db.one(ds, r -> true, SELECT + "where u.id = ? and u.origin = ? and not exists (select 1 from account a where a.org_id = u.id)"
                + " and not exists (select 1 from org_unit b where b.parent_id = u.id and b.active)", id, origin).isPresent();
    }

    void use(long id, boolean active) {
        Db.update(ds, "update org_unit set active = ?, version = version + 1 where id = ?", active, id);
    }

    static Unit unit(ResultSet r) throws SQLException {
        return new Unit(r.getLong("id"), r.getObject("parent_id", Long.class), UnitKind.valueOf(r.getString("kind")), r.getString("code"),
                r.getString("name"), r.getString("short_name"), r.getString("path"), r.getLong("district_id"),
                r.getObject("street_id", Long.class), r.getBoolean("active"), r.getInt("version"));
    }
}
