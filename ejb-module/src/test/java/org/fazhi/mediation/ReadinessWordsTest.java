package org.fazhi.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.mediation.Codes.ClauseType;
import org.fazhi.mediation.Readiness.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Single clauses between 钱松年, 吕小芹 and 柳岸物业管理有限公司, as people write them: what is named, and what is left alone. */
class ReadinessWordsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);

    private static List<Kind> read(ClauseType type, BigDecimal amount, boolean due, String text) {
        var parties = List.of(new Readiness.Party("钱松年", Codes.Side.APPLICANT, true, false, null, null, DAY), new Readiness.Party("吕小芹", Codes.Side.RESPONDENT, true, false, null, null, DAY),
                new Readiness.Party("柳岸物业管理有限公司", Codes.Side.RESPONDENT, false, false, "史秀英", null, DAY));
        return Readiness.check(new Readiness.Agreement(true, parties, List.of(new Readiness.Term(type, amount, due ? DAY : null, List.of(), text)), DAY, DAY, DAY, DAY))
                .stream().map(Readiness.Finding::kind).toList();
    }

    @ParameterizedTest(name = "{0} {1} {2}: {4}")
    @CsvSource(delimiter = '|', value = {
        "PAYMENT | 5000  | true  | SUM         | 吕小芹赔偿钱松年约5000元，2026年4月1日前付清。",
        "PAYMENT | 5000  | true  | SUM         | 吕小芹赔偿钱松年5000元左右。",
        "OTHER   |       | true  | SUM         | 吕小芹给钱松年若干元作为补偿。",
        "OTHER   |       | true  | SUM         | 吕小芹承担相应的医疗费用。",
        "OTHER   |       | true  | SUM         | 电梯维修费用据实结算。",
        "OTHER   |       | true  | SUM         | 具体金额由双方另行协商确定。",
        "OTHER   |       | true  | SUM         | 吕小芹退还押金给钱松年。",
        "PAYMENT | 30000 | true  | SUM         | 吕小芹支付人民币叁万元整（¥3000.00）。",
        "OTHER   |       | false | DATE        | 柳岸物业管理有限公司择日修复单元门，余款有钱时再付5000元。",
        "ACT     |       | false | DATE        | 吕小芹拆除阳台外的花架。",
        "ACT     |       | false | DATE        | 柳岸物业管理有限公司近期内修好路灯。",
        "PAYMENT | 9000  | true  | DATE        | 吕小芹当场支付3000元。余款6000元待房屋出售后付清。",
        "PAYMENT | 9000  | true  | INSTALMENTS | 吕小芹分期支付钱松年9000元。",
        "PAYMENT | 9000  | true  | INSTALMENTS | 吕小芹分两期付：2026年3月1日付4000元，2026年4月1日付4000元，共9000元。",
        "OTHER   |       | true  | THIRD_PARTY | 吕小芹的丈夫周某自愿承担连带清偿责任。",
        "OTHER   |       | true  | THIRD_PARTY | 朱卫国作为担保人，对吕小芹的付款承担保证责任。",
        "OTHER   |       | true  | THIRD_PARTY | 用其母亲名下的门面房抵偿债务。",
        "OTHER   |       | true  | THIRD_PARTY | 将登记在朱卫国名下的车辆过户给钱松年。",
        "OTHER   |       | true  | THIRD_PARTY | 由平安保险公司赔偿钱松年损失3000元。",
        "OTHER   |       | true  | OUT_OF_SCOPE| 双方申请宣告周大年失踪。",
        "OTHER   |       | true  | OUT_OF_SCOPE| 钱松年的债权在吕小芹破产重整程序中申报。",
        "OTHER   |       | true  | OUT_OF_SCOPE| 孩子的监护权归钱松年。",
        "OTHER   |       | true  | STATUS_OR_OWNERSHIP | 302室归钱松年所有的房屋由其居住，双方确认该房屋为钱松年所有。"})
    void what_a_court_would_stumble_at_is_named(ClauseType type, BigDecimal amount, boolean due, Kind kind, String text) {
        assertThat(read(type, amount, due, text)).as(text).contains(kind);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(delimiter = '|', value = {
        "PAYMENT | 5000  | true  | 按照双方约定，吕小芹赔偿钱松年5000元，2026年4月1日前付清。",
        "PAYMENT | 12000 | true  | 吕小芹于2026年4月1日前支付钱松年医疗费7000元、误工费5000元。",
        "PAYMENT | 12000 | true  | 吕小芹于2026年4月1日前支付1.2万元。",
        "PAYMENT | 10000 | true  | 欠款12000元，钱松年同意吕小芹支付10000元了结，其余免除。",
        "PAYMENT | 6000  | true  | 吕小芹每月1日前支付钱松年500元，共12个月，合计6000元。",
        "PAYMENT | 9000  | true  | 吕小芹分两次支付：2026年3月1日前付4000元，2026年4月1日前付5000元。",
        "PAYMENT | 3000  | true  | 吕小芹当场支付钱松年现金3000元，钱松年出具收条。",
        "PAYMENT | 800   | true  | 柳岸物业管理有限公司退还多收的物业费800元，于2026年4月1日前退至原账户。",
        "ACT     |       | false | 吕小芹在协议签订后7日内拆除阳台外的花架。",
        "ACT     |       | true  | 由物业公司负责维修单元门，维修费用由物业公司承担。",
        "ACT     |       | true  | 由柳岸物业公司清理楼道杂物，并赔偿损坏的自行车一辆。",
        "FORBEAR |       | false | 吕小芹保证今后不在公共区域堆放杂物。",
        "APOLOGY |       | false | 吕小芹向钱松年赔礼道歉，钱松年接受。",
        "OTHER   |       | false | 两被申请人对上述款项承担连带责任。",
        "OTHER   |       | false | 吕小芹对上述付款承担连带清偿责任。",
        "OTHER   |       | false | 双方今后和睦相处，不得再向对方主张任何费用。",
        "OTHER   |       | false | 鉴定费用由双方各半承担，均已付清。",
        "DELIVERY|       | true  | 钱松年将102室钥匙交付吕小芹，房屋租金结算到2026年3月31日。",
        "OTHER   |       | false | 本协议一式三份，双方各执一份，调委会留存一份。",
        "OTHER   |       | false | 逾期不付的，吕小芹按未付款项的日万分之五支付违约金。",
        "VISITATION |    | false | 吕小芹每周日上午可到钱松年处探望女儿。",
        "PAYMENT | 2000  | true  | 房屋漏水造成的损失2000元由吕小芹于2026年4月1日前赔偿，双方放弃追究对方的其他责任。"})
    void what_is_fit_is_left_alone(ClauseType type, BigDecimal amount, boolean due, String text) {
        assertThat(read(type, amount, due, text)).as(text).isEmpty();
    }
}
