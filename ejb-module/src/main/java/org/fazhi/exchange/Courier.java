package org.fazhi.exchange;

/**
 * Carries messages of the outbox to a receiver. One CDI bean per way out; setting {@code fazhi.outbox.courier} names the one in use.
 * A message may come twice (the receiver drops repeated ids) and is never lost.
 */
public interface Courier {

    /**
     * A message that leaves the house.
     *
     * @param id      unique for ever; the receiver knows repetitions by it
     * @param at      moment of the act, ISO 8601 with offset
     * @param type    such as {@code org.fazhi.mediation.ACCEPT}
     * @param subject key of the file
     * @param data    what happened, JSON without personal data
     */
    record Message(long id, String at, String type, String subject, String data) {
    }

    /** {@return the name by which the setting chooses it} */
    String name();

    /**
     * Delivers one message; returns when the receiver has it for good.
     *
     * @throws RuntimeException when it has not; the message is shown to the administrator and tried again
     */
    void deliver(Message message);
}
