package org.fazhi.exchange.ledger;

import java.util.List;
import java.util.stream.Collectors;

/** Problems of a row as one text: lines of column, tab, sentence. */
final class Problems {

    private static final int LONGEST = 4000;

    private Problems() {
    }

    static String write(List<LedgerProblem> problems) {
        var text = problems.stream().map(p -> p.column() + "\t" + p.text().replace('\n', ' ')).collect(Collectors.joining("\n"));
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    static List<LedgerProblem> read(String text) {
        return text == null ? List.of() : text.lines().map(l -> {
            int tab = l.indexOf('\t');
            return tab < 0 ? new LedgerProblem("", l) : new LedgerProblem(l.substring(0, tab), l.substring(tab + 1));
        }).toList();
    }
}
