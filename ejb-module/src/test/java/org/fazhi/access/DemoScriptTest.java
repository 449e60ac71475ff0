package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first thing a newcomer meets must be whole. */
class DemoScriptTest {

    private final DemoScript script = DemoScript.read("demo-bureau.txt");

    @Test
    void the_tree_has_every_street_community_and_committee_where_it_belongs() {
        assertThat(script.places).allMatch(p -> p.parent() == null ? p.kind() == UnitKind.DISTRICT : p.kind().parents().contains(p.parent().kind()));
        var byKind = script.places.stream().collect(Collectors.groupingBy(DemoScript.Place::kind, Collectors.counting()));
        assertThat(byKind).containsEntry(UnitKind.DISTRICT, 1L).containsEntry(UnitKind.SUBDISTRICT, 4L).containsEntry(UnitKind.JUSTICE_OFFICE, 4L)
                .containsEntry(UnitKind.COMMUNITY, 12L).containsEntry(UnitKind.COMMITTEE, 16L).containsEntry(UnitKind.SECTION, 4L)
                .containsEntry(UnitKind.AID_CENTRE, 1L).containsEntry(UnitKind.WORKSTATION, 2L).containsEntry(UnitKind.LAW_FIRM, 3L).containsEntry(UnitKind.ESTATE, 24L).containsEntry(UnitKind.GRID, 24L);
        assertThat(script.places).extracting(p -> p.parent() + p.name()).doesNotHaveDuplicates();
    }

    @Test
    void everybody_can_be_created_and_every_committee_has_a_chair_and_a_mediator() {
        assertThat(script.people).extracting(DemoScript.Person::login).doesNotHaveDuplicates();
        assertThat(script.people).allSatisfy(p -> assertThat(AccountRules.problems(new AccountViews.Form(p.login(), p.name(),
                p.roles().contains(Role.INTEGRATION) ? AccountViews.Kind.INTEGRATION : AccountViews.Kind.PERSON, null, 1L, p.roles()), true)).isEmpty());
        for (var place : script.places) {
            if (place.kind() == UnitKind.COMMITTEE) {
                var roles = script.people.stream().filter(p -> p.place() == place).flatMap(p -> p.roles().stream()).collect(Collectors.toSet());
                assertThat(roles).as(place.name()).contains(Role.COMMITTEE_CHAIR, Role.MEDIATOR);
                assertThat(place.shortName()).isNotBlank();
            }
        }
    }

    @Test
    void an_office_without_the_demonstration_begins_with_its_two_administrators() {
        var first = DemoScript.read("first-bureau.txt");
        assertThat(first.places).hasSize(1);
        assertThat(first.people).extracting(DemoScript.Person::roles).containsExactly(Set.of(Role.SYSADMIN), Set.of(Role.AUDITOR));
    }
}
