package org.fazhi.exchange.ledger;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Looks at an uploaded file before any reader does: what kind it is, and that unpacking it cannot exhaust the server. */
public final class XlsxGuard {

    /** Largest file taken, in bytes. */
    static final int MOST_BYTES = 20 * 1024 * 1024;
    private static final long MOST_UNPACKED = 160L * 1024 * 1024;
    private static final int MOST_ENTRIES = 2_000;
    /** A cell holds at most 32,767 characters; a longer run without markup is made to exhaust a reader. */
    private static final int LONGEST_RUN = 1024 * 1024;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private XlsxGuard() {
    }

    /**
     * Looks.
     *
     * @throws LedgerRefused naming what the file is instead of a workbook
     */
    public static void check(String name, byte[] content) {
        if (content.length == 0) {
            throw LedgerRefused.badFile("ledger.file.empty");
        } else if (content.length > MOST_BYTES) {
            throw LedgerRefused.badFile("ledger.file.large", MOST_BYTES / 1024 / 1024);
        } else if (startsWith(content, OLE)) {
            boolean locked = contains(content, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE));
            throw LedgerRefused.badFile(locked ? "ledger.file.encrypted" : "ledger.file.xls");
        } else if (!startsWith(content, new byte[] {'P', 'K'}) || name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw LedgerRefused.badFile("ledger.file.kind");
        }
        // By its directory, as the reader does: the JDK's stream refuses what our own workbooks are packed with.
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            walk(zip);
        } catch (IOException | IllegalArgumentException e) {
            throw LedgerRefused.badFile("ledger.file.damaged");
        }
    }

    private static void walk(ZipFile zip) throws IOException {
        long left = MOST_UNPACKED;
        int entries = 0;
        boolean workbook = false;
        for (var entry : java.util.Collections.list(zip.getEntries())) {
            workbook |= entry.getName().equals("xl/workbook.xml");
            try (var in = zip.getInputStream(entry)) {
                left -= unpack(in, left, entry.getName().endsWith(".xml"));
            }
            if (++entries > MOST_ENTRIES || left < 0) {
                throw LedgerRefused.badFile("ledger.file.bomb");
            }
        }
        if (entries == 0) {
            throw LedgerRefused.badFile("ledger.file.damaged");
        } else if (!workbook) {
            throw LedgerRefused.badFile("ledger.file.kind");
        }
    }

    private static long unpack(InputStream in, long left, boolean xml) throws IOException {
        var buffer = new byte[64 * 1024];
        long size = 0;
        int run = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            size += n;
            for (int i = 0; xml && i < n; i++) {
                run = buffer[i] == '<' ? 0 : run + 1;
                if (run > LONGEST_RUN) {
                    throw LedgerRefused.badFile("ledger.file.bomb");
                }
            }
            if (size > left) {
                throw LedgerRefused.badFile("ledger.file.bomb");
            }
        }
        return size;
    }

    private static boolean startsWith(byte[] content, byte[] head) {
        return content.length >= head.length && java.util.Arrays.equals(content, 0, head.length, head, 0, head.length);
    }

    private static boolean contains(byte[] content, byte[] wanted) {
        for (int i = 0; i + wanted.length <= content.length; i++) {
            if (java.util.Arrays.equals(content, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
