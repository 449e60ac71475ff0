package org.fazhi.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.postgresql.PGConnection;

/**
 * Adds invented mediations to the database of a demo bureau, in batches of fifty thousand by COPY: root, facts, parties, history,
 * holder, deadline. Run it again to add more: {@code -Dfazhi.seed.count}, {@code -Dfazhi.db.port}, {@code -Dfazhi.home}.
 */
public final class Seed {

    private static final int BATCH = 50_000;

    private Seed() {
    }

    /** A committee with one of its mediators. */
    private record Desk(long org, long street, long district, String path, long mediator) {
    }

    public static void main(String[] args) throws SQLException, IOException {
        int count = Integer.getInteger("fazhi.seed.count", 100_000);
        var today = LocalDate.now();
        try (var c = connect()) {
            var desks = desks(c);
            long had = one(c, "select count(*) from case_file");
            var invented = new Invented(had);
            for (int done = 0; done < count; done += BATCH) {
                int n = Math.min(BATCH, count - done);
                long first = reserve(c, n);
                write(c, invented, desks, first, n, today);
                System.out.println("已写入 " + (done + n) + " / " + count);
            }
            try (var s = c.createStatement()) {
                s.execute("vacuum (analyze) case_file");
                s.execute("analyze");
            }
            System.out.println("共有 " + one(c, "select count(*) from case_file") + " 件");
        }
    }

    /** {@return a connection to the database of the demo bureau in {@code fazhi.home}} */
    static Connection connect() throws SQLException, IOException {
        var home = Path.of(System.getProperty("fazhi.home", System.getProperty("user.home") + "/.fazhi"));
        var login = new Properties();
        login.put("user", "fazhi");
        login.put("password", Files.readString(home.resolve("secrets/database-password")).strip());
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + Integer.getInteger("fazhi.db.port", 5432) + "/fazhi", login);
    }

    private static List<Desk> desks(Connection c) throws SQLException {
        var desks = new ArrayList<Desk>();
        try (var s = c.createStatement(); var r = s.executeQuery("select o.id, o.street_id, o.district_id, o.path, min(a.id) from org_unit o"
                + " join account a on a.org_id = o.id where o.kind = 'COMMITTEE' group by o.id order by o.id")) {
            while (r.next()) {
                desks.add(new Desk(r.getLong(1), r.getLong(2), r.getLong(3), r.getString(4), r.getLong(5)));
            }
        }
        return desks;
    }

    /** Keys: four for each file (file, event, holder, deadline), taken from the product's own sequence. */
    private static long reserve(Connection c, int n) throws SQLException {
        return one(c, "select setval('case_seq', nextval('case_seq') + " + (4L * n + 100) + ") - " + (4L * n + 50));
    }

    private static long one(Connection c, String sql) throws SQLException {
        try (var s = c.createStatement(); var r = s.executeQuery(sql)) {
            r.next();
            return r.getLong(1);
        }
    }

    private static void write(Connection c, Invented invented, List<Desk> desks, long first, int n, LocalDate today) throws SQLException, IOException {
        var files = new StringBuilder();
        var facts = new StringBuilder();
        var parties = new StringBuilder();
        var rest = new StringBuilder();
        var events = new StringBuilder();
        for (int i = 0; i < n; i++) {
            var d = invented.dispute(today);
            var desk = desks.get((int) ((first + i) % desks.size()));
            long id = first + i;
            boolean open = d.closedOn() == null;
            row(files, id, "mediation", d.title(), d.type(), d.status(), desk.district(), desk.street(), desk.org(), desk.path(),
                    open ? desk.mediator() : null, open ? "MEDIATOR" : null, d.openedOn(), d.openedOn(), d.openedOn(), d.closedOn(), d.dueOn(), 5, d.terms());
            row(facts, id, "RESIDENT", "APPLICATION", d.type(), d.cause(), "因" + d.cause() + "申请调解。", d.openedOn());
            row(parties, id * 64 + 1, id, 1, "APPLICANT", "PERSON", d.applicant(), d.phoneA());
            row(parties, id * 64 + 2, id, 2, "RESPONDENT", "PERSON", d.respondent(), d.phoneB());
            row(rest, id, desk.mediator(), id + n, "LEAD", d.openedOn());
            row(events, id + 2L * n, id, 1, "REGISTER", d.status(), d.openedOn(), d.openedOn(), desk.mediator(), "测试数据", "测试数据", "{}");
        }
        copy(c, "case_file (id, procedure, title, topic, status, district_id, street_id, org_id, org_path, holder_account_id, holder_role, opened_on, opened_at,"
                + " last_act_on, closed_on, due_on, version, search_terms)", files);
        copy(c, "mediation_case (file_id, committee_type, source, type, cause, facts, applied_on)", facts);
        copy(c, "mediation_party (id, file_id, seq, side, kind, name, phone)", parties);
        copy(c, "file_participant (file_id, account_id, id, part, from_on)", rest);
        copy(c, "file_event (id, file_id, seq, step, to_status, act_on, entered_at, account_id, actor_name, actor_org, data)", events);
    }

    private static void row(StringBuilder out, Object... values) {
        for (int i = 0; i < values.length; i++) {
            out.append(i == 0 ? "" : "\t").append(values[i] == null ? "\\N" : values[i].toString().replace("\\", "\\\\"));
        }
        out.append('\n');
    }

    private static void copy(Connection c, String table, StringBuilder rows) throws SQLException, IOException {
        c.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin",
                new java.io.ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
