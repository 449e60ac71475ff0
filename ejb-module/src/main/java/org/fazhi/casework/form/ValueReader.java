package org.fazhi.casework.form;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.fazhi.platform.Texts;

/** Reads one value of one field. */
final class ValueReader {

    private static final Pattern DAY = Pattern.compile("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*日?");
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}(-\\d{1,5})?|[2-9]\\d{6,7}|400\\d{7}|1\\d{4}|96\\d{3,4}");
    private static final BigDecimal MOST_MONEY = new BigDecimal("999999999999.99");

    private final LocalDate today;
    private final Texts words = Texts.of("casework");

    ValueReader(LocalDate today) {
        this.today = today;
    }

    /** Says what is wrong with a value. */
    static final class Wrong extends Exception {
        private static final long serialVersionUID = 1L;

        Wrong(String message) {
            super(message);
        }
    }

    Object read(FieldSpec spec, Object raw) throws Wrong {
        if (raw == null || spec.type().isInstance(raw) && !(raw instanceof String) && !(raw instanceof LocalDate) && !(raw instanceof BigDecimal)) {
            return raw;
        }
        if (raw instanceof java.util.Collection || raw instanceof java.util.Map) {
            throw new Wrong(words.get("input.shape"));
        }
        var text = TextRules.tidy(raw);
        if (text == null) {
            return null;
        }
        if (spec.type() == String.class) {
            return text(spec, text);
        }
        var plain = TextRules.halfWidth(text);
        if (spec.type() == LocalDate.class) {
            return day(spec, raw);
        } else if (spec.type() == LocalTime.class) {
            return time(plain);
        } else if (spec.type() == BigDecimal.class) {
            return money(plain);
        } else if (spec.type() == Integer.class) {
            return count(spec, plain);
        } else if (spec.type() == Long.class) {
            return key(plain);
        } else if (spec.type() == Boolean.class) {
            return flag(plain);
        }
        return choice(spec, plain);
    }

    private String text(FieldSpec spec, String text) throws Wrong {
        var rule = spec.rule();
        var read = switch (rule.value()) {
            case PHONE -> TextRules.halfWidth(text).replaceAll("[\\s]", "");
            case ID_NUMBER -> TextRules.halfWidth(text).replaceAll("\\s", "").toUpperCase(java.util.Locale.ROOT);
            default -> text;
        };
        var problem = TextRules.problem(read, rule.max(), rule.value() == Field.Kind.AREA);
        if (problem != null) {
            throw new Wrong(problem);
        }
        if (rule.value() == Field.Kind.PHONE && !PHONE.matcher(read).matches()) {
            throw new Wrong(words.get("input.phone"));
        }
        if (rule.value() == Field.Kind.ID_NUMBER && IdNumber.problem(read) != null) {
            throw new Wrong(words.get(IdNumber.problem(read)));
        }
        return read;
    }

    LocalDate day(FieldSpec spec, Object raw) throws Wrong {
        LocalDate day;
        if (raw instanceof LocalDate d) {
            day = d;
        } else {
            var text = TextRules.tidy(raw);
            if (text == null) {
                return null;
            }
            var m = DAY.matcher(TextRules.halfWidth(text));
            if (!m.matches()) {
                throw new Wrong(words.get("input.day.shape"));
            }
            try {
                day = LocalDate.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            } catch (DateTimeException e) {
                throw new Wrong(words.get("input.day.none", text));
            }
        }
        if (day.getYear() < 1900 || day.getYear() > 2200) {
            throw new Wrong(words.get("input.day.far", day));
        }
        if (day.isAfter(today) && !spec.rule().future()) {
            throw new Wrong(words.get("input.day.future", day));
        }
        return day;
    }

    private LocalTime time(String text) throws Wrong {
        var m = Pattern.compile("(\\d{1,2}):(\\d{2})(:\\d{2})?").matcher(text);
        if (!m.matches() || Integer.parseInt(m.group(1)) > 23 || Integer.parseInt(m.group(2)) > 59) {
            throw new Wrong(words.get("input.time"));
        }
        return LocalTime.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)));
    }

    private BigDecimal money(String text) throws Wrong {
        var plain = text.replace(",", "").replace("元", "").strip();
        if (plain.startsWith("-")) {
            throw new Wrong(words.get("input.money.negative"));
        }
        if (!plain.matches("\\d{1,15}(\\.\\d{1,8})?")) {
            throw new Wrong(words.get("input.money.shape"));
        }
        var money = new BigDecimal(plain).stripTrailingZeros();
        if (money.scale() > 2) {
            throw new Wrong(words.get("input.money.cents"));
        }
        if (money.compareTo(MOST_MONEY) > 0) {
            throw new Wrong(words.get("input.money.most"));
        }
        return money.setScale(2);
    }

    private Integer count(FieldSpec spec, String text) throws Wrong {
        if (!text.matches("-?\\d{1,9}")) {
            throw new Wrong(words.get("input.count.shape"));
        }
        int n = Integer.parseInt(text);
        if (n < spec.rule().from() || n > spec.rule().to()) {
            throw new Wrong(words.get("input.count.range", n, spec.rule().from(), spec.rule().to()));
        }
        return n;
    }

    private Long key(String text) throws Wrong {
        if (!text.matches("\\d{1,18}")) {
            throw new Wrong(words.get("input.choice"));
        }
        return Long.valueOf(text);
    }

    private Boolean flag(String text) throws Wrong {
        return switch (text) {
            case "true", "on", "1", "是" -> true;
            case "false", "off", "0", "否" -> false;
            default -> throw new Wrong(words.get("input.flag"));
        };
    }

    private Object choice(FieldSpec spec, String text) throws Wrong {
        return Arrays.stream(spec.type().getEnumConstants())
                .filter(c -> ((Enum<?>) c).name().equals(text))
                .findFirst()
                .orElseThrow(() -> new Wrong(words.get("input.choice")));
    }
}
