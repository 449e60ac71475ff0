package org.fazhi.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;

/** What the administrator's pages see of accounts; never a hash. */
public final class AccountViews {

    private AccountViews() {
    }

    /** Whether an account can be used. */
    public enum State { ENABLED, DISABLED, LOCKED }

    /** A person, or another system. */
    public enum Kind { PERSON, INTEGRATION }

    /**
     * Account of the list and of its form.
     *
     * @param lockedUntil  end of the present lock, or null
     * @param lastSeen     last request of a live session or token, or null
     * @param tokenIssued  day of the live token, or null
     * @param version      to be handed back with a change
     */
    public record Account(long id, String login, String name, Kind kind, String phone, long orgId, String orgName, Set<Role> roles,
                          boolean enabled, boolean mustChange, Instant lockedUntil, Instant lastSeen, Instant tokenIssued, int version) {

        /** {@return disabled before locked before enabled} */
        public State state() {
            return !enabled ? State.DISABLED : lockedUntil != null ? State.LOCKED : State.ENABLED;
        }
    }

    /**
     * What is asked of the list; null or empty means not asked.
     *
     * @param text  part of login or name
     * @param role  role held
     * @param orgId unit or anything below it
     * @param state usable or not
     */
    public record Filter(String text, Role role, Long orgId, State state) {
    }

    /**
     * A page of the list, ordered by login.
     *
     * @param rows at most as many as asked
     * @param next login after which the next page begins, or null at the end
     */
    public record Page(List<Account> rows, String next) {
    }

    /**
     * What the form says about an account.
     *
     * @param login only for a new account: 2 to 64 small letters, digits, dot, hyphen
     * @param kind  only for a new account
     */
    public record Form(String login, String name, Kind kind, String phone, Long orgId, Set<Role> roles) {
    }

    /**
     * A secret that is shown once.
     *
     * @param accountId whose
     * @param login     whose
     * @param secret    one-time password, or token of another system
     */
    public record Issued(long accountId, String login, String secret) {

        @Override
        public String toString() {
            return "Issued[" + login + "]"; // secrets stay out of logs
        }
    }
}
