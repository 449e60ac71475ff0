package org.fazhi.casework;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;

/** Who can be asked for in the filter 承办人: colleagues of the own unit, and by address whoever works within the caller's reach. */
@ApplicationScoped
class Holders {

    private static final String SELECT = "select a.id, a.name from account a join org_unit u on u.id = a.org_id where a.kind = 'PERSON' and ";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Procedures procedures;

    /** {@return the people of the caller's unit whose account is in use and who may take any step of any procedure, by name} */
    List<Option> colleagues(Caller caller) {
        var where = new Conditions();
        where.add("a.enabled and a.org_id = ? and exists (select 1 from account_role r where r.account_id = a.id and r.role = any (?))",
                caller.orgId(), roles());
        return read(where, " order by a.name, a.id");
    }

    /** {@return the name of a person of the caller's unit, street or district, as far as the caller's scope reaches} */
    Optional<String> name(Caller caller, long account) {
        var scope = Scope.of(caller);
        var where = new Conditions();
        switch (scope.reach()) {
            case DISTRICT -> where.add("u.district_id = ?", scope.key());
            case STREET -> where.add("u.street_id = ?", scope.key());
            default -> where.add("u.id = ?", caller.orgId());
        }
        where.add("a.id = ?", account);
        return read(where, "").stream().map(Option::label).findFirst();
    }

    private String[] roles() {
        var roles = new java.util.TreeSet<String>();
        procedures.all().forEach(p -> p.steps().forEach(s -> s.row().who().forEach(w -> roles.add(w.role().name()))));
        return roles.toArray(String[]::new);
    }

    private List<Option> read(Conditions where, String tail) {
        var sql = SELECT + where.sql().substring(" where ".length()) + tail;
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            where.bind(s);
            var found = new java.util.ArrayList<Option>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.add(new Option(r.getString(1), r.getString(2)));
                }
            }
            return List.copyOf(found);
        } catch (SQLException e) {
            throw new IllegalStateException("the holders could not be read", e);
        }
    }
}
