package org.fazhi.web.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.exchange.ledger.LedgerBatch;
import org.fazhi.exchange.ledger.LedgerFindings;
import org.fazhi.exchange.ledger.LedgerProblem;
import org.fazhi.platform.Texts;

/** How the import page shows states and counts. */
@Named
@ApplicationScoped
public class ImportLooks {

    /** {@return the look of a batch's tag} */
    public String tag(LedgerBatch.State state) {
        return switch (state) {
            case CHECKED, RUNNING, UNDOING -> "live";
            case DONE -> "done";
            case UNDONE, DROPPED -> "stop";
        };
    }

    /** {@return what the batch comes to, in one line: 共286行，已导入280行，未导入6行} */
    public String sum(LedgerBatch batch) {
        var words = Texts.of("mediation");
        var parts = new java.util.ArrayList<String>();
        parts.add(words.get("import.sum", batch.total()));
        for (var row : LedgerBatch.Row.values()) {
            if (batch.count(row.name()) > 0) {
                parts.add(words.get("import.sum.part", Texts.of("exchange").name(row), batch.count(row.name())));
            }
        }
        return String.join("，", parts);
    }

    /** {@return problems of a row, one after the other, each with its column, and what else to look at} */
    public String problems(LedgerFindings.Line line) {
        return Stream.concat(line.problems().stream().map(LedgerProblem::line), Stream.ofNullable(line.warning())).collect(Collectors.joining("；"));
    }

    /** {@return the width of the bar} */
    public String bar(LedgerBatch batch) {
        return "width:" + batch.percent() + "%";
    }
}
