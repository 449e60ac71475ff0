package org.fazhi.mediation;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The sums in a Chinese text: 8000元, 1.2万元, ¥8,000.00, 三千元, 捌仟元伍角整; and whether figures and words of one sum agree. */
final class MoneyWords {

    private static final String NUMERALS = "零〇一二两三四五六七八九十百千万亿壹贰貳叁肆伍陆陸柒捌玖拾佰仟萬億";
    private static final Pattern FIGURES = Pattern.compile("¥?(?<![\\d.])(\\d+(?:\\.\\d{1,2})?)(亿|万|千|百)?(?:元|圆|块)|¥(\\d+(?:\\.\\d{1,2})?)|\\((?:小写:?)?(?:人民币)?(\\d+(?:\\.\\d{1,2})?)\\)");
    private static final Pattern WORDS = Pattern.compile("([" + NUMERALS + "]+)(?:元|圆)(?:整|正)?(?:([" + NUMERALS + "])角)?(?:([" + NUMERALS + "])分)?");
    private static final Pattern JOINT = Pattern.compile("[()\\[\\]:,，、即计为大小写人民币整正¥=\\-]*");
    private static final String ONES = "零一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";

    private MoneyWords() {
    }

    /**
     * One sum in a text.
     *
     * @param from  where it begins
     * @param to    where it ends
     * @param yuan  its value
     * @param words whether it is written in words
     */
    record Sum(int from, int to, BigDecimal yuan, boolean words) {
    }

    /** {@return the text as the other methods read it: half-width, without blanks and without commas inside of numbers} */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "").replaceAll("(?<=\\d),(?=\\d{3}(?!\\d))", "").replace(',', '，').replace(';', '；');
    }

    /** {@return the sums of a plain text, in order} */
    static List<Sum> sums(String plain) {
        var found = new ArrayList<Sum>();
        FIGURES.matcher(plain).results().forEach(m -> {
            var digits = m.group(1) != null ? m.group(1) : m.group(3) != null ? m.group(3) : m.group(4);
            found.add(new Sum(m.start(), m.end(), new BigDecimal(digits).multiply(BigDecimal.valueOf(unit(m.group(2)))), false));
        });
        WORDS.matcher(plain).results().forEach(m -> value(m.group(1)).ifPresent(v -> found.add(new Sum(m.start(), m.end(),
                v.add(small(m.group(2), 1)).add(small(m.group(3), 2)), true))));
        found.removeIf(s -> s.words() && found.stream().anyMatch(o -> !o.words() && o.from() < s.to() && s.from() < o.to()));
        found.sort(Comparator.comparing(Sum::from));
        return List.copyOf(found);
    }

    /** {@return the first sum whose figures and words say different things, as it stands in the text} */
    static Optional<String> contradiction(String plain) {
        var all = sums(plain);
        for (int i = 1; i < all.size(); i++) {
            var a = all.get(i - 1);
            var b = all.get(i);
            if (a.words() != b.words() && a.to() <= b.from() && JOINT.matcher(plain.substring(a.to(), b.from())).matches() && a.yuan().compareTo(b.yuan()) != 0) {
                return Optional.of(plain.substring(a.from(), b.to()));
            }
        }
        return Optional.empty();
    }

    /** {@return a whole number written in everyday or formal numerals, or in digits; empty when it is none} */
    static Optional<BigDecimal> value(String numerals) {
        if (numerals.matches("\\d+")) {
            return Optional.of(new BigDecimal(numerals));
        }
        long total = 0;
        long section = 0;
        long digit = -1;
        for (char c : numerals.toCharArray()) {
            int one = digit(c);
            long unit = unit(String.valueOf(c));
            if (one >= 0) {
                digit = one;
            } else if (unit < 10_000) {
                section += (digit < 0 ? 1 : digit) * unit;
                digit = -1;
            } else {
                long part = section + Math.max(digit, 0);
                total = unit > 10_000 ? (total + part) * unit : total + part * unit;
                section = 0;
                digit = -1;
            }
        }
        long value = total + section + Math.max(digit, 0);
        return value == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(value));
    }

    private static int digit(char c) {
        return c == '〇' ? 0 : c == '两' ? 2 : c == '貳' ? 2 : c == '陸' ? 6 : Math.max(ONES.indexOf(c), FORMAL.indexOf(c));
    }

    private static long unit(String sign) {
        return sign == null ? 1 : switch (sign) {
            case "十", "拾" -> 10;
            case "百", "佰" -> 100;
            case "千", "仟" -> 1_000;
            case "万", "萬" -> 10_000;
            case "亿", "億" -> 100_000_000;
            default -> 1;
        };
    }

    private static BigDecimal small(String numeral, int scale) {
        return numeral == null ? BigDecimal.ZERO : BigDecimal.valueOf(Math.max(digit(numeral.charAt(0)), 0), scale);
    }
}
