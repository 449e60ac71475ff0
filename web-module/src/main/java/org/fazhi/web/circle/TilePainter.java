package org.fazhi.web.circle;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.fazhi.circle.CircleNet;
import org.fazhi.circle.net.Streets;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;

/** Draws a tile of the base map: water, green, buildings, streets. No text is drawn, so no font is needed on the server. */
final class TilePainter {

    private static final int SIZE = 256;
    private static final int SHARP = 2;
    private static final Color GROUND = new Color(0xECEFF0);
    private static final Color WATER = new Color(0xCDDCE4);
    private static final Color GREEN = new Color(0xD6E3D3);
    private static final Color HOMES = new Color(0xE4E7E9);
    private static final Color BUILDING = new Color(0xD9DDE0);
    private static final Color RAIL = new Color(0xB4BCC2);
    private static final Color STREET = Color.WHITE;
    private static final Color RIM = new Color(0xCBD2D7);
    private static final List<Streets.Shape> FILLED = List.of(Streets.Shape.RESIDENTIAL, Streets.Shape.GREEN, Streets.Shape.WATER, Streets.Shape.BUILDING);
    private static final int BUILDINGS_FROM = 15;
    private static final int PATHS_FROM = 14;

    private final CircleNet net;
    private final int z;
    private final int x;
    private final int y;

    TilePainter(CircleNet net, int z, int x, int y) {
        this.net = net;
        this.z = z;
        this.x = x;
        this.y = y;
    }

    private static double lon(double tile, int zoom) {
        return tile / (1 << zoom) * 360 - 180;
    }

    private static double lat(double tile, int zoom) {
        return Math.toDegrees(Math.atan(Math.sinh(Math.PI * (1 - 2 * tile / (1 << zoom)))));
    }

    byte[] png() {
        var image = new BufferedImage(SIZE * SHARP, SIZE * SHARP, BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        try {
            g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            g.setColor(GROUND);
            g.fillRect(0, 0, SIZE * SHARP, SIZE * SHARP);
            draw(g);
        } finally {
            g.dispose();
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void draw(Graphics2D g) {
        // A little more than the tile: lines at its rim are as wide as elsewhere.
        double west = lon(x - 0.05, z);
        double east = lon(x + 1.05, z);
        double north = lat(y - 0.05, z);
        double south = lat(y + 1.05, z);
        var shapes = net.shapes(west, south, east, north);
        for (var kind : FILLED) {
            shapes.stream().filter(s -> s.kind() == kind && (kind != Streets.Shape.BUILDING || z >= BUILDINGS_FROM)).forEach(s -> fill(g, s.kind(), s.geometry()));
        }
        shapes.stream().filter(s -> s.kind() == Streets.Shape.RIVER).forEach(s -> line(g, WATER, s.geometry(), z >= 15 ? 10 : 4));
        shapes.stream().filter(s -> s.kind() == Streets.Shape.RAIL).forEach(s -> line(g, RAIL, s.geometry(), 2));
        var edges = net.graph().within(west, south, east, north);
        for (int rank = z >= PATHS_FROM ? 0 : z >= 12 ? 1 : 3; rank <= 5; rank++) {
            streets(g, edges, rank, RIM, width(rank) + 2);
        }
        for (int rank = z >= PATHS_FROM ? 0 : z >= 12 ? 1 : 3; rank <= 5; rank++) {
            streets(g, edges, rank, STREET, width(rank));
        }
    }

    private float width(int rank) {
        double base = new double[] {1, 2.2, 3.4, 4.4, 5.6, 6.4}[rank];
        return (float) (base * Math.pow(1.45, z - 15)) * SHARP;
    }

    private void streets(Graphics2D g, int[] edges, int rank, Color color, float width) {
        if (rank == 0 && color == RIM) {
            return;
        }
        var path = new Path2D.Double();
        for (int e : edges) {
            if (net.graph().rank(e) == rank) {
                boolean first = true;
                for (var p : net.graph().shape(e)) {
                    if (first) {
                        path.moveTo(px(p[0]), py(p[1]));
                    } else {
                        path.lineTo(px(p[0]), py(p[1]));
                    }
                    first = false;
                }
            }
        }
        g.setColor(color);
        g.setStroke(new BasicStroke(Math.max(1, width), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }

    private void fill(Graphics2D g, Streets.Shape kind, Geometry geometry) {
        if (geometry instanceof Polygon p) {
            g.setColor(switch (kind) {
                case WATER -> WATER;
                case GREEN -> GREEN;
                case BUILDING -> BUILDING;
                default -> HOMES;
            });
            var path = path(p.getExteriorRing().getCoordinates());
            path.closePath();
            g.fill(path);
        } else {
            line(g, kind == Streets.Shape.WATER ? WATER : HOMES, geometry, 2);
        }
    }

    private void line(Graphics2D g, Color color, Geometry geometry, float width) {
        g.setColor(color);
        g.setStroke(new BasicStroke(width * SHARP, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        g.draw(path(geometry.getCoordinates()));
    }

    private Path2D path(Coordinate[] places) {
        var path = new Path2D.Double();
        for (int i = 0; i < places.length; i++) {
            if (i == 0) {
                path.moveTo(px(places[i].x), py(places[i].y));
            } else {
                path.lineTo(px(places[i].x), py(places[i].y));
            }
        }
        return path;
    }

    private double px(double lonDegree) {
        return ((lonDegree + 180) / 360 * (1 << z) - x) * SIZE * SHARP;
    }

    private double py(double latDegree) {
        double rad = Math.toRadians(latDegree);
        return ((1 - Math.log(Math.tan(rad) + 1 / Math.cos(rad)) / Math.PI) / 2 * (1 << z) - y) * SIZE * SHARP;
    }
}
