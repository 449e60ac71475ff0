package org.fazhi.exchange.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.access.Caller;
import org.fazhi.access.Scope;
import org.fazhi.exchange.ledger.LedgerBatch.State;
import org.fazhi.platform.Json;
import org.fazhi.platform.Vault;

/** Keeps batches and their rows; knows no rule of who may what. */
@ApplicationScoped
public class LedgerStore {

    private static final String BATCH = "select f.*, f.uploaded_at at time zone 'Asia/Shanghai' as uploaded, f.confirmed_at at time zone 'Asia/Shanghai' as"
            + " confirmed, f.ended_at at time zone 'Asia/Shanghai' as ended from ledger_batch f where ";
    private static final int LEASE_SECONDS = 30;

    @Inject
    private Rows rows;
    @Inject
    private Vault vault;
    @Inject
    private Clock clock;

    /** A row to be stored. */
    record Found(int number, LedgerBatch.Row state, LedgerEntry entry, String message) {
    }

    /** A row to be taken. */
    record Waiting(String fingerprint, Map<String, Object> data) {
    }

    /** A row as the result file needs it. */
    record Shown(int number, LedgerBatch.Row state, String message, String warning, Long fileId) {
    }

    long add(Caller caller, String kind, String fileName, byte[] content, List<String> newUnits, List<Found> found) {
        var now = OffsetDateTime.now(clock);
        long id = rows.list(r -> r.getLong(1), "select nextval(pg_get_serial_sequence('ledger_batch', 'id'))").get(0);
        rows.update("insert into ledger_batch (id, kind, account_id, account_name, org_id, org_name, street_id, district_id, file_name, content, new_units,"
                        + " state, actor_id, uploaded_at) values (?, ?, ?, ?, ?, ?, cast(? as bigint), ?, ?, ?, ?, 'CHECKED', ?, ?)",
                id, kind, caller.accountId(), caller.name(), caller.orgId(), caller.orgName(), caller.streetId(), caller.districtId(), fileName,
                vault.seal(Base64.getEncoder().encodeToString(content), "ledger_batch.content:" + id), String.join("\n", newUnits), caller.accountId(), now);
        var values = new ArrayList<Object[]>();
        for (var f : found) {
            var data = f.state() == LedgerBatch.Row.READY ? vault.seal(Json.write(f.entry().data()), place(id, f.number())) : null;
            values.add(new Object[] {id, f.number(), f.state(), f.entry().topic(), f.entry().unit(), f.entry().fingerprint(), f.message(), f.entry().warning(), data});
        }
        rows.each("insert into ledger_row (batch_id, row_no, state, topic, unit, fingerprint, message, warning, data) values (?, ?, ?, ?, ?, ?, ?, ?, ?)", values);
        return id;
    }

    private static String place(long batch, int row) {
        return "ledger_row.data:" + batch + ":" + row;
    }

    /** {@return what the rows with these fingerprints that are files now are called} */
    Map<String, String> live(List<String> fingerprints) {
        var found = new HashMap<String, String>();
        rows.list(r -> found.put(r.getString(1), r.getString(2)), "select fingerprint, message from ledger_row where state = 'TAKEN' and fingerprint = any (?)",
                (Object) fingerprints.toArray());
        return found;
    }

    Optional<LedgerBatch> find(long id) {
        return rows.list(this::batch, BATCH + "f.id = ?", id).stream().findFirst();
    }

    /** {@return a batch that the caller may see: the own, and those of the caller's reach} */
    Optional<LedgerBatch> find(Caller caller, long id) {
        var scope = Scope.of(caller);
        return rows.list(this::batch, BATCH + "f.id = ? and f.district_id = ? and (f.account_id = ? or " + reach(scope) + ")",
                id, caller.districtId(), caller.accountId(), scope.key()).stream().findFirst();
    }

    List<LedgerBatch> list(Caller caller, String kind, int most) {
        var scope = Scope.of(caller);
        return rows.list(this::batch, BATCH + "f.kind = ? and f.state <> 'DROPPED' and f.district_id = ? and (f.account_id = ? or " + reach(scope)
                + ") order by f.id desc limit ?", kind, caller.districtId(), caller.accountId(), scope.key(), most);
    }

    private static String reach(Scope scope) {
        return scope.reach() == Scope.Reach.PERSON ? "f.account_id = ?" : scope.condition();
    }

    private LedgerBatch batch(ResultSet r) throws SQLException {
        long id = r.getLong("id");
        var counts = new EnumMap<LedgerBatch.Row, Integer>(LedgerBatch.Row.class);
        rows.list(c -> counts.put(LedgerBatch.Row.valueOf(c.getString(1)), c.getInt(2)), "select state, count(*) from ledger_row where batch_id = ? group by state", id);
        return new LedgerBatch(id, r.getString("kind"), r.getLong("account_id"), r.getString("account_name"), r.getString("org_name"), r.getString("file_name"),
                State.valueOf(r.getString("state")), r.getObject("uploaded", LocalDateTime.class), r.getObject("confirmed", LocalDateTime.class),
                r.getObject("ended", LocalDateTime.class), r.getString("message"), counts);
    }

    byte[] content(long id) {
        var sealed = rows.list(r -> r.getString(1), "select content from ledger_batch where id = ?", id).get(0);
        return Base64.getDecoder().decode(vault.open(sealed, "ledger_batch.content:" + id).getBytes(StandardCharsets.US_ASCII));
    }

    LedgerFindings findings(long id) {
        var good = "count(*) filter (where state in ('READY', 'TAKEN', 'UNDONE'))";
        var look = " from ledger_row where batch_id = ? and (state in ('PROBLEM', 'DUPLICATE', 'FAILED') or warning is not null)";
        Rows.Reader<LedgerFindings.Count> count = r -> new LedgerFindings.Count(r.getString(1), r.getInt(2), r.getInt(3));
        int lines = rows.list(r -> r.getInt(1), "select count(*)" + look, id).get(0);
        return new LedgerFindings(
                rows.list(count, "select topic, count(*), " + good + " from ledger_row where batch_id = ? and topic is not null group by topic order by 2 desc, 1", id),
                rows.list(count, "select unit, count(*), " + good + " from ledger_row where batch_id = ? and unit is not null group by unit order by 2 desc, 1", id),
                rows.list(r -> r.getString(1), "select new_units from ledger_batch where id = ?", id).get(0).lines().toList(),
                rows.list(LedgerStore::line, "select row_no, state, message, warning" + look + " order by row_no limit ?", id, LedgerFindings.SHOWN),
                Math.max(0, lines - LedgerFindings.SHOWN));
    }

    private static LedgerFindings.Line line(ResultSet r) throws SQLException {
        var state = LedgerBatch.Row.valueOf(r.getString(2));
        boolean wrong = state == LedgerBatch.Row.PROBLEM || state == LedgerBatch.Row.DUPLICATE || state == LedgerBatch.Row.FAILED;
        return new LedgerFindings.Line(r.getInt(1), state, wrong ? Problems.read(r.getString(3)) : List.of(), r.getString(4));
    }

    List<Shown> shown(long id) {
        return rows.list(r -> new Shown(r.getInt(1), LedgerBatch.Row.valueOf(r.getString(2)), r.getString(3), r.getString(4), r.getObject(5, Long.class)),
                "select row_no, state, message, warning, file_id from ledger_row where batch_id = ? order by row_no", id);
    }

    /** {@return whether the batch was in the one state and is now in the other} */
    boolean move(long id, State from, State to, long actor) {
        var now = OffsetDateTime.now(clock);
        return rows.update("update ledger_batch set state = ?, actor_id = ?, lease_until = null, message = null,"
                        + " confirmed_at = case when ? = 'RUNNING' then ? else confirmed_at end, ended_at = case when ? = 'RUNNING' then null else ended_at end"
                        + " where id = ? and state = ?", to, actor, to, now, to, id, from) == 1;
    }

    /** Ends the work on a batch. */
    void end(long id, State state, String message) {
        rows.update("update ledger_batch set state = ?, message = ?, lease_until = null, ended_at = ? where id = ?", state, message, OffsetDateTime.now(clock), id);
    }

    /** {@return a batch with work to do that nobody holds; it is the caller's for half a minute} */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Long> claim() {
        return rows.list(r -> r.getLong(1), "update ledger_batch set lease_until = now() + interval '" + LEASE_SECONDS + " seconds' where id = (select id from"
                + " ledger_batch where state in ('RUNNING', 'UNDOING') and (lease_until is null or lease_until < now()) order by id limit 1"
                + " for update skip locked) returning id").stream().findFirst();
    }

    /** Keeps a claimed batch for another half minute. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(long id) {
        rows.update("update ledger_batch set lease_until = now() + interval '" + LEASE_SECONDS + " seconds' where id = ?", id);
    }

    long actor(long id) {
        return rows.list(r -> r.getLong(1), "select actor_id from ledger_batch where id = ?", id).get(0);
    }

    List<Integer> waiting(long id) {
        return rows.list(r -> r.getInt(1), "select row_no from ledger_row where batch_id = ? and state = 'READY' order by row_no", id);
    }

    /** {@return the row with its lock held, if it still waits} */
    Optional<Waiting> lock(long id, int row) {
        return rows.list(r -> new Waiting(r.getString(1), Json.readObject(vault.open(r.getString(2), place(id, row)))),
                "select fingerprint, data from ledger_row where batch_id = ? and row_no = ? and state = 'READY' for update", id, row).stream().findFirst();
    }

    /** Lets whoever imports the same row at the same time wait until this transaction ends. */
    void alone(String fingerprint) {
        rows.list(r -> true, "select pg_advisory_xact_lock(hashtext(?))", fingerprint);
    }

    /** Takes the fingerprint. */
    void claim(long id, int row) {
        rows.update("update ledger_row set state = 'TAKEN', data = null where batch_id = ? and row_no = ?", id, row);
    }

    void taken(long id, int row, LedgerTaken taken) {
        rows.update("update ledger_row set file_id = ?, message = ? where batch_id = ? and row_no = ?", taken.fileId(), taken.title(), id, row);
        taken.newUnits().forEach(u -> rows.update("insert into ledger_unit (batch_id, unit_id) values (?, ?) on conflict do nothing", id, u));
    }

    /** Marks a row that did not become a file. */
    void mark(long id, int row, LedgerBatch.Row state, String message) {
        rows.update("update ledger_row set state = ?, message = ?, data = null where batch_id = ? and row_no = ?", state, message, id, row);
    }

    List<Long> files(long id) {
        return rows.list(r -> r.getLong(1), "select file_id from ledger_row where batch_id = ? and state = 'TAKEN' order by row_no", id);
    }

    List<Long> units(long id) {
        return rows.list(r -> r.getLong(1), "select unit_id from ledger_unit where batch_id = ? order by unit_id desc", id);
    }

    /** Frees the fingerprints of a batch that was taken back. */
    void undone(long id) {
        rows.update("update ledger_row set state = 'UNDONE' where batch_id = ? and state = 'TAKEN'", id);
    }
}
