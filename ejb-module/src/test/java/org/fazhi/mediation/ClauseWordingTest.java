package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the parties sign names the sum and the day that the register holds them to. */
class ClauseWordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "3200.00 | 2026-12-10 | 乙向甲支付修复费3200元。                     | 乙向甲支付修复费3200元。（履行期限2026年12月10日）",
        "3200    | 2026-12-10 | 乙于2026年12月10日前向甲支付3,200.00元。     | 乙于2026年12月10日前向甲支付3,200.00元。",
        "20      | 2026-12-10 | 乙于2026-12-10前向甲付清尾款。               | 乙于2026-12-10前向甲付清尾款。（金额20元）",
        "32      |            | 乙向甲支付3200元。                           | 乙向甲支付3200元。（金额32元）",
        "1500.50 | 2026-12-01 | 乙向甲付清尾款。                             | 乙向甲付清尾款。（金额1500.50元，履行期限2026年12月1日）",
        "3200.5  |            | 乙向甲支付3200.50元。                        | 乙向甲支付3200.50元。",
        "3200.05 |            | 乙向甲支付3200.5元。                         | 乙向甲支付3200.5元。（金额3200.05元）",
        "        |            | 乙恢复原状。                                 | 乙恢复原状。"})
    void what_was_filled_in_stands_in_the_clause_once(BigDecimal amount, LocalDate dueOn, String text, String printed) {
        assertThat(MediationPaperModels.wording(new MediationData.Clause(Codes.ClauseType.PAYMENT, 2L, 1L, amount, dueOn, null, text))).isEqualTo(printed);
    }
}
