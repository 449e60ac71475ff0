package org.fazhi.web.court;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.calendar.Clocks;
import org.fazhi.circle.Community;
import org.fazhi.circle.Network;
import org.fazhi.circle.NetworkService;
import org.fazhi.circle.PlacesService;
import org.fazhi.court.CourtFigureService;
import org.fazhi.court.CourtViews;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Query;

/** Indicators and heat map of a period, which stands in the address. */
@Named
@RequestScoped
public class CourtPage {

    @EJB
    private CourtFigureService service;
    @EJB
    private PlacesService places;
    @EJB
    private NetworkService networks;

    private CourtViews.Board board;
    private List<CourtViews.Heat> heat;
    private List<Community> communities;

    /** {@return first day: of the address, else the first of the year} */
    public LocalDate getFrom() {
        return day("from", getToday().withDayOfYear(1));
    }

    /** {@return last day: of the address, else today} */
    public LocalDate getTo() {
        return day("to", getToday());
    }

    /** {@return today} */
    public LocalDate getToday() {
        return LocalDate.now(Clocks.ZONE);
    }

    /** {@return the indicators} */
    public CourtViews.Board getBoard() {
        if (board == null) {
            board = service.board(getFrom(), getTo());
        }
        return board;
    }

    /** {@return the neighbourhoods, most matters first} */
    public List<CourtViews.Heat> getHeat() {
        if (heat == null) {
            Map<String, double[]> at = new HashMap<>();
            communities().forEach(c -> at.put(c.name(), new double[] {c.lon(), c.lat()}));
            heat = service.heat(getFrom(), getTo(), at);
        }
        return heat;
    }

    /** {@return whether a neighbourhood is on no map} */
    public boolean isUnplaced() {
        return getHeat().stream().anyMatch(h -> h.lon() == null);
    }

    /** {@return headings of the columns} */
    public List<String> getRooms() {
        return service.rooms().stream().map(r -> Texts.of(r).get("title")).toList();
    }

    /** {@return the net of streets behind the map, or 0} */
    public long getNet() {
        return networks.list().stream().filter(Network::inUse).map(Network::id).findFirst().orElse(0L);
    }

    /** {@return west, south, east, north of what is to be seen} */
    public String getBounds() {
        var all = communities();
        if (all.isEmpty()) {
            return "119.35,32.35,119.50,32.45";
        }
        return all.stream().mapToDouble(Community::lon).min().getAsDouble() + "," + all.stream().mapToDouble(Community::lat).min().getAsDouble() + ","
                + all.stream().mapToDouble(Community::lon).max().getAsDouble() + "," + all.stream().mapToDouble(Community::lat).max().getAsDouble();
    }

    private List<Community> communities() {
        if (communities == null) {
            communities = places.communities();
        }
        return communities;
    }

    private static LocalDate day(String name, LocalDate other) {
        try {
            var typed = Query.current().text(name);
            return typed.isEmpty() ? other : LocalDate.parse(typed);
        } catch (DateTimeException e) {
            return other;
        }
    }
}
