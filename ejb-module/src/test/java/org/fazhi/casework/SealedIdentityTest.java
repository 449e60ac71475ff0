package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.fazhi.platform.Vault;
import org.junit.jupiter.api.Test;

/** An identity number in the database is of no use to a thief, found again by its digest, and printed in full where the form asks for it. */
class SealedIdentityTest {

    private static final String NUMBER = "110101199003070011";
    private final Vault vault = Vault.with(new byte[32]);

    @Test
    void the_number_opens_in_its_own_row_only_and_the_same_person_is_found_again() {
        var here = SealedIdentity.of(NUMBER, "party.id:1", vault);
        var there = SealedIdentity.of(NUMBER, "party.id:2", vault);
        assertThat(here.number(vault, "party.id:1")).isEqualTo(NUMBER);
        assertThat(here.digest()).isEqualTo(there.digest());
        assertThat(here.sealed()).isNotEqualTo(there.sealed()).doesNotContain(NUMBER);
        assertThat(here.mask()).isEqualTo("110101********0011");
        assertThatIllegalStateException().isThrownBy(() -> here.number(vault, "party.id:2"));
    }

    @Test
    void a_row_of_older_days_prints_its_mask_but_never_passes_it_on_as_a_number() {
        var old = SealedIdentity.stored(null, null, "110101********0011");
        assertThat(old.printed(vault, "x")).isEqualTo("110101********0011");
        assertThat(old.number(vault, "x")).isNull();
        assertThat(SealedIdentity.known(null).printed(vault, "x")).isNull();
        assertThat(SealedIdentity.of(null, "x", vault).mask()).isNull();
    }
}
