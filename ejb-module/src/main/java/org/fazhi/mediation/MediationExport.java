package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.casework.ExportColumns;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Texts;

/** What the exported list says about a mediation beyond the common columns: parties, masked phones, cause, amount, source. */
@ApplicationScoped
public class MediationExport implements ExportColumns {

    private static final String SQL = "select m.file_id,"
            + " (select string_agg(p.name, '、' order by p.seq) from mediation_party p where p.file_id = m.file_id and p.side = 'APPLICANT'),"
            + " (select string_agg(p.name, '、' order by p.seq) from mediation_party p where p.file_id = m.file_id and p.side = 'RESPONDENT'),"
            + " (select string_agg(p.phone, ',' order by p.seq) from mediation_party p where p.file_id = m.file_id),"
            + " m.cause, m.amount, m.source, m.accepted_on from mediation_case m where m.file_id = any (?)";

    @Override
    public String word() {
        return MediationProcedure.WORD;
    }

    @Override
    public List<String> heads() {
        var words = Texts.of(MediationProcedure.WORD);
        return Stream.of("Side.APPLICANT", "Side.RESPONDENT", "field.phone", "field.cause", "field.amount", "field.source", "fact.acceptedOn")
                .map(k -> words.get(k)).toList();
    }

    @Override
    public Map<Long, List<?>> rows(Connection connection, List<Long> files) throws SQLException {
        var words = Texts.of(MediationProcedure.WORD);
        var found = new HashMap<Long, List<?>>();
        try (var s = connection.prepareStatement(SQL)) {
            s.setArray(1, connection.createArrayOf("bigint", files.toArray()));
            try (var r = s.executeQuery()) {
                while (r.next()) {
                    found.put(r.getLong(1), Arrays.asList(r.getString(2), r.getString(3), masked(r.getString(4)), r.getString(5), r.getBigDecimal(6),
                            words.name(Codes.CaseSource.valueOf(r.getString(7))), r.getObject(8, java.time.LocalDate.class)));
                }
            }
        }
        return found;
    }

    private static String masked(String phones) {
        return phones == null ? null : String.join("、", Stream.of(phones.split(",")).map(PhoneNumber::mask).toList());
    }
}
