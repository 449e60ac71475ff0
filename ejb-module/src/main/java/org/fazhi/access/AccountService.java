package org.fazhi.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.AccessEvent.Type;
import org.fazhi.access.AccountViews.Account;
import org.fazhi.access.AccountViews.Filter;
import org.fazhi.access.AccountViews.Form;
import org.fazhi.access.AccountViews.Issued;
import org.fazhi.access.AccountViews.Kind;
import org.fazhi.access.AccountViews.Page;
import org.fazhi.platform.Texts;

/**
 * The system administrator's work on accounts. Accounts are never deleted, only disabled: the journal and the files name them.
 * Every change carries the version that was shown and ends in {@link StaleVersion} when somebody was faster.
 */
@Stateless
@DeclareRoles("SYSADMIN")
@RolesAllowed("SYSADMIN")
public class AccountService {

    /** Rows of a page. */
    public static final int PAGE = 20;

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Event<AccessEvent> events;

    private AccountTable accounts;

    @PostConstruct
    void open() {
        accounts = new AccountTable(ds);
    }

    /**
     * {@return accounts of the caller's district by login}
     *
     * @param after login after which the page begins, or null for the first
     */
    public Page list(Filter filter, String after) {
        var rows = accounts.list(filter, district(), after, PAGE + 1);
        boolean more = rows.size() > PAGE;
        var shown = more ? rows.subList(0, PAGE) : rows;
        return new Page(shown, more ? shown.get(PAGE - 1).login() : null);
    }

    /** {@return an account of the caller's district} */
    public Optional<Account> find(long id) {
        return accounts.find(id, district());
    }

    /**
     * Creates an account; a person gets a one-time password, a system a token, shown this once.
     *
     * @throws InputProblem fields {@code login}, {@code name}, {@code phone}, {@code org}, {@code roles}
     */
    public Issued create(Form typed) {
        var form = clean(typed, AccountRules.login(typed.login()), typed.kind() == null ? Kind.PERSON : typed.kind());
        var problems = AccountRules.problems(form, true);
        if (!problems.containsKey("login") && accounts.loginTaken(form.login())) {
            problems.put("login", Texts.of("access").get("account.taken", form.login()));
        }
        checkUnit(form, problems);
        Inputs.refuseIfAny(problems);
        boolean person = form.kind() == Kind.PERSON;
        var password = person ? Secrets.password() : null;
        long id = accounts.insert(form, person ? PasswordHash.of(password) : null, person);
        fire(Type.ACCOUNT_CREATED, id, form.login(), names(form.roles()));
        return new Issued(id, form.login(), person ? password : accounts.token(id, caller.get().accountId()));
    }

    /**
     * Changes name, phone, unit and roles; a role taken away is gone from the next request.
     *
     * @throws InputProblem fields as in {@link #create}; also when the last administrator or auditor would be lost
     */
    public void change(long id, int version, Form typed) {
        var old = require(id);
        var form = clean(typed, old.login(), old.kind());
        var problems = AccountRules.problems(form, false);
        checkUnit(form, problems);
        Inputs.refuseIfAny(problems);
        keepLast(old, form.roles());
        fresh(accounts.change(id, version, form), old);
        if (!old.roles().equals(form.roles())) {
            accounts.roles(id, form.roles());
            fire(Type.ROLES_CHANGED, id, old.login(), names(old.roles()) + " → " + names(form.roles()));
        }
        fire(Type.ACCOUNT_CHANGED, id, old.login(), "");
    }

    /** Disables an account: all its sessions and its token end with the next request. */
    public void disable(long id, int version) {
        var old = require(id);
        if (id == caller.get().accountId()) {
            throw new InputProblem("", Texts.of("access").get("account.self"));
        }
        keepLast(old, Set.of());
        fresh(accounts.enable(id, version, false), old);
        accounts.endSessions(id);
        fire(Type.ACCOUNT_DISABLED, id, old.login(), "");
    }

    /** Lets a disabled account in again. */
    public void enable(long id, int version) {
        var old = require(id);
        fresh(accounts.enable(id, version, true), old);
        fire(Type.ACCOUNT_ENABLED, id, old.login(), "");
    }

    /** {@return a one-time password in place of the present one, shown this once; the person must change it at once} */
    public Issued resetPassword(long id, int version) {
        var old = require(id);
        if (old.kind() != Kind.PERSON) {
            throw new InputProblem("", Texts.of("access").get("account.noPassword"));
        }
        var password = Secrets.password();
        fresh(accounts.password(id, version, PasswordHash.of(password)), old);
        accounts.endSessions(id);
        accounts.unlock(old.login());
        fire(Type.PASSWORD_RESET, id, old.login(), "");
        return new Issued(id, old.login(), password);
    }

    /** Lifts a lock after failed sign-ins. */
    public void unlock(long id) {
        var old = require(id);
        accounts.unlock(old.login());
        fire(Type.ACCOUNT_UNLOCKED, id, old.login(), "");
    }

    /** {@return a new token for another system's account, shown this once; the present one ends} */
    public Issued issueToken(long id, int version) {
        var old = require(id);
        if (old.kind() != Kind.INTEGRATION || old.version() != version) {
            throw new StaleVersion(Texts.of("access").get("account.stale", old.name()));
        }
        var token = accounts.token(id, caller.get().accountId());
        fire(Type.TOKEN_ISSUED, id, old.login(), "");
        return new Issued(id, old.login(), token);
    }

    private Form clean(Form typed, String login, Kind kind) {
        return new Form(login, Inputs.clean(typed.name()), kind, Inputs.clean(typed.phone()), typed.orgId(),
                typed.roles() == null ? Set.of() : Set.copyOf(typed.roles()));
    }

    private void checkUnit(Form form, java.util.Map<String, String> problems) {
        var unit = form.orgId() == null ? null : new UnitTable(ds).find(form.orgId()).orElse(null);
        if (form.orgId() != null && (unit == null || !unit.active() || unit.districtId() != caller.get().districtId())) {
            problems.put("org", Texts.of("access").get("account.org"));
        }
    }

    private void keepLast(Account account, Set<Role> left) {
        for (var role : Set.of(Role.SYSADMIN, Role.AUDITOR)) {
            if (account.enabled() && account.roles().contains(role) && !left.contains(role) && accounts.othersWith(role, account.id()) == 0) {
                throw new InputProblem("roles", Texts.of("access").get("account.last", Texts.of("access").name(role)));
            }
        }
    }

    private Account require(long id) {
        return find(id).orElseThrow(() -> new InputProblem("", Texts.of("access").get("account.none")));
    }

    private static void fresh(boolean changed, Account old) {
        if (!changed) {
            throw new StaleVersion(Texts.of("access").get("account.stale", old.name()));
        }
    }

    private String district() {
        return "/" + caller.get().districtId() + "/";
    }

    private static String names(Set<Role> roles) {
        return roles.stream().sorted().map(Texts.of("access")::name).collect(Collectors.joining("、"));
    }

    private void fire(Type type, long id, String login, String detail) {
        var me = caller.get();
        events.fire(new AccessEvent(type, login, id, me.origin(), me.accountId(), detail));
    }
}
