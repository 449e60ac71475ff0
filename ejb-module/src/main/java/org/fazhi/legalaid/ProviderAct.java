package org.fazhi.legalaid;

import static org.fazhi.legalaid.ProviderAct.Subject.FIRM;
import static org.fazhi.legalaid.ProviderAct.Subject.PERSON;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fazhi.access.Role;

/** The acts on the register of those who give legal aid, declared like the rows of a table; done through {@link ProviderService#perform}. */
public enum ProviderAct {

    FOUND_FIRM(FIRM, ProviderData.NewFirm.class, "", "ACTIVE", "程序规定第24条：可以指派的律师事务所、基层法律服务所"),
    CHANGE_FIRM(FIRM, ProviderData.Firm.class, "ACTIVE", "ACTIVE", "程序规定第24条"),
    RETIRE_FIRM(FIRM, ProviderData.Retirement.class, "ACTIVE", "RETIRED", "产品约定：不再指派，在办案件办完或者更换后退出"),
    RETURN_FIRM(FIRM, ProviderData.Retirement.class, "RETIRED", "ACTIVE", "程序规定第24条"),
    CHANGE_PERSON(PERSON, ProviderData.Person.class, "ACTIVE", "ACTIVE", "法律援助法第25条、第26条；未成年人保护法第104条"),
    RETIRE_PERSON(PERSON, ProviderData.Retirement.class, "ACTIVE", "RETIRED", "产品约定：没有在办案件的可以退出"),
    RETURN_PERSON(PERSON, ProviderData.Retirement.class, "RETIRED", "ACTIVE", "程序规定第24条");

    /** Who keeps the register. */
    static final Set<Role> KEEPERS = Set.of(Role.AID_CLERK, Role.AID_APPROVER, Role.PUBLIC_SERVICE_SECTION);

    /** What an act is about: a unit, or somebody who handles cases. */
    public enum Subject {
        /** A firm or office, by its unit. */ FIRM("aid_firm", "org_id"),
        /** A person, by account. */ PERSON("aid_provider", "account_id");

        private final String table;
        private final String key;

        Subject(String table, String key) {
            this.table = table;
            this.key = key;
        }

        String table() {
            return table;
        }

        String key() {
            return key;
        }
    }

    private final Subject subject;
    private final Class<? extends Record> data;
    private final String from;
    private final String to;
    private final String basis;

    ProviderAct(Subject subject, Class<? extends Record> data, String from, String to, String basis) {
        this.subject = subject;
        this.data = data;
        this.from = from;
        this.to = to;
        this.basis = basis;
    }

    /** {@return the act of a name} */
    public static Optional<ProviderAct> of(String name) {
        return Arrays.stream(values()).filter(a -> a.name().equals(name)).findFirst();
    }

    /** {@return acts that can be done on a subject in a status} */
    public static List<ProviderAct> on(Subject subject, String status) {
        return Arrays.stream(values()).filter(a -> a.subject == subject && a.from.equals(status)).toList();
    }

    /** {@return what it is about} */
    public Subject subject() {
        return subject;
    }

    /** {@return the record of what is typed} */
    public Class<? extends Record> data() {
        return data;
    }

    /** {@return whether it enters a new subject} */
    public boolean opens() {
        return from.isEmpty();
    }

    /** {@return the status in which it can be done} */
    String from() {
        return from;
    }

    /** {@return the status afterwards} */
    String to() {
        return to;
    }

    /** {@return its basis, as users read it} */
    public String basis() {
        return basis;
    }
}
