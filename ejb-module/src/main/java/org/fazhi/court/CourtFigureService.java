package org.fazhi.court;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Scope;
import org.fazhi.casework.Procedures;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.court.CourtViews.Board;
import org.fazhi.court.CourtViews.Column;
import org.fazhi.court.CourtViews.Count;
import org.fazhi.court.CourtViews.Heat;
import org.fazhi.court.CourtViews.Line;
import org.fazhi.court.CourtViews.Share;
import org.fazhi.exchange.ledger.Rows;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Extent;
import org.fazhi.reporting.Period;
import org.fazhi.reporting.Tally;

/** Indicators of the micro court and the heat map of matters, as far as the caller's lists reach; each figure opens its files. */
@Stateless
@RolesAllowed("STAFF")
public class CourtFigureService {

    /** What neighbours bring, in the order of the columns; a room that is not there has none. */
    private static final List<String> MATTERS = List.of("matter", CourtProcedure.WORD, "deliberation", "mediation");
    private static final List<CourtFigure> ALL = List.of(CourtFigure.values());

    @Inject
    private CurrentCaller current;
    @Inject
    private CourtProcedure procedure;
    @Inject
    private Procedures procedures;
    @Inject
    private Tally tally;
    @Inject
    private Staff staff;
    @Inject
    private Rows rows;

    /** {@return the indicators of a period} */
    public Board board(LocalDate from, LocalDate to) {
        return board(current.get(), new Period(from, to.isBefore(from) ? from : to));
    }

    Board board(Caller caller, Period period) {
        var scope = procedure.scope(caller);
        var level = switch (scope.reach()) {
            case DISTRICT -> Extent.Level.DISTRICT;
            case STREET -> Extent.Level.STREET;
            case UNIT -> Extent.Level.UNIT;
            default -> throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(CourtProcedure.WORD).get("figures.notAllowed"));
        };
        var below = level == Extent.Level.DISTRICT ? Extent.Level.STREET : Extent.Level.UNIT;
        var found = tally.now(ALL, new Extent(level, scope.key(), period));
        var counts = counts(Tally.total(ALL, found), level, scope.key(), period);
        var lines = level == Extent.Level.UNIT ? List.<Line>of() : found.entrySet().stream().filter(e -> e.getKey() > 0)
                .map(e -> new Line(staff.unit(e.getKey()).map(Unit::name).orElse("—"), counts(e.getValue(), below, e.getKey(), period))).toList();
        return new Board(staff.unit(scope.key()).map(Unit::name).orElse(""), period.words(), counts, shares(counts), lines);
    }

    private static List<Count> counts(Map<String, BigDecimal> values, Extent.Level level, long unit, Period period) {
        return ALL.stream().map(f -> new Count(f.title(), values.getOrDefault(f.number(), BigDecimal.ZERO).stripTrailingZeros().toPlainString(),
                CourtFigureRows.code(f, level, unit, period))).toList();
    }

    private static List<Share> shares(List<Count> c) {
        return List.of(share("SETTLED", c, CourtFigure.SETTLED, CourtFigure.ENDED, false), share("CONVERTED", c, CourtFigure.CONVERTED, CourtFigure.ENDED, false),
                share("PERFORMED", c, CourtFigure.PERFORMED, CourtFigure.VISITED, false), share("REPEATED", c, CourtFigure.REPEATED, CourtFigure.MATTERS, false),
                share("LIFTED", c, CourtFigure.LIFTED, CourtFigure.MATTERS, false), share("DAYS", c, CourtFigure.DAYS, CourtFigure.ENDED, true));
    }

    private static Share share(String key, List<Count> c, CourtFigure of, CourtFigure all, boolean mean) {
        return new Share(Texts.of(CourtProcedure.WORD).get("share." + key), c.get(of.ordinal()), c.get(all.ordinal()), mean);
    }

    /**
     * {@return the neighbourhoods with what was brought there in a period, most first; without places: whoever draws them knows where they lie}
     *
     * @param places centre of each estate by its name, longitude and latitude
     */
    public List<Heat> heat(LocalDate from, LocalDate to, Map<String, double[]> places) {
        return heat(current.get(), new Period(from, to.isBefore(from) ? from : to), places);
    }

    List<Heat> heat(Caller caller, Period period, Map<String, double[]> places) {
        var rooms = rooms();
        var communities = staff.unitsBelow("/" + caller.districtId() + "/", "COMMUNITY");
        var estates = staff.unitsBelow("/" + caller.districtId() + "/", "ESTATE");
        var counts = new HashMap<String, Map<Long, Integer>>();
        rooms.forEach(room -> counts.put(room, count(room, procedures.of(room).scope(caller), period, communities)));
        var out = new ArrayList<Heat>();
        for (var c : communities) {
            var columns = rooms.stream().map(room -> new Column(room, counts.get(room).getOrDefault(c.id(), 0), CourtFigureRows.heat(c.id(), period))).toList();
            int total = columns.stream().mapToInt(Column::value).sum();
            var at = centre(estates.stream().filter(e -> e.path().startsWith(c.path())).map(e -> places.get(e.name())).filter(java.util.Objects::nonNull).toList());
            if (total > 0) {
                out.add(new Heat(c.id(), c.name(), at == null ? null : at[0], at == null ? null : at[1], total, columns));
            }
        }
        out.sort(java.util.Comparator.comparingInt((Heat h) -> -h.total()).thenComparing(Heat::unit));
        return List.copyOf(out);
    }

    /** {@return the rooms that have a column, in their order} */
    public List<String> rooms() {
        return MATTERS.stream().filter(room -> procedures.find(room).isPresent()).toList();
    }

    /** A file belongs to the neighbourhood whose unit owns it or stands above the one that does. */
    private Map<Long, Integer> count(String room, Scope scope, Period period, List<Unit> communities) {
        var byPath = rows.list(r -> Map.entry(r.getString(1), r.getInt(2)), "select f.org_path, count(*) from case_file f where f.procedure = ? and not f.voided and f.opened_on between ? and ? and "
                + scope.condition() + " group by 1", room, period.from(), period.to(), scope.key());
        return communities.stream().collect(Collectors.toMap(Unit::id, c -> byPath.stream().filter(e -> e.getKey().startsWith(c.path())).mapToInt(Map.Entry::getValue).sum()));
    }

    private static double[] centre(List<double[]> places) {
        return places.isEmpty() ? null : Stream.of(0, 1).mapToDouble(i -> places.stream().mapToDouble(p -> p[i]).average().orElseThrow()).toArray();
    }
}
