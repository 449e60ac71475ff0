package org.fazhi.circle.roads;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * OpenStreetMap as PBF: blocks of zlib-packed messages with dense or plain nodes and ways. Other kinds of blocks and messages are stepped over.
 */
final class OsmPbf {

    /** Type of a member. */
    private static final long WAY = 1;
    private static final int MOST_BLOB = 32 * 1024 * 1024;

    private final DataInputStream in;
    private final OsmSink sink;

    OsmPbf(InputStream in, OsmSink sink) {
        this.in = new DataInputStream(in);
        this.sink = sink;
    }

    void read() throws IOException {
        while (true) {
            int length;
            try {
                length = in.readInt();
            } catch (EOFException end) {
                return;
            }
            var head = new Message(bytes(length));
            var type = "";
            int size = 0;
            while (head.next()) {
                switch (head.field()) {
                    case 1 -> type = head.text();
                    case 3 -> size = (int) head.number();
                    default -> head.skip();
                }
            }
            var blob = bytes(size);
            if (type.equals("OSMData")) {
                block(unpack(new Message(blob)));
            }
        }
    }

    private byte[] bytes(int length) throws IOException {
        if (length < 0 || length > MOST_BLOB) {
            throw new RoadsRefused("damaged");
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException();
        }
        return bytes;
    }

    private static Message unpack(Message blob) throws IOException {
        int raw = 0;
        while (blob.next()) {
            switch (blob.field()) {
                case 1 -> {
                    return blob.message();
                }
                case 2 -> raw = (int) blob.number();
                case 3 -> {
                    return new Message(inflate(blob.message(), raw));
                }
                case 4, 5, 6, 7 -> throw new RoadsRefused("packing");
                default -> blob.skip();
            }
        }
        return new Message(new byte[0]);
    }

    private static byte[] inflate(Message packed, int raw) throws IOException {
        if (raw < 0 || raw > MOST_BLOB) {
            throw new RoadsRefused("bomb");
        }
        var out = new byte[raw];
        var inflater = new Inflater();
        try {
            inflater.setInput(packed.buffer(), packed.at(), packed.left());
            int done = 0;
            while (done < raw && !inflater.finished()) {
                int n = inflater.inflate(out, done, raw - done);
                if (n == 0) {
                    throw new IOException("truncated");
                }
                done += n;
            }
            return out;
        } catch (DataFormatException e) {
            throw new IOException(e);
        } finally {
            inflater.end();
        }
    }

    private void block(Message block) {
        String[] texts = {};
        var groups = new ArrayList<Message>();
        long granularity = 100;
        long latOffset = 0;
        long lonOffset = 0;
        while (block.next()) {
            switch (block.field()) {
                case 1 -> texts = texts(block.message());
                case 2 -> groups.add(block.message());
                case 17 -> granularity = block.number();
                case 19 -> latOffset = block.number();
                case 20 -> lonOffset = block.number();
                default -> block.skip();
            }
        }
        var grid = new Grid(granularity, lonOffset, latOffset);
        for (var group : groups) {
            while (group.next()) {
                switch (group.field()) {
                    case 1 -> node(group.message(), texts, grid);
                    case 2 -> dense(group.message(), texts, grid);
                    case 3 -> way(group.message(), texts);
                    case 4 -> relation(group.message(), texts);
                    default -> group.skip();
                }
            }
        }
    }

    private record Grid(long granularity, long lonOffset, long latOffset) {

        double lon(long v) {
            return 1e-9 * (lonOffset + granularity * v);
        }

        double lat(long v) {
            return 1e-9 * (latOffset + granularity * v);
        }
    }

    private static String[] texts(Message table) {
        var texts = new ArrayList<String>();
        while (table.next()) {
            texts.add(table.text());
        }
        return texts.toArray(String[]::new);
    }

    private void node(Message node, String[] texts, Grid grid) {
        long id = 0;
        long lat = 0;
        long lon = 0;
        List<Long> keys = List.of();
        List<Long> values = List.of();
        while (node.next()) {
            switch (node.field()) {
                case 1 -> id = node.signed();
                case 2 -> keys = node.numbers(false);
                case 3 -> values = node.numbers(false);
                case 8 -> lat = node.signed();
                case 9 -> lon = node.signed();
                default -> node.skip();
            }
        }
        sink.node(id, grid.lon(lon), grid.lat(lat));
        if (!keys.isEmpty()) {
            sink.nodeTags(tags(keys, values, texts));
        }
    }

    private void dense(Message dense, String[] texts, Grid grid) {
        List<Long> ids = List.of();
        List<Long> lats = List.of();
        List<Long> lons = List.of();
        List<Long> tags = List.of();
        while (dense.next()) {
            switch (dense.field()) {
                case 1 -> ids = dense.numbers(true);
                case 8 -> lats = dense.numbers(true);
                case 9 -> lons = dense.numbers(true);
                case 10 -> tags = dense.numbers(false);
                default -> dense.skip();
            }
        }
        long id = 0;
        long lat = 0;
        long lon = 0;
        int t = 0;
        for (int i = 0; i < ids.size(); i++) {
            id += ids.get(i);
            lat += lats.get(i);
            lon += lons.get(i);
            sink.node(id, grid.lon(lon), grid.lat(lat));
            if (t < tags.size() && tags.get(t) != 0) {
                var own = new HashMap<String, String>();
                for (; t < tags.size() && tags.get(t) != 0; t += 2) {
                    own.put(texts[tags.get(t).intValue()], texts[tags.get(t + 1).intValue()]);
                }
                sink.nodeTags(own);
            }
            t++;
        }
    }

    private void way(Message way, String[] texts) {
        List<Long> keys = List.of();
        List<Long> values = List.of();
        List<Long> deltas = List.of();
        long id = 0;
        while (way.next()) {
            switch (way.field()) {
                case 1 -> id = way.number();
                case 2 -> keys = way.numbers(false);
                case 3 -> values = way.numbers(false);
                case 8 -> deltas = way.numbers(true);
                default -> way.skip();
            }
        }
        var refs = new long[deltas.size()];
        long ref = 0;
        for (int i = 0; i < refs.length; i++) {
            ref += deltas.get(i);
            refs[i] = ref;
        }
        sink.way(id, refs, tags(keys, values, texts));
    }

    private void relation(Message relation, String[] texts) {
        List<Long> keys = List.of();
        List<Long> values = List.of();
        List<Long> roles = List.of();
        List<Long> deltas = List.of();
        List<Long> types = List.of();
        while (relation.next()) {
            switch (relation.field()) {
                case 2 -> keys = relation.numbers(false);
                case 3 -> values = relation.numbers(false);
                case 8 -> roles = relation.numbers(false);
                case 9 -> deltas = relation.numbers(true);
                case 10 -> types = relation.numbers(false);
                default -> relation.skip();
            }
        }
        var outer = new ArrayList<Long>();
        var inner = new ArrayList<Long>();
        long id = 0;
        for (int i = 0; i < deltas.size(); i++) {
            id += deltas.get(i);
            if (types.get(i) == WAY) {
                ("inner".equals(texts[roles.get(i).intValue()]) ? inner : outer).add(id);
            }
        }
        sink.relation(outer, inner, tags(keys, values, texts));
    }

    private static Map<String, String> tags(List<Long> keys, List<Long> values, String[] texts) {
        var tags = new HashMap<String, String>();
        for (int i = 0; i < keys.size(); i++) {
            tags.put(texts[keys.get(i).intValue()], texts[values.get(i).intValue()]);
        }
        return tags;
    }

    /** A protobuf message in a part of a buffer. */
    private static final class Message {

        private final byte[] buffer;
        private final int end;
        private int at;
        private int field;
        private int wire;

        Message(byte[] buffer) {
            this(buffer, 0, buffer.length);
        }

        private Message(byte[] buffer, int at, int end) {
            this.buffer = buffer;
            this.at = at;
            this.end = end;
        }

        byte[] buffer() {
            return buffer;
        }

        int at() {
            return at;
        }

        int left() {
            return end - at;
        }

        boolean next() {
            if (at >= end) {
                return false;
            }
            int key = (int) number();
            field = key >>> 3;
            wire = key & 7;
            return true;
        }

        int field() {
            return field;
        }

        long number() {
            long value = 0;
            for (int shift = 0; shift < 70; shift += 7) {
                byte b = buffer[at++];
                value |= (long) (b & 0x7F) << shift;
                if (b >= 0) {
                    return value;
                }
            }
            throw new IllegalArgumentException("varint");
        }

        long signed() {
            long v = number();
            return v >>> 1 ^ -(v & 1);
        }

        Message message() {
            int length = (int) number();
            if (length < 0 || length > end - at) {
                throw new IllegalArgumentException("length");
            }
            var m = new Message(buffer, at, at + length);
            at += length;
            return m;
        }

        String text() {
            var m = message();
            return new String(buffer, m.at, m.end - m.at, StandardCharsets.UTF_8);
        }

        List<Long> numbers(boolean signed) {
            var m = message();
            var list = new ArrayList<Long>();
            while (m.at < m.end) {
                list.add(signed ? m.signed() : m.number());
            }
            return list;
        }

        void skip() {
            switch (wire) {
                case 0 -> number();
                case 1 -> at += 8;
                case 2 -> message();
                case 5 -> at += 4;
                default -> throw new IllegalArgumentException("wire");
            }
        }
    }
}
