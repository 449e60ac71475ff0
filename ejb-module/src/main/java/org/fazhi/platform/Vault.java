package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Keeps identity numbers and half-typed forms unreadable in the database (SM4/GCM) and lets equal numbers be found without reading
 * them (HMAC-SM3). Keys are derived from {@link Setting#DATA_KEY} (64 hexadecimal digits), which lives outside the database.
 */
@ApplicationScoped
public class Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private byte[] master;

    /** {@return a vault with a key of its own, for programs outside the server} */
    public static Vault with(byte[] key) {
        var vault = new Vault();
        vault.master = key.clone();
        return vault;
    }

    private synchronized byte[] master() {
        if (master == null) {
            master = key(Setting.DATA_KEY);
        }
        return master;
    }

    /**
     * {@return a configured key}
     *
     * @param setting which; its value is 64 hexadecimal digits
     * @throws IllegalStateException in words, when it is absent or malformed
     */
    public static byte[] key(Setting setting) {
        return HexFormat.of().parseHex(setting.find().orElseThrow(() ->
                new IllegalStateException(Texts.of("platform").get("settings.missing", setting.key(), setting.allowed().words()))));
    }

    /**
     * {@return the text encrypted, in Base64}
     *
     * @param plain text, or null
     * @param place what the text belongs to, such as {@code party.id_no:4711}: a value moved to another row does not open there
     */
    public String seal(String plain, String place) {
        if (plain == null) {
            return null;
        }
        var nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        var sealed = run(true, nonce, plain.getBytes(StandardCharsets.UTF_8), place);
        var out = new byte[NONCE + sealed.length];
        System.arraycopy(nonce, 0, out, 0, NONCE);
        System.arraycopy(sealed, 0, out, NONCE, sealed.length);
        return Base64.getEncoder().encodeToString(out);
    }

    /** {@return the text that was sealed for this place} */
    public String open(String sealed, String place) {
        if (sealed == null) {
            return null;
        }
        var all = Base64.getDecoder().decode(sealed);
        return new String(run(false, java.util.Arrays.copyOf(all, NONCE), java.util.Arrays.copyOfRange(all, NONCE, all.length), place),
                StandardCharsets.UTF_8);
    }

    /** {@return a keyed digest (64 hexadecimal digits) by which equal values are found} */
    public String digest(String plain) {
        return plain == null ? null : HexFormat.of().formatHex(hmac(master(), ("index|" + plain).getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return the HMAC-SM3 of data under a key} */
    public static byte[] hmac(byte[] key, byte[] data) {
        var mac = new HMac(new SM3Digest());
        mac.init(new KeyParameter(key));
        mac.update(data, 0, data.length);
        var out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }

    private byte[] run(boolean encrypt, byte[] nonce, byte[] in, String place) {
        var key = java.util.Arrays.copyOf(hmac(master(), "seal".getBytes(StandardCharsets.UTF_8)), 16);
        var cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(encrypt, new AEADParameters(new KeyParameter(key), TAG_BITS, nonce, place.getBytes(StandardCharsets.UTF_8)));
        var out = new byte[cipher.getOutputSize(in.length)];
        int n = cipher.processBytes(in, 0, in.length, out, 0);
        try {
            cipher.doFinal(out, n);
        } catch (InvalidCipherTextException e) {
            throw new IllegalStateException("a sealed value was changed or moved: " + place, e);
        }
        return out;
    }
}
