package org.fazhi.platform;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The application's own data source: reads address and credentials from the configuration
 * ({@code fazhi.db.url}, {@code fazhi.db.user}, {@code fazhi.db.password}) instead of from the server, so that the same EAR
 * deploys on any Jakarta EE 10 server without touching its resources.
 *
 * <p>It delegates rather than extends: Payara pushes its own {@code serverName} over a subclass of {@link PGSimpleDataSource}.
 */
public class FazhiDataSource implements DataSource {

    private PGSimpleDataSource delegate;
    private String applicationName = "fazhi";

    private synchronized PGSimpleDataSource delegate() {
        if (delegate == null) {
            // With our own loader: a pool may fill itself from a thread without one, and then the plain getConfig() fails (Payara 6.2025.10).
            var config = ConfigProvider.getConfig(FazhiDataSource.class.getClassLoader());
            var ds = new PGSimpleDataSource();
            ds.setUrl(config.getValue("fazhi.db.url", String.class));
            ds.setUser(config.getValue("fazhi.db.user", String.class));
            config.getOptionalValue("fazhi.db.password", String.class).ifPresent(ds::setPassword);
            ds.setApplicationName(applicationName);
            // Text may be bound where PostgreSQL wants jsonb, text[] or a null of another type: the server infers the type.
            ds.setProperty(org.postgresql.PGProperty.STRING_TYPE, "unspecified");
            ds.setReWriteBatchedInserts(true);
            ds.setConnectTimeout(10);
            ds.setSocketTimeout(config.getOptionalValue("fazhi.db.socket-timeout-seconds", Integer.class).orElse(60));
            delegate = ds;
        }
        return delegate;
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
        return delegate().getConnection();
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return delegate().getConnection(); // the configured credentials count; servers pass empty ones
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
