package org.fazhi.casework;

/** A status of a procedure; implemented by one enum per procedure. */
public interface Status {

    /** {@return the constant's name, as stored} */
    String name();

    /** {@return how a tag shows it} */
    Look look();

    /** {@return whether nothing more can be done} */
    default boolean isFinal() {
        return look() == Look.FINAL;
    }

    /** {@return whether the matter is over, so that its day is the day of closing} */
    default boolean ends() {
        return isFinal();
    }

    /** How a status tag looks (look.md section 2). */
    enum Look {
        /** In hand. */ LIVE,
        /** The clock stands still. */ STOPPED,
        /** Done, but still something to do with the file. */ DONE,
        /** Nothing more to do. */ FINAL
    }
}
