package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.casework.DossierFacts.Table;
import org.fazhi.platform.Texts;

/** Why this one: who would be assigned in turn, with the load on which the order rests, and what speaks against the others. */
final class AidProposal {

    private AidProposal() {
    }

    static Table of(AidCase facts, long districtId, LocalDate on) {
        var words = Texts.of(AidProcedure.WORD);
        var rows = new ArrayList<List<String>>();
        var ranked = facts.desk().proposal(facts, districtId, on, AidCodes.AssignMode.ROTATION, 0);
        for (var r : ranked) {
            var p = r.provider();
            rows.add(List.of(String.valueOf(rows.size() + 1), p.name(), p.unitName(), String.valueOf(p.open()), String.valueOf(p.year()),
                    words.get(rows.isEmpty() ? "proposal.first" : r.specialty() ? "proposal.specialty" : "proposal.next", p.last() == null ? "—" : p.last())));
        }
        facts.desk().providers(districtId, on).forEach(p -> facts.desk().against(facts, p, on)
                .ifPresent(why -> rows.add(List.of("—", p.name(), p.unitName(), String.valueOf(p.open()), String.valueOf(p.year()), why))));
        return new Table("proposal", words.get("proposal.title"), words.get("proposal.note"), List.of(words.get("proposal.place"), words.get("providers.name"),
                words.get("providers.unit"), words.get("providers.open"), words.get("providers.year"), words.get("proposal.why")), List.copyOf(rows));
    }
}
