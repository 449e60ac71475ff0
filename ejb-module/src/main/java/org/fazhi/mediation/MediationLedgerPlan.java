package org.fazhi.mediation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.fazhi.casework.Unit;
import org.fazhi.casework.form.TextRules;
import org.fazhi.platform.Texts;

/**
 * The organisation as one ledger sees it; read once, because a ledger has thousands of rows.
 *
 * @param committees  those that the caller may import for
 * @param streets     subdistricts of the district
 * @param communities communities of the district
 * @param founds      whether units that are missing are created
 */
record MediationLedgerPlan(List<Unit> committees, List<Unit> streets, List<Unit> communities, boolean founds) {

    /** Names that are complete enough to found a unit by; anything else is a typing error. */
    private static final Pattern COMMITTEE = Pattern.compile(".{2,}调解委员会");
    private static final Pattern STREET = Pattern.compile(".{1,}(街道|镇|乡)");
    private static final Pattern COMMUNITY = Pattern.compile(".{1,}(社区|村)");
    private static final int LONGEST_STREET = 30;
    private static final int LONGEST_COMMITTEE = 60;

    /**
     * A committee as a row names it.
     *
     * @param committee its name
     * @param street    subdistrict that the row names
     * @param community community that the row names
     * @param id        its unit, or null while it does not exist
     * @param newUnits  units that would be created, as users read them
     * @param problem   why the row cannot be taken, or null
     * @param warning   what to look at again, or null
     */
    record Place(String committee, String street, String community, Long id, List<String> newUnits, String problem, String warning) {

        /** {@return the name for counting; null when no such committee is known} */
        String known() {
            return id == null ? null : committee;
        }

        /** Writes what {@link MediationLedgerUnits.Place} reads. */
        void write(Map<String, Object> data) {
            data.put("committee", committee);
            data.put("street", street);
            data.put("community", community);
        }
    }

    /** {@return the committee of a row} */
    Place place(String committee, String streetCell, String communityCell) {
        var street = Objects.requireNonNullElse(streetCell, "");
        var community = Objects.requireNonNullElse(communityCell, "");
        var named = committees.stream().filter(u -> u.name().equals(committee)).toList();
        var fitting = named.size() < 2 ? named : named.stream().filter(u -> below(u, streets, street) && below(u, communities, community)).toList();
        if (fitting.size() == 1) {
            var found = fitting.get(0);
            var at = streets.stream().filter(s -> Objects.equals(s.id(), found.streetId())).map(Unit::name).findFirst().orElse("");
            var warning = street.isEmpty() || at.isEmpty() || at.equals(street) ? null : words("ledger.elsewhere", committee, at, street);
            return new Place(committee, street, community, found.id(), List.of(), null, warning);
        }
        var problem = named.size() > 1 ? words("ledger.ambiguous", named.size(), committee) : missing(committee, street, community);
        return new Place(committee, street, community, null, problem == null ? news(committee, street, community) : List.of(), problem, null);
    }

    private static boolean below(Unit unit, List<Unit> above, String name) {
        return name.isEmpty() || above.stream().anyMatch(a -> a.name().equals(name) && unit.path().startsWith(a.path()));
    }

    private String missing(String committee, String street, String community) {
        if (committee == null) {
            return words("ledger.missing", MediationLedgerColumn.COMMITTEE.head());
        } else if (!founds) {
            return words("ledger.unknown", committee);
        } else if (street.isEmpty() || community.isEmpty()) {
            return words("ledger.where", committee);
        }
        boolean fine = fits(COMMITTEE, committee, LONGEST_COMMITTEE) && fits(STREET, street, LONGEST_STREET) && fits(COMMUNITY, community, LONGEST_STREET);
        return fine ? null : words("ledger.names", committee, street, community);
    }

    private static boolean fits(Pattern pattern, String name, int longest) {
        return pattern.matcher(name).matches() && TextRules.problem(name, longest, false) == null;
    }

    private List<String> news(String committee, String street, String community) {
        var out = new ArrayList<String>();
        var parent = streets.stream().filter(s -> s.name().equals(street)).findFirst();
        if (parent.isEmpty()) {
            out.add(words("ledger.new.street", street));
        }
        if (parent.isEmpty() || communities.stream().noneMatch(c -> c.name().equals(community) && c.path().startsWith(parent.get().path()))) {
            out.add(words("ledger.new.community", community, street));
        }
        out.add(words("ledger.new.committee", committee));
        return out;
    }

    /** {@return whether case numbers already carry this short name} */
    boolean shortNameTaken(String name) {
        return committees.stream().anyMatch(u -> u.shortName().equals(name));
    }

    private static String words(String key, Object... values) {
        return Texts.of("mediation").get(key, values);
    }
}
