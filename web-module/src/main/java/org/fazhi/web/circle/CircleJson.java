package org.fazhi.web.circle;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.circle.Answers;
import org.fazhi.circle.CircleNet;
import org.fazhi.circle.Community;
import org.fazhi.circle.Figures;
import org.fazhi.circle.Geo;
import org.fazhi.circle.Question;
import org.fazhi.platform.Json;
import org.fazhi.platform.Texts;
import org.fazhi.station.StationKind;
import org.fazhi.station.StationPlace;

/** Answers of the circle as JSON, for the map and for other systems alike; every answer repeats what was asked. */
public final class CircleJson {

    private static final String CRS = "CGCS2000";

    private CircleJson() {
    }

    /** {@return a number with so many decimals} */
    public static BigDecimal number(double value, int decimals) {
        return BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    }

    private static Map<String, Object> map(Object... namesAndValues) {
        var out = new LinkedHashMap<String, Object>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            out.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return out;
    }

    /** {@return a JSON object whose last members are texts that are JSON already} */
    private static String with(Map<String, Object> members, String... rawNamesAndValues) {
        var head = Json.write(members);
        var out = new StringBuilder(head.substring(0, head.length() - 1));
        for (int i = 0; i < rawNamesAndValues.length; i += 2) {
            out.append(out.length() == 1 ? "" : ",").append('"').append(rawNamesAndValues[i]).append("\":").append(rawNamesAndValues[i + 1]);
        }
        return out.append('}').toString();
    }

    private static String kind(StationKind kind) {
        return kind == null ? "ALL" : kind.name();
    }

    private static Map<String, Object> question(Question q) {
        return map("measure", q.measure(), "when", q.when(), "crs", CRS);
    }

    /** {@return stations as features} */
    public static String stations(List<StationPlace> stations) {
        var words = Texts.of("station");
        return Geo.collection(map("crs", CRS), stations.stream().filter(s -> s.lon() != null && s.lat() != null).map(s -> Geo.feature(map("id", s.id(), "code", s.code(),
                "kind", s.kind(), "kindName", words.name(s.kind()), "letter", words.get("letter." + s.kind()), "name", s.name(), "address", s.address(),
                "status", s.status(), "hours", s.hours().text()), Geo.point(s.lon(), s.lat()))).toList());
    }

    /** {@return areas from a place as features} */
    public static String isochrone(Answers.Isochrone a) {
        var members = map("network", a.network(), "lon", number(a.lon(), 7), "lat", number(a.lat(), 7), "offStreet", a.offStreet() < 0 ? null : a.offStreet(), "crs", CRS);
        return Geo.collection(members, a.areas().stream().map(CircleJson::area).toList());
    }

    private static String area(Answers.Area a) {
        return Geo.feature(map("metres", a.metres(), "minutes", a.minutes() == 0 ? null : a.minutes(), "squareMetres", a.squareMetres()), a.geometry());
    }

    /** {@return a walk} */
    public static String distance(Answers.Distance d, double[] from, double[] to) {
        var metres = d.metres() == null ? "null" : number(d.metres(), 2).toString();
        return with(map("network", d.network(), "from", List.of(number(from[0], 7), number(from[1], 7)), "to", List.of(number(to[0], 7), number(to[1], 7)),
                "offStreetFrom", d.offFrom() < 0 ? null : d.offFrom(), "offStreetTo", d.offTo() < 0 ? null : d.offTo(), "crs", CRS), "metres", metres, "path", d.path());
    }

    /** {@return what is reachable from a place} */
    public static String point(Answers.Point p, Question q) {
        var words = Texts.of("station");
        var ways = p.ways().stream().map(w -> with(map("kind", w.kind(), "kindName", words.get("short." + w.kind()), "letter", words.get("letter." + w.kind()),
                "station", w.station() == 0 ? null : w.station(), "name", w.station() == 0 ? null : w.name(), "metres", w.station() == 0 ? null : w.metres(),
                "within", w.within(), "estimated", w.estimated()), "minutes", w.station() == 0 ? "null" : String.valueOf(w.minutes()), "path", w.path())).toList();
        var members = question(q);
        members.putAll(map("lon", number(p.lon(), 7), "lat", number(p.lat(), 7), "limit", p.limit(), "offStreet", p.offStreet() < 0 ? null : p.offStreet()));
        return with(members, "kinds", "[" + String.join(",", ways) + "]");
    }

    /** {@return what one more station brings} */
    public static String whatIf(Answers.WhatIf w, Question q) {
        var members = question(q);
        members.putAll(map("kind", kind(w.kind()), "lon", number(w.lon(), 7), "lat", number(w.lat(), 7), "tied", w.tied(), "households", w.households(),
                "communities", w.gained(), "before", number(w.before(), 1), "after", number(w.after(), 1)));
        return with(members, "area", area(w.area()));
    }

    /** {@return where stations should stand} */
    public static String sites(Answers.Sites s, Question q) {
        var members = question(q);
        members.putAll(map("kind", kind(s.kind()), "p", s.p(), "weights", s.weights(), "chosen", s.chosen().stream().map(CircleJson::chosen).toList(), "gain", s.gain(),
                "bound", s.bound(), "gapPercent", number(s.gap(), 2), "lacking", s.lacking(), "curve", s.curve().stream().map(CircleJson::chosen).toList(), "millis", s.millis()));
        return Json.write(members);
    }

    private static Map<String, Object> chosen(Answers.Chosen c) {
        return map("community", c.id() == 0 ? null : c.id(), "name", c.name(), "lon", number(c.lon(), 7), "lat", number(c.lat(), 7), "gain", c.gain());
    }

    /** {@return shares of district and subdistricts} */
    public static String report(Figures f) {
        var words = Texts.of("circle");
        var members = question(f.terms().question());
        members.putAll(map("network", f.network(), "streetsOf", f.dataOn(), "limit", f.terms().limit(null), "at", f.terms().now(), "kinds", StationKind.CIRCLE,
                "stations", f.stations(), "district", share(f.total(words.get("district"))), "streets", f.streets(words.get("street.without")).stream().map(CircleJson::share).toList(),
                "gaps", f.gaps(null).stream().map(CircleJson::gap).toList()));
        return Json.write(members);
    }

    private static Map<String, Object> share(Figures.Share s) {
        var kinds = new LinkedHashMap<String, Object>();
        for (int k = 0; k <= StationKind.CIRCLE.size(); k++) {
            kinds.put(k == StationKind.CIRCLE.size() ? "ALL" : StationKind.CIRCLE.get(k).name(), map("households", s.coveredHomes()[k], "communities", s.covered()[k],
                    "percent", number(s.percent(k), 1)));
        }
        return map("name", s.name(), "street", s.streetId(), "communities", s.communities(), "households", s.households(), "estimated", s.estimated(), "byBuilding", s.byBuilding(), "covered", kinds);
    }

    private static Map<String, Object> gap(Figures.Row row) {
        var lacks = new ArrayList<Map<String, Object>>();
        for (int k = 0; k < StationKind.CIRCLE.size(); k++) {
            var r = row.reach().get(k);
            if (!r.within()) {
                lacks.add(map("kind", StationKind.CIRCLE.get(k), "station", r.station() == 0 ? null : r.name(), "metres", r.station() == 0 ? null : r.metres(),
                        "minutes", r.station() == 0 ? null : r.minutes(), "reason", r.reason(), "estimated", r.estimated()));
            }
        }
        return map("id", row.community().id(), "code", row.community().code(), "name", row.community().name(), "street", row.community().street(),
                "households", row.households(), "lackingHouseholds", row.lacking(null), "buildings", row.homes().size(), "lacks", lacks);
    }

    /** {@return everything that the map shows for a kind (null: all four)} */
    public static String layers(Figures f, StationKind kind, List<Answers.Area> areas, List<StationPlace> stations, CircleNet net) {
        var homes = f.rows().stream().map(r -> Geo.feature(map("id", r.community().id(), "name", r.community().name(), "households", r.community().households(),
                "kinds", r.kinds(), "has", r.has(kind), "minutes", r.of(kind).station() == 0 ? null : r.of(kind).minutes(), "estimated", r.of(kind).estimated(),
                "lon", number(r.community().lon(), 6), "lat", number(r.community().lat(), 6)), outline(r.community(), net))).toList();
        var shown = stations.stream().filter(s -> s.counts() && (kind == null ? StationKind.CIRCLE.contains(s.kind()) : s.kind() == kind)).toList();
        return "{\"areas\":" + Geo.collection(map(), areas.stream().map(CircleJson::area).toList()) + ",\"communities\":" + Geo.collection(map(), homes)
                + ",\"stations\":" + stations(shown) + "}";
    }

    private static String outline(Community c, CircleNet net) {
        if (c.boundary() != null) {
            return c.boundary();
        }
        var home = net == null ? null : net.home(c.lon(), c.lat());
        return home == null ? Geo.point(c.lon(), c.lat()) : Geo.area(home);
    }
}
