package org.fazhi.circle.net;

import java.util.List;

/**
 * What the bureau knows better than the map: a foot path that is missing there, or a passage that is closed.
 *
 * @param closure true: nobody passes at the first place; false: a path over all places
 * @param places  longitude and latitude in CGCS2000; a closure has one, a path at least two
 */
public record OwnLink(boolean closure, List<double[]> places) {

    /** Further from a street than this (metres) an end of a path hangs in the air. */
    public static final double REACH = 60;

    /** Puts links into streets: ends of a path are tied to the nearest street within {@link #REACH}. */
    public static Streets into(Streets streets, List<OwnLink> links) {
        if (links.isEmpty()) {
            return streets;
        }
        var all = streets.copy();
        // All places are tied before any closure, so that a path never begins at a barrier of its own making.
        links.stream().filter(l -> !l.closure()).forEach(l -> path(all, l.places()));
        links.stream().filter(OwnLink::closure).forEach(l -> tie(all, l.places().get(0), true));
        return all;
    }

    private static void path(Streets all, List<double[]> places) {
        var points = new int[places.size()];
        for (int i = 0; i < points.length; i++) {
            int tied = i == 0 || i == points.length - 1 ? tie(all, places.get(i), false) : -1;
            points[i] = tied >= 0 ? tied : all.point(Earth.e7(places.get(i)[0]), Earth.e7(places.get(i)[1]), false);
        }
        all.line(new Streets.Line(points, (byte) (Mode.WALK.bit() | Mode.BIKE.bit()), (byte) 0, ""));
    }

    /** {@return the point of a street nearest to a place, made there when needed; -1 when no street is near} */
    private static int tie(Streets all, double[] place, boolean stop) {
        double k = Math.cos(Math.toRadians(place[1])) * Earth.DEGREE / Earth.E7;
        double m = Earth.DEGREE / Earth.E7;
        double best = REACH * REACH;
        int line = -1;
        int at = 0;
        double part = 0;
        for (int l = 0; l < all.lines().size(); l++) {
            var p = all.lines().get(l).points();
            for (int i = 0; i + 1 < p.length; i++) {
                double ax = (all.lon(p[i]) - place[0] * Earth.E7) * k;
                double ay = (all.lat(p[i]) - place[1] * Earth.E7) * m;
                double dx = (all.lon(p[i + 1]) - all.lon(p[i])) * k;
                double dy = ((double) all.lat(p[i + 1]) - all.lat(p[i])) * m;
                double t = Snap.part(ax, ay, dx, dy);
                double d = Math.pow(ax + t * dx, 2) + Math.pow(ay + t * dy, 2);
                if (d < best) {
                    best = d;
                    line = l;
                    at = i;
                    part = t;
                }
            }
        }
        return line < 0 ? -1 : cut(all, line, at, part, stop);
    }

    private static int cut(Streets all, int line, int at, double part, boolean stop) {
        var old = all.lines().get(line);
        var p = old.points();
        if (!stop && (part == 0 || part == 1)) {
            return p[part == 0 ? at : at + 1];
        }
        int made = all.point((int) Math.round(all.lon(p[at]) + part * (all.lon(p[at + 1]) - all.lon(p[at]))),
                (int) Math.round(all.lat(p[at]) + part * (all.lat(p[at + 1]) - all.lat(p[at]))), stop);
        var longer = new int[p.length + 1];
        System.arraycopy(p, 0, longer, 0, at + 1);
        longer[at + 1] = made;
        System.arraycopy(p, at + 1, longer, at + 2, p.length - at - 1);
        all.lines().set(line, new Streets.Line(longer, old.modes(), old.rank(), old.name()));
        return made;
    }
}
