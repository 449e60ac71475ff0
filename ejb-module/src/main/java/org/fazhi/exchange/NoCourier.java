package org.fazhi.exchange;

import jakarta.enterprise.context.ApplicationScoped;

/** For a house without a receiver: what was to be told counts as told, so that the outbox does not grow for ever. */
@ApplicationScoped
public class NoCourier implements Courier {

    @Override
    public String name() {
        return "none";
    }

    @Override
    public void deliver(Message message) {
        // Nobody listens: that is the whole delivery.
    }
}
