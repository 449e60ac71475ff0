package org.fazhi.audit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import org.fazhi.platform.Vault;

/** How a line is chained: HMAC-SM3 over the hash before it and its own fields, each with its length so that none can flow over. */
final class Seal {

    private Seal() {
    }

    static String hash(byte[] key, String previous, int chain, long seq, Instant at, Object... fields) {
        var text = new StringBuilder(previous).append('|').append(chain).append('|').append(seq).append('|')
                .append(at.truncatedTo(ChronoUnit.MICROS));
        for (var f : fields) {
            var s = f == null ? null : f.toString();
            text.append('|').append(s == null ? -1 : s.length()).append(':').append(s);
        }
        return HexFormat.of().formatHex(Vault.hmac(key, text.toString().getBytes(StandardCharsets.UTF_8)));
    }
}
