package org.fazhi.mediation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether the words of a clause are definite enough to be enforced: the sum, the day, the instalments (民诉法解释358 item 5). Each
 * method gives the words at which it stumbles; an empty answer means that nothing was found.
 */
final class ClauseWords {

    private static final String STOP = "[^。；，]";
    /** What is waived, or borne by oneself, needs no sum. */
    private static final Pattern NOBODY_PAYS = Pattern.compile("各自|自行|自负|自理|不再|不得|无需|无须|不用|免除|免收|放弃|已(经)?(结清|付清|支付|履行)|概不|互不|违约金|滞纳金|万分之|千分之|百分之|%|利率");
    private static final Pattern VAGUE_SUM = Pattern.compile("适当" + STOP + "{0,5}(补偿|赔偿|支付|补助|给付|费|经济|照顾|承担|分担|减免|返还|退)"
            + "|若干(元|费|款|金|钱|数额|现金|补偿|赔偿)|酌情" + STOP + "{0,6}(补偿|赔偿|支付|给付|承担|减免|补助|退)"
            + "|(?<![违签预履合契制特])约(?!定|束|好|谈|见)(人民币|为|计)?[\\d一二两三四五六七八九十壹贰叁肆伍陆柒捌玖]+[\\d.百千万佰仟十拾]*元|大约" + STOP + "{0,4}元"
            + "|[元圆](左右|上下|以内|以上|不等)|(不低于|不少于|不超过|不高于|至少|最多)(人民币)?[\\d一二两三四五六七八九十壹贰叁肆伍陆柒捌玖百千万]+元|\\d+(元)?(至|到|-|~|—)\\d+元"
            + "|据实(结算|支付|报销|赔偿|承担)|按照?实际" + STOP + "{0,8}(结算|支付|赔偿|承担|计算|报销)|以" + STOP + "{2,12}为准"
            + "|(金额|数额|费用|款项|标准|价格|价款)" + STOP + "{0,8}(待定|另行|再定|面议|另议|另算|协商确定)|另行(协商|商定|约定|商议)" + STOP + "{0,8}(金额|数额|费用|款|价|支付|补偿|赔偿)");
    private static final Pattern SOME_MONEY = Pattern.compile("(一定|相应|合理|部分|有关|相关|少量|象征性|必要)(数额|金额|比例|数量)?的?(经济)?(补偿|赔偿|费用?|款项?|损失|欠款|货款|医药费|医疗费|工资|租金|押金)");
    private static final Pattern LATER_COST = Pattern.compile("(后续|将来|今后|日后|以后|后期|二次手术)" + STOP + "{0,8}(费|费用|损失|开支)" + STOP + "{0,14}(承担|负担|支付|赔偿|负责)|(费|费用|损失|开支)(今后|以后|日后)" + STOP + "{0,8}(承担|支付|赔偿)");
    private static final Pattern PAYS = Pattern.compile("(支付|给付|赔偿|补偿|退还|返还|偿还|付给|补发|退回|付清|结清)" + STOP + "{0,16}(费|款|金|钱|工资|租金|损失|货款|报酬|借款)|(费|款|金|工资|租金|损失|报酬)" + STOP + "{0,10}(支付|给付|赔偿|补偿|退还|返还|偿还|付清|结清)");
    private static final Pattern PERIOD_SUM = Pattern.compile("每(个)?(月|年|季度?|期|周|日|天|平方米|平米|人|次|户|吨|斤|小时)|违约金|滞纳金|利息|利率|逾期|否则");

    private static final String COUNT = "[\\d一二两三四五六七八九十]+";
    private static final Pattern DEFINITE = Pattern.compile("\\d{4}年(\\d{1,2}月(\\d{1,2}[日号]|底|末|前|内)?|(年?底|内|春节|元旦|国庆节?|中秋节?|端午节?)前?)|\\d{4}[-./]\\d{1,2}[-./]\\d{1,2}|\\d{1,2}月\\d{1,2}[日号]"
            + "|[一二三四五六七八九十]+月[一二三四五六七八九十]+[日号]|二[〇零]" + STOP + "{2}年" + STOP + "{1,3}月|每(个)?(月|年|季|周|天|日|晚)|(协议|调解书)(书)?(签订|签署|签字|生效|达成)?" + STOP + "{0,4}(之日|当日|当天|时|后" + COUNT + ")"
            + "|当[场日天庭]|即[日时]|立即|现场|今[日天]|(今年|本年|本月|当月)(年?底|内|之内)?前?|" + COUNT + "个?(日|天|周|月|年|小时|工作日|自然日|星期)(之|以)?[内前]|于" + COUNT + "[日号](之)?前|截至|已(经)?(付清|支付|履行|结清|归还|交付|搬离|清空|修复)");
    private static final Pattern VAGUE_DAY = Pattern.compile("尽快|尽早|早日|近期|近日|适时|择[日期]|过(一)?段时间|抽空|有(钱|能力|条件|空)(时|了|后|再|的时候)|(经济|条件|手头|资金|情况|效益)" + STOP + "{0,8}(好转|宽裕|允许|充裕|到位|许可)"
            + "|方便(时|的时候|之时)|适当(时候|时间|时机)|(日后|以后|将来)再?(付|支付|归还|偿还|履行|结清|说)|待" + STOP + "{2,18}(后|时)再?(予以)?(付|支付|给付|结清|归还|履行|清偿|退|偿还|补偿|赔偿|交付|办理)");
    private static final Pattern ABOUT_DAY = Pattern.compile("(年|月|日|号|底|初|中旬|上旬|下旬|节)(份)?(左右|前后)");
    private static final Pattern REST = Pattern.compile("余款|余额|剩余|其余|尾款|余下|其他");

    private static final Pattern BY_PARTS = Pattern.compile("分(" + COUNT + ")(期|次|批|笔)|分期|分批");
    private static final Pattern EACH = Pattern.compile("每(?:个)?(?:月|期|季度?|年|次)[^。；]{0,16}?(\\d+(?:\\.\\d{1,2})?)元");
    private static final Pattern TIMES = Pattern.compile("(" + COUNT + ")(?:个(?:月|季度)|期|次|年)");

    private ClauseWords() {
    }

    /** {@return the words that leave the sum open, or that contradict it} */
    static Optional<String> sum(Readiness.Term term) {
        var text = MoneyWords.plain(term.text());
        return Stream.<Optional<String>>of(MoneyWords.contradiction(text), found(VAGUE_SUM, text), open(SOME_MONEY, text, true), open(LATER_COST, text, false), otherSum(term, text), noSum(term, text))
                .flatMap(Optional::stream).findFirst();
    }

    private static Optional<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(m -> m.group()).findFirst();
    }

    /** Words that leave a sum open in a part of a sentence that names none. */
    private static Optional<String> open(Pattern pattern, String text, boolean needsVerb) {
        return Stream.of(text.split("[。；，]")).filter(part -> MoneyWords.sums(part).isEmpty() && !NOBODY_PAYS.matcher(part).find())
                .filter(part -> !needsVerb || part.matches(".*(支付|给付|赔偿|补偿|承担|负担|退还|返还|偿还|退|付给|给予).*"))
                .flatMap(part -> found(pattern, part).stream()).findFirst();
    }

    /** The text names sums, and none of them, nor all together, is the one that was filled in. */
    private static Optional<String> otherSum(Readiness.Term term, String text) {
        var sums = Stream.of(text.split("[。；]")).filter(s -> !PERIOD_SUM.matcher(s).find()).flatMap(s -> MoneyWords.sums(s).stream()).map(MoneyWords.Sum::yuan).toList();
        if (term.amount() == null || sums.isEmpty() || !term.schedule().isEmpty() || BY_PARTS.matcher(text).find()) {
            return Optional.empty();
        }
        var total = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean named = sums.stream().anyMatch(s -> s.compareTo(term.amount()) == 0) || total.compareTo(term.amount()) == 0;
        return named ? Optional.empty() : Optional.of(sums.get(0).toPlainString() + "元／" + term.amount().toPlainString() + "元");
    }

    private static Optional<String> noSum(Readiness.Term term, String text) {
        if (term.amount() != null || !MoneyWords.sums(text).isEmpty()) {
            return Optional.empty();
        }
        return switch (term.type()) {
            case PAYMENT -> Optional.of(text);
            case CUSTODY_SUPPORT, OTHER, PROPERTY_DIVISION -> open(PAYS, text, false);
            default -> Optional.empty();
        };
    }

    /** {@return the words that leave the day open; or the text, when it names no day at all and needs one} */
    static Optional<String> day(Readiness.Term term) {
        var text = MoneyWords.plain(term.text());
        boolean given = term.dueOn() != null || !term.schedule().isEmpty();
        var sentences = List.of(text.split("[。；]"));
        for (var sentence : sentences) {
            var about = found(ABOUT_DAY, sentence);
            if (about.isPresent() && !given) {
                return found(Pattern.compile("[^。；，]*" + ABOUT_DAY.pattern()), sentence);
            }
            boolean covered = given && sentences.size() == 1 && !REST.matcher(sentence).find();
            var vague = found(VAGUE_DAY, sentence);
            if (vague.isPresent() && !covered && !DEFINITE.matcher(sentence).find()) {
                return vague;
            }
        }
        boolean needed = switch (term.type()) {
            case PAYMENT, DELIVERY, ACT -> true;
            default -> false;
        };
        return needed && !given && !DEFINITE.matcher(text).find() ? Optional.of(text) : Optional.empty();
    }

    /** {@return what is wrong with the instalments: they do not add up, or the text counts others} */
    static Optional<String> instalments(Readiness.Term term) {
        var text = MoneyWords.plain(term.text());
        if (!term.schedule().isEmpty()) {
            var total = term.schedule().stream().map(Schedule.Instalment::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
            if (term.amount() == null || total.compareTo(term.amount()) != 0) {
                return Optional.of(total.toPlainString() + "元／" + (term.amount() == null ? "—" : term.amount().toPlainString() + "元"));
            }
            return BY_PARTS.matcher(text).results().filter(m -> m.group(1) != null && MoneyWords.value(m.group(1)).map(BigDecimal::intValue)
                    .filter(n -> n != term.schedule().size()).isPresent()).map(m -> m.group() + "／" + term.schedule().size()).findFirst();
        }
        return term.amount() == null ? Optional.empty() : inWords(term.amount(), text);
    }

    private static Optional<String> inWords(BigDecimal amount, String text) {
        var each = EACH.matcher(text);
        if (each.find()) {
            var sum = new BigDecimal(each.group(1));
            var times = TIMES.matcher(text.replace(each.group(), ""));
            if (times.find()) {
                var total = sum.multiply(MoneyWords.value(times.group(1)).orElse(BigDecimal.ONE));
                return total.compareTo(amount) == 0 ? Optional.empty() : Optional.of(each.group() + "×" + times.group(1));
            }
            return amount.remainder(sum).signum() == 0 ? Optional.empty() : Optional.of(each.group());
        }
        var parts = found(BY_PARTS, text);
        if (parts.isEmpty()) {
            return parts;
        }
        var sums = MoneyWords.sums(text).stream().filter(s -> !s.words()).map(MoneyWords.Sum::yuan).filter(s -> s.compareTo(amount) != 0).toList();
        var total = sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return sums.size() > 1 && total.compareTo(amount) == 0 ? Optional.empty() : Optional.of(sums.size() > 1 ? total.toPlainString() + "元／" + amount.toPlainString() + "元" : parts.get());
    }
}
