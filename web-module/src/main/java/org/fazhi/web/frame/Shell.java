package org.fazhi.web.frame;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.casework.Workbench;

/** What the bar, the menu and 当前位置 show to the caller of this request. */
@Named
@RequestScoped
public class Shell {

    private static final int MANY = 1000;

    private final CurrentCaller current;
    private final Workbench workbench;
    private List<MenuEntry> menu;
    private Long todo;

    /** For the container's proxy. */
    protected Shell() {
        this(null, null);
    }

    @Inject
    Shell(CurrentCaller current, Workbench workbench) {
        this.current = current;
        this.workbench = workbench;
    }

    /** {@return the caller} */
    public Caller getCaller() {
        return current.get();
    }

    /** {@return whether the caller works on files; the three administrators see none and get no search} */
    public boolean isCaseWorker() {
        return menu().stream().anyMatch(e -> Menu.CASE_WORK.equals(e.roles()));
    }

    /** {@return whether the caller finds a page in the menu} */
    public boolean may(String page) {
        return menu().stream().anyMatch(e -> e.holds(page));
    }

    /** {@return what the bar says about waiting files: empty, a number, or 1000+} */
    public String getTodo() {
        if (todo == null) {
            todo = workbench.waiting();
        }
        return todo == 0 ? "" : todo > MANY ? MANY + "+" : todo.toString();
    }

    /** {@return the groups that have entries for the caller, in their order} */
    public List<Section> getSections() {
        Map<MenuEntry.Group, List<MenuEntry>> groups = new EnumMap<>(MenuEntry.Group.class);
        menu().forEach(e -> groups.computeIfAbsent(e.group(), g -> new ArrayList<>()).add(e));
        return groups.entrySet().stream().map(g -> new Section(g.getKey(), g.getValue())).toList();
    }

    /**
     * {@return the way to the page, from the duty down: menu entries above it; the last part is the page's own title}
     *
     * @param here  menu path to which the page belongs
     */
    public List<MenuEntry> way(String here) {
        var way = new ArrayList<MenuEntry>();
        for (var entry : menu()) {
            if (entry.holds(here)) {
                var below = entry.pages().stream().filter(p -> p.path().equals(here)).findFirst();
                if (below.isPresent() || !onPage(entry.path())) {
                    way.add(entry);
                }
                below.filter(p -> !onPage(p.path())).ifPresent(way::add);
            }
        }
        return way;
    }

    private List<MenuEntry> menu() {
        if (menu == null) {
            menu = Menu.of(getCaller().roles());
        }
        return menu;
    }

    private static boolean onPage(String path) {
        return path.equals(FacesContext.getCurrentInstance().getViewRoot().getViewId());
    }

    /**
     * A group of the menu with its entries.
     *
     * @param group   which one
     * @param entries at least one
     */
    public record Section(MenuEntry.Group group, List<MenuEntry> entries) {
    }
}
