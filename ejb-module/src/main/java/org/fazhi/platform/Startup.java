package org.fazhi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * First bean to run: brings the schema to this version by Flyway alone and refuses to start, in words, on a schema that it does
 * not know. Beans that need tables say {@code @DependsOn("Startup")}.
 */
@jakarta.ejb.Startup
@Singleton(name = "Startup")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
@DataSourceDefinition(name = "java:app/jdbc/fazhi", className = "org.fazhi.platform.FazhiDataSource",
        minPoolSize = 4, maxPoolSize = 40, properties = "applicationName=fazhi")
public class Startup {

    private static final Logger LOG = Logger.getLogger(Startup.class.getName());

    private static volatile String schemaVersion;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            var flyway = Flyway.configure(Startup.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration")
                    .load();
            SchemaCheck.refuseUnknown(flyway.info());
            flyway.migrate();
            schemaVersion = String.valueOf(flyway.info().current().getVersion());
        } catch (SchemaCheck.UnknownSchema | FlywayException e) {
            // asadmin shows only a generic sentence for a failed start-up bean: the reason must stand in the log, once, in one block.
            LOG.log(Level.SEVERE, "\n=== 法治圈没有启动 ===\n{0}\n=====================", e.getMessage());
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    /** {@return the version of the schema on which this program runs} */
    static String schemaVersion() {
        return schemaVersion;
    }
}
