package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Figure;
import org.fazhi.casework.FigureRows;
import org.fazhi.casework.Staff;
import org.fazhi.casework.Unit;
import org.fazhi.platform.Texts;
import org.fazhi.reporting.Period;

/** Counts the indicators, and opens the rows of a number by the code {@code g.ON_TIME.STREET12.2026-01-01.2026-03-31}. */
@ApplicationScoped
public class GridReckoning implements FigureRows {

    private static final Pattern PLACE = Pattern.compile("(DISTRICT|STREET|COMMUNITY|ESTATE)(\\d{1,18})");
    private static final Pattern CODE = Pattern.compile("g\\.([A-Z_]{1,20})\\.([A-Z]{1,10}\\d{1,18})\\.(\\d{4}-\\d\\d-\\d\\d)\\.(\\d{4}-\\d\\d-\\d\\d)");
    private static final String HOUSEHOLDS = "select coalesce(sum(p.households), 0) from micro_grid g join micro_grid_part p on p.micro_grid_id = g.id join case_file f on f.id = g.file_id"
            + " where not f.voided and g.valid_from <= ? and (g.valid_to is null or g.valid_to > ?) and ";
    private static final String SERIES = "select w.file_id, u.name, w.weekday, w.started_on, f.closed_on, w.last_week from grid_weekly w join case_file f on f.id = w.file_id"
            + " join org_unit u on u.id = w.estate_id where not f.voided and ";

    @Inject
    private GridSql sql;
    @Inject
    private Staff staff;
    @Inject
    private CalendarService calendar;

    /**
     * A unit within somebody's reach.
     *
     * @param level of the unit
     * @param unit  the unit
     */
    public record Place(GridFigure.Level level, Unit unit) {
    }

    /**
     * A week that needed a meeting.
     *
     * @param file   file of the estate's meetings
     * @param estate name of the estate
     * @param week   Monday
     * @param heldOn day of the meeting, or null
     */
    public record Week(long file, String estate, LocalDate week, LocalDate heldOn) {
    }

    /**
     * An estate that owes meetings.
     *
     * @param file   file of the estate's meetings
     * @param estate name of the estate
     * @param missed how many weeks in a row
     * @param since  Monday of the first of them
     */
    public record Missing(long file, String estate, int missed, LocalDate since) {

        /** {@return whether the street has to see to it} */
        public boolean streetAlarm() {
            return missed > 1;
        }
    }

    /** The agreed meetings of an estate. */
    private record Series(long file, String estate, WeeklyCodes.Weekday weekday, LocalDate started, LocalDate ended, LocalDate last) {
    }

    /** {@return the unit of a code when it lies in the caller's reach, the widest for an empty code, or null} */
    public Place place(Caller caller, String code) {
        var scope = GridScope.of(caller);
        var widest = switch (scope.reach()) {
            case DISTRICT -> GridFigure.Level.DISTRICT;
            case STREET -> GridFigure.Level.STREET;
            case UNIT -> GridFigure.Level.COMMUNITY;
            default -> null;
        };
        var top = widest == null ? null : staff.unit(scope.key()).orElse(null);
        if (top == null || code == null || code.isEmpty()) {
            return top == null ? null : new Place(widest, top);
        }
        var m = PLACE.matcher(code);
        return !m.matches() ? null : staff.unit(Long.parseLong(m.group(2))).filter(u -> u.path().startsWith(top.path()))
                .map(u -> new Place(GridFigure.Level.valueOf(m.group(1)), u)).orElse(null);
    }

    /** {@return the indicators of a unit in the caller's reach; of the widest when the code names none} */
    public GridFigures figures(Caller caller, String code, Period period) {
        var place = Optional.ofNullable(place(caller, code)).orElse(place(caller, ""));
        if (place == null) {
            throw new org.fazhi.casework.Refusal(org.fazhi.casework.Refusal.Kind.NOT_ALLOWED, Texts.of("grid").get("figures.notAllowed"));
        }
        return new GridFigures(period, calendar.today(), line(place, period), below(place).stream().map(p -> line(p, period)).toList());
    }

    private List<Place> below(Place place) {
        var next = switch (place.level()) {
            case DISTRICT -> GridFigure.Level.STREET;
            case STREET -> GridFigure.Level.COMMUNITY;
            default -> GridFigure.Level.ESTATE;
        };
        var kind = next == GridFigure.Level.STREET ? "SUBDISTRICT" : next.name();
        return place.level() == GridFigure.Level.ESTATE ? List.of() : staff.unitsBelow(place.unit().path(), kind).stream().map(u -> new Place(next, u)).toList();
    }

    private GridFigures.Line line(Place place, Period period) {
        var weeks = weeks(place, period);
        int held = (int) weeks.stream().filter(w -> w.heldOn() != null).count();
        var shares = new ArrayList<GridFigures.Share>();
        shares.add(share("ON_TIME", place, period, GridFigure.ON_TIME, GridFigure.DUE));
        shares.add(share("SELF_HANDLED", place, period, GridFigure.SELF_HANDLED, GridFigure.ENDED));
        shares.add(new GridFigures.Share("HELD", new GridFigures.Count(held, ""), new GridFigures.Count(weeks.size(), "")));
        shares.add(share("CONFIRMED", place, period, GridFigure.CONFIRMED, GridFigure.CLOSED));
        shares.add(share("SATISFIED", place, period, GridFigure.SATISFIED, GridFigure.CONFIRMED));
        return new GridFigures.Line(place.level(), place.unit().id(), place.unit().name(), count(GridFigure.MATTERS, place, period), households(place, period), List.copyOf(shares),
                count(GridFigure.AUTO_CONFIRMED, place, period));
    }

    private GridFigures.Share share(String key, Place place, Period period, GridFigure in, GridFigure all) {
        return new GridFigures.Share(key, count(in, place, period), count(all, place, period));
    }

    private GridFigures.Count count(GridFigure figure, Place place, Period period) {
        var bound = figure.of(place.level(), place.unit().id(), period, calendar.today());
        int n = sql.one("select count(*) from case_file f where " + bound.sql(), r -> r.getInt(1), bound.values().toArray()).orElse(0);
        return new GridFigures.Count(n, "g." + figure + "." + place.level() + place.unit().id() + "." + period.from() + "." + period.to());
    }

    private int households(Place place, Period period) {
        return sql.one(HOUSEHOLDS + where(place.level(), "g"), r -> r.getInt(1), period.to(), period.to(), place.unit().id()).orElse(0);
    }

    private static String where(GridFigure.Level level, String facts) {
        return switch (level) {
            case DISTRICT -> "f.district_id = ?";
            case STREET -> "f.street_id = ?";
            case COMMUNITY -> "f.org_id = ?";
            case ESTATE -> facts + ".estate_id = ?";
        };
    }

    /** {@return the weeks of a period that lie whole in it, are over and needed a meeting, missed ones first} */
    public List<Week> weeks(Place place, Period period) {
        var days = calendar.calendar();
        var last = period.to().isBefore(calendar.today()) ? period.to() : calendar.today().minusDays(1);
        Map<String, LocalDate> held = new HashMap<>();
        sql.list("select w.file_id, w.week, w.held_on from weekly_meeting w where w.week between ? and ?", r -> Map.entry(r.getLong(1) + "|" + r.getString(2), GridSql.day(r, 3)),
                period.from(), period.to()).forEach(e -> held.put(e.getKey(), e.getValue()));
        var out = new ArrayList<Week>();
        for (var s : series(place)) {
            var first = WeekPlan.first(s.started(), s.weekday().day(), days);
            var end = s.ended() != null && s.ended().isBefore(last) ? s.ended() : last;
            WeekPlan.between(first.isAfter(period.from()) ? first : period.from(), end, days).forEach(w -> out.add(new Week(s.file(), s.estate(), w, held.get(s.file() + "|" + w))));
        }
        out.sort(Comparator.comparing((Week w) -> w.heldOn() != null).thenComparing(Week::estate).thenComparing(Week::week));
        return List.copyOf(out);
    }

    private List<Series> series(Place place) {
        return sql.list(SERIES + where(place.level(), "w") + " order by w.file_id", r -> new Series(r.getLong(1), r.getString(2), GridSql.name(r, 3, WeeklyCodes.Weekday.class),
                GridSql.day(r, 4), GridSql.day(r, 5), GridSql.day(r, 6)), place.unit().id());
    }

    /** {@return the running series below a unit that missed meetings up to yesterday, most in a row first} */
    public List<Missing> missing(Place place) {
        var days = calendar.calendar();
        var yesterday = calendar.today().minusDays(1);
        var out = new ArrayList<Missing>();
        for (var s : series(place)) {
            var next = s.last() == null ? WeekPlan.first(s.started(), s.weekday().day(), days) : WeekPlan.next(s.last(), days);
            int missed = s.ended() != null ? 0 : WeekPlan.between(next, yesterday, days).size();
            if (missed > 0) {
                out.add(new Missing(s.file(), s.estate(), missed, next));
            }
        }
        out.sort(Comparator.comparing(Missing::missed).reversed().thenComparing(Missing::estate));
        return List.copyOf(out);
    }

    @Override
    public Optional<Figure> find(Caller caller, String procedure, String code) {
        var m = CODE.matcher(code);
        if (!procedure.equals(MatterProcedure.WORD) || !m.matches()) {
            return Optional.empty();
        }
        try {
            var figure = GridFigure.valueOf(m.group(1));
            var place = place(caller, m.group(2));
            var period = new Period(LocalDate.parse(m.group(3)), LocalDate.parse(m.group(4)));
            if (place == null) {
                return Optional.empty();
            }
            var bound = figure.of(place.level(), place.unit().id(), period, calendar.today());
            return Optional.of(new Figure(code, Texts.of("grid").get("figures.chip", Texts.of("grid").get("figures.count." + figure), place.unit().name(), period.words()), bound.sql(), bound.values()));
        } catch (java.time.DateTimeException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }
}
