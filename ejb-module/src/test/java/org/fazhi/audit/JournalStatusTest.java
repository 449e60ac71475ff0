package org.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fazhi.platform.StatusLine.State;
import org.junit.jupiter.api.Test;

/** A journal that was tampered with is red in the check, with the place and with what not to do. */
class JournalStatusTest {

    @Test
    void aDefectIsNamedByItsPlace() {
        var line = JournalStatus.of(new Verification(false, 10, List.of(new Verification.Defect(3, 7, "第3链第7条被改动过"))));
        assertThat(line.state()).isEqualTo(State.BAD);
        assertThat(line.value()).contains("发现1处", "第3链第7条");
        assertThat(line.advice()).contains("不要自行修补");
        assertThat(JournalStatus.of(new Verification(true, 10, List.of())).state()).isEqualTo(State.GOOD);
    }
}
