package org.fazhi.circle;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.fazhi.casework.ExportSheet;
import org.fazhi.paper.DocxTable;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationKind;

/** The gap list to take along: as a workbook, or as a document for a meeting. Journalled, since it leaves the house. */
@Stateless
@RolesAllowed("STAFF")
public class CircleExport {

    @Inject
    private Keeper keeper;
    @Inject
    private CircleService circle;

    /** {@return the gaps of a kind (null: all four) as a workbook} */
    public byte[] workbook(Question question, StationKind kind) {
        var figures = circle.figures(question);
        var out = new ByteArrayOutputStream();
        try {
            var sheet = new ExportSheet(out, Texts.of("circle").get("gaps.title"));
            sheet.mark(basis(figures, kind));
            sheet.heads(heads());
            for (var row : rows(figures, kind)) {
                sheet.row(row);
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        note(figures, kind);
        return out.toByteArray();
    }

    /** {@return the gaps of a kind (null: all four) as a document} */
    public byte[] document(Question question, StationKind kind) {
        var figures = circle.figures(question);
        var words = Texts.of("circle");
        var shares = new ArrayList<List<String>>();
        figures.streets(words.get("street.without")).forEach(s -> shares.add(share(s, kind)));
        shares.add(share(figures.total(words.get("district")), kind));
        var content = new DocxTable(words.get("gaps.document", kindName(kind)))
                .text(basis(figures, kind))
                .table(List.of(words.get("head.street"), words.get("head.communities"), words.get("head.homes"), words.get("head.covered"), words.get("head.percent")), shares)
                .text(words.get("gaps.list"))
                .table(heads(), rows(figures, kind).stream().map(r -> r.stream().map(v -> v == null ? "" : v.toString()).toList()).toList())
                .bytes();
        note(figures, kind);
        return content;
    }

    private void note(Figures figures, StationKind kind) {
        keeper.note(keeper.reader(), "EXPORT", kindName(kind), Texts.of("circle").get("journal.export", figures.gaps(kind).size()));
    }

    private static List<String> share(Figures.Share s, StationKind kind) {
        int k = kind == null ? StationKind.CIRCLE.size() : StationKind.CIRCLE.indexOf(kind);
        return List.of(s.name(), String.valueOf(s.communities()), String.valueOf(s.households()), String.valueOf(s.coveredHomes()[k]),
                String.format(Locale.ROOT, "%.1f%%", s.percent(k)));
    }

    private static List<String> heads() {
        var words = Texts.of("circle");
        return List.of(words.get("head.no"), words.get("head.community"), words.get("head.street"), words.get("head.homes"), words.get("head.lacks"),
                words.get("head.nearest"), words.get("head.metres"), words.get("head.minutes"), words.get("head.reason"), words.get("head.estimated"));
    }

    private static List<List<Object>> rows(Figures figures, StationKind kind) {
        var words = Texts.of("circle");
        var out = new ArrayList<List<Object>>();
        for (var row : figures.gaps(kind)) {
            for (int k = 0; k < StationKind.CIRCLE.size(); k++) {
                var reach = row.reach().get(k);
                if (!reach.within() && (kind == null || StationKind.CIRCLE.get(k) == kind)) {
                    var cells = new ArrayList<Object>(List.of(out.size() + 1, row.community().name(),
                            row.community().streetId() == null ? words.get("street.without") : row.community().street(), row.lacking(kind),
                            Texts.of("station").get("short." + StationKind.CIRCLE.get(k)), reach.name()));
                    cells.add(reach.station() == 0 ? null : reach.metres());
                    cells.add(reach.station() == 0 ? null : reach.minutes());
                    cells.add(words.name(reach.reason()));
                    cells.add(reach.estimated() ? words.get("estimated") : "");
                    out.add(cells);
                }
            }
        }
        return out;
    }

    private static String kindName(StationKind kind) {
        return kind == null ? Texts.of("circle").get("kind.all") : Texts.of("station").name(kind);
    }

    private static String basis(Figures figures, StationKind kind) {
        var words = Texts.of("circle");
        var q = figures.terms().question();
        return words.get("gaps.basis", figures.terms().now().toLocalDate(), kindName(kind), words.name(q.measure()), figures.terms().limit(null), words.name(q.when()),
                figures.dataOn() == null ? words.get("network.undated") : figures.dataOn());
    }
}
