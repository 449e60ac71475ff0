package org.fazhi.mediation;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Conditions;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.TextRules;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;

/**
 * Finds files of the last year in which a typed party stands already: same identity number, or same name and phone. A hint for
 * whoever registers, never an obstacle: neighbours do quarrel twice.
 */
@ApplicationScoped
public class MediationDuplicates {

    private static final int MOST = 5;
    private static final int LONGEST = 60;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;
    @Inject
    private Vault vault;
    @Inject
    private CalendarService calendar;

    /**
     * A file that may be the same dispute.
     *
     * @param fileId   key
     * @param party    the party that stands in it
     * @param title    its title
     * @param status   its status, in Chinese
     * @param openedOn first contact
     */
    public record Hit(long fileId, String party, String title, String status, LocalDate openedOn) {
    }

    /**
     * {@return at most five files within the caller's scope, newest first}
     *
     * @param parties rows as typed, with {@code name}, {@code phone}, {@code idNumber}
     */
    List<Hit> find(Caller caller, List<? extends Map<String, ?>> parties) {
        var names = new ArrayList<String>();
        var values = new ArrayList<Object>();
        for (var p : parties) {
            var id = plain(p.get("idNumber"));
            var name = sound(p.get("name"));
            var phone = plain(p.get("phone"));
            if (id != null && IdNumber.problem(id) == null) {
                names.add("p.id_digest = ?");
                values.add(vault.digest(id));
            }
            if (name != null && phone != null && phone.length() >= 4) {
                names.add("f.search_terms @> array['t:' || cast(? as text)] and p.name = ? and p.phone = ?");
                values.addAll(List.of(phone.replaceAll("\\D", ""), name, phone));
            }
        }
        return names.isEmpty() ? List.of() : read(caller, "(" + String.join(" or ", names) + ")", values.toArray());
    }

    private List<Hit> read(Caller caller, String same, Object[] values) {
        var scope = Scope.of(caller);
        var where = new Conditions();
        where.add("not f.voided and f.procedure = ? and " + scope.condition(), MediationProcedure.WORD, scope.key());
        where.add("f.opened_on >= ?", calendar.today().minusYears(1));
        where.add(same, values);
        try (var c = dataSource.getConnection(); var s = c.prepareStatement("select f.id, p.name, f.title, f.status, f.opened_on"
                + " from mediation_party p join case_file f on f.id = p.file_id" + where.sql() + " order by f.opened_on desc, f.id desc limit " + MOST)) {
            where.bind(s);
            var hits = new ArrayList<Hit>();
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    hits.add(new Hit(r.getLong(1), r.getString(2), r.getString(3),
                            Texts.of(MediationProcedure.WORD).get("status." + r.getString(4)), r.getObject(5, LocalDate.class)));
                }
            }
            return List.copyOf(hits);
        } catch (SQLException e) {
            throw new IllegalStateException("similar files could not be read", e);
        }
    }

    /** {@return the text, or null when it is none that a file could hold: half-typed forms are looked up too, and no typing may break the page} */
    static String sound(Object typed) {
        var text = TextRules.tidy(typed);
        return text == null || TextRules.problem(text, LONGEST, false) != null ? null : text;
    }

    private static String plain(Object typed) {
        var text = sound(typed);
        return text == null ? null : TextRules.halfWidth(text).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
    }
}
