package org.fazhi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.el.ELException;
import jakarta.faces.FacesException;
import org.fazhi.casework.Refusal;
import org.junit.jupiter.api.Test;

/** What counts as a fault of ours when a posted page breaks off. */
class FaultHandlerTest {

    @Test
    void aFileOutOfSightIsNoFaultHoweverDeepThePageWrapsIt() {
        var hidden = new Refusal(Refusal.Kind.NOT_FOUND, "没有这件案件");
        assertThat(FaultHandlerFactory.outOfSight(hidden)).isTrue();
        assertThat(FaultHandlerFactory.outOfSight(new FacesException(new ELException(hidden)))).isTrue();
    }

    @Test
    void everythingElseGetsItsNumber() {
        assertThat(FaultHandlerFactory.outOfSight(new FacesException(new IllegalStateException()))).isFalse();
        assertThat(FaultHandlerFactory.outOfSight(new Refusal(Refusal.Kind.CONFLICT, "冲突"))).isFalse();
    }
}
