package org.fazhi.team;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** The professional teams, for whoever invites one. Reads only; the rooms that ask check what their callers may see. */
@ApplicationScoped
public class CrewService {

    private static final String SELECT = "select f.id, c.name, c.kind, c.leader, c.phone, c.responder_id from team_crew c join case_file f on f.id = c.file_id where not f.voided and ";
    /** A team of an office serves the subdistrict of that office. */
    private static final String SERVING = "c.valid_from <= ? and (c.valid_to is null or c.valid_to > ?) and (? like f.org_path || '%' or exists (select 1 from org_unit u join org_unit s"
            + " on s.id = u.street_id where u.id = f.org_id and u.kind = 'JUSTICE_OFFICE' and ? like s.path || '%')) order by c.kind, c.name, f.id";

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    /** {@return the teams that serve a unit on a day, by kind and name} */
    public List<Crew> serving(String orgPath, LocalDate on) {
        return read(SELECT + SERVING, on, on, orgPath, orgPath);
    }

    /** {@return a team, whether or not it can still be invited} */
    public Optional<Crew> find(long id) {
        return read(SELECT + "f.id = ?", id).stream().findFirst();
    }

    private List<Crew> read(String sql, Object... values) {
        try (var c = dataSource.getConnection(); var s = c.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                s.setObject(i + 1, values[i]);
            }
            var out = new ArrayList<Crew>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    out.add(crew(r));
                }
            }
            return List.copyOf(out);
        } catch (SQLException e) {
            throw new IllegalStateException("the teams could not be read", e);
        }
    }

    private static Crew crew(ResultSet r) throws SQLException {
        return new Crew(r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), r.getObject(6, Long.class));
    }
}
