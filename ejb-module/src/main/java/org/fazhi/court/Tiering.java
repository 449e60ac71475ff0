package org.fazhi.court;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.conflict.PanelTier;

/**
 * 分层议事: who sits over what (domain.md 4.3; product rule). Each kind has its tier; one reason is enough for the next higher one, more reasons lift
 * no further; the highest stays the highest. Pure: the numbers come from the parameters in force.
 */
final class Tiering {

    /**
     * The numbers.
     *
     * @param tiers tier of each kind
     * @param money above so many yuan it is lifted
     * @param risk  from this level (1 to 4) on it is lifted
     */
    record Numbers(Map<CourtCodes.Kind, PanelTier> tiers, BigDecimal money, int risk) {
    }

    /**
     * What is known of a matter.
     *
     * @param kind       what it is about
     * @param amount     what it is worth, or null
     * @param risk       1 to 4
     * @param legalDoubt whether the law is in doubt
     * @param partyAsks  whether a party asks for a higher tier
     */
    record Matter(CourtCodes.Kind kind, BigDecimal amount, int risk, boolean legalDoubt, boolean partyAsks) {
    }

    /**
     * Who sits, and why.
     *
     * @param tier  the tier
     * @param lifts reasons that speak for a higher one than its kind has, in the order of the rule
     */
    record Result(PanelTier tier, List<CourtCodes.Lift> lifts) {
    }

    private Tiering() {
    }

    static Result of(Matter m, Numbers n) {
        var lifts = new ArrayList<CourtCodes.Lift>();
        if (m.amount() != null && m.amount().compareTo(n.money()) > 0) {
            lifts.add(CourtCodes.Lift.MONEY);
        }
        if (m.risk() >= n.risk()) {
            lifts.add(CourtCodes.Lift.RISK);
        }
        if (m.legalDoubt()) {
            lifts.add(CourtCodes.Lift.LEGAL_DOUBT);
        }
        if (m.partyAsks()) {
            lifts.add(CourtCodes.Lift.PARTY_ASKS);
        }
        var own = n.tiers().get(m.kind());
        return new Result(lifts.isEmpty() ? own : above(own), List.copyOf(lifts));
    }

    /** {@return the next higher tier; the highest stays} */
    static PanelTier above(PanelTier tier) {
        return tier == PanelTier.ABLE ? PanelTier.PROFESSIONAL : PanelTier.OFFICER;
    }

    /** {@return the tier of each kind, from parameters that count from 1} */
    static Map<CourtCodes.Kind, PanelTier> tiers(java.util.function.ToIntFunction<String> parameter) {
        var out = new EnumMap<CourtCodes.Kind, PanelTier>(CourtCodes.Kind.class);
        for (var kind : CourtCodes.Kind.values()) {
            out.put(kind, PanelTier.values()[Math.max(1, Math.min(PanelTier.values().length, parameter.applyAsInt("COURT_TIER_" + kind))) - 1]);
        }
        return out;
    }
}
