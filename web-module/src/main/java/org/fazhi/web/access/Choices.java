package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.access.AccountViews.Kind;
import org.fazhi.access.AccountViews.State;
import org.fazhi.access.OrganisationService;
import org.fazhi.access.Role;
import org.fazhi.access.Unit;
import org.fazhi.access.UnitKind;
import org.fazhi.platform.Texts;

/** What the administrator's forms offer to choose from, and how times and roles read. */
@Named("accessChoices")
@RequestScoped
public class Choices {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Asia/Shanghai"));

    @EJB
    private OrganisationService organisation;

    private List<Unit> tree;

    /** {@return the tree, read once per request} */
    public List<Unit> getTree() {
        if (tree == null) {
            tree = organisation.tree();
        }
        return tree;
    }

    /** {@return units, indented by their place in the tree} */
    public List<SelectItem> getUnits() {
        return getTree().stream().filter(Unit::active).map(u -> new SelectItem(u.id(), "　".repeat(u.depth()) + u.name())).toList();
    }

    /** {@return roles that persons may hold} */
    public List<SelectItem> getPersonRoles() {
        return items(Arrays.stream(Role.values()).filter(r -> r != Role.INTEGRATION).toList());
    }

    /** {@return every role} */
    public List<SelectItem> getRoles() {
        return items(List.of(Role.values()));
    }

    /** {@return usable or not} */
    public List<SelectItem> getStates() {
        return items(List.of(State.values()));
    }

    /** {@return person or system} */
    public List<SelectItem> getKinds() {
        return items(List.of(Kind.values()));
    }

    /** {@return kinds that may stand below a unit} */
    public List<SelectItem> kindsBelow(Unit parent) {
        return parent == null ? List.of() : items(Arrays.stream(UnitKind.values()).filter(k -> k.parents().contains(parent.kind())).toList());
    }

    /** {@return role names, in the order of the list of roles} */
    public String roles(Collection<Role> roles) {
        return roles.stream().sorted().map(Texts.of("access")::name).collect(Collectors.joining("、"));
    }

    /** {@return a moment to the minute, in Beijing time; empty for none} */
    public String minute(Instant moment) {
        return moment == null ? "" : MINUTE.format(moment);
    }

    private static List<SelectItem> items(List<? extends Enum<?>> constants) {
        return constants.stream().map(c -> new SelectItem(c, Texts.of("access").name(c))).toList();
    }
}
