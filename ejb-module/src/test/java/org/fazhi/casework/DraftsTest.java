package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A draft is kept under a name that partly stands in an address, where anybody may write anything. */
class DraftsTest {

    @Test
    void aNameThatNoFormHasKeepsNoDraftAndCostsNoFault() {
        assertThat(Drafts.named("mediation.REGISTER")).isTrue();
        assertThat(Drafts.named("file/4956/DRAFT_AGREEMENT")).isTrue();
        assertThat(Drafts.named("file/" + "x".repeat(300) + "/CONSENT")).isFalse();
        assertThat(Drafts.named("file/1/CONSENT\0")).isFalse();
        assertThat(Drafts.named("file/调/CONSENT")).isFalse();
    }
}
