package org.fazhi.register;

import java.util.List;
import org.fazhi.casework.Obstacle;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;

/** A register: a table with status and version whose rows are kept, not worked off; implemented by an enum of the room that owns it. */
public interface Register {

    /** {@return the constant's name, unique in the house: stored with each line of the history, up to 12 characters} */
    String name();

    /** {@return word of the room whose bundle names acts ({@code step.<ACT>}), fields and refusals; also the first half of the journal's action} */
    String word();

    /** {@return the table; it has the columns {@code status} and {@code version}} */
    String table();

    /** {@return the column of its key} */
    String key();

    /** {@return key of the sentence that says that there is no such thing} */
    String none();

    /** {@return a refusal by a condition, with the room's sentence {@code guard.<code>}} */
    default Refusal blocked(String code, Object... args) {
        var told = Texts.of(word()).get("guard." + code, args);
        return new Refusal(Refusal.Kind.BLOCKED, told, List.of(new Obstacle(code, told)));
    }

    /** {@return a fault of one field, with a sentence of the room} */
    default InvalidInput wrong(String field, String key, Object... args) {
        return new InvalidInput(List.of(new FieldError(field, Texts.of(word()).get(key, args))));
    }
}
