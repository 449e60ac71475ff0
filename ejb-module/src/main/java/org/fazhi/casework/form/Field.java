package org.fazhi.casework.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Describes one component of a step's data record: how it is typed, how long it may be, whether it must be filled in. Pages draw
 * their fields from it, REST and the ledger import are checked by it: one description, three doors.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Field {

    /** What kind of entry a field takes. */
    enum Kind {
        /** One line of text. */ LINE,
        /** Text of several lines. */ AREA,
        /** A mobile or fixed-line number. */ PHONE,
        /** 18-digit citizen identity number with a right check digit. */ ID_NUMBER,
        /** Name of a person or organisation. */ NAME,
        /** Everything that its Java type says: day, time, money, count, flag, choice, list. */ TYPED
    }

    /** {@return the kind of entry} */
    Kind value() default Kind.TYPED;

    /** {@return whether it must be filled in} */
    boolean required() default false;

    /** {@return longest text in characters (code points), or longest list} */
    int max() default 300;

    /** {@return smallest whole number} */
    int from() default 0;

    /** {@return largest whole number} */
    int to() default 99_999;

    /** {@return whether a day may lie in the future (due dates, appointments)} */
    boolean future() default false;

    /** {@return label of who may read it back, such as hardship; empty: whoever reads the file in full} */
    String guarded() default "";

    /** {@return name of a list that the procedure offers for this field (mediators, parties), or empty} */
    String options() default "";
}
