package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.fazhi.access.AccountService;
import org.fazhi.access.AccountViews.Account;
import org.fazhi.access.AccountViews.Filter;
import org.fazhi.access.AccountViews.Page;
import org.fazhi.access.AccountViews.State;
import org.fazhi.access.Role;
import org.fazhi.web.frame.Query;

/** List of accounts; the question stands in the address, so that the way back shows the same rows. */
@Named
@RequestScoped
public class AccountsPage {

    @EJB
    private AccountService accounts;

    private String text;
    private Role role;
    private Long unit;
    private State state;
    private String after;
    private Page page;

    /** {@return the rows} */
    public List<Account> getRows() {
        return page().rows();
    }

    /** {@return address of the next page, or null} */
    public String getNext() {
        return page().next() == null ? null : address(page().next());
    }

    /** {@return address of the first page when another is shown, or null} */
    public String getFirst() {
        return after == null ? null : address(null);
    }

    /** {@return the same page with the question in its address} */
    public String query() {
        after = null;
        return "/access/accounts.xhtml?faces-redirect=true&includeViewParams=true";
    }

    private Page page() {
        if (page == null) {
            page = accounts.list(new Filter(text, role, unit, state), after);
        }
        return page;
    }

    private String address(String from) {
        var address = new StringBuilder("accounts.xhtml?");
        add(address, "text", text);
        add(address, "role", role);
        add(address, "unit", unit);
        add(address, "state", state);
        add(address, "after", from);
        return address.substring(0, address.length() - 1);
    }

    private static void add(StringBuilder address, String name, Object value) {
        if (value != null) {
            address.append(name).append('=').append(URLEncoder.encode(value.toString(), StandardCharsets.UTF_8)).append('&');
        }
    }

    /** {@return part of login or name} */
    public String getText() {
        return text;
    }

    /** @param text part of login or name */
    public void setText(String text) {
        this.text = Query.plain(text);
    }

    /** {@return role held} */
    public Role getRole() {
        return role;
    }

    /** @param role role held */
    public void setRole(Role role) {
        this.role = role;
    }

    /** {@return unit or anything below} */
    public Long getUnit() {
        return unit;
    }

    /** @param unit unit or anything below */
    public void setUnit(Long unit) {
        this.unit = unit;
    }

    /** {@return usable or not} */
    public State getState() {
        return state;
    }

    /** @param state usable or not */
    public void setState(State state) {
        this.state = state;
    }

    /** {@return login after which the page begins} */
    public String getAfter() {
        return after;
    }

    /** @param after login after which the page begins */
    public void setAfter(String after) {
        this.after = Query.plain(after);
    }
}
