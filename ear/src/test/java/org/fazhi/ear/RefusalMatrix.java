package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Command;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Relation;
import org.fazhi.casework.Status;
import org.fazhi.casework.Step;

/** Every status × step × role of one procedure against the real door: what its table does not allow is refused and journalled, and nothing moves. */
final class RefusalMatrix {

    /** Files stand in rows of their own, so that several are tried side by side. */
    private static final int THREADS = 4;
    private static final String REFUSED = "select count(*) from journal where result = 'REFUSED'";

    private final CaseRig rig;
    private final Casework casework;
    private final String word;
    private final List<? extends Step<?>> table;
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());

    /** How the chosen holder of a role stands to a file: written down by hand in each procedure's test, not asked of the product. */
    @FunctionalInterface
    interface Stands {
        boolean holds(Relation relation, Role role, Status status);
    }

    RefusalMatrix(CaseRig rig, Casework casework, String word, List<? extends Step<?>> table) {
        this.rig = rig;
        this.casework = casework;
        this.word = word;
        this.table = table;
    }

    /**
     * Tries everything on one file in every status, by every role.
     *
     * @param files   a file in each status
     * @param callers somebody who holds a role and nothing else
     * @return how much was tried
     */
    int run(Map<? extends Status, Long> files, Function<Role, Caller> callers, Stands stands) {
        return run(files, EnumSet.allOf(Role.class), callers, stands);
    }

    /** Tries everything on one file in every status, by some roles; see above. */
    int run(Map<? extends Status, Long> files, Set<Role> roles, Function<Role, Caller> callers, Stands stands) {
        var people = new EnumMap<Role, Caller>(Role.class);
        roles.forEach(r -> people.put(r, callers.apply(r)));
        long before = (Long) rig.value(REFUSED);
        var rounds = files.entrySet().stream().<Callable<Integer>>map(file -> () -> oneFile(file.getKey(), file.getValue(), people, stands)).toList();
        int tried = Races.together(THREADS, rounds).stream().mapToInt(Integer::intValue).sum();
        files.forEach((status, file) -> assertThat(rig.status(file)).as("nothing moved").isEqualTo(status.name()));
        assertThat(wrong).isEmpty();
        assertThat(tried).isEqualTo(files.size() * table.size() * roles.size());
        assertThat((Long) rig.value(REFUSED) - before).as("refusals journalled").isEqualTo(tried);
        return tried;
    }

    private int oneFile(Status status, long file, Map<Role, Caller> people, Stands stands) {
        int tried = 0;
        for (var step : table) {
            for (var one : people.entrySet()) {
                attempt(status, file, step, one.getValue(), one.getKey(), stands);
                tried++;
            }
        }
        return tried;
    }

    private void attempt(Status status, long file, Step<?> step, Caller caller, Role role, Stands stands) {
        boolean expected = !step.row().from().isEmpty() && step.row().from().contains(status) && step.row().who().stream()
                .anyMatch(w -> role == Role.INTEGRATION || w.role() == role && stands.holds(w.relation(), role, status));
        // A version that nobody has: whoever gets past status and role is told of the conflict, and nothing changes.
        var thrown = catchThrowable(() -> casework.perform(caller, new Command(word, file, step.name(), 9_999, null, null, Map.of(), null)));
        boolean passed = thrown instanceof Refusal r && r.kind() == Refusal.Kind.CONFLICT;
        if (!(thrown instanceof Refusal) || passed != expected) {
            wrong.add(status + " × " + step.name() + " × " + role + " expected " + expected + " but " + thrown);
        }
    }
}
