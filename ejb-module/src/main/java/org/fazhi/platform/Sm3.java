package org.fazhi.platform;

import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/** The national digest SM3 (GB/T 32905), by which papers are recognised. */
public final class Sm3 {

    private Sm3() {
    }

    /** {@return the digest as 64 hexadecimal digits} */
    public static String hex(byte[] content) {
        var digest = new SM3Digest();
        digest.update(content, 0, content.length);
        var out = new byte[digest.getDigestSize()];
        digest.doFinal(out, 0);
        return HexFormat.of().formatHex(out);
    }
}
