package org.fazhi.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.paper.TemplateStatus.Judged;
import org.fazhi.platform.StatusLine.State;
import org.junit.jupiter.api.Test;

/** A template that can no longer be filled is found before somebody waits for the paper. */
class TemplateStatusTest {

    @Test
    void eachFaultyTemplateIsNamedWithItsProblemsAndSoundOnesAreCounted() {
        assertThat(TemplateStatus.lines(List.of(new Judged("受理通知书", List.of()), new Judged("调解协议书", List.of("没有占位符甲", "没有占位符乙"))), 37)).singleElement().satisfies(l -> {
            assertThat(l.state()).isEqualTo(State.BAD);
            assertThat(l.name()).contains("调解协议书");
            assertThat(l.value()).isEqualTo("没有占位符甲；没有占位符乙");
            assertThat(l.advice()).contains("恢复产品模板");
        });
        assertThat(TemplateStatus.lines(List.of(new Judged("受理通知书", List.of())), 37)).singleElement().satisfies(l -> assertThat(l.state()).isEqualTo(State.GOOD));
    }
}
