package org.fazhi.mediation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a clause reaches for somebody who is no party and did not sign: makes him a guarantor or a debtor, or disposes of what is his
 * (民诉法解释358 item 2: harms the lawful interests of others).
 */
final class Outsiders {

    private static final String STOP = "[^。；，]";
    private static final String KIN = "(父亲|母亲|父母|妻子|丈夫|配偶|儿子|女儿|子女|哥哥|弟弟|姐姐|妹妹|兄长|亲属|亲戚|朋友|叔叔|舅舅|岳父|岳母|公公|婆婆|姑姑|表[哥弟姐妹兄]|堂[哥弟姐妹兄]|同事|父|母|妻|夫|子|女|兄|弟|姐|妹)";
    private static final Pattern RELATIVE = Pattern.compile("(其|申请人|甲方|乙方|丙方|[甲乙丙]|某|\\p{IsHan}{2,3})?(之|的)?" + KIN + "([\\p{IsHan}·]{0,4})");
    private static final Pattern GUARANTEE = Pattern.compile("连带(清偿|保证|赔偿|还款|支付|给付|担保)?责任|提供" + STOP + "{0,8}(担保|保证|抵押|质押)|(作为|担任|系|为)" + STOP + "{0,6}(保证人|担保人|共同还款人)|承担(一般)?(保证|担保)责任"
            + "|代为(偿还|清偿|支付|赔偿|履行)|愿意?(共同|一并)(偿还|清偿|支付|赔偿)");
    private static final Pattern ROLE = Pattern.compile("申请人|被申请人|甲方|乙方|丙方|[甲乙丙]|双方|各方|对方|一方|当事人|两被|任何一方|违约方|互相|相互");
    private static final String GOODS = "(房|车|存款|财产|土地|设备|货物|商铺|门面|宅|院|围墙|树|田|林|果园|鱼塘|账户|股权)";
    private static final Pattern OF_OUTSIDER = Pattern.compile("(案外人|第三人|第三方|他人)" + STOP + "{0,12}(名下|所有|的|共有)" + STOP + "{0,8}" + GOODS);
    private static final Pattern DUTY_OF_OUTSIDER = Pattern.compile("(案外人|由第三人|由第三方|由他人)" + STOP + "{0,14}(支付|赔偿|承担|腾|搬|拆|配合|放弃|偿还|负责|交付|补偿)");
    private static final Pattern IN_NAME_OF = Pattern.compile("(" + STOP + "{2,24}?)名下");
    private static final Pattern DISPOSES = Pattern.compile("抵|过户|腾|拆|转让|让给|出售|变卖|处分|交付|变更登记|归还|移交|砍|使用");
    private static final Pattern BY_BODY = Pattern.compile("由(" + STOP + "{1,20}?(公司|物业|居委会|社区|村委会|单位|业委会|业主委员会|银行|医院|学校|幼儿园|厂|店|中心|商行|合作社))" + STOP + "{0,8}(负责|支付|赔偿|承担|维修|修复|退还|返还|出资|拆除|赔付|偿还|补偿|清理)");

    private final List<String> parties;

    /** @param parties names of all who are parties */
    Outsiders(List<String> parties) {
        this.parties = parties.stream().map(MoneyWords::plain).toList();
    }

    /** {@return the words by which a clause reaches for an outsider} */
    Optional<String> in(String raw) {
        var text = MoneyWords.plain(raw);
        for (var pattern : List.of(OF_OUTSIDER, DUTY_OF_OUTSIDER)) {
            var m = pattern.matcher(text);
            if (m.find()) {
                return Optional.of(m.group());
            }
        }
        var parts = text.split("[。；，]");
        for (int i = 0; i < parts.length; i++) {
            var found = guarantor(parts, i);
            if (found.isPresent()) {
                return found;
            }
            found = owner(parts[i]);
            if (found.isPresent()) {
                return found;
            }
            var body = BY_BODY.matcher(parts[i]);
            if (body.find() && !party(body.group(1)) && !ROLE.matcher(body.group(1)).find()) {
                return Optional.of(body.group());
            }
        }
        return Optional.empty();
    }

    private Optional<String> guarantor(String[] parts, int i) {
        var m = GUARANTEE.matcher(parts[i]);
        if (!m.find()) {
            return Optional.empty();
        }
        var subject = parts[i].substring(0, m.start());
        if (strip(subject).isEmpty() && i > 0) {
            subject = parts[i - 1];
        }
        // 对, 为, 就: what follows says for whom, not who.
        var who = strip(strip(subject).replaceAll("^(.{2,}?)(对|为|就|向).*$", "$1"));
        return outsider(who.isEmpty() ? strip(subject) : who) ? Optional.of(parts[i]) : Optional.empty();
    }

    private Optional<String> owner(String part) {
        var named = IN_NAME_OF.matcher(part);
        if (named.find() && DISPOSES.matcher(part).find() && outsider(named.group(1).replaceAll("^.*(登记在|登记于|过户至|过户到|转至|转到|至|到|以|将|把|用|在)", ""))) {
            return Optional.of(part);
        }
        var kin = RELATIVE.matcher(part);
        while (kin.find()) {
            var rest = part.substring(kin.end(3));
            if (rest.matches(".{0,4}(名下|所有|的|共有).{0,8}" + GOODS + ".*") && DISPOSES.matcher(part).find() && !party(kin.group(4))) {
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    private static String strip(String subject) {
        return subject.replaceAll("^(并|且|同时|如|若|则|另|此外|其中)*由?", "").replaceAll("(自愿|愿意|同意|应当|应|须|将|依法|共同|一并|均|需|承担|对此|向|的|就|以)+$", "");
    }

    /** {@return whether words name somebody who is no party} A relative is one unless his own name is a party's. */
    private boolean outsider(String words) {
        var kin = RELATIVE.matcher(words);
        if (kin.find() && kin.group(3).length() > 1 || Pattern.compile("(其|之|的|人|[甲乙丙]方?)" + KIN).matcher(words).find()) {
            return parties.stream().noneMatch(p -> words.endsWith(p) || words.contains(p) && !words.matches(".*" + Pattern.quote(p) + "(之|的)?" + KIN + ".*"));
        }
        return words.matches(".*\\p{IsHan}{2}.*") && !party(words) && !ROLE.matcher(words).find();
    }

    /** {@return whether words name a party: in full, as a short form of a body's name, or as 李某} */
    private boolean party(String words) {
        if (words == null || words.isBlank()) {
            return false;
        }
        return parties.stream().anyMatch(p -> words.contains(p) || p.length() > 4 && words.length() > 1 && within(words, p)
                || words.matches(".*" + Pattern.quote(p.substring(0, 1)) + "某{1,2}.*"));
    }

    private static boolean within(String part, String whole) {
        int at = 0;
        for (int i = 0; i < whole.length() && at < part.length(); i++) {
            if (whole.charAt(i) == part.charAt(at)) {
                at++;
            }
        }
        return at == part.length();
    }
}
