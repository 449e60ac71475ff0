package org.fazhi.platform;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * What the database says about itself and about our role; read in one question.
 *
 * @param isolation      isolation of a transaction that asks for none
 * @param encoding       encoding of the database
 * @param byCodePoint    whether text is ordered by code point
 * @param zone           time zone of our sessions
 * @param most           connections that ordinary roles may hold
 * @param used           connections in use
 * @param asynchronous   standbys that confirm nothing before a commit
 * @param synchronous    standbys that do
 * @param unseen         standbys of which our role may not see more
 * @param durable        fsync, full_page_writes and synchronous_commit are on
 * @param superuser      whether our role is a superuser
 * @param journalOpen    whether our role may change or delete lines of the journal
 * @param guards         enabled triggers that keep the journal from being changed
 * @param local          whether the database runs on this machine
 * @param encrypted      whether our connection is encrypted
 * @param version        {@code server_version_num}
 * @param plainText      whether text binds to a jsonb column (stringtype=unspecified)
 */
record DatabaseFacts(String isolation, String encoding, boolean byCodePoint, String zone, int most, int used, int asynchronous, int synchronous, int unseen,
                     boolean durable, boolean superuser, boolean journalOpen, int guards, boolean local, boolean encrypted, int version, boolean plainText) {

    private static final String QUESTION = """
            select current_setting('default_transaction_isolation'), current_setting('server_encoding'), 'a' > 'B' and '啊' > '吧', current_setting('TimeZone'),
                   current_setting('max_connections')::int - current_setting('superuser_reserved_connections')::int,
                   (select sum(numbackends)::int from pg_stat_database),
                   (select count(*) filter (where sync_state = 'async')::int from pg_stat_replication),
                   (select count(*) filter (where sync_state in ('sync', 'quorum'))::int from pg_stat_replication),
                   (select count(*) filter (where sync_state is null)::int from pg_stat_replication),
                   current_setting('fsync') = 'on' and current_setting('full_page_writes') = 'on' and current_setting('synchronous_commit') <> 'off',
                   (select rolsuper from pg_roles where rolname = current_user),
                   has_table_privilege('journal', 'update') or has_table_privilege('journal', 'delete') or has_table_privilege('journal', 'truncate'),
                   (select count(*)::int from pg_trigger where tgrelid = 'journal'::regclass and not tgisinternal and tgenabled in ('O', 'A')),
                   inet_server_addr() is null or inet_server_addr() = inet_client_addr(),
                   coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false), current_setting('server_version_num')::int""";

    static DatabaseFacts read(Connection c) throws SQLException {
        try (var s = c.createStatement(); var r = s.executeQuery(QUESTION)) {
            r.next();
            return of(r, plainText(c));
        }
    }

    private static DatabaseFacts of(ResultSet r, boolean plainText) throws SQLException {
        return new DatabaseFacts(r.getString(1), r.getString(2), r.getBoolean(3), r.getString(4), r.getInt(5), r.getInt(6), r.getInt(7), r.getInt(8), r.getInt(9),
                r.getBoolean(10), r.getBoolean(11), r.getBoolean(12), r.getInt(13), r.getBoolean(14), r.getBoolean(15), r.getInt(16), plainText);
    }

    /** A driver that sends text as varchar cannot write our jsonb columns. */
    static boolean plainText(Connection c) {
        try (var s = c.prepareStatement("select coalesce(null::jsonb, ?)")) {
            s.setString(1, "{}");
            try (var r = s.executeQuery()) {
                return r.next();
            }
        } catch (SQLException e) {
            return false;
        }
    }
}
