package org.fazhi.mediation;

import static org.fazhi.mediation.Codes.ClauseType.ACT;
import static org.fazhi.mediation.Codes.ClauseType.APOLOGY;
import static org.fazhi.mediation.Codes.ClauseType.CUSTODY_SUPPORT;
import static org.fazhi.mediation.Codes.ClauseType.DELIVERY;
import static org.fazhi.mediation.Codes.ClauseType.FORBEAR;
import static org.fazhi.mediation.Codes.ClauseType.OTHER;
import static org.fazhi.mediation.Codes.ClauseType.PAYMENT;
import static org.fazhi.mediation.Codes.ClauseType.PROPERTY_DIVISION;
import static org.fazhi.mediation.Codes.ClauseType.VISITATION;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.fazhi.mediation.Codes.ClauseType;
import org.fazhi.mediation.Readiness.Agreement;
import org.fazhi.mediation.Readiness.Party;
import org.fazhi.mediation.Readiness.Term;

/**
 * Invented agreements in the language of mediation files, the same for the same seed. 申 and 被 stand for the parties' names, ￥ for a sum
 * of the agreement in figures, D for a day.
 */
final class SeededAgreements {

    /** How many clean agreements there are. */
    static final int CLEAN = 20;

    private static final String[] NAMES = {"钱松年", "吕小芹", "孟长河", "邵雨青", "陶月华", "沈玉珍", "赵长根", "孙兰", "冯䶮", "欧阳文博", "卞建国", "史秀英"};
    private static final String[] BODIES = {"柳岸物业管理有限公司", "安泰建筑工程有限公司", "广陵区瑞丰食品商行", "东关街道幸福小区业主委员会"};
    private static final LocalDate IN_FORCE = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 4, 1);
    private static final int ADULT = 18;

    /** Tricky and ordinary clauses that a court confirms. */
    private static final Object[][] FINE = {
        {PAYMENT, "被赔偿申因房屋漏水造成的装修损失￥，于D前一次付清。"},
        {PAYMENT, "租房押金￥，由被于D前退还申，双方租赁关系解除。"},
        {ACT, "被于D前把占用的楼道清空归还，恢复公共通道原状。"},
        {OTHER, "双方确认所有费用已经结清，今后互不追究任何民事责任。"},
        {PAYMENT, "被支付申医疗费、误工费、护理费共计人民币￥（大写：￠），D前通过银行转账付清。"},
        {FORBEAR, "被今后每晚十点至次日早六点不得使用音响设备，不得影响申休息。"},
        {APOLOGY, "被当场向申赔礼道歉，申表示谅解。"},
        {PAYMENT, "被欠申货款￥，应尽快支付，最迟于D前付清，逾期按日万分之五支付违约金。"},
        {DELIVERY, "申于D前将房屋腾空，房屋钥匙归还被，被当场查验。"},
        {ACT, "被负责在D前修复卫生间防水层，并承担全部材料和人工。"},
        {PAYMENT, "房屋租赁合同解除，剩余租金￥归还申，由被于D前支付。"},
        {OTHER, "双方所有因本次纠纷引起的争议一次性解决，不得再要求对方支付任何费用。"},
        {PAYMENT, "被保证于D前向申支付工资人民币￥整，逾期未付的，申可以申请支付令。"},
        {CUSTODY_SUPPORT, "被自协议生效之日起，每月5日前支付父亲申赡养费1000元。"},
        {VISITATION, "被每月第一个周六可以探望孩子，申予以配合。"},
        {PAYMENT, "被向申支付车位使用费￥，D前付清，车位由被继续使用至租期届满。"},
        {ACT, "被协助申于D前办理房屋产权变更登记手续，各自承担相应税费。"},
        {OTHER, "房屋漏水的检测费用由双方各自承担，互不追偿。"},
        {PAYMENT, "经双方约定，被于D前补偿申人民币￥，申放弃其他诉讼请求。"},
        {FORBEAR, "双方不得向第三人透露本协议内容。"},
        {OTHER, "双方互负连带责任的约定自本协议生效之日起终止，各方不再主张。"},
        {ACT, "被于D前拆除搭在公共过道上的雨棚，所有费用由被承担。"},
        {PAYMENT, "被退还申部分押金￥，D前转入申的银行账户，其余押金抵作违约金。"},
        {DELIVERY, "被在D前将借用的电动三轮车一辆归还申。"},
        {OTHER, "日后双方如再发生争执，应先向调委会反映，不得有过激言行。"},
        {PAYMENT, "双方离婚时约定的折价款￥，由被于D前支付给申。"},
    };

    private final Random random;
    private final List<Party> parties = new ArrayList<>();
    private final List<Term> clauses = new ArrayList<>();
    private LocalDate mediatorSigned = IN_FORCE.minusDays(1);
    private LocalDate sealedOn = IN_FORCE;
    private LocalDate day;
    private String one;
    private String other;

    private SeededAgreements(Random random) {
        this.random = random;
        one = pick(NAMES);
        do {
            other = random.nextInt(3) == 0 ? pick(BODIES) : pick(NAMES);
        } while (other.equals(one));
        parties.add(person(one, Codes.Side.APPLICANT, 30 + random.nextInt(45), null));
        parties.add(other.length() > 4 ? body(other, "法定代表人" + pick(NAMES)) : person(other, Codes.Side.RESPONDENT, 25 + random.nextInt(40), null));
        day = IN_FORCE.plusDays(random.nextInt(30));
    }

    /** {@return a clean agreement of one to three clauses; the first clause goes through the list} */
    static Agreement clean(int number, Random random) {
        var a = new SeededAgreements(random);
        a.add(FINE[number % FINE.length]);
        a.more();
        if (number >= CLEAN - 6) {
            a.add(FINE[number % FINE.length + 6 < FINE.length ? number % FINE.length + 6 : 0]);
        }
        if (number % 5 == 4) {
            a.instalments("被分三期支付申欠款￥。", 3, BigDecimal.ZERO);
        }
        if (number % 7 == 6) {
            a.parties.add(a.person("小" + a.one, Codes.Side.APPLICANT, 12, a.one));
        }
        return a.agreement();
    }

    /** {@return an agreement with one fault of a kind} */
    static Agreement with(Readiness.Kind kind, int variant, Random random) {
        var a = new SeededAgreements(random);
        a.add(FINE[random.nextInt(FINE.length)]);
        switch (kind) {
            case CAPACITY -> a.incapable(variant);
            case SIGNATURE -> a.unsigned(variant);
            case SEAL -> a.sealedOn = null;
            case SUM -> a.fault(List.of(
                    new Term(PAYMENT, new BigDecimal("8000.00"), DUE, List.of(), a.names("被于2026年4月1日前支付申人民币8000元（大写：捌仟伍佰元整）。")),
                    new Term(OTHER, null, DUE, List.of(), a.names("被对申的损失予以适当补偿，2026年4月1日前付清。")),
                    new Term(OTHER, null, DUE, List.of(), a.names("申后续治疗所需费用由被承担，于2026年12月31日前支付。")),
                    new Term(PAYMENT, new BigDecimal("3200.00"), DUE, List.of(), a.names("被于2026年4月1日前一次性赔偿申2300元。"))), variant);
            case DATE -> a.fault(List.of(
                    new Term(OTHER, new BigDecimal("5000.00"), null, List.of(), a.names("被待经济状况好转后偿还申借款5000元。")),
                    new Term(ACT, null, null, List.of(), a.names("被尽快将堆放在楼道的杂物搬走。")),
                    new Term(DELIVERY, null, null, List.of(), a.names("被把借用的脚手架归还申。")),
                    new Term(OTHER, new BigDecimal("12000.00"), null, List.of(), a.names("被于2026年年底左右付清欠款12000元。"))), variant);
            case INSTALMENTS -> a.uneven(variant);
            case STATUS_OR_OWNERSHIP -> a.fault(List.of(
                    new Term(PROPERTY_DIVISION, null, null, List.of(), a.names("位于东关街88号的房屋一套归申所有，被不再主张任何权利。")),
                    new Term(OTHER, null, null, List.of(), a.names("双方自愿离婚，婚生子随申共同生活。")),
                    new Term(OTHER, null, null, List.of(), a.names("双方确认登记在申名下的12号车位，其使用权归被享有。")),
                    new Term(OTHER, null, null, List.of(), a.names("自本协议生效之日起，申与被解除收养关系。"))), variant);
            case THIRD_PARTY -> a.fault(List.of(
                    new Term(OTHER, null, DUE, List.of(), a.names("被之父秦大海对上述债务承担连带清偿责任。")),
                    new Term(OTHER, null, DUE, List.of(), a.names("如被逾期不付，以案外人朱某名下的轿车一辆抵偿给申。")),
                    new Term(OTHER, null, DUE, List.of(), a.names("由秦大海为被的付款义务提供担保，2026年4月1日前有效。")),
                    new Term(ACT, null, DUE, List.of(), a.names("由宏远电梯维保公司负责修复电梯并赔偿申的损失600元。"))), variant);
            case OUT_OF_SCOPE -> a.fault(List.of(
                    new Term(OTHER, null, null, List.of(), a.names("双方同意认定申之母为无民事行为能力人。")),
                    new Term(OTHER, null, null, List.of(), a.names("被遗失的汇票由双方共同申请公示催告。")),
                    new Term(OTHER, null, null, List.of(), a.names("申不再追究被的刑事责任，公安机关撤销案件。")),
                    new Term(OTHER, null, null, List.of(), a.names("双方同意撤销街道对被作出的行政处罚。"))), variant);
            case LATE -> a.day = DUE.plusDays(1 + random.nextInt(20));
        }
        return a.agreement();
    }

    private void incapable(int variant) {
        switch (variant) {
            case 0 -> parties.set(0, person(one, Codes.Side.APPLICANT, 17, null));
            case 1 -> parties.set(0, person(one, Codes.Side.APPLICANT, 7, null));
            case 2 -> parties.set(0, person(one, Codes.Side.APPLICANT, 15, other));
            default -> parties.set(1, body(pick(BODIES), null));
        }
    }

    private void unsigned(int variant) {
        switch (variant) {
            case 0, 1 -> {
                var p = parties.get(variant);
                parties.set(variant, new Party(p.name(), p.side(), p.person(), p.incapable(), p.representative(), p.agent(), null));
            }
            case 2 -> mediatorSigned = null;
            default -> parties.add(new Party("秦" + one, Codes.Side.APPLICANT, true, false, null, null, null));
        }
    }

    private void uneven(int variant) {
        switch (variant) {
            case 0 -> instalments("被分三期支付申欠款￥。", 3, BigDecimal.TEN);
            case 1 -> instalments("被分四期支付申欠款￥。", 3, BigDecimal.ZERO);
            case 2 -> clauses.add(new Term(PAYMENT, new BigDecimal("9000.00"), DUE, List.of(),
                    names("被分两次支付申9000元：2026年3月15日前付4000元，2026年4月1日前付4500元。")));
            default -> clauses.add(new Term(PAYMENT, new BigDecimal("6000.00"), LocalDate.of(2027, 2, 5), List.of(), names("被每月5日前支付申500元，共11个月，合计6000元。")));
        }
    }

    private void instalments(String text, int parts, BigDecimal wrong) {
        var each = new BigDecimal((1 + random.nextInt(40)) * 100).setScale(2);
        var schedule = new ArrayList<Schedule.Instalment>();
        for (int i = 0; i < parts; i++) {
            schedule.add(new Schedule.Instalment(DUE.plusMonths(i), each));
        }
        var total = each.multiply(BigDecimal.valueOf(parts)).add(wrong);
        clauses.add(new Term(PAYMENT, total, DUE.plusMonths(parts - 1L), schedule, names(text).replace("￥", total.toPlainString() + "元")));
    }

    private void fault(List<Term> variants, int variant) {
        clauses.add(variants.get(variant));
    }

    private void more() {
        for (int i = random.nextInt(3); i > 0; i--) {
            add(FINE[random.nextInt(FINE.length)]);
        }
    }

    private void add(Object[] clause) {
        var type = (ClauseType) clause[0];
        var sum = new BigDecimal((1 + random.nextInt(9)) * 1000).setScale(2);
        var due = DUE.plusDays(random.nextInt(200));
        var text = names((String) clause[1]).replace("￥", figures(sum)).replace("￠", "零壹贰叁肆伍陆柒捌玖".charAt(sum.intValue() / 1000) + "仟元整").replace("D", day(due));
        boolean money = type == PAYMENT;
        clauses.add(new Term(type, money ? sum : null, ((String) clause[1]).contains("D") ? due : null, List.of(), text));
    }

    private String figures(BigDecimal sum) {
        return switch (random.nextInt(3)) {
            case 0 -> sum.intValue() + "元";
            case 1 -> String.format("%,.2f元", sum);
            default -> sum.toPlainString() + "元";
        };
    }

    private String day(LocalDate due) {
        return random.nextBoolean() ? due.getYear() + "年" + due.getMonthValue() + "月" + due.getDayOfMonth() + "日" : due.toString();
    }

    private String names(String text) {
        return text.replace("申请", "\u0001").replace("申", random.nextInt(3) == 0 ? "申请人" : one).replace("被", random.nextInt(3) == 0 ? "被申请人" : other).replace("\u0001", "申请");
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private Party person(String name, Codes.Side side, int age, String guardian) {
        return new Party(name, side, true, age < ADULT, guardian, null, IN_FORCE.minusDays(1 + random.nextInt(3)));
    }

    private Party body(String name, String head) {
        return new Party(name, Codes.Side.RESPONDENT, false, false, head, null, IN_FORCE.minusDays(1));
    }

    private Agreement agreement() {
        return new Agreement(true, List.copyOf(parties), List.copyOf(clauses), mediatorSigned, sealedOn, DUE, day);
    }
}
