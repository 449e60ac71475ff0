package org.fazhi.legalaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.fazhi.legalaid.AidCodes.AssignMode;
import org.fazhi.legalaid.AidCodes.Form;
import org.fazhi.legalaid.AidCodes.ProviderKind;
import org.fazhi.legalaid.AidCodes.Specialty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is assigned: what the law bars, and whether the burden is fair (domain.md 2.6; must-show 4). */
class ProviderChoiceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Provider provider(long id, ProviderKind kind, LocalDate from, Set<Specialty> knows, boolean minors) {
        return new Provider(id, "律师" + id, 100 + id / 5, "律所" + id / 5, kind, from, knows, minors, 2000, 0, 0, null);
    }

    private static ProviderChoice.Need need(Form form, Specialty specialty, boolean grave, boolean minor) {
        return new ProviderChoice.Need(form, specialty, grave, 3, minor, DAY);
    }

    @ParameterizedTest(name = "{0} since {1}, trained {2}: {3} grave {4} minor {5} -> {6}")
    @CsvSource(nullValues = "-", value = {
            "LAWYER, 2023-04-02, false, CRIMINAL_DEFENCE, true, false, SHORT_PRACTICE",
            "LAWYER, 2023-03-03, false, CRIMINAL_DEFENCE, true, false, SHORT_PRACTICE",
            "LAWYER, 2023-03-02, false, CRIMINAL_DEFENCE, true, false, -",
            "LAWYER, -, false, CRIMINAL_DEFENCE, true, false, SHORT_PRACTICE",
            "LAWYER, -, false, CRIMINAL_DEFENCE, false, false, -",
            "GRASSROOTS_WORKER, 2000-01-01, true, CRIMINAL_DEFENCE, false, false, NOT_LAWYER",
            "GRASSROOTS_WORKER, 2000-01-01, false, CIVIL_LITIGATION, false, false, -",
            "STAFF_LAWYER, 2015-01-01, true, CRIMINAL_DEFENCE, true, true, -",
            "LAWYER, 2010-01-01, false, CIVIL_LITIGATION, false, true, NOT_TRAINED"})
    void nobodyIsDefendedByWhomTheLawForbids(ProviderKind kind, LocalDate from, boolean trained, Form form, boolean grave, boolean minor, String bar) {
        var found = ProviderChoice.bar(provider(1, kind, from, Set.of(), trained), need(form, Specialty.CRIMINAL, grave, minor));
        assertThat(found.map(Enum::name).orElse(null)).isEqualTo(bar);
    }

    @Test
    void aRandomChoiceCanBeDoneAgainByItsSeed() {
        var all = lawyers(20);
        var need = need(Form.CIVIL_LITIGATION, Specialty.LABOUR, false, false);
        var once = ProviderChoice.rank(AssignMode.RANDOM, 4711, all, need, p -> null);
        assertThat(ProviderChoice.rank(AssignMode.RANDOM, 4711, all, need, p -> null)).isEqualTo(once);
        assertThat(ProviderChoice.rank(AssignMode.RANDOM, 4712, all, need, p -> null)).isNotEqualTo(once);
    }

    /** Every lawyer knows two of five specialties; all are trained for one half of the cases only as the law needs. */
    private static List<Provider> lawyers(int count) {
        var specialties = List.of(Specialty.CRIMINAL, Specialty.FAMILY, Specialty.LABOUR, Specialty.INJURY, Specialty.ADMINISTRATIVE);
        var all = new ArrayList<Provider>();
        for (int i = 0; i < count; i++) {
            all.add(provider(i + 1, ProviderKind.LAWYER, LocalDate.of(2005 + i % 20, 1, 1), EnumSet.of(specialties.get(i % 5), specialties.get((i / 5 + i + 1) % 5)), i % 4 != 0));
        }
        return all;
    }

    @Test
    void of1000AssignmentsOver20LawyersEverybodyGetsAFairShareAndEveryOneOf50ConflictsIsFound() {
        var report = new HashMap<AssignMode, Long>();
        for (var mode : List.of(AssignMode.ROTATION, AssignMode.POOL, AssignMode.RANDOM)) {
            var all = new ArrayList<>(lawyers(20));
            var random = new Random(20260302);
            var seeded = new HashSet<Integer>();
            while (seeded.size() < 50) {
                seeded.add(random.nextInt(1000));
            }
            var specialties = List.of(Specialty.CRIMINAL, Specialty.FAMILY, Specialty.LABOUR, Specialty.INJURY, Specialty.ADMINISTRATIVE);
            int found = 0;
            for (int i = 0; i < 1000; i++) {
                var need = need(random.nextInt(10) < 2 ? Form.CRIMINAL_DEFENCE : Form.CIVIL_LITIGATION, specialties.get(random.nextInt(5)), random.nextInt(50) == 0, random.nextInt(10) == 0);
                // In a seeded file the lawyer whose turn it is stands on the other side.
                var turn = ProviderChoice.rank(mode, i, all, need, p -> null).get(0).provider();
                boolean conflict = seeded.contains(i);
                var chosen = ProviderChoice.rank(mode, i, all, need, p -> conflict && p.account() == turn.account() ? "双方" : null).get(0).provider();
                if (conflict) {
                    found += chosen.account() != turn.account() ? 1 : 0;
                }
                all.replaceAll(p -> p.account() == chosen.account() ? p.assigned(DAY) : p);
            }
            assertThat(found).as("conflicts found").isEqualTo(50);
            assertThat(all.stream().mapToInt(Provider::year).sum()).isEqualTo(1000);
            report.put(mode, all.stream().mapToLong(p -> Math.abs(p.year() - 50)).max().orElseThrow());
        }
        // The fair share is 50. Rotation and pool stay within one case of it, whatever few may take; chance deviates as chance does, and its seed is kept.
        assertThat(report).as("largest deviation from 50 by mode").isEqualTo(Map.of(AssignMode.ROTATION, 0L, AssignMode.POOL, 1L, AssignMode.RANDOM, 19L));
    }
}
