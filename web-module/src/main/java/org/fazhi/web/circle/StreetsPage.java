package org.fazhi.web.circle;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.CircleService;
import org.fazhi.circle.Link;
import org.fazhi.circle.Network;
import org.fazhi.circle.NetworkService;
import org.fazhi.circle.PlacesService;
import org.fazhi.circle.Quality;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.circle.roads.RoadsReader;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;
import org.omnifaces.util.Faces;

/** Street nets: importing, judging, choosing; paths, closures and gates drawn by the bureau. */
@Named
@ViewScoped
public class StreetsPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private NetworkService networks;
    @EJB
    private PlacesService communities;
    @EJB
    private CircleService circle;

    private Long id;
    private String name;
    private String crs = CoordinateSystem.WGS84.name();
    private String day;
    private String what = "PATH";
    private String places;
    private String community;
    private String note;
    private transient Part file;
    private transient List<Network> rows;
    private transient Quality quality;

    /** Takes the chosen file; it is read in the background. */
    public String upload() {
        LocalDate on = null;
        try {
            on = day == null || day.isBlank() ? null : LocalDate.parse(day.strip());
        } catch (DateTimeException e) {
            Notes.error("day", Texts.of("circle").get("streets.day.bad"));
            return null;
        }
        if (!Uploads.chosen(file)) {
            Notes.error("file", Texts.of("circle").get("streets.choose"));
            return null;
        } else if (file.getSize() > RoadsReader.MOST_BYTES) {
            Notes.error("file", Texts.of("circle").get("roads.large", RoadsReader.MOST_BYTES / 1024 / 1024));
            return null;
        }
        try {
            networks.upload(name, Uploads.name(file), Uploads.system(crs), on, Uploads.content(file));
            return "/circle/streets.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            Notes.error("file", refusal.getMessage());
            return null;
        }
    }

    /** Shows the whole page anew as soon as nothing is being read. */
    public void look() throws java.io.IOException {
        rows = null;
        if (!isBusy()) {
            Faces.redirect("circle/streets.xhtml");
        }
    }

    /** Lets the figures stand on a net. */
    public String use(long network) {
        return act(() -> networks.use(network), null);
    }

    /** Removes a net. */
    public String drop(long network) {
        return act(() -> networks.drop(network), null);
    }

    /** Takes a path or closure away. */
    public String erase(long link) {
        return act(() -> networks.erase(link), null);
    }

    /** Adds what was drawn. */
    public String draw() {
        return act(() -> {
            var at = places();
            if ("GATE".equals(what)) {
                var wanted = community == null ? "" : community.strip();
                var one = communities.communities().stream().filter(c -> c.name().equals(wanted) || c.code().equals(wanted)).findFirst()
                        .orElseThrow(() -> new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("circle").get("draw.community.none", wanted)));
                communities.addGate(one.id(), note, at.get(0)[0], at.get(0)[1]);
            } else {
                networks.draw("CLOSURE".equals(what), at, note);
            }
        }, "places");
    }

    private List<double[]> places() {
        try {
            var at = Arrays.stream((places == null ? "" : places).split("[,，;；]")).filter(p -> !p.isBlank())
                    .map(p -> Arrays.stream(p.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray()).toList();
            if (!at.isEmpty() && at.stream().allMatch(p -> p.length == 2)) {
                return at;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("circle").get("link.places"));
    }

    private String act(Runnable deed, String field) {
        try {
            deed.run();
            return "/circle/streets.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            rows = null;
            Notes.error(field, refusal.getMessage());
            return null;
        }
    }

    /** {@return imports, the one in use first} */
    public List<Network> getRows() {
        if (rows == null) {
            rows = networks.list();
        }
        return rows;
    }

    /** {@return whether a file is being read} */
    public boolean isBusy() {
        return getRows().stream().anyMatch(Network::busy);
    }

    /** {@return the net in use, or null} */
    public Network getInUse() {
        return getRows().stream().filter(Network::inUse).findFirst().orElse(null);
    }

    /** {@return what is to be known about the net in the address, or the one in use; null when there is none} */
    public Quality getQuality() {
        var shown = getRows().stream().filter(n -> n.state() == Network.State.READY && (id == null ? n.inUse() : n.id() == id)).findFirst().orElse(null);
        if (quality == null && shown != null) {
            quality = networks.quality(shown.id());
        }
        return quality;
    }

    /** {@return how well places fit in a coordinate system, in percent} */
    public String fit(Object system) {
        return String.format(Locale.ROOT, "%.0f%%", getQuality().crs().fits().get(Uploads.system(String.valueOf(system))).percent());
    }

    /** {@return kilometres of streets} */
    public String km(Network network) {
        return String.format(Locale.ROOT, "%.1f", network.metres() / 1000);
    }

    /** {@return west, south, east, north of the net in use} */
    public String getBounds() {
        return Arrays.stream(circle.net(0).graph().bounds()).mapToObj(String::valueOf).collect(Collectors.joining(","));
    }

    /** {@return paths and closures, newest first} */
    public List<Link> getLinks() {
        return networks.links();
    }

    /** {@return the same for the map} */
    public String getLinkTexts() {
        return networks.links().stream().map(l -> l.closure() + "|" + l.places().stream().map(p -> p[0] + " " + p[1]).collect(Collectors.joining(",")))
                .collect(Collectors.joining(";"));
    }

    /** {@return whether the caller keeps streets} */
    public boolean isKeeper() {
        return networks.mayKeep();
    }

    /** {@return coordinate systems to choose from} */
    public List<Option> getSystems() {
        return Uploads.systems();
    }

    /** {@return the net in the address} */
    public Long getId() {
        return id;
    }

    /** @param id the net in the address */
    public void setId(Long id) {
        this.id = id;
    }

    /** {@return what the net is to be called} */
    public String getName() {
        return name;
    }

    /** @param name what the net is to be called */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return coordinate system of the file} */
    public String getCrs() {
        return crs;
    }

    /** @param crs coordinate system of the file */
    public void setCrs(String crs) {
        this.crs = crs;
    }

    /** {@return day of the data} */
    public String getDay() {
        return day;
    }

    /** @param day day of the data */
    public void setDay(String day) {
        this.day = day;
    }

    /** {@return what is drawn} */
    public String getWhat() {
        return what;
    }

    /** @param what what is drawn */
    public void setWhat(String what) {
        this.what = what;
    }

    /** {@return places drawn or typed} */
    public String getPlaces() {
        return places;
    }

    /** @param places places drawn or typed */
    public void setPlaces(String places) {
        this.places = places;
    }

    /** {@return community of a gate} */
    public String getCommunity() {
        return community;
    }

    /** @param community community of a gate */
    public void setCommunity(String community) {
        this.community = community;
    }

    /** {@return why, or the gate's name} */
    public String getNote() {
        return note;
    }

    /** @param note why, or the gate's name */
    public void setNote(String note) {
        this.note = note;
    }

    /** {@return the chosen file} */
    public Part getFile() {
        return file;
    }

    /** @param file the chosen file */
    public void setFile(Part file) {
        this.file = file;
    }
}
