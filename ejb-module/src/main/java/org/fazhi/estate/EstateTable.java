package org.fazhi.estate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Holder;
import org.fazhi.casework.Possessions;
import org.fazhi.exchange.ledger.Rows;

/** Reads schemes, and which files an estate has. */
@ApplicationScoped
class EstateTable {

    @Inject
    private Rows rows;
    @Inject
    private Possessions possessions;

    /** {@return the edition in force on a day} */
    Optional<EstateScheme> inForce(LocalDate day) {
        return rows.list(r -> r.getLong(1), "select id from estate_scheme where valid_from <= ? order by valid_from desc, id desc limit 1", day).stream().findFirst().map(this::scheme);
    }

    /** {@return an edition by key} */
    EstateScheme scheme(long id) {
        var criteria = rows.list(r -> new EstateScheme.Criterion(r.getLong(1), r.getString(2), r.getString(3), r.getInt(4), EstateScheme.Evidence.valueOf(r.getString(5)), r.getInt(6)),
                "select id, aspect, name, points, evidence, target from estate_criterion where scheme_id = ? order by seq", id);
        return rows.list(r -> new EstateScheme(id, r.getString(1), r.getObject(2, LocalDate.class), criteria), "select edition, valid_from from estate_scheme where id = ?", id).get(0);
    }

    /** {@return whether an estate has another file that is not finished} */
    boolean runs(long estate, long but) {
        return !rows.list(r -> r.getLong(1), "select f.id from estate_file e join case_file f on f.id = e.file_id where e.estate_id = ? and not f.final and not f.voided and f.id <> ?",
                estate, but).isEmpty();
    }

    /** {@return the desk of the office of a file's subdistrict, or of a section of its district} */
    Holder desk(CaseFile file, Role role) {
        var path = role == Role.JUSTICE_OFFICE && file.streetId() != null ? "/" + file.districtId() + "/" + file.streetId() + "/" : "/" + file.districtId() + "/";
        return rows.list(r -> r.getLong(1), "select u.id from account_role x join account a on a.id = x.account_id join org_unit u on u.id = a.org_id where x.role = ? and a.enabled"
                + " and u.active and u.path like ? order by u.id limit 1", role, path + "%").stream().findFirst().map(u -> possessions.deskOf(u, role)).orElseGet(() -> Holder.desk(role));
    }

    /** {@return the name of an estate below a unit, or null} */
    String estate(long estate, String path) {
        return rows.list(r -> r.getString(1), "select name from org_unit where id = ? and kind = 'ESTATE' and active and path like ?", estate, path + "%").stream().findFirst().orElse(null);
    }
}
