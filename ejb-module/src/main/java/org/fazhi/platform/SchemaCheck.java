package org.fazhi.platform;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;

/** Says in words why this version of the product may not open a database. */
final class SchemaCheck {

    private SchemaCheck() {
    }

    /** Thrown when the database holds migrations that this version does not contain. */
    static final class UnknownSchema extends RuntimeException {
        UnknownSchema(String message) {
            super(message);
        }
    }

    /**
     * Refuses a database from a newer version of the product.
     *
     * @param info what Flyway found
     * @throws UnknownSchema naming the versions that are unknown here, and what to do
     */
    static void refuseUnknown(MigrationInfoService info) {
        var unknown = Arrays.stream(info.all())
                .filter(m -> m.getState() == MigrationState.FUTURE_SUCCESS || m.getState() == MigrationState.FUTURE_FAILED
                        || m.getState() == MigrationState.MISSING_SUCCESS || m.getState() == MigrationState.MISSING_FAILED)
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .collect(Collectors.joining("、"));
        if (!unknown.isEmpty()) {
            throw new UnknownSchema("数据库来自更新的版本，本程序不认识其中的结构变更：" + unknown
                    + "。数据没有改动。请安装与数据库相符或更新的程序版本，或换用本版本的数据库备份。");
        }
    }
}
