package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;

/** Seen from inside the deployed EAR: it is connected to its database, and the schema is complete before anybody works. */
@InServer
class StartupContainerIT {

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive parcel() {
        return Parcel.with(StartupContainerIT.class);
    }

    @Test
    void noMigrationIsMissingOrBrokenOnceTheApplicationIsUp() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*), count(*) filter (where not success) from flyway_schema_history")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isPositive();
            assertThat(rows.getInt(2)).isZero();
        }
    }

    @Test
    void namesAreKeptInUnicodeAndSortedByCodePointOnEveryMachine() throws SQLException {
        try (var connection = dataSource.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("select length('𬭚䶮㛃𠅤𫖯'), 'a' > 'B', current_setting('server_encoding')")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1)).isEqualTo(5);
            assertThat(rows.getBoolean(2)).isTrue();
            assertThat(rows.getString(3)).isEqualTo("UTF8");
        }
    }

    @Test
    void theSettingsOfTheOperatorReachTheApplicationWithTheSecretsAmongThem() {
        var config = ConfigProvider.getConfig(StartupContainerIT.class.getClassLoader());
        assertThat(config.getValue("fazhi.db.url", String.class)).startsWith("jdbc:postgresql://127.0.0.1:");
        assertThat(config.getValue("fazhi.journal.key", String.class)).matches("[0-9a-f]{64}");
        assertThat(System.getProperty("fazhi.journal.key")).as("a secret on the command line is visible to everybody").isNull();
        assertThat(java.time.ZoneId.systemDefault()).hasToString("Asia/Shanghai");
    }
}
