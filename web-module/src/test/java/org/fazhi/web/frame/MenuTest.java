package org.fazhi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds in the menu; what it may not see is absent. */
class MenuTest {

    @ParameterizedTest(name = "{0} sees {1}")
    @CsvSource(delimiter = '|', textBlock = """
            MEDIATOR          | workbench agenda inquiry inquiry.list inquiry.register mediation mediation.list mediation.register mediation.committees mediation.screening court court.list station station.list deadlines calendar parameters verify
            COMMUNITY         | workbench agenda inquiry inquiry.list inquiry.register mediation mediation.list mediation.register mediation.committees court court.list court.register court.figures court.heat deliberation deliberation.list deliberation.register legalaid legalaid.list legalaid.guide legalaid.register station station.list station.register team team.list team.register adviser adviser.list adviser.register adviser.coverage estate estate.list estate.register circle circle.map circle.gaps circle.plans circle.streets circle.places matter matter.list matter.report matter.figures gridaction gridaction.list gridaction.register weekly weekly.list weekly.register weekly.board microgrid microgrid.list microgrid.register liaison liaison.list liaison.register crew crew.list crew.register deadlines calendar parameters verify
            RECORDER          | workbench agenda inquiry inquiry.list inquiry.register mediation mediation.list mediation.register mediation.committees mediation.screening deadlines calendar parameters verify
            COMMITTEE_CHAIR   | workbench agenda inquiry inquiry.list inquiry.register mediation mediation.list mediation.register mediation.import mediation.committees mediation.allowances mediation.screening mediation.archive mediation.report court court.list station station.list supervision deadlines calendar parameters verify
            JUSTICE_OFFICE    | workbench agenda inquiry inquiry.list inquiry.register mediation mediation.list mediation.import mediation.committees mediation.allowances mediation.screening mediation.archive mediation.report court court.list court.register court.figures court.heat deliberation deliberation.list deliberation.register legalaid legalaid.list legalaid.guide legalaid.register legalaid.help complaint complaint.list complaint.register station station.list station.register team team.list adviser adviser.list adviser.register adviser.coverage estate estate.list circle circle.map circle.gaps circle.plans circle.streets circle.places matter matter.list matter.report matter.figures gridaction gridaction.list weekly weekly.list weekly.board microgrid microgrid.list liaison liaison.list crew crew.list crew.register supervision deadlines calendar parameters verify
            MEDIATION_SECTION | workbench agenda inquiry inquiry.list mediation mediation.list mediation.import mediation.committees mediation.allowances mediation.screening mediation.archive mediation.report court court.list court.figures court.heat deliberation deliberation.list estate estate.list circle circle.map circle.gaps circle.plans circle.streets circle.places supervision deadlines calendar parameters verify templates
            BUREAU_LEADER     | workbench agenda inquiry inquiry.list mediation mediation.list mediation.committees mediation.allowances mediation.screening mediation.archive mediation.report court court.list court.figures court.heat deliberation deliberation.list legalaid legalaid.list legalaid.notices legalaid.providers legalaid.samples legalaid.figures complaint complaint.list station station.list team team.list adviser adviser.list adviser.coverage estate estate.list circle circle.map circle.gaps circle.plans circle.streets circle.places matter matter.list matter.figures gridaction gridaction.list weekly weekly.list weekly.board microgrid microgrid.list liaison liaison.list crew crew.list supervision deadlines calendar parameters verify
            PUBLIC_SERVICE_SECTION | workbench agenda court court.list court.figures court.heat deliberation deliberation.list legalaid legalaid.list legalaid.notices legalaid.providers legalaid.samples legalaid.figures complaint complaint.list complaint.register station station.list team team.list adviser adviser.list adviser.coverage circle circle.map circle.gaps circle.plans circle.streets circle.places deadlines calendar parameters verify
            AID_CLERK         | workbench agenda legalaid legalaid.list legalaid.guide legalaid.register legalaid.notices legalaid.help legalaid.providers legalaid.samples legalaid.figures complaint complaint.list complaint.register deadlines calendar parameters verify
            AID_APPROVER      | workbench agenda legalaid legalaid.list legalaid.notices legalaid.help legalaid.providers legalaid.samples legalaid.figures complaint complaint.list station station.list deadlines calendar parameters verify
            FINANCE           | workbench agenda legalaid legalaid.list deadlines calendar parameters verify
            OBJECTION_REVIEWER | workbench agenda legalaid legalaid.list deadlines calendar parameters verify
            LAW_FIRM_ADMIN    | workbench agenda legalaid legalaid.list deadlines calendar parameters verify
            AID_PROVIDER      | workbench agenda court court.list legalaid legalaid.list legalaid.help deadlines calendar parameters verify
            STATION_KEEPER    | workbench agenda legalaid legalaid.list legalaid.guide legalaid.register legalaid.help deadlines calendar parameters verify
            PUBLICITY_SECTION | workbench agenda matter matter.list matter.figures gridaction gridaction.list weekly weekly.list weekly.board microgrid microgrid.list liaison liaison.list crew crew.list deadlines calendar parameters verify
            GRID_MEMBER | workbench agenda matter matter.list matter.report matter.figures gridaction gridaction.list gridaction.register weekly weekly.list weekly.register weekly.board microgrid microgrid.list liaison liaison.list liaison.register crew crew.list deadlines calendar parameters verify
            GRID_LIAISON | workbench agenda matter matter.list matter.report deadlines calendar parameters verify
            RESPONDER | workbench agenda matter matter.list gridaction gridaction.list deadlines calendar parameters verify
            SYSADMIN          | calendar parameters status checkup settings accounts organisation
            AUDITOR           | journal
            """)
    void aRoleSeesItsDutiesAndNothingElse(Role role, String keys) {
        assertThat(keysOf(Set.of(role))).containsExactly(keys.split(" "));
    }

    @Test
    void anAccountOfAnotherSystemHasNoMenu() {
        assertThat(Menu.of(Set.of(Role.INTEGRATION))).isEmpty();
    }

    @ParameterizedTest(name = "{0} by address: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /mediation/import.xhtml   | MEDIATION_SECTION JUSTICE_OFFICE COMMITTEE_CHAIR
            /mediation/register.xhtml | COMMUNITY COMMITTEE_CHAIR MEDIATOR RECORDER
            /mediation/dossier.xhtml  | BUREAU_LEADER MEDIATION_SECTION JUSTICE_OFFICE COMMUNITY COMMITTEE_CHAIR MEDIATOR RECORDER
            //mediation//export.xlsx  | BUREAU_LEADER MEDIATION_SECTION JUSTICE_OFFICE COMMUNITY COMMITTEE_CHAIR MEDIATOR RECORDER
            /audit/journal.xhtml      | AUDITOR
            /password.xhtml           |
            /login.xhtml              |
            """)
    void whatTheMenuDoesNotShowNoAddressOpens(String path, String roles) {
        assertThat(Menu.readersOf(path).stream().map(Role::name)).containsExactlyInAnyOrder(roles == null ? new String[0] : roles.split(" "));
    }

    @Test
    void aDutyLeadsToTheFirstPageThatTheRoleMaySee() {
        Menu.of(EnumSet.allOf(Role.class)).stream().filter(e -> !e.pages().isEmpty())
                .forEach(e -> assertThat(e.path()).isEqualTo(e.pages().get(0).path()));
    }

    private static List<String> keysOf(Set<Role> roles) {
        return Menu.of(roles).stream().flatMap(e -> Stream.concat(Stream.of(e), e.pages().stream())).map(MenuEntry::key).toList();
    }
}
