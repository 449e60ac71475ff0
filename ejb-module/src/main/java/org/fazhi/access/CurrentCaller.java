package org.fazhi.access;

/** The caller of the running request; jobs have none and build their own. */
public interface CurrentCaller {

    /**
     * {@return the signed-in caller, freshly read once per request}
     *
     * @throws jakarta.ejb.EJBAccessException when nobody is signed in
     */
    Caller get();
}
