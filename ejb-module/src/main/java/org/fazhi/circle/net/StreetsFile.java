package org.fazhi.circle.net;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Streets as bytes: what the database keeps of an import, about a tenth of the file that came. */
public final class StreetsFile {

    private static final int VERSION = 1;

    private StreetsFile() {
    }

    /** {@return the streets as bytes} */
    public static byte[] write(Streets s) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(VERSION);
            out.writeInt(s.points());
            for (int i = 0; i < s.points(); i++) {
                out.writeInt(s.lon(i) - (i == 0 ? 0 : s.lon(i - 1)));
                out.writeInt(s.lat(i) - (i == 0 ? 0 : s.lat(i - 1)));
                out.writeBoolean(s.stops(i));
            }
            out.writeInt(s.lines().size());
            for (var l : s.lines()) {
                out.writeByte(l.modes());
                out.writeByte(l.rank());
                out.writeUTF(l.name());
                ints(out, l.points());
            }
            out.writeInt(s.areas().size());
            for (var a : s.areas()) {
                out.writeByte(a.kind().ordinal());
                out.writeUTF(a.name());
                ints(out, a.xy());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** {@return the streets in bytes} */
    public static Streets read(byte[] bytes) {
        var s = new Streets();
        try (var in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            if (in.readInt() != VERSION) {
                throw new IOException("streets of another version: import them again");
            }
            int lon = 0;
            int lat = 0;
            for (int i = in.readInt(); i > 0; i--) {
                lon += in.readInt();
                lat += in.readInt();
                s.point(lon, lat, in.readBoolean());
            }
            for (int i = in.readInt(); i > 0; i--) {
                byte modes = in.readByte();
                byte rank = in.readByte();
                var name = in.readUTF();
                s.line(new Streets.Line(ints(in), modes, rank, name));
            }
            for (int i = in.readInt(); i > 0; i--) {
                var kind = Streets.Shape.values()[in.readByte()];
                var name = in.readUTF();
                s.area(new Streets.Area(kind, name, ints(in)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return s;
    }

    private static void ints(DataOutputStream out, int[] values) throws IOException {
        out.writeInt(values.length);
        for (int v : values) {
            out.writeInt(v);
        }
    }

    private static int[] ints(DataInputStream in) throws IOException {
        var values = new int[in.readInt()];
        for (int i = 0; i < values.length; i++) {
            values[i] = in.readInt();
        }
        return values;
    }
}
