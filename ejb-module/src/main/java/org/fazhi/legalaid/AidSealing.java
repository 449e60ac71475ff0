package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fazhi.casework.StepData;
import org.fazhi.paper.PaperDesk;
import org.fazhi.platform.Json;
import org.fazhi.platform.Vault;

/**
 * Seals what versions before 2026-11-23 kept readable of hardship, violence and identity numbers: the columns of the file, the guarded fields
 * of the history, the papers. Runs once, when the application first starts with this version; the columns stay, empty.
 */
@ApplicationScoped
public class AidSealing {

    private static final String OLD = "select file_id, route, not_required, exempt, exempt_proof, own_income, members, opponent_co_living, query_result, promised_on, expenses,"
            + " assets, debts, standard, per_head from aid_case where route is not null";
    private static final String MOVE = "update aid_case set hardship_sealed = ?, route = null, not_required = null, exempt = null, exempt_proof = null, own_income = null, members = '[]',"
            + " opponent_co_living = false, query_result = null, promised_on = null, expenses = null, assets = null, debts = null, standard = null, per_head = null where file_id = ?";

    @Inject
    private AidTables tables;
    @Inject
    private PaperDesk papers;
    @Inject
    private Vault vault;

    private record Line(long id, String data) {
    }

    /** Seals whatever is left open, once. {@return how many rows were sealed} */
    @Transactional
    public int run() {
        if (tables.update("insert into aid_sealed (once) values (true) on conflict do nothing", s -> { }) == 0) {
            return 0;
        }
        return hardship() + history() + Stream.of(AidPaper.values()).mapToInt(papers::seal).sum();
    }

    private int hardship() {
        var rows = tables.list(OLD, s -> { }, r -> Map.entry(r.getLong(1), read(r)));
        rows.forEach(row -> tables.update(MOVE, s -> {
            s.setString(1, vault.seal(row.getValue().json(), AidCase.hardshipPlace(row.getKey())));
            s.setLong(2, row.getKey());
        }));
        return rows.size();
    }

    private static AidHardship read(ResultSet r) throws SQLException {
        var persons = ((List<?>) Json.readObject("{\"m\":" + r.getString(7) + "}").get("m")).stream().map(o -> (Map<?, ?>) o)
                .map(m -> new AidHardship.Person(String.valueOf(m.get("name")), String.valueOf(m.get("relation")), new BigDecimal(String.valueOf(m.get("income"))))).toList();
        return new AidHardship(AidCodes.HardshipRoute.valueOf(r.getString(2)), r.getString(3) == null ? null : AidCodes.NotRequired.valueOf(r.getString(3)),
                r.getString(4) == null ? null : AidCodes.Exempt.valueOf(r.getString(4)), r.getString(5), r.getBigDecimal(6), persons, r.getBoolean(8), r.getString(9),
                r.getObject(10, LocalDate.class), r.getString(11), r.getString(12), r.getString(13), r.getBigDecimal(14), r.getBigDecimal(15));
    }

    private int history() {
        int sealed = 0;
        for (var step : AidProcedure.table()) {
            for (var line : StepData.guarded(step.row().data()).isEmpty() ? List.<Line>of() : lines(step.name())) {
                sealed += tables.update("update file_event set data = ?::jsonb where id = ?", s -> {
                    s.setString(1, StepData.seal(step.row().data(), Json.readObject(line.data()), line.id(), vault));
                    s.setLong(2, line.id());
                });
            }
        }
        return sealed;
    }

    private List<Line> lines(String step) {
        return tables.list("select e.id, e.data from file_event e join case_file f on f.id = e.file_id where f.procedure = 'legalaid' and e.step = ?"
                + " and not jsonb_exists(e.data, 'sealed') and e.data <> '{}'::jsonb", s -> s.setString(1, step), r -> new Line(r.getLong(1), r.getString(2)));
    }
}
