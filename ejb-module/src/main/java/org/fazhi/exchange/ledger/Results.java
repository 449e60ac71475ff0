package org.fazhi.exchange.ledger;

import java.util.stream.Collectors;
import org.fazhi.platform.Texts;

/** What the column 结果 says about a row. */
final class Results {

    private Results() {
    }

    /** {@return the text} */
    static String text(LedgerStore.Shown row) {
        var words = Texts.of("exchange");
        var why = switch (row.state()) {
            case READY, UNDONE -> "";
            case TAKEN -> words.get("ledger.result.file", row.message(), row.fileId());
            case PROBLEM, DUPLICATE, FAILED -> Problems.read(row.message()).stream().map(LedgerProblem::line).collect(Collectors.joining("；"));
        };
        return words.get("ledger.result." + row.state(), why) + (row.warning() == null ? "" : words.get("ledger.result.warning", row.warning()));
    }
}
