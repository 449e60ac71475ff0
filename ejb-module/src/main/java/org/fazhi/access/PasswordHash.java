package org.fazhi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * Argon2id in pure Java, written as a PHC string ({@code $argon2id$v=19$m=47104,t=1,p=1$salt$hash}), so that the cost stands beside
 * the hash and can grow: {@link #isOutdated(String)} tells when to hash anew at the next sign-in.
 */
final class PasswordHash {

    /** 46 MiB, one pass, one lane: the floor of OWASP ASVS 5.0 appendix C. */
    static final int MEMORY_KIB = 47_104;
    static final int PASSES = 1;
    static final int LANES = 1;

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final Pattern PHC =
            Pattern.compile("\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,2})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private PasswordHash() {
    }

    /** {@return the PHC string of a password with a fresh salt, 97 characters} */
    static String of(String password) {
        var salt = Secrets.salt(SALT_BYTES);
        var hash = argon2(password, salt, MEMORY_KIB, PASSES, LANES, HASH_BYTES);
        var b64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + b64.encodeToString(salt) + "$" + b64.encodeToString(hash);
    }

    /**
     * {@return whether a password belongs to a stored hash}
     *
     * @param password what was typed
     * @param stored   a PHC string; anything else, null included, costs the same time and is false, so that an unknown name
     *                 cannot be told from a wrong password by the clock
     */
    static boolean matches(String password, String stored) {
        var m = stored == null ? null : PHC.matcher(stored);
        if (m == null || !m.matches()) {
            argon2(password, new byte[SALT_BYTES], MEMORY_KIB, PASSES, LANES, HASH_BYTES);
            return false;
        }
        var expected = Base64.getDecoder().decode(m.group(5));
        var actual = argon2(password, Base64.getDecoder().decode(m.group(4)), Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)),
                Integer.parseInt(m.group(3)), expected.length);
        return MessageDigest.isEqual(expected, actual);
    }

    /** {@return whether a stored hash is cheaper than what is asked today} */
    static boolean isOutdated(String stored) {
        var m = PHC.matcher(stored);
        return !m.matches() || Integer.parseInt(m.group(1)) < MEMORY_KIB || Integer.parseInt(m.group(2)) < PASSES;
    }

    private static byte[] argon2(String password, byte[] salt, int memoryKib, int passes, int lanes, int length) {
        var bytes = password.getBytes(StandardCharsets.UTF_8);
        try {
            var generator = new Argon2BytesGenerator();
            generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id).withVersion(Argon2Parameters.ARGON2_VERSION_13)
                    .withMemoryAsKB(memoryKib).withIterations(passes).withParallelism(lanes).withSalt(salt).build());
            var out = new byte[length];
            generator.generateBytes(bytes, out);
            return out;
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
