package org.fazhi.web.circle;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.fazhi.access.Unit;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.circle.Community;
import org.fazhi.circle.Measure;
import org.fazhi.circle.NetworkService;
import org.fazhi.circle.PlaceList;
import org.fazhi.circle.PlacesService;
import org.fazhi.platform.CoordinateSystem;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;
import org.fazhi.web.frame.Query;

/** Communities with their gates, lists of places from their reading to their taking over, measures of subdistricts. */
@Named
@ViewScoped
public class PlacesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    private static final long MOST_BYTES = 20L * 1024 * 1024;

    @EJB
    private PlacesService service;
    @EJB
    private NetworkService networks;

    private Long id;
    private String kind = PlaceList.Kind.COMMUNITY.name();
    private String crs = CoordinateSystem.WGS84.name();
    private String q;
    private long street;
    private String measure;
    private transient Part file;
    private transient PlaceList list;
    private transient List<Community> communities;
    private transient Map<Long, Measure> measures;
    private transient Map<Long, Integer> buildings;

    /** Reads the chosen file; nothing is taken over yet. */
    public String upload() {
        if (!Uploads.chosen(file)) {
            Notes.error("file", Texts.of("circle").get("places.choose"));
            return null;
        } else if (file.getSize() > MOST_BYTES) {
            Notes.error("file", Texts.of("circle").get("list.size", MOST_BYTES / 1024 / 1024));
            return null;
        }
        try {
            return to(service.upload(listed(), Uploads.name(file), Uploads.system(crs), Uploads.content(file)));
        } catch (Refusal refusal) {
            Notes.error("file", refusal.getMessage());
            return null;
        }
    }

    private PlaceList.Kind listed() {
        return Arrays.stream(PlaceList.Kind.values()).filter(k -> k.name().equals(kind)).findFirst().orElse(PlaceList.Kind.COMMUNITY);
    }

    /** {@return how many buildings are known of a community} */
    public int buildings(Community community) {
        if (buildings == null) {
            buildings = service.buildings();
        }
        return buildings.getOrDefault(community.id(), 0);
    }

    /** Says anew what the figures are. */
    public String declare() {
        return act(() -> service.declare(id, Uploads.system(crs)), true);
    }

    /** Takes the list over. */
    public String take() {
        return act(() -> service.take(id), true);
    }

    /** Puts the list aside. */
    public String drop() {
        return act(() -> service.drop(id), false);
    }

    /** Opens or closes a gate. */
    public String gate(long gate, int version, boolean open) {
        return act(() -> service.gate(gate, version, open), false);
    }

    /** Sets the measure of the chosen subdistrict; an empty one takes it away. */
    public String setStreetMeasure() {
        return act(() -> service.measure(street, Arrays.stream(Measure.values()).filter(m -> m.name().equals(measure)).findFirst().orElse(null)), false);
    }

    private String act(Runnable deed, boolean stay) {
        try {
            deed.run();
            return stay ? to(id) : "/circle/places.xhtml?faces-redirect=true";
        } catch (Refusal refusal) {
            list = null;
            communities = null;
            Notes.error(refusal.getMessage());
            return null;
        }
    }

    private static String to(long list) {
        return "/circle/places.xhtml?faces-redirect=true&list=" + list;
    }

    /** {@return the list in the address, or null} */
    public PlaceList getList() {
        if (list == null && id != null) {
            try {
                list = service.list(id);
                crs = list.suspect() ? list.check().better().name() : list.crs().name();
            } catch (Refusal refusal) {
                id = null;
            }
        }
        return list;
    }

    /** {@return how well the places of the list fit in a coordinate system, in percent} */
    public String fit(Object system) {
        return String.format(Locale.ROOT, "%.0f%%", getList().check().fits().get(Uploads.system(String.valueOf(system))).percent());
    }

    /** {@return lists that were uploaded} */
    public List<PlaceList> getLists() {
        return service.lists();
    }

    /** {@return every community} */
    public List<Community> getCommunities() {
        if (communities == null) {
            communities = service.communities();
        }
        return communities;
    }

    /** {@return those that are shown: the first that bear what was searched} */
    public List<Community> getShown() {
        var wanted = getQ();
        return getCommunities().stream().filter(c -> wanted.isEmpty() || c.name().contains(wanted) || c.street().contains(wanted) || c.code().equals(wanted)).limit(SHOWN).toList();
    }

    /** {@return households of all} */
    public long getHomes() {
        return getCommunities().stream().mapToLong(Community::households).sum();
    }

    /** {@return subdistricts} */
    public List<Unit> getStreets() {
        return service.streets();
    }

    /** {@return measures of those that have one of their own} */
    public Map<Long, Measure> getMeasures() {
        if (measures == null) {
            measures = service.measures();
        }
        return measures;
    }

    /** {@return measures to choose from, the usual one first} */
    public List<Option> getChoices() {
        var words = Texts.of("circle");
        var out = new ArrayList<Option>(List.of(new Option("", words.get("measures.usual"))));
        Arrays.stream(Measure.values()).forEach(m -> out.add(new Option(m.name(), words.name(m))));
        return out;
    }

    /** {@return whether the caller keeps places} */
    public boolean isKeeper() {
        return networks.mayKeep();
    }

    /** {@return coordinate systems to choose from} */
    public List<Option> getSystems() {
        return Uploads.systems();
    }

    /** {@return what was searched} */
    public String getQ() {
        if (q == null) {
            q = Query.current().text("q");
        }
        return q;
    }

    /** {@return the list in the address} */
    public Long getId() {
        return id;
    }

    /** @param id the list in the address */
    public void setId(Long id) {
        this.id = id;
    }

    /** {@return what the file lists} */
    public String getKind() {
        return kind;
    }

    /** @param kind what the file lists */
    public void setKind(String kind) {
        this.kind = kind;
    }

    /** {@return coordinate system of the file} */
    public String getCrs() {
        return crs;
    }

    /** @param crs coordinate system of the file */
    public void setCrs(String crs) {
        this.crs = crs;
    }

    /** {@return the chosen file} */
    public Part getFile() {
        return file;
    }

    /** @param file the chosen file */
    public void setFile(Part file) {
        this.file = file;
    }

    /** {@return the chosen subdistrict} */
    public long getStreet() {
        return street;
    }

    /** @param street the chosen subdistrict */
    public void setStreet(long street) {
        this.street = street;
    }

    /** {@return the chosen measure} */
    public String getMeasure() {
        return measure;
    }

    /** @param measure the chosen measure */
    public void setMeasure(String measure) {
        this.measure = measure;
    }
}
