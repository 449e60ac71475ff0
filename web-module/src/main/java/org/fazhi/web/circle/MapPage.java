package org.fazhi.web.circle;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.CircleNet;
import org.fazhi.circle.CircleService;
import org.fazhi.circle.Figures;
import org.fazhi.circle.Measure;
import org.fazhi.circle.Network;
import org.fazhi.circle.NetworkService;
import org.fazhi.circle.SnapshotService;
import org.fazhi.circle.When;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationKind;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/** The map and the tables of the circle: one question in the address, the same figures in both. */
@Named
@RequestScoped
public class MapPage {

    private static final int SHORT = 6;
    private static final int SHOWN = 500;

    @EJB
    private CircleService circle;
    @EJB
    private NetworkService networks;
    @EJB
    private SnapshotService snapshots;

    private Asked asked;
    private Figures figures;
    private Figures.Share total;
    private List<Figures.Row> gaps;
    private String name;
    private String places;

    @PostConstruct
    void read() {
        asked = Asked.of(Query.current()::text);
    }

    /** Keeps the figures, or the plan with the places that stand in the form. */
    public String keep() {
        try {
            var at = new ArrayList<double[]>();
            for (var part : places == null || places.isBlank() ? new String[0] : places.split(";")) {
                at.add(Arrays.stream(part.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray());
            }
            if (at.stream().anyMatch(p -> p.length != 2)) {
                throw new NumberFormatException();
            }
            snapshots.keep(name, asked.question(), asked.kind(), at);
            Notes.done(Texts.of("circle").get(at.isEmpty() ? "page.kept" : "page.kept.plan", name.strip()));
            return "/circle/plans.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            Notes.error("planName", refusal.getMessage());
        } catch (NumberFormatException e) {
            Notes.error("planName", Texts.of("circle").get("snapshot.places", CircleService.MOST_SITES));
        }
        return null;
    }

    /** Keeps the figures as they are. */
    public String keepNow() {
        places = null;
        return keep();
    }

    /** {@return the figures} */
    public Figures getFigures() {
        if (figures == null) {
            figures = circle.figures(asked.question());
        }
        return figures;
    }

    /** {@return figures of the whole district} */
    public Figures.Share getTotal() {
        if (total == null) {
            total = getFigures().total(Texts.of("circle").get("district"));
        }
        return total;
    }

    /** {@return figures by subdistrict} */
    public List<Figures.Share> getStreets() {
        return getFigures().streets(Texts.of("circle").get("street.without"));
    }

    /** {@return communities without the kind, most households first} */
    public List<Figures.Row> getGaps() {
        if (gaps == null) {
            gaps = getFigures().gaps(asked.kind());
        }
        return gaps;
    }

    /** {@return the first of them, beside the map} */
    public List<Figures.Row> getFirstGaps() {
        return getGaps().stream().limit(SHORT).toList();
    }

    /** {@return those shown on the page of tables} */
    public List<Figures.Row> getShownGaps() {
        return getGaps().stream().limit(SHOWN).toList();
    }

    /** {@return households without the kind} */
    public long getGapHomes() {
        return getGaps().stream().mapToLong(this::lacking).sum();
    }

    /** {@return what stands for the asked kind in a row} */
    public Figures.Reach reach(Figures.Row row) {
        return row.of(asked.kind());
    }

    /** {@return households of a row that lack the asked kind} */
    public long lacking(Figures.Row row) {
        return row.lacking(asked.kind());
    }

    /** {@return a count with commas} */
    public String n(long count) {
        return String.format(java.util.Locale.ROOT, "%,d", count);
    }

    /** {@return place of the asked kind in the lists of a share} */
    public int getPlace() {
        return asked.kind() == null ? StationKind.CIRCLE.size() : StationKind.CIRCLE.indexOf(asked.kind());
    }

    /** {@return kinds to choose from, all four first} */
    public List<Option> getKinds() {
        var words = Texts.of("station");
        var out = new ArrayList<Option>(List.of(new Option("ALL", Texts.of("circle").get("kind.all"))));
        StationKind.CIRCLE.forEach(k -> out.add(new Option(k.name(), words.get("short." + k))));
        return out;
    }

    /** {@return the letter of a kind} */
    public String letter(String kind) {
        return "ALL".equals(kind) ? Texts.of("circle").get("letter.all") : Texts.of("station").get("letter." + kind);
    }

    /** {@return address of a page with another kind} */
    public String address(String page, String kind) {
        return Query.address(page, "kind", kind, "measure", asked.question().measure(), "when", asked.question().when());
    }

    /** {@return measures to choose from} */
    public List<Option> getMeasures() {
        return Arrays.stream(Measure.values()).map(m -> new Option(m.name(), Texts.of("circle").name(m) + getFigures().terms().metres().get(m)
                + Texts.of("circle").get("metres.short"))).toList();
    }

    /** {@return times to choose from} */
    public List<Option> getTimes() {
        return Arrays.stream(When.values()).map(w -> new Option(w.name(), Texts.of("circle").name(w))).toList();
    }

    /** {@return the asked kind, {@code ALL} for all four} */
    public String getKind() {
        return asked.kind() == null ? "ALL" : asked.kind().name();
    }

    /** {@return name of the asked kind} */
    public String getKindName() {
        return asked.kind() == null ? Texts.of("circle").get("kind.all") : Texts.of("station").get("short." + asked.kind());
    }

    /** {@return the asked measure} */
    public Measure getMeasure() {
        return asked.question().measure();
    }

    /** {@return the asked time} */
    public When getWhen() {
        return asked.question().when();
    }

    /** {@return metres of the asked measure} */
    public int getLimit() {
        return getFigures().terms().limit(null);
    }

    /** {@return the net in use, or null} */
    public CircleNet getNet() {
        return getFigures().network() == null ? null : circle.net(0);
    }

    /** {@return whom the streets of the map are owed to; may be empty} */
    public String getCredit() {
        return networks.list().stream().filter(Network::inUse).findFirst().map(Network::credit).orElse("");
    }

    /** {@return west, south, east, north of what is to be seen} */
    public String getBounds() {
        var b = new double[] {180, 90, -180, -90};
        getFigures().rows().forEach(r -> {
            b[0] = Math.min(b[0], r.community().lon());
            b[1] = Math.min(b[1], r.community().lat());
            b[2] = Math.max(b[2], r.community().lon());
            b[3] = Math.max(b[3], r.community().lat());
        });
        var net = getNet();
        var shown = b[0] <= b[2] ? b : net == null ? new double[] {73, 18, 135, 53} : net.graph().bounds();
        return shown[0] + "," + shown[1] + "," + shown[2] + "," + shown[3];
    }

    /** {@return whether the caller keeps figures and streets} */
    public boolean isKeeper() {
        return networks.mayKeep();
    }

    /** {@return name of what is to be kept} */
    public String getName() {
        return name;
    }

    /** @param name name of what is to be kept */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return planned places, longitude and latitude, divided by semicolons} */
    public String getPlaces() {
        return places;
    }

    /** @param places planned places */
    public void setPlaces(String places) {
        this.places = places;
    }
}
