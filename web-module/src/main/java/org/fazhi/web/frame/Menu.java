package org.fazhi.web.frame;

import static org.fazhi.access.Role.AID_APPROVER;
import static org.fazhi.access.Role.AID_CLERK;
import static org.fazhi.access.Role.AID_PROVIDER;
import static org.fazhi.access.Role.AUDITOR;
import static org.fazhi.access.Role.BUREAU_LEADER;
import static org.fazhi.access.Role.COMMITTEE_CHAIR;
import static org.fazhi.access.Role.COMMUNITY;
import static org.fazhi.access.Role.FINANCE;
import static org.fazhi.access.Role.GRID_LIAISON;
import static org.fazhi.access.Role.GRID_MEMBER;
import static org.fazhi.access.Role.JUSTICE_OFFICE;
import static org.fazhi.access.Role.LAW_FIRM_ADMIN;
import static org.fazhi.access.Role.MEDIATION_SECTION;
import static org.fazhi.access.Role.MEDIATOR;
import static org.fazhi.access.Role.OBJECTION_REVIEWER;
import static org.fazhi.access.Role.PUBLIC_SERVICE_SECTION;
import static org.fazhi.access.Role.PUBLICITY_SECTION;
import static org.fazhi.access.Role.RECORDER;
import static org.fazhi.access.Role.RESPONDER;
import static org.fazhi.access.Role.STATION_KEEPER;
import static org.fazhi.access.Role.SYSADMIN;
import static org.fazhi.web.frame.MenuEntry.Group.CASES;
import static org.fazhi.web.frame.MenuEntry.Group.GOVERNANCE;
import static org.fazhi.web.frame.MenuEntry.Group.STATIONS;
import static org.fazhi.web.frame.MenuEntry.Group.TOP;
import static org.fazhi.web.frame.MenuEntry.Group.WHOLE;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fazhi.access.Role;
import org.fazhi.web.frame.MenuEntry.Group;

/** The menu as one declared list: a new duty is one line here and its words {@code menu.*} in the platform bundle. */
public final class Menu {

    /** Everybody who has files: sees the workbench and the search. */
    static final Set<Role> CASE_WORK = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, PUBLIC_SERVICE_SECTION, JUSTICE_OFFICE,
            COMMUNITY, COMMITTEE_CHAIR, MEDIATOR, RECORDER, AID_CLERK, AID_APPROVER, OBJECTION_REVIEWER, FINANCE, LAW_FIRM_ADMIN, AID_PROVIDER, STATION_KEEPER,
            PUBLICITY_SECTION, GRID_MEMBER, GRID_LIAISON, RESPONDER);
    private static final Set<Role> CASE_WORK_AND_ADMIN = EnumSet.of(SYSADMIN, CASE_WORK.toArray(Role[]::new));
    private static final Set<Role> MEDIATION = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, JUSTICE_OFFICE,
            COMMUNITY, COMMITTEE_CHAIR, MEDIATOR, RECORDER);
    private static final Set<Role> REGISTERS = EnumSet.of(COMMUNITY, COMMITTEE_CHAIR, MEDIATOR, RECORDER);
    private static final Set<Role> ALLOWANCES = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, JUSTICE_OFFICE, COMMITTEE_CHAIR);
    private static final Set<Role> RECEIVES = EnumSet.of(COMMUNITY, COMMITTEE_CHAIR, MEDIATOR, RECORDER, JUSTICE_OFFICE);
    private static final Set<Role> IMPORTS = EnumSet.of(MEDIATION_SECTION, JUSTICE_OFFICE, COMMITTEE_CHAIR);

    private static final Set<Role> AID = EnumSet.of(BUREAU_LEADER, PUBLIC_SERVICE_SECTION, AID_CLERK, AID_APPROVER, OBJECTION_REVIEWER, FINANCE, LAW_FIRM_ADMIN,
            AID_PROVIDER, STATION_KEEPER, JUSTICE_OFFICE, COMMUNITY);
    private static final Set<Role> AID_OPENS = EnumSet.of(AID_CLERK, STATION_KEEPER, JUSTICE_OFFICE, COMMUNITY);
    private static final Set<Role> AID_HELPS = EnumSet.of(AID_CLERK, AID_APPROVER, STATION_KEEPER, AID_PROVIDER, JUSTICE_OFFICE);
    private static final Set<Role> AID_LEADS = EnumSet.of(AID_CLERK, AID_APPROVER, PUBLIC_SERVICE_SECTION, BUREAU_LEADER);
    private static final Set<Role> COMPLAINTS = EnumSet.of(BUREAU_LEADER, PUBLIC_SERVICE_SECTION, AID_CLERK, AID_APPROVER, JUSTICE_OFFICE);
    private static final Set<Role> COMPLAINT_OPENS = EnumSet.of(PUBLIC_SERVICE_SECTION, AID_CLERK, JUSTICE_OFFICE);
    private static final Set<Role> CIRCLE = EnumSet.of(PUBLIC_SERVICE_SECTION, BUREAU_LEADER, MEDIATION_SECTION, JUSTICE_OFFICE, COMMUNITY);
    private static final Set<Role> STATION = EnumSet.of(PUBLIC_SERVICE_SECTION, BUREAU_LEADER, AID_APPROVER, JUSTICE_OFFICE, COMMUNITY, COMMITTEE_CHAIR, MEDIATOR);
    private static final Set<Role> STATION_OPENS = EnumSet.of(COMMUNITY, JUSTICE_OFFICE);
    private static final Set<Role> ESTATE = EnumSet.of(MEDIATION_SECTION, BUREAU_LEADER, JUSTICE_OFFICE, COMMUNITY);
    private static final Set<Role> TEAM = EnumSet.of(PUBLIC_SERVICE_SECTION, BUREAU_LEADER, JUSTICE_OFFICE, COMMUNITY);
    private static final Set<Role> COURT = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, PUBLIC_SERVICE_SECTION, JUSTICE_OFFICE, COMMUNITY, COMMITTEE_CHAIR, MEDIATOR, AID_PROVIDER);
    private static final Set<Role> NEIGHBOURHOOD = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, PUBLIC_SERVICE_SECTION, JUSTICE_OFFICE, COMMUNITY);
    private static final Set<Role> CONVENES = EnumSet.of(COMMUNITY, JUSTICE_OFFICE);
    private static final Set<Role> GRID = EnumSet.of(BUREAU_LEADER, PUBLICITY_SECTION, JUSTICE_OFFICE, COMMUNITY, GRID_MEMBER);
    private static final Set<Role> MATTER = EnumSet.of(BUREAU_LEADER, PUBLICITY_SECTION, JUSTICE_OFFICE, COMMUNITY, GRID_MEMBER, GRID_LIAISON, RESPONDER);
    private static final Set<Role> MATTER_REPORTS = EnumSet.of(JUSTICE_OFFICE, COMMUNITY, GRID_MEMBER, GRID_LIAISON);
    private static final Set<Role> ACTION = EnumSet.of(BUREAU_LEADER, PUBLICITY_SECTION, JUSTICE_OFFICE, COMMUNITY, GRID_MEMBER, RESPONDER);
    private static final Set<Role> GRID_OPENS = EnumSet.of(COMMUNITY, GRID_MEMBER);
    private static final Set<Role> HEADS = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, JUSTICE_OFFICE, COMMITTEE_CHAIR);
    private static final Set<Role> SCREENS = EnumSet.of(BUREAU_LEADER, MEDIATION_SECTION, JUSTICE_OFFICE, COMMITTEE_CHAIR, MEDIATOR, RECORDER);

    /** Every entry, in the order of the screen. */
    static final List<MenuEntry> ENTRIES = List.of(
            page(TOP, "workbench", "home", "/workbench.xhtml", CASE_WORK),
            page(TOP, "agenda", "table", "/agenda.xhtml", CASE_WORK),
            duty(CASES, "inquiry", "phone",
                    page("inquiry.list", "/inquiry/list.xhtml", MEDIATION),
                    page("inquiry.register", "/inquiry/register.xhtml", RECEIVES)),
            duty(CASES, "mediation", "talk",
                    page("mediation.list", "/mediation/list.xhtml", MEDIATION),
                    page("mediation.register", "/mediation/register.xhtml", REGISTERS),
                    page("mediation.import", "/mediation/import.xhtml", IMPORTS),
                    page("mediation.committees", "/mediation/committees.xhtml", MEDIATION),
                    page("mediation.allowances", "/mediation/allowances.xhtml", ALLOWANCES),
                    page("mediation.screening", "/mediation/screening.xhtml", SCREENS),
                    page("mediation.archive", "/mediation/archive.xhtml", HEADS),
                    page("mediation.report", "/mediation/report-a.xhtml", HEADS)),
            duty(CASES, "court", "talk",
                    page("court.list", "/court/list.xhtml", COURT),
                    page("court.register", "/court/register.xhtml", CONVENES),
                    page("court.figures", "/court/figures.xhtml", NEIGHBOURHOOD),
                    page("court.heat", "/court/heat.xhtml", NEIGHBOURHOOD)),
            duty(CASES, "deliberation", "team",
                    page("deliberation.list", "/deliberation/list.xhtml", NEIGHBOURHOOD),
                    page("deliberation.register", "/deliberation/register.xhtml", CONVENES)),
            duty(CASES, "legalaid", "shield",
                    page("legalaid.list", "/legalaid/list.xhtml", AID),
                    page("legalaid.guide", "/legalaid/guide.xhtml", AID_OPENS),
                    page("legalaid.register", "/legalaid/register.xhtml", AID_OPENS),
                    page("legalaid.notices", "/legalaid/notices.xhtml", AID_LEADS),
                    page("legalaid.help", "/legalaid/help.xhtml", AID_HELPS),
                    page("legalaid.providers", "/legalaid/providers.xhtml", AID_LEADS),
                    page("legalaid.samples", "/legalaid/samples.xhtml", AID_LEADS),
                    page("legalaid.figures", "/legalaid/figures.xhtml", AID_LEADS)),
            duty(CASES, "complaint", "bell",
                    page("complaint.list", "/complaint/list.xhtml", COMPLAINTS),
                    page("complaint.register", "/complaint/register.xhtml", COMPLAINT_OPENS)),
            duty(STATIONS, "station", "home",
                    page("station.list", "/station/list.xhtml", STATION),
                    page("station.register", "/station/register.xhtml", STATION_OPENS)),
            duty(STATIONS, "team", "team",
                    page("team.list", "/team/list.xhtml", TEAM),
                    page("team.register", "/team/register.xhtml", EnumSet.of(COMMUNITY))),
            duty(STATIONS, "adviser", "user",
                    page("adviser.list", "/adviser/list.xhtml", TEAM),
                    page("adviser.register", "/adviser/register.xhtml", STATION_OPENS),
                    page("adviser.coverage", "/adviser/coverage.xhtml", TEAM)),
            duty(STATIONS, "estate", "shield",
                    page("estate.list", "/estate/list.xhtml", ESTATE),
                    page("estate.register", "/estate/register.xhtml", EnumSet.of(COMMUNITY))),
            duty(STATIONS, "circle", "ring",
                    page("circle.map", "/circle/map.xhtml", CIRCLE),
                    page("circle.gaps", "/circle/gaps.xhtml", CIRCLE),
                    page("circle.plans", "/circle/plans.xhtml", CIRCLE),
                    page("circle.streets", "/circle/streets.xhtml", CIRCLE),
                    page("circle.places", "/circle/places.xhtml", CIRCLE)),
            duty(GOVERNANCE, "matter", "pin",
                    page("matter.list", "/matter/list.xhtml", MATTER),
                    page("matter.report", "/matter/report.xhtml", MATTER_REPORTS),
                    page("matter.figures", "/matter/figures.xhtml", GRID)),
            duty(GOVERNANCE, "gridaction", "team",
                    page("gridaction.list", "/gridaction/list.xhtml", ACTION),
                    page("gridaction.register", "/gridaction/register.xhtml", GRID_OPENS)),
            duty(GOVERNANCE, "weekly", "talk",
                    page("weekly.list", "/weekly/list.xhtml", GRID),
                    page("weekly.register", "/weekly/register.xhtml", GRID_OPENS),
                    page("weekly.board", "/weekly/board.xhtml", GRID)),
            duty(GOVERNANCE, "microgrid", "grid",
                    page("microgrid.list", "/microgrid/list.xhtml", GRID),
                    page("microgrid.register", "/microgrid/register.xhtml", EnumSet.of(COMMUNITY))),
            duty(GOVERNANCE, "liaison", "user",
                    page("liaison.list", "/liaison/list.xhtml", GRID),
                    page("liaison.register", "/liaison/register.xhtml", GRID_OPENS)),
            duty(GOVERNANCE, "crew", "shield",
                    page("crew.list", "/crew/list.xhtml", GRID),
                    page("crew.register", "/crew/register.xhtml", EnumSet.of(COMMUNITY, JUSTICE_OFFICE))),
            page(WHOLE, "supervision", "bell", "/supervision.xhtml", HEADS),
            page(WHOLE, "deadlines", "clock", "/calendar/calculator.xhtml", CASE_WORK),
            page(WHOLE, "calendar", "table", "/calendar/year.xhtml", CASE_WORK_AND_ADMIN),
            page(WHOLE, "parameters", "doc", "/platform/parameters.xhtml", CASE_WORK_AND_ADMIN),
            page(WHOLE, "verify", "shield", "/paper/verify.xhtml", CASE_WORK),
            page(WHOLE, "templates", "doc", "/paper/templates.xhtml", EnumSet.of(MEDIATION_SECTION)),
            page(WHOLE, "journal", "shield", "/audit/journal.xhtml", EnumSet.of(AUDITOR)),
            page(WHOLE, "status", "gear", "/platform/status.xhtml", EnumSet.of(SYSADMIN)),
            page(WHOLE, "checkup", "shield", "/platform/checkup.xhtml", EnumSet.of(SYSADMIN)),
            page(WHOLE, "settings", "doc", "/platform/settings.xhtml", EnumSet.of(SYSADMIN)),
            page(WHOLE, "accounts", "user", "/access/accounts.xhtml", EnumSet.of(SYSADMIN)),
            page(WHOLE, "organisation", "team", "/access/organisation.xhtml", EnumSet.of(SYSADMIN)));

    private Menu() {
    }

    /** {@return what the roles may see, in the order of the screen; a duty without a visible page is absent} */
    static List<MenuEntry> of(Set<Role> held) {
        return ENTRIES.stream().filter(e -> e.visibleTo(held)).map(e -> e.narrowedTo(held)).toList();
    }

    /**
     * {@return who may open a page or download; empty: it is not of the menu, and its own rules hold}
     *
     * @param path below the context path; a page that the menu does not name, such as a dossier, belongs to the duty of its folder
     */
    static Set<Role> readersOf(String path) {
        var plain = path.replaceAll("/{2,}", "/");
        return ENTRIES.stream().flatMap(e -> e.pages().isEmpty() ? Stream.of(e) : e.pages().stream()).filter(e -> e.path().equals(plain))
                .findFirst().or(() -> ENTRIES.stream().filter(e -> !e.pages().isEmpty() && plain.startsWith(folder(e.path()))).findFirst())
                .map(MenuEntry::roles).orElse(Set.of());
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static MenuEntry page(Group group, String key, String icon, String path, Set<Role> roles) {
        return new MenuEntry(group, key, icon, path, Set.copyOf(roles), List.of());
    }

    private static MenuEntry page(String key, String path, Set<Role> roles) {
        return page(TOP, key, "", path, roles);
    }

    private static MenuEntry duty(Group group, String key, String icon, MenuEntry... pages) {
        var all = new LinkedHashSet<Role>();
        List.of(pages).stream().map(MenuEntry::roles).forEach((Collection<Role> r) -> all.addAll(r));
        return new MenuEntry(group, key, icon, pages[0].path(), Set.copyOf(all), List.of(pages));
    }
}
