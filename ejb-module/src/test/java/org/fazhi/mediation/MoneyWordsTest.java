package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures and words of one sum must say the same, or the court finds the clause unclear. */
class MoneyWordsTest {

    @ParameterizedTest
    @CsvSource({"捌仟, 8000", "壹万贰仟伍佰, 12500", "三千, 3000", "十五, 15", "拾伍, 15", "一百零五, 105", "壹佰贰拾万, 1200000", "壹亿零叁拾万, 100300000",
        "两万, 20000", "玖仟玖佰玖拾玖, 9999", "壹拾万零捌佰, 100800"})
    void numerals_are_read(String words, BigDecimal value) {
        assertThat(MoneyWords.value(words)).hasValueSatisfying(v -> assertThat(v).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "支付8,000.50元                         | 8000.50",
        "支付１２０００元                        | 12000",
        "支付1.2万元                            | 12000",
        "支付人民币捌仟元伍角整                   | 8000.5",
        "支付￥3500                             | 3500"})
    void a_sum_is_found_as_it_stands(String text, BigDecimal value) {
        assertThat(MoneyWords.sums(MoneyWords.plain(text))).singleElement().satisfies(s -> assertThat(s.yuan()).isEqualByComparingTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"支付人民币8000元（大写：捌万元整）", "支付人民币叁仟伍佰元整（¥3,050.00）", "赔偿12000元（壹万贰仟贰佰元）", "给付伍仟元整（小写：5500元）", "付款1.2万元（大写壹万元整）"})
    void figures_that_contradict_the_words_are_named(String text) {
        assertThat(MoneyWords.contradiction(MoneyWords.plain(text))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"支付人民币8000元（大写：捌仟元整）", "支付人民币叁仟伍佰元整（¥3,500.00）", "赔偿12000元（壹万贰仟元）", "先付5000元，后付三千元", "付款1.2万元（大写壹万贰仟元整）",
        "支付人民币捌仟元伍角整（8000.50元）"})
    void figures_that_agree_are_left_alone(String text) {
        assertThat(MoneyWords.contradiction(MoneyWords.plain(text))).isEmpty();
    }
}
