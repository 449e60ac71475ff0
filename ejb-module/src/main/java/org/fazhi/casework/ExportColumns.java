package org.fazhi.casework;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * Columns that a procedure adds to the exported list; one CDI bean per procedure that has any. They are given only to callers whose
 * scope is their own unit or their own files, because the rest see of a file its outline alone. Never an identity number; phone
 * numbers masked.
 */
public interface ExportColumns {

    /** {@return the room's word} */
    String word();

    /** {@return heads of the columns, in Chinese} */
    List<String> heads();

    /**
     * {@return for each file the values of the columns, in the order of the heads: texts, numbers, days or null}
     *
     * @param connection open, not to be closed
     * @param files      keys, some hundreds
     */
    Map<Long, List<?>> rows(Connection connection, List<Long> files) throws SQLException;
}
