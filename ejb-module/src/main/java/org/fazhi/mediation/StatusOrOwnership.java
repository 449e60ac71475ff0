package org.fazhi.mediation;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Whether a clause purports to settle personal status or to declare who owns something, which no court confirms (民诉法解释355 items 3
 * and 5). Handing over, giving back, transferring in the register and paying are performances and fit.
 */
final class StatusOrOwnership {

    private static final Pattern STATUS = Pattern.compile(
            "(解除|终止|确认|撤销)[^。；，]{0,16}(婚姻|夫妻|收养|亲子|父子|父女|母子|母女)(关系|登记)|(婚姻|收养|亲子)关系[^。；，]{0,4}(无效|有效|解除|终止)"
            + "|(准予|同意|自愿|协议|决定|一致要求)(登记)?离婚(?![后时前证]|协议|登记后)|断绝[^。；，]{0,8}关系|(系|是|为|不是|并非)[^。；，]{0,8}(亲生|养子|养女|生父|生母)(子女|儿子|女儿|父亲|母亲)?");
    private static final String THING = "(房屋|房产|住房|住宅|公寓|商铺|门面房?|店面|车位|车库|储藏室|土地|宅基地|承包地|林地|山林|鱼塘|院落|院墙|祖屋|老宅|不动产|商标|专利|著作权|版权|股权|股份)";
    private static final String RIGHT = "(所有权|产权|使用权|居住权|物权|商标权|专利权|著作权|承包经营权|股权|份额)";
    /** Between the thing and 归 stand words that show that money, duty or things of daily use are meant. */
    private static final Pattern OTHER_MATTER = Pattern.compile("押金|定金|租金|租赁|保证金|费|款|赔偿|补偿|损失|钥匙|杂物|物品|家具|垃圾|漏水|渗水|维修|责任|债务|清空|腾空|打扫|管理|义务|手续");
    private static final Pattern OWNS = Pattern.compile(THING + "([^。；]{0,24}?)(归属于?|归|属于?|判给|分给|确认为|认定为)(?![还案档类])[^。；，、]{1,24}?(所有(?![费款人项责损])|享有|共有|个人财产)");
    private static final Pattern RIGHT_OF = Pattern.compile(RIGHT + "([^。；，]{0,8}?)(归属于?|归|属于?|由)(?![还案档类])([^。；，]{1,20})");
    private static final Pattern BARE = Pattern.compile(THING + "([^。；，]{0,12}?)(归属于?|归|判给|分给)(?![还案档类])([^。；，]{1,10})(?=[。；，]|$)");
    private static final Pattern DUTY = Pattern.compile("负责|承担|管理|维修|支付|处理|保管|打扫|清理|出资|使用|办理|协助|配合|交付|缴纳|居住");
    private static final Pattern CONFIRMS = Pattern.compile("确认[^。；]{0,16}" + THING + "[^。；，]{0,16}(所有|共有|归属)(?![费款人项责损])");

    private StatusOrOwnership() {
    }

    static boolean declaredBy(Codes.ClauseType type, String text) {
        var t = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").replace(',', '，').replace(';', '；');
        return STATUS.matcher(t).find() || ownership(t) || type == Codes.ClauseType.PROPERTY_DIVISION && t.matches(".*归(?![还案档类]).*");
    }

    private static boolean ownership(String t) {
        return OWNS.matcher(t).results().anyMatch(m -> !OTHER_MATTER.matcher(m.group(2)).find())
                || RIGHT_OF.matcher(t).results().anyMatch(m -> !OTHER_MATTER.matcher(m.group(2)).find() && !DUTY.matcher(m.group(4)).find())
                || BARE.matcher(t).results().anyMatch(m -> !OTHER_MATTER.matcher(m.group(2)).find() && !DUTY.matcher(m.group(4)).find() && !OTHER_MATTER.matcher(m.group(4)).find())
                || CONFIRMS.matcher(t).find();
    }
}
