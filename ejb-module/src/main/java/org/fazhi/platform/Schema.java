package org.fazhi.platform;

import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the schema of this version. After the migrations {@code afterMigrate.sql} gives the application's role what it
 * needs and nothing more; it does nothing when owner and application are one role.
 */
public final class Schema {

    private Schema() {
    }

    /**
     * {@return the version of the schema afterwards}
     *
     * @param owner       a data source of the role that owns the tables
     * @param application name of the role with which the application works
     * @throws RuntimeException in words, when the database is of a newer version or a migration fails
     */
    public static String bring(DataSource owner, String application) {
        var flyway = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(owner)
                .locations("classpath:db/migration")
                .group(true) // all steps of an upgrade or none: after a failure the version before still runs
                .placeholders(Map.of("application", application))
                .load();
        SchemaCheck.refuseUnknown(flyway.info());
        flyway.migrate();
        return String.valueOf(flyway.info().current().getVersion());
    }
}
