package org.fazhi.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.api.FlywayException;

/**
 * First bean to run: checks the settings, brings the schema to this version by Flyway alone and refuses to start, in words, on a schema that it does not
 * know. Beans that need tables say {@code @DependsOn("Startup")}.
 */
@jakarta.ejb.Startup
@Singleton(name = "Startup")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
@DataSourceDefinition(name = "java:app/jdbc/fazhi", className = "org.fazhi.platform.FazhiDataSource",
        minPoolSize = 4, maxPoolSize = 40, properties = "applicationName=fazhi")
public class Startup {

    private static volatile String schemaVersion;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        SettingsCheck.atStart();
        try {
            schemaVersion = Schema.bring(migrator(), Setting.DB_USER.text());
        } catch (SchemaCheck.UnknownSchema | FlywayException e) {
            throw StartRefused.because(e.getMessage(), e);
        }
    }

    /** The owner of the tables when one is named: the application's own role may then not change the schema, nor the journal. */
    private DataSource migrator() {
        return Setting.DB_OWNER.find().map(owner -> FazhiDataSource.own(owner, Setting.DB_OWNER_PASSWORD.text(), "fazhi-migration")).orElse(dataSource);
    }

    /** {@return the version of the schema on which this program runs} */
    static String schemaVersion() {
        return schemaVersion;
    }
}
