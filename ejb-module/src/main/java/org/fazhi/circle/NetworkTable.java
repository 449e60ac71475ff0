package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.access.Caller;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.exchange.ledger.Rows;

/** The statements on street nets and own links; who may use them is decided by {@link NetworkService}. */
@ApplicationScoped
public class NetworkTable {

    private static final String SELECT = "select id, name, file_name, crs, data_on, state, percent, message, format, coalesce(nodes, 0), coalesce(edges, 0),"
            + " coalesce(metres, 0), in_use, account_name, imported_at at time zone 'Asia/Shanghai' from circle_network where ";
    private static final int LISTED = 30;

    @Inject
    private Rows rows;

    List<Network> list(long district) {
        return rows.list(NetworkTable::network, SELECT + "district_id = ? order by in_use desc, id desc limit ?", district, LISTED);
    }

    Optional<Network> find(long district, long id) {
        return rows.list(NetworkTable::network, SELECT + "district_id = ? and id = ?", district, id).stream().findFirst();
    }

    Optional<Network> inUse(long district) {
        return rows.list(NetworkTable::network, SELECT + "district_id = ? and in_use", district).stream().findFirst();
    }

    long add(Caller caller, String name, String fileName, CoordinateSystem crs, LocalDate dataOn, byte[] content) {
        return rows.list(r -> r.getLong(1), "insert into circle_network (district_id, name, file_name, crs, data_on, state, content, account_id, account_name)"
                + " values (?, ?, ?, ?, cast(? as date), 'WAITING', ?, ?, ?) returning id", caller.districtId(), name, fileName, crs, dataOn, content,
                caller.accountId(), caller.name()).get(0);
    }

    /** Keeps a net that was read at once. */
    long addRead(long district, String name, String fileName, String account, LocalDate dataOn) {
        return rows.list(r -> r.getLong(1), "insert into circle_network (district_id, name, file_name, crs, data_on, state, account_name)"
                + " values (?, ?, ?, 'WGS84', cast(? as date), 'READING', ?) returning id", district, name, fileName, dataOn, account).get(0);
    }

    /** {@return an import that waits, or was left by a server that went down; it is the caller's now} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> claim() {
        return rows.list(r -> r.getLong(1), "update circle_network set state = 'READING', percent = 0, imported_at = now() where id = (select id from circle_network"
                + " where state = 'WAITING' or state = 'READING' and content is not null and imported_at < now() - interval '10 minutes'"
                + " order by id limit 1 for update skip locked) returning id").stream().findFirst();
    }

    /** Says how much was read. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void progress(long id, int percent) {
        rows.update("update circle_network set percent = ? where id = ?", percent, id);
    }

    byte[] content(long id) {
        return rows.list(r -> r.getBytes(1), "select content from circle_network where id = ?", id).get(0);
    }

    CoordinateSystem crs(long id) {
        return CoordinateSystem.valueOf(rows.list(r -> r.getString(1), "select crs from circle_network where id = ?", id).get(0));
    }

    byte[] streets(long id) {
        return rows.list(r -> r.getBytes(1), "select streets from circle_network where id = ?", id).get(0);
    }

    /** Keeps what was read; the first net of a district is taken into use. */
    @Transactional
    public void ready(long id, byte[] streets, String format, int nodes, int edges, double metres) {
        rows.update("update circle_network n set state = 'READY', percent = 100, content = null, streets = ?, format = ?, nodes = ?, edges = ?, metres = ?,"
                + " in_use = not exists (select 1 from circle_network o where o.district_id = n.district_id and o.in_use) where id = ?",
                streets, format, nodes, edges, metres, id);
    }

    /** Says why a file was not read. */
    @Transactional
    public void failed(long id, String message) {
        rows.update("update circle_network set state = 'FAILED', content = null, message = ? where id = ?", message, id);
    }

    void use(long district, long id) {
        rows.update("update circle_network set in_use = false where district_id = ? and in_use", district);
        rows.update("update circle_network set in_use = true where district_id = ? and id = ? and state = 'READY'", district, id);
    }

    boolean drop(long district, long id) {
        return rows.update("delete from circle_network where district_id = ? and id = ? and not in_use", district, id) == 1;
    }

    List<Link> links(long district) {
        return rows.list(r -> new Link(r.getLong(1), r.getBoolean(2), places(r.getString(3)), r.getString(4), r.getString(5), r.getObject(6, LocalDateTime.class)),
                "select id, closure, places, note, account_name, drawn_at at time zone 'Asia/Shanghai' from circle_link where district_id = ? and removed_at is null"
                + " order by id desc", district);
    }

    long addLink(Caller caller, boolean closure, List<double[]> places, String note) {
        return rows.list(r -> r.getLong(1), "insert into circle_link (district_id, closure, places, note, account_name) values (?, ?, ?, ?, ?) returning id",
                caller.districtId(), closure, text(places), note, caller.name()).get(0);
    }

    boolean removeLink(long district, long id) {
        return rows.update("update circle_link set removed_at = now() where district_id = ? and id = ? and removed_at is null", district, id) == 1;
    }

    /** {@return a text that changes whenever the net or the links of a district do} */
    String revision(long district) {
        return rows.list(r -> r.getString(1), "select coalesce((select id from circle_network where district_id = ? and in_use), 0) || '.' || "
                + linkRevision("?"), district, district).get(0);
    }

    /** {@return a text that changes whenever the links of a district do} */
    String linkRevision(long district) {
        return rows.list(r -> r.getString(1), "select " + linkRevision("?"), district).get(0);
    }

    private static String linkRevision(String district) {
        return "(select count(*) || '-' || coalesce(max(id), 0) from circle_link where removed_at is null and district_id = " + district + ")";
    }

    private static String text(List<double[]> places) {
        return places.stream().map(p -> String.format(Locale.ROOT, "%.7f %.7f", p[0], p[1])).collect(Collectors.joining(", "));
    }

    static List<double[]> places(String text) {
        return Arrays.stream(text.split(",")).map(p -> Arrays.stream(p.strip().split(" ")).mapToDouble(Double::parseDouble).toArray()).toList();
    }

    private static Network network(ResultSet r) throws SQLException {
        return new Network(r.getLong(1), r.getString(2), r.getString(3), CoordinateSystem.valueOf(r.getString(4)), r.getObject(5, LocalDate.class),
                Network.State.valueOf(r.getString(6)), r.getInt(7), r.getString(8), r.getString(9), r.getInt(10), r.getInt(11), r.getDouble(12),
                r.getBoolean(13), r.getString(14), r.getObject(15, LocalDateTime.class));
    }
}
