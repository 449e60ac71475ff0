package org.fazhi.access;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.fazhi.platform.Texts;

/** What an account's form must say; 三员分立 is here in words, and in the database as a constraint. */
final class AccountRules {

    /** Roles that stand alone: the two administrators' and other systems'. */
    static final Set<Role> ALONE = Set.of(Role.SYSADMIN, Role.AUDITOR, Role.INTEGRATION);

    private AccountRules() {
    }

    /** {@return the sentence by field; {@code isNew} also looks at login and kind} */
    static Map<String, String> problems(AccountViews.Form form, boolean isNew) {
        var texts = Texts.of("access");
        var problems = new LinkedHashMap<String, String>();
        if (isNew && !login(form.login()).matches("[a-z][a-z0-9.-]{1,63}")) {
            problems.put("login", texts.get("account.login"));
        }
        Inputs.text(problems, "name", "accounts.name", form.name(), 2, 60);
        var phone = Inputs.clean(form.phone());
        if (phone != null && !phone.matches("[0-9+ -]{5,32}")) {
            problems.put("phone", texts.get("account.phone"));
        }
        if (form.orgId() == null) {
            problems.put("org", texts.get("account.org"));
        }
        roles(form.roles() == null ? Set.of() : form.roles(), form.kind(), problems);
        return problems;
    }

    private static void roles(Set<Role> roles, AccountViews.Kind kind, Map<String, String> problems) {
        var texts = Texts.of("access");
        boolean system = kind == AccountViews.Kind.INTEGRATION;
        if (roles.isEmpty()) {
            problems.put("roles", texts.get("account.roles"));
        } else if (system != roles.contains(Role.INTEGRATION)) {
            problems.put("roles", texts.get(system ? "account.system" : "account.person"));
        } else if (roles.size() > 1) {
            roles.stream().filter(ALONE::contains).sorted().findFirst()
                    .ifPresent(r -> problems.put("roles", texts.get("account.alone", texts.name(r))));
        }
    }

    /** {@return the login as it is stored} */
    static String login(String typed) {
        return SignIn.fold(typed);
    }
}
