package org.fazhi.web.access;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.access.AccountViews.Account;
import org.fazhi.access.AccountViews.Form;
import org.fazhi.access.AccountViews.Kind;
import org.fazhi.access.Role;

/** What is typed about an account. */
public class AccountFields implements Serializable {

    private static final long serialVersionUID = 1L;

    private String login;
    private String name;
    private Kind kind = Kind.PERSON;
    private String phone;
    private Long org;
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    void show(Account account) {
        login = account.login();
        name = account.name();
        kind = account.kind();
        phone = account.phone();
        org = account.orgId();
        roles = new LinkedHashSet<>(account.roles());
    }

    Form form() {
        return new Form(login, name, kind, phone, org, kind == Kind.INTEGRATION ? Set.of(Role.INTEGRATION) : roles);
    }

    /** {@return login} */
    public String getLogin() {
        return login;
    }

    /** @param login login */
    public void setLogin(String login) {
        this.login = login;
    }

    /** {@return name} */
    public String getName() {
        return name;
    }

    /** @param name name */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return person or system} */
    public Kind getKind() {
        return kind;
    }

    /** @param kind person or system */
    public void setKind(Kind kind) {
        this.kind = kind;
    }

    /** {@return phone} */
    public String getPhone() {
        return phone;
    }

    /** @param phone phone */
    public void setPhone(String phone) {
        this.phone = phone;
    }

    /** {@return unit} */
    public Long getOrg() {
        return org;
    }

    /** @param org unit */
    public void setOrg(Long org) {
        this.org = org;
    }

    /** {@return roles} */
    public Role[] getRoles() {
        return roles.toArray(Role[]::new);
    }

    /** @param chosen roles */
    public void setRoles(Role[] chosen) {
        roles = chosen == null ? Set.of() : new LinkedHashSet<>(java.util.List.of(chosen));
    }
}
