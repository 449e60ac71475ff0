package org.fazhi.calendar;

/**
 * The sum of a deadline in Chinese; {@link #toString()} is the sentence. What stands in the row 现在 depends on the day on which one
 * looks: {@link Light.Shown#now()}.
 *
 * @param sentence all of it, such as 10-26受理，次日起算30日，末日11-25，是工作日，不顺延。未中止，未延期。
 * @param start    row 起算, such as 10-26受理，次日10-27起算
 * @param amount   row 期限, such as 30日，末日11-25，是工作日，不顺延
 * @param excluded row 扣除, such as 无中止，无延期
 */
public record Explanation(String sentence, String start, String amount, String excluded) {

    @Override
    public String toString() {
        return sentence;
    }
}
