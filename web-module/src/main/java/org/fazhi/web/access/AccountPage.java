package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.function.Supplier;
import org.fazhi.access.AccountService;
import org.fazhi.access.AccountViews.Account;
import org.fazhi.access.AccountViews.Issued;
import org.fazhi.access.InputProblem;
import org.fazhi.access.StaleVersion;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** One account: new, or changed. A refused form keeps everything typed. */
@Named
@ViewScoped
public class AccountPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private AccountService accounts;

    private Long id;
    private transient Account account;
    private int version;
    private boolean loaded;
    private final AccountFields fields = new AccountFields();
    private String secret;

    /** Reads the account of the address; nothing for a new one. */
    public void load() {
        if (!loaded && id != null) {
            accounts.find(id).ifPresentOrElse(this::show, () -> id = null);
        }
        loaded = true;
    }

    private void show(Account found) {
        account = found;
        id = found.id();
        version = found.version();
        fields.show(found);
    }

    /** Creates or changes the account. */
    public void save() {
        perform(() -> {
            if (id != null) {
                accounts.change(id, version, fields.form());
                return null;
            }
            var issued = accounts.create(fields.form());
            id = issued.accountId();
            return issued;
        }, id == null ? "account.created" : "account.saved");
    }

    /** Disables the account. */
    public void disable() {
        perform(() -> {
            accounts.disable(id, version);
            return null;
        }, "account.disabled");
    }

    /** Lets it in again. */
    public void enable() {
        perform(() -> {
            accounts.enable(id, version);
            return null;
        }, "account.enabled");
    }

    /** Lifts the lock. */
    public void unlock() {
        perform(() -> {
            accounts.unlock(id);
            return null;
        }, "account.unlocked");
    }

    /** Gives a one-time password. */
    public void reset() {
        perform(() -> accounts.resetPassword(id, version), "account.reset");
    }

    /** Gives a new token. */
    public void token() {
        perform(() -> accounts.issueToken(id, version), "account.token");
    }

    private void perform(Supplier<Issued> work, String done) {
        secret = null;
        try {
            var issued = work.get();
            secret = issued == null ? null : issued.secret();
            accounts.find(id).ifPresent(this::show);
            Notes.done(Texts.of("access").get(done, fields.getName()));
        } catch (InputProblem problem) {
            problem.fields().forEach(Notes::error);
        } catch (StaleVersion stale) {
            Notes.error(stale.getMessage());
            // The next try is made on what stands there now; what was typed stays.
            accounts.find(id).ifPresent(found -> {
                account = found;
                version = found.version();
            });
        }
    }

    /** {@return the account as stored, null for a new one} */
    public Account getAccount() {
        if (account == null && id != null) {
            account = accounts.find(id).orElse(null);
        }
        return account;
    }

    /** {@return whether a new account is being entered} */
    public boolean isFresh() {
        return id == null;
    }

    /** {@return what is typed} */
    public AccountFields getFields() {
        return fields;
    }

    /** {@return one-time password or token to be shown now and never again, or null} */
    public String getSecret() {
        return secret;
    }

    /** {@return key of the address} */
    public Long getId() {
        return id;
    }

    /** @param id key of the address */
    public void setId(Long id) {
        this.id = id;
    }
}
