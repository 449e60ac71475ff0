package org.fazhi.circle.net;

import java.util.Map;
import java.util.Set;

/**
 * Who may use a street, from its tags. The rules for walking are those of OpenStreetMap as this house reads them; one-way signs are for
 * vehicles and are not read.
 */
public enum Mode {
    /** On foot. */
    WALK,
    /** By bicycle: like on foot, without steps and corridors. */
    BIKE,
    /** By car: streets for cars only. */
    CAR;

    private static final Set<String> CAR_ROADS = Set.of("trunk", "trunk_link", "primary", "primary_link", "secondary", "secondary_link", "tertiary",
            "tertiary_link", "unclassified", "residential", "living_street", "service", "road");
    private static final Set<String> MOTORWAYS = Set.of("motorway", "motorway_link");
    private static final Set<String> FOOT_WAYS = Set.of("pedestrian", "footway", "path", "steps", "track", "cycleway", "corridor", "bridleway");
    private static final Set<String> ALLOWED = Set.of("yes", "designated", "permissive");
    private static final Set<String> CLOSED = Set.of("no", "private");

    /** {@return the bit of this mode in a street's modes} */
    public int bit() {
        return 1 << ordinal();
    }

    /**
     * {@return who may use a way with these tags, as bits; 0: nobody of interest}
     *
     * @param tags tags of an OpenStreetMap way
     */
    public static int of(Map<String, String> tags) {
        var highway = tags.get("highway");
        if (highway == null) {
            return tags.getOrDefault("route", "").equals("ferry") && !CLOSED.contains(tags.getOrDefault("foot", "")) ? WALK.bit() : 0;
        }
        boolean car = CAR_ROADS.contains(highway);
        boolean foot = car || FOOT_WAYS.contains(highway);
        int bits = foot && open(tags, "foot") ? WALK.bit() : 0;
        if (foot && !Set.of("steps", "corridor").contains(highway) && open(tags, "bicycle")) {
            bits |= BIKE.bit();
        }
        if ((car || MOTORWAYS.contains(highway)) && open(tags, "motor_vehicle")) {
            bits |= CAR.bit();
        }
        return bits;
    }

    private static boolean open(Map<String, String> tags, String who) {
        var own = tags.get(who);
        return own != null ? !CLOSED.contains(own) : !CLOSED.contains(tags.getOrDefault("access", ""));
    }

    /** {@return whether a barrier with these tags on a street stops everybody: a locked gate, a private one} */
    public static boolean stops(Map<String, String> tags) {
        return tags.containsKey("barrier") && !ALLOWED.contains(tags.getOrDefault("foot", ""))
                && (CLOSED.contains(tags.getOrDefault("foot", "")) || CLOSED.contains(tags.getOrDefault("access", "")) || "yes".equals(tags.get("locked")));
    }
}
