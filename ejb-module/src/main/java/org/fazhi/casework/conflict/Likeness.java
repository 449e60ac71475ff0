package org.fazhi.casework.conflict;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.fazhi.casework.form.TextRules;

/** Whether two things that people typed differently are the same: organisations, homes, stories. Pure. */
public final class Likeness {

    private static final Pattern BRANCH = Pattern.compile("(股份有限公司|有限责任公司|有限公司|公司|集团|银行|医院|学校)[^公]*(分公司|分店|分行|分院|项目部|服务处|办事处)$");
    private static final Pattern FORM = Pattern.compile("(集团)?(股份有限公司|有限责任公司|有限公司|公司|集团)$");
    private static final Pattern BUILDING = Pattern.compile("号楼|幢|栋|座|单元|[-—–－~]");
    private static final Pattern HOME = Pattern.compile("\\p{IsHan}{2,}.*\\d$");
    private static final int SHORTEST_NAME = 3;
    private static final int PERCENT = 100;

    private Likeness() {
    }

    /**
     * {@return whether both names stand for the same organisation: 有限公司 and 有限责任公司, brackets of either width, blanks, and a branch,
     * which is no person of its own, make no difference; the rest of the name must be equal}
     */
    public static boolean sameOrganisation(String one, String other) {
        var a = organisation(one);
        return a.length() >= SHORTEST_NAME && a.equals(organisation(other));
    }

    /** {@return the key of an organisation's name; empty for none} */
    public static String organisation(String name) {
        if (name == null) {
            return "";
        }
        var text = TextRules.halfWidth(name).replaceAll("[\\s()\\[\\]【】〔〕《》“”\"'·.,，。]", "");
        var branch = BRANCH.matcher(text);
        var whole = branch.find() ? text.substring(0, branch.end(1)) : text;
        var bare = FORM.matcher(whole).replaceFirst("");
        return bare.isEmpty() ? whole : bare;
    }

    /**
     * {@return whether both addresses are the same home: 幢, 栋, 号楼, 单元, 室 and strokes are signs only, and one may leave out province,
     * city and district; a street or an estate without a number is nobody's home}
     */
    public static boolean sameHome(String one, String other) {
        var a = home(one);
        var b = home(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        var shorter = a.length() <= b.length() ? a : b;
        return (shorter == a ? b : a).endsWith(shorter);
    }

    /** {@return the key of an address; empty when it names no home} */
    public static String home(String address) {
        if (address == null) {
            return "";
        }
        var text = BUILDING.matcher(TextRules.halfWidth(address).replaceAll("[\\s()，,、.。#]", "")).replaceAll("-").replaceAll("[室户]$", "");
        // 12号 alone is a house; 12号3-201 is a home in it.
        var plain = text.replaceAll("号$", "").replaceAll("号(?=\\d)", "-").replaceAll("-+", "-");
        return HOME.matcher(plain).find() && !text.endsWith("-") ? plain : "";
    }

    /** {@return how alike two stories are, 0 to 100: shared pairs of neighbouring characters (Dice), signs and blanks left out} */
    public static int percent(String one, String other) {
        return percent(pairs(one), pairs(other));
    }

    /** {@return the same of two stories whose pairs are known} */
    public static int percent(Map<Long, Integer> a, Map<Long, Integer> b) {
        int total = sum(a) + sum(b);
        if (total == 0) {
            return 0;
        }
        int shared = 0;
        for (var e : a.entrySet()) {
            shared += Math.min(e.getValue(), b.getOrDefault(e.getKey(), 0));
        }
        return 2 * shared * PERCENT / total;
    }

    /** {@return the pairs of neighbouring characters of a text, each with how often it stands there} */
    public static Map<Long, Integer> pairs(String text) {
        var out = new HashMap<Long, Integer>();
        var chars = text == null ? new int[0] : TextRules.halfWidth(text).codePoints().filter(Character::isLetterOrDigit).toArray();
        for (int i = 0; i + 1 < chars.length; i++) {
            out.merge((long) chars[i] << Integer.SIZE | chars[i + 1], 1, Integer::sum);
        }
        return out;
    }

    private static int sum(Map<Long, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }
}
