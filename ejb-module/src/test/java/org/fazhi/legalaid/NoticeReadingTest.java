package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.fazhi.casework.Option;
import org.fazhi.exchange.ledger.LedgerEntry;
import org.fazhi.exchange.ledger.LedgerProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each cell of a ledger of notices is taken for, and what is said when it cannot be taken: a lost row is somebody without a defender. */
class NoticeReadingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static LedgerEntry read(String registered, Map<String, String> changes) {
        var cells = new HashMap<>(Map.of("收到日期", "2026-11-20", "办案机关类别", "公安机关", "办案机关", "柳岸公安分局", "案号", "柳公诉〔2026〕12号", "阶段", "侦查", "案由", "盗窃罪",
                "姓名", "邵小青", "出生日期", "2010-01-05", "情形", "未成年人"));
        changes.forEach((k, v) -> cells.merge(k, v, (a, b) -> b));
        cells.values().removeIf(String::isEmpty);
        return new NoticeReading(new Option("17", "柳岸区法律援助中心"), TODAY, 18, text -> text, n -> registered).read(cells);
    }

    @Test
    void aRowBecomesANoticeOfTheOwnCentre() {
        var entry = read(null, Map.of());
        assertThat(entry.problems()).isEmpty();
        assertThat(entry.topic()).isEqualTo("未成年人");
        assertThat(entry.data()).containsEntry("on", "2026-11-20");
        assertThat((Map<?, ?>) entry.data().get("notice")).isEqualTo(Map.of("centre", "17", "organKind", "POLICE", "organ", "柳岸公安分局", "organCaseNo", "柳公诉〔2026〕12号",
                "stage", "INVESTIGATION", "cause", "盗窃罪", "name", "邵小青", "bornOn", "2010-01-05", "ground", "MINOR"));
    }

    @ParameterizedTest(name = "{0} = {1} is refused at {2}")
    @CsvSource({"姓名, '', 姓名", "情形, '', 情形", "情形, 老人, 情形", "情形, 缺席审判案件被告人, 情形", "阶段, 调查, 阶段", "收到日期, 2026-11-24, 收到日期", "收到日期, 昨天, 收到日期",
        "身份证号, 11010519491231002Y, 身份证号", "出生日期, 2000-01-05, 情形", "办案机关类别, 派出所, 办案机关类别"})
    void whatCannotBeTakenIsSaidAtItsColumn(String column, String value, String at) {
        assertThat(read(null, Map.of(column, value)).problems()).extracting(LedgerProblem::column).contains(at);
    }

    @Test
    void aWordOfAListMayBeWrittenAsItsPart() {
        assertThat(read(null, Map.of("情形", "死刑复核", "办案机关类别", "人民法院")).problems()).hasSize(1);
        assertThat(read(null, Map.of("情形", "可能判处无期徒刑、死刑", "出生日期", "1980-01-05")).problems()).isEmpty();
        assertThat(read(null, Map.of("情形", "死刑", "出生日期", "1980-01-05")).problems()).isEmpty();
    }

    @Test
    void aNoticeThatIsRegisteredAlreadyIsNoticedUnlessTheRowSaysWhyItComesAgain() {
        assertThat(read("（柳岸）刑援通字〔2026〕第3号", Map.of()).problems()).extracting(LedgerProblem::text).singleElement().asString().contains("第3号");
        assertThat(read("（柳岸）刑援通字〔2026〕第3号", Map.of("另立理由", "同名不同人")).problems()).isEmpty();
    }

    @Test
    void theSameNoticeOnAnotherDayIsTheSameAndTheNextStageIsNot() {
        var print = read(null, Map.of()).fingerprint();
        assertThat(read(null, Map.of("收到日期", "2026-11-21")).fingerprint()).isEqualTo(print);
        assertThat(read(null, Map.of("阶段", "审查起诉")).fingerprint()).isNotEqualTo(print);
        assertThat(read(null, Map.of("姓名", "邵大青")).fingerprint()).isNotEqualTo(print);
    }
}
