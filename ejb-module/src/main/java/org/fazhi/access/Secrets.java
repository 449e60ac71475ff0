package org.fazhi.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** Random secrets and their stored form. Nothing that leaves {@link #token()} is ever kept: only {@link #digest(String)} of it. */
final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int TOKEN_BYTES = 32;
    /** Without the characters that are mixed up on paper: 0 O 1 l I. */
    private static final String[] CLASSES = {"ABCDEFGHJKMNPQRSTUVWXYZ", "abcdefghjkmnpqrstuvwxyz", "23456789", "@#%+=?"};
    private static final int PASSWORD_LENGTH = 14;

    private Secrets() {
    }

    /** {@return 256 random bits as 43 URL-safe characters} */
    static String token() {
        var bytes = new byte[TOKEN_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** {@return SHA-256 of a token, 64 hexadecimal characters: enough for a secret that is itself 256 random bits} */
    static String digest(String token) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java platform has it
        }
    }

    /** {@return a one-time password of 14 characters, all four classes, easy to read aloud} */
    static String password() {
        var chars = new char[PASSWORD_LENGTH];
        for (int i = 0; i < chars.length; i++) {
            var set = CLASSES[i < CLASSES.length ? i : RANDOM.nextInt(CLASSES.length - 1)];
            chars[i] = set.charAt(RANDOM.nextInt(set.length()));
        }
        for (int i = chars.length - 1; i > 0; i--) {
            int j = RANDOM.nextInt(i + 1);
            var c = chars[i];
            chars[i] = chars[j];
            chars[j] = c;
        }
        return new String(chars);
    }

    static byte[] salt(int length) {
        var bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
