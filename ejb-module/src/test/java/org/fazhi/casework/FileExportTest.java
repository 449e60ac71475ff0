package org.fazhi.casework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the journal and the sheet's first row tell of the question behind an export. */
class FileExportTest {

    @ParameterizedTest
    @CsvSource({
        "关键词：110101199003070011, 关键词：110101********0011",
        "关键词：11010119900307001X, 关键词：110101********001X",
        "关键词：１１０１０１１９９００３０７００１１, 关键词：１１０１０１********００１１",
        "关键词：13800000001, 关键词：138****0001",
        "关键词：（2026）东关街道人调字第270号, 关键词：（2026）东关街道人调字第270号",
        "登记日：2026-01-01 至 2026-12-31, 登记日：2026-01-01 至 2026-12-31"
    })
    void noWholeIdentityOrTelephoneNumberIsTold(String asked, String told) {
        assertThat(FileExport.masked(asked)).isEqualTo(told);
    }
}
