package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.Role;

/** Reads units and people for the kernel. */
@ApplicationScoped
public class Staff {

    private static final String PEOPLE = "select a.id, a.name, a.org_id, a.enabled, coalesce(string_agg(r.role, ','), '')"
            + " from account a left join account_role r on r.account_id = a.id where ";
    private static final String GROUP = " group by a.id order by a.id";
    private static final String UNIT = "select id, name, coalesce(short_name, name), path, district_id, street_id from org_unit where active and ";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** {@return people by key} */
    public List<Person> people(Collection<Long> accounts) {
        return accounts.isEmpty() ? List.of() : people("a.id = any (?)", s -> s.setArray(1, s.getConnection().createArrayOf("bigint", accounts.toArray())));
    }

    /** {@return the people of a unit who hold a role and whose account is in use} */
    public List<Person> holders(long orgId, Role role) {
        return people("a.enabled and a.org_id = ? and exists (select 1 from account_role x where x.account_id = a.id and x.role = ?)", s -> {
            s.setLong(1, orgId);
            s.setString(2, role.name());
        });
    }

    /** {@return a unit in use} */
    public Optional<Unit> unit(long id) {
        return units("id = ?", s -> s.setLong(1, id)).stream().findFirst();
    }

    /** {@return units in use of a kind at or below a path, by name} */
    public List<Unit> unitsBelow(String path, String kind) {
        return units("kind = ? and path like ? order by path", s -> {
            s.setString(1, kind);
            s.setString(2, path + "%");
        });
    }

    /** Sets the parameters of a statement. */
    @FunctionalInterface
    private interface Binder {
        void bind(PreparedStatement s) throws SQLException;
    }

    private List<Person> people(String where, Binder binder) {
        return query(PEOPLE + where + GROUP, binder, r -> new Person(r.getLong(1), r.getString(2), r.getLong(3), r.getBoolean(4), roles(r.getString(5))));
    }

    private List<Unit> units(String where, Binder binder) {
        return query(UNIT + where, binder,
                r -> new Unit(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getLong(5), r.getObject(6, Long.class)));
    }

    /** Makes a value of the present row. */
    @FunctionalInterface
    private interface Reader<T> {
        T read(java.sql.ResultSet r) throws SQLException;
    }

    private <T> List<T> query(String sql, Binder binder, Reader<T> reader) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            binder.bind(s);
            var out = new java.util.ArrayList<T>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(reader.read(r));
                }
            }
            return out;
        } catch (SQLException e) {
            throw new IllegalStateException("staff could not be read", e);
        }
    }

    private static Set<Role> roles(String joined) {
        return Arrays.stream(joined.split(",")).filter(s -> !s.isEmpty()).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
