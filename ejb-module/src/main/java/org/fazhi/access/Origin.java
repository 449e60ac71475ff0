package org.fazhi.access;

import jakarta.enterprise.context.RequestScoped;

/** Where the running request came from; set by the sign-in mechanism, {@code job} where no browser or system asked. */
@RequestScoped
public class Origin {

    private String address = "job";

    /** {@return the client address, or {@code job}} */
    public String address() {
        return address;
    }

    /** @param address the client address as a trusted proxy or the connection says */
    public void set(String address) {
        this.address = address;
    }
}
