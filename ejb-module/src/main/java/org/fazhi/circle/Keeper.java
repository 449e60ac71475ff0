package org.fazhi.circle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.Texts;

/** Who may read the circle, who keeps it, and how that is told and written down. */
@ApplicationScoped
class Keeper {

    private static final Set<Role> READERS = EnumSet.of(Role.PUBLIC_SERVICE_SECTION, Role.BUREAU_LEADER, Role.MEDIATION_SECTION, Role.JUSTICE_OFFICE,
            Role.COMMUNITY, Role.INTEGRATION);
    private static final Set<Role> KEEPERS = EnumSet.of(Role.PUBLIC_SERVICE_SECTION, Role.INTEGRATION);

    @Inject
    private CurrentCaller current;
    @Inject
    private Journal journal;

    /** {@return whether the caller keeps streets and places} */
    boolean keeps() {
        return KEEPERS.stream().anyMatch(current.get()::has);
    }

    /** {@return the caller, who may read} */
    Caller reader() {
        return allowed(READERS);
    }

    /** {@return the caller, who may change} */
    Caller keeper() {
        return allowed(KEEPERS);
    }

    private Caller allowed(Set<Role> roles) {
        var caller = current.get();
        if (roles.stream().noneMatch(caller::has)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("circle").get("notAllowed"));
        }
        return caller;
    }

    /** Writes down what was done, in the transaction of the deed. */
    void note(Caller who, String action, String object, String detail) {
        journal.write(JournalLine.of(who, "circle." + action, Result.DONE, null, object, detail));
    }

    /** {@return a refusal of a request that makes no sense, in words of the room} */
    static Refusal bad(String key, Object... values) {
        return new Refusal(Refusal.Kind.BAD_REQUEST, Texts.of("circle").get(key, values));
    }

    /** {@return a refusal because there is no such thing in the caller's district} */
    static Refusal none(String key) {
        return new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("circle").get(key));
    }

    /** {@return a refusal because something stands against it} */
    static Refusal conflict(String key, Object... values) {
        return new Refusal(Refusal.Kind.CONFLICT, Texts.of("circle").get(key, values));
    }

    /** {@return a name as it may be kept: without control characters, at most so long} */
    static String plain(String typed, int longest) {
        var plain = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}]", " ").strip();
        return plain.codePointCount(0, plain.length()) <= longest ? plain : plain.substring(0, plain.offsetByCodePoints(0, longest));
    }
}
