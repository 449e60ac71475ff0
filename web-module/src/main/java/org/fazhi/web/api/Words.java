package org.fazhi.web.api;

import org.fazhi.platform.Texts;

/** Names of a procedure's fields and choices, found in the room's bundle the way its pages find them. */
final class Words {

    private final String room;
    private final Texts texts;

    Words(String room) {
        this.room = room;
        this.texts = Texts.of(room);
    }

    /** {@return the name of a field; one step may call it by another name than the rest} */
    String field(String step, String name) {
        return texts.getOr("field." + step + "." + name, texts.getOr("field." + name, name));
    }

    /** {@return the name of a choice} */
    String choice(Enum<?> constant) {
        return texts.getOr(constant.getDeclaringClass().getSimpleName() + "." + constant.name(),
                texts.getOr("topic." + constant.name(), constant.name()));
    }

    /** {@return the procedure's own name} */
    String title() {
        return texts.getOr("title", room);
    }

    String step(String name) {
        return texts.get("step." + name);
    }

    String status(String name) {
        return texts.get("status." + name);
    }

    String deadline(String name) {
        return texts.get("deadline." + name);
    }
}
