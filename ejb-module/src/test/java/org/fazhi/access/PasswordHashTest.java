package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import org.junit.jupiter.api.Test;

/** A stolen table must not give the passwords away, and the right password must always open. */
class PasswordHashTest {

    @Test
    void the_right_password_opens_and_another_does_not() {
        var stored = PasswordHash.of("Xk7#mQz2Lp 密码");
        assertThat(PasswordHash.matches("Xk7#mQz2Lp 密码", stored)).isTrue();
        assertThat(PasswordHash.matches("Xk7#mQz2Lp 密碼", stored)).isFalse();
        assertThat(PasswordHash.matches("", stored)).isFalse();
    }

    @Test
    void algorithm_and_cost_stand_in_the_hash_and_meet_the_floor() {
        var stored = PasswordHash.of("Xk7#mQz2Lp");
        assertThat(stored).matches("\\$argon2id\\$v=19\\$m=47104,t=1,p=1\\$[A-Za-z0-9+/]{22}\\$[A-Za-z0-9+/]{43}").hasSizeLessThanOrEqualTo(200);
        assertThat(PasswordHash.of("Xk7#mQz2Lp")).as("a fresh salt each time").isNotEqualTo(stored);
        assertThat(PasswordHash.isOutdated(stored)).isFalse();
    }

    @Test
    void a_hash_of_another_program_is_read_by_its_own_cost_and_marked_for_renewal() {
        // argon2id test vector of the reference implementation: password "password", salt "somesalt", t=2, m=65536, p=1
        var reference = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        assertThat(PasswordHash.matches("password", reference)).isTrue();
        assertThat(PasswordHash.matches("passwort", reference)).isFalse();
        assertThat(PasswordHash.isOutdated("$argon2id$v=19$m=1024,t=1,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc")).isTrue();
    }

    @Test
    void an_unknown_account_never_opens() {
        assertThat(PasswordHash.matches("anything", null)).isFalse();
        assertThat(PasswordHash.matches("anything", "")).isFalse();
        assertThat(PasswordHash.matches("anything", "plain:anything")).isFalse();
    }

    @Test
    void tokens_are_256_bits_and_do_not_repeat() {
        var seen = new HashSet<String>();
        for (int i = 0; i < 100_000; i++) {
            assertThat(seen.add(Secrets.token())).isTrue();
        }
        assertThat(seen).allMatch(t -> t.matches("[A-Za-z0-9_-]{43}"));
        assertThat(Secrets.digest("abc")).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
}
