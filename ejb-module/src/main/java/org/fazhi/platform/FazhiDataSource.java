package org.fazhi.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The application's own data source: reads address and credentials from the configuration
 * ({@link Setting.Concern#DATABASE}) instead of from the server, so that the same EAR deploys on any Jakarta EE 10 server without touching
 * its resources. An administrator who keeps credentials in the server names a data source of the server ({@link Setting#DB_JNDI}).
 *
 * <p>It delegates rather than extends: Payara pushes its own {@code serverName} over a subclass of {@link PGSimpleDataSource}.
 */
public class FazhiDataSource implements DataSource {

    private DataSource delegate;
    private String applicationName = "fazhi";

    /** The server may connect before {@link Startup} runs (EclipseLink does), so the settings are checked here as well. */
    private synchronized DataSource delegate() {
        if (delegate == null) {
            SettingsCheck.refuse(SettingsCheck.now());
            delegate = Setting.DB_JNDI.find().map(FazhiDataSource::named)
                    .orElseGet(() -> own(Setting.DB_USER.text(), Setting.DB_PASSWORD.text(), applicationName));
        }
        return delegate;
    }

    /** {@return a data source at the configured address for a role of the database} */
    static DataSource own(String user, String password, String applicationName) {
        var ds = new PGSimpleDataSource();
        ds.setUrl(Setting.DB_URL.text());
        ds.setUser(user);
        ds.setPassword(password.isEmpty() ? null : password);
        ds.setApplicationName(applicationName);
        // Text may be bound where PostgreSQL wants jsonb, text[] or a null of another type: the server infers the type.
        ds.setProperty(org.postgresql.PGProperty.STRING_TYPE, "unspecified");
        ds.setReWriteBatchedInserts(true);
        ds.setConnectTimeout(10);
        ds.setSocketTimeout(Setting.DB_SOCKET_TIMEOUT.number());
        return ds;
    }

    /** The administrator's own data source. It must not enlist its connections: the pool around this one does. */
    private static DataSource named(String name) {
        try {
            return InitialContext.doLookup(name);
        } catch (NamingException | ClassCastException e) {
            throw StartRefused.because(Texts.of("platform").get("start.db.jndi", name), e);
        }
    }

    /** {@return the name under which PostgreSQL lists our connections} */
    public String getApplicationName() {
        return applicationName;
    }

    /** @param applicationName the name under which PostgreSQL lists our connections */
    public void setApplicationName(String applicationName) {
        this.applicationName = applicationName;
    }

    @Override
    public Connection getConnection() throws SQLException {
        try {
            return delegate().getConnection();
        } catch (SQLException e) {
            if (Startup.schemaVersion() == null) {
                throw new SQLException(StartRefused.because(StartRefused.words(e), e).getMessage(), e.getSQLState(), e);
            }
            throw e;
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return getConnection(); // the configured credentials count; servers pass empty ones
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return delegate().getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        delegate().setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        delegate().setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return delegate().getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getLogger("org.postgresql");
    }

    @Override
    public <T> T unwrap(Class<T> iface) throws SQLException {
        return delegate().unwrap(iface);
    }

    @Override
    public boolean isWrapperFor(Class<?> iface) throws SQLException {
        return delegate().isWrapperFor(iface);
    }
}
