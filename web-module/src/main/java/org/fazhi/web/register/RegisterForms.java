package org.fazhi.web.register;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.casework.Option;
import org.fazhi.register.RegisterAct;
import org.fazhi.register.RegisterCommand;

/** What the page of acts asks of one register: a bean per register, found by its word in the address. */
public interface RegisterForms {

    /**
     * What an act is about.
     *
     * @param name    its name, empty for a new one
     * @param status  its status in words, empty for a new one
     * @param version present version
     * @param back    page to return to, within the application: {@code /mediation/committee.xhtml?id=7}
     * @param offered whether the caller may do the act now
     */
    record Subject(String name, String status, int version, String back, boolean offered) {
    }

    /** {@return its word in the address, such as {@code committee}} */
    String of();

    /** {@return word of the room whose bundle names its acts and fields} */
    String word();

    /** {@return the key under which the room's bundle names a status} */
    String statusKey(String status);

    /** {@return menu page to which its forms belong} */
    String here();

    /** {@return an act by name, or empty} */
    Optional<? extends RegisterAct> act(String name);

    /** {@return what the act is about; empty when the caller does not see it} */
    Optional<Subject> subject(long id, RegisterAct act);

    /**
     * {@return what the form starts with, by field}
     *
     * @param who the part of the subject that the act is about, such as a member; or null
     */
    Map<String, Object> filled(long id, RegisterAct act, Long who);

    /** {@return the choices of a named list} */
    List<Option> options(long id, String list);

    /** Does it. {@return what the service returns: for an act that opens, the key of what it opened} */
    long perform(RegisterCommand command);

    /** {@return page of a subject that was just opened} */
    String opened(long id);
}
