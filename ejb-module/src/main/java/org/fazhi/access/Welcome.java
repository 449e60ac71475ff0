package org.fazhi.access;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.fazhi.platform.Texts;

/** What the login page shows to everyone: the bureau's name and the newest notices. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Welcome {

    private static final int SHOWN = 3;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    /**
     * One line of 通知.
     *
     * @param title what
     * @param day   when it was put up
     */
    public record Notice(String title, LocalDate day) {
    }

    /** {@return the name of the bureau, or a general word before the tree is set up} */
    public String bureau() {
        return Db.one(ds, r -> r.getString(1), "select name from org_unit where parent_id is null and active order by id limit 1")
                .orElse(Texts.of("access").get("product.office"));
    }

    /** {@return the newest notices, at most three} */
    public List<Notice> notices() {
        return Db.list(ds, r -> new Notice(r.getString("title"), r.getObject("day", LocalDate.class)),
                "select title, day from login_notice where active order by day desc, id desc limit " + SHOWN);
    }
}
