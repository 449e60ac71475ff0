package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.mediation.AllowanceViews.Item;
import org.fazhi.mediation.AllowanceViews.Objection;
import org.fazhi.mediation.AllowanceViews.Pay;
import org.fazhi.mediation.AllowanceViews.Sheet;
import org.fazhi.mediation.CommitteeViews.Line;
import org.fazhi.mediation.CommitteeViews.Offer;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.SpecForm;
import org.fazhi.web.mediation.CommitteePage.Tab;

/** 以案定补: the list of pay sheets, and one of them ({@code allowance.xhtml?id=…&tab=items}). */
@Named
@RequestScoped
public class AllowancesPage {

    private static final List<String> TABS = List.of("items", "pays", "public", "objections", "lines");

    @EJB
    private AllowanceService service;

    private List<Sheet> rows;
    private Sheet sheet;
    private boolean read;
    private List<Item> items;
    private List<Objection> objections;

    /** {@return the sheets within the caller's reach} */
    public List<Sheet> getRows() {
        if (rows == null) {
            rows = service.list();
        }
        return rows;
    }

    /** {@return whether the caller makes sheets} */
    public boolean isPreparing() {
        return service.mayPrepare();
    }

    /** {@return the sheet of the address, or null} */
    public Sheet getSheet() {
        if (!read) {
            var id = SpecForm.parameter("id");
            sheet = id.matches("\\d{1,18}") ? service.find(Long.parseLong(id)).orElse(null) : null;
            read = true;
        }
        return sheet;
    }

    /** {@return the tabs of a sheet} */
    public List<Tab> getTabs() {
        var out = new ArrayList<Tab>();
        TABS.forEach(k -> out.add(new Tab(k, Texts.of("mediation").get("allowance.tab." + k), "items".equals(k) ? String.valueOf(getItems().size())
                : "objections".equals(k) && !getObjections().isEmpty() ? String.valueOf(getObjections().size()) : "")));
        return out;
    }

    /** {@return the tab of the address; an unknown one is the first} */
    public String getTab() {
        return TABS.contains(SpecForm.parameter("tab")) ? SpecForm.parameter("tab") : "items";
    }

    /** {@return the cases, those to be decided first} */
    public List<Item> getItems() {
        if (items == null) {
            items = getSheet() == null ? List.of() : service.items(sheet.id());
        }
        return items;
    }

    /** {@return who gets how much} */
    public List<Pay> getPays() {
        return service.pays(getSheet().id());
    }

    /** {@return what the public objected to} */
    public List<Objection> getObjections() {
        if (objections == null) {
            objections = getSheet() == null ? List.of() : service.objections(sheet.id());
        }
        return objections;
    }

    /** {@return the acts so far} */
    public List<Line> getLines() {
        return service.lines(getSheet().id());
    }

    private List<Offer> offers() {
        return getSheet() == null ? List.of() : service.offers(sheet.id());
    }

    /** {@return the act that the sheet waits for, or null} */
    public Offer getFirst() {
        return offers().stream().filter(Offer::leads).findFirst().orElse(null);
    }

    /** {@return the others, without what belongs to one line} */
    public List<Offer> getRest() {
        var first = getFirst();
        return offers().stream().filter(o -> !o.equals(first) && service.act(o.act()).filter(a -> !a.ofOne()).isPresent()).toList();
    }

    /** {@return whether the caller may do an act on a line} */
    public boolean may(String act) {
        return offers().stream().anyMatch(o -> o.act().equals(act));
    }
}
