package org.fazhi.audit;

import java.util.MissingResourceException;
import java.util.regex.Pattern;
import org.fazhi.platform.Texts;

/** The codes of journal lines in Chinese. A code without words is shown as it is: no line is hidden for want of a word. */
public final class Actions {

    private static final Pattern MOVE = Pattern.compile("([A-Z_]*)→([A-Z_]+) (\\d{4}-\\d\\d-\\d\\d)");
    private static final Pattern REFUSED = Pattern.compile("([A-Z_]+) ?([A-Z0-9_]*)");

    private Actions() {
    }

    /** {@return the name of an action: {@code <room>.<STEP>} by the step's name in the room's bundle, all others by this room's} */
    public static String name(String action) {
        var own = Texts.of("audit").getOr("action." + action, null);
        int dot = action.indexOf('.');
        if (own != null || dot < 0) {
            return own != null ? own : action;
        }
        var step = word(room(action), "step." + action.substring(dot + 1), null);
        return step == null ? action : word("platform", "menu." + room(action), room(action)) + "·" + step;
    }

    /** {@return the explanation of a line: the kernel stores statuses and kinds of refusal by their codes} */
    static String detail(String action, String stored) {
        var move = MOVE.matcher(stored);
        if (move.matches()) {
            var to = status(action, move.group(2));
            return move.group(1).isEmpty() ? Texts.of("audit").get("detail.opened", to, move.group(3))
                    : Texts.of("audit").get("detail.moved", status(action, move.group(1)), to, move.group(3));
        }
        if (stored.matches("[A-Z_]+→")) {
            return Texts.of("audit").get("detail.takenBack", status(action, stored.substring(0, stored.length() - 1)));
        }
        var refused = REFUSED.matcher(stored);
        if (refused.matches()) {
            var kind = word("audit", "detail." + refused.group(1), refused.group(1));
            var code = refused.group(2);
            return code.isEmpty() ? kind : kind + "：" + word(room(action), "guard." + code, code).replaceAll("\\{\\d}", "…");
        }
        return stored;
    }

    private static String status(String action, String code) {
        return word(room(action), "status." + code, code);
    }

    private static String room(String action) {
        int dot = action.indexOf('.');
        return dot < 0 ? action : action.substring(0, dot);
    }

    private static String word(String room, String key, String other) {
        try {
            return Texts.of(room).getOr(key, other);
        } catch (MissingResourceException e) {
            return other;
        }
    }
}
