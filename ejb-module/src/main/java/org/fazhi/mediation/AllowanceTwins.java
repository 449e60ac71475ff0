package org.fazhi.mediation;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.casework.conflict.Likeness;
import org.fazhi.platform.Texts;

/**
 * Finds cases that look like one dispute entered twice or cut into pieces, with the reasons in words. Finds only, decides nothing:
 * neighbours do quarrel twice, and a person looks at each. Pure.
 *
 * @param days    how many days may lie between the two
 * @param percent from how many percent on two stories count as the same
 */
record AllowanceTwins(int days, int percent) {

    /**
     * What is compared.
     *
     * @param fileId   key
     * @param number   number of the case
     * @param openedOn first contact
     * @param type     dispute type
     * @param parties  one key per party: digest of the identity number, else the name
     * @param place    where it happened, and the homes of the parties
     * @param pairs    of the story, see {@link Likeness#pairs}
     */
    record Traits(long fileId, String number, LocalDate openedOn, Codes.DisputeType type, Set<String> parties, List<String> place,
                  Map<Long, Integer> pairs) {
    }

    /**
     * {@return for each of the asked cases that has a twin what makes it look so, in words, the likest twin first}
     *
     * @param asked cases that are to be paid
     * @param all   everything they are compared with, themselves included
     */
    Map<Long, List<String>> find(List<Traits> asked, List<Traits> all) {
        var out = new LinkedHashMap<Long, List<String>>();
        for (var one : asked) {
            var told = new ArrayList<String>();
            for (var other : all) {
                var reasons = one.fileId() == other.fileId() ? List.<String>of() : reasons(one, other);
                if (!reasons.isEmpty()) {
                    told.add(Texts.of("mediation").get("allowance.twin", other.number(), String.join("，", reasons)));
                }
            }
            if (!told.isEmpty()) {
                out.put(one.fileId(), List.copyOf(told));
            }
        }
        return out;
    }

    /** {@return why two cases look like one; empty when they do not} */
    List<String> reasons(Traits a, Traits b) {
        var words = Texts.of("mediation");
        long apart = Math.abs(ChronoUnit.DAYS.between(a.openedOn(), b.openedOn()));
        if (apart > days) {
            return List.of();
        }
        var told = new ArrayList<String>();
        var shared = new HashSet<>(a.parties());
        shared.retainAll(b.parties());
        if (shared.size() >= 2) {
            told.add(words.get(shared.size() == a.parties().size() && shared.size() == b.parties().size() ? "allowance.twin.parties"
                    : "allowance.twin.someParties", shared.size(), apart));
        }
        if (a.type() == b.type() && a.place().stream().anyMatch(p -> b.place().stream().anyMatch(q -> Likeness.sameHome(p, q)))) {
            told.add(words.get("allowance.twin.place", apart));
        }
        int alike = Likeness.percent(a.pairs(), b.pairs());
        if (alike >= percent) {
            told.add(words.get("allowance.twin.text", alike));
        }
        return told;
    }
}
