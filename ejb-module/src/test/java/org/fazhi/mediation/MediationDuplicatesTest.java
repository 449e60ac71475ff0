package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Looking for similar files while a form is typed: a slip of the keyboard must not cost the page and, with its draft, the form. */
class MediationDuplicatesTest {

    @Test
    void whatNoFileCouldHoldIsNotLookedUp() {
        assertThat(MediationDuplicates.sound(" 申屠甲 ")).isEqualTo("申屠甲");
        assertThat(MediationDuplicates.sound("申屠\0甲")).isNull();
        assertThat(MediationDuplicates.sound("甲\uD800")).isNull();
        assertThat(MediationDuplicates.sound("甲\n乙")).isNull();
        assertThat(MediationDuplicates.sound("甲".repeat(61))).isNull();
        assertThat(MediationDuplicates.sound(null)).isNull();
    }
}
