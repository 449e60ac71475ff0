package org.fazhi.platform;

import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.Destination;
import java.util.Optional;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;

/**
 * Every resource that the product looks up in the server by a JNDI name. Two are always there; the others are the administrator's to
 * bind: the name is a setting, so that an existing resource is used by naming it. Where it is absent the feature is off and says so;
 * the deployment does not depend on it. Chinese words: {@code binding.<CONSTANT>}.
 */
public enum Binding {
    DATA_SOURCE("java:app/jdbc/fazhi", DataSource.class),
    EXECUTOR("java:comp/DefaultManagedExecutorService", ManagedExecutorService.class),
    SERVER_DATA_SOURCE(Setting.DB_JNDI, DataSource.class),
    JMS_FACTORY(Setting.JMS_FACTORY, ConnectionFactory.class),
    JMS_EVENTS(Setting.JMS_EVENTS, Destination.class),
    JMS_INTAKE(Setting.JMS_INTAKE, Destination.class),
    MAIL(Setting.MAIL_SESSION, jakarta.mail.Session.class);

    /** What a name leads to. */
    public enum State {
        /** 已绑定. */ BOUND,
        /** 没有绑定: the feature is off. */ ABSENT,
        /** 类型不符. */ OTHER
    }

    private final String fixed;
    private final Setting setting;
    private final Class<?> type;

    Binding(String fixed, Class<?> type) {
        this.fixed = fixed;
        this.setting = null;
        this.type = type;
    }

    Binding(Setting setting, Class<?> type) {
        this.fixed = null;
        this.setting = setting;
        this.type = type;
    }

    /** {@return the name, fixed or configured; empty when the setting has none} */
    public Optional<String> jndiName() {
        return setting == null ? Optional.of(fixed) : setting.find();
    }

    /** {@return the setting that names it, or null when the name is fixed} */
    public Setting setting() {
        return setting;
    }

    /** {@return the interface of what is bound there} */
    public Class<?> type() {
        return type;
    }

    /** {@return whether the product cannot do without it} */
    public boolean required() {
        return setting == null;
    }

    /** {@return what it is for, and what is off without it, in Chinese} */
    public String meaning() {
        return Texts.of("platform").get("binding." + name());
    }

    /** {@return what its name leads to now} */
    public State state() {
        var name = jndiName();
        if (name.isEmpty()) {
            return State.ABSENT;
        }
        try {
            return type.isInstance(InitialContext.doLookup(name.get())) ? State.BOUND : State.OTHER;
        } catch (NamingException e) {
            return State.ABSENT;
        }
    }

    /**
     * {@return the resource, when one of the right type is bound}
     *
     * @param as its type
     */
    public <T> Optional<T> find(Class<T> as) {
        try {
            return jndiName().isEmpty() ? Optional.empty() : Optional.<Object>ofNullable(InitialContext.doLookup(jndiName().get())).filter(as::isInstance).map(as::cast);
        } catch (NamingException e) {
            return Optional.empty();
        }
    }
}
