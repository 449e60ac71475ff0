package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fazhi.access.InputProblem;
import org.fazhi.access.OrganisationService;
import org.fazhi.access.StaleVersion;
import org.fazhi.access.Unit;
import org.fazhi.access.UnitKind;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** The tree, and beside it the chosen unit: its name, and a new unit below it. */
@Named
@ViewScoped
public class OrganisationPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private OrganisationService organisation;

    private Long id;
    private boolean loaded;
    private int version;
    private String name;
    private String shortName;
    private UnitKind newKind;
    private String newName;
    private String newShortName;
    private String newCode;
    private transient Unit unit;

    /** Reads the unit of the address. */
    public void load() {
        if (!loaded && id != null) {
            organisation.find(id).ifPresentOrElse(this::show, () -> id = null);
        }
        loaded = true;
    }

    private void show(Unit found) {
        unit = found;
        version = found.version();
        name = found.name();
        shortName = found.shortName();
    }

    /** Renames the chosen unit. */
    public void rename() {
        try {
            organisation.rename(id, version, name, shortName);
            organisation.find(id).ifPresent(this::show);
            Notes.done(Texts.of("access").get("unit.renamed", name));
        } catch (InputProblem problem) {
            problem.fields().forEach(Notes::error);
        } catch (StaleVersion stale) {
            Notes.error(stale.getMessage());
            organisation.find(id).ifPresent(found -> version = found.version());
        }
    }

    /** Adds a unit below the chosen one. */
    public void add() {
        try {
            var made = organisation.create(id, newKind, newCode, newName, newShortName);
            Notes.done(Texts.of("access").get("unit.added", made.name()));
            newName = null;
            newShortName = null;
            newCode = null;
        } catch (InputProblem problem) {
            problem.fields().forEach((field, sentence) -> Notes.error(
                    field.isEmpty() || field.equals("parent") ? "" : "new" + Character.toUpperCase(field.charAt(0)) + field.substring(1), sentence));
        }
    }

    /** {@return the chosen unit, or null} */
    public Unit getUnit() {
        if (unit == null && id != null) {
            unit = organisation.find(id).orElse(null);
        }
        return unit;
    }

    /** {@return key of the address} */
    public Long getId() {
        return id;
    }

    /** @param id key of the address */
    public void setId(Long id) {
        this.id = id;
    }

    /** {@return name} */
    public String getName() {
        return name;
    }

    /** @param name name */
    public void setName(String name) {
        this.name = name;
    }

    /** {@return short name} */
    public String getShortName() {
        return shortName;
    }

    /** @param shortName short name */
    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    /** {@return kind of the new unit} */
    public UnitKind getNewKind() {
        return newKind;
    }

    /** @param newKind kind of the new unit */
    public void setNewKind(UnitKind newKind) {
        this.newKind = newKind;
    }

    /** {@return name of the new unit} */
    public String getNewName() {
        return newName;
    }

    /** @param newName name of the new unit */
    public void setNewName(String newName) {
        this.newName = newName;
    }

    /** {@return short name of the new unit} */
    public String getNewShortName() {
        return newShortName;
    }

    /** @param newShortName short name of the new unit */
    public void setNewShortName(String newShortName) {
        this.newShortName = newShortName;
    }

    /** {@return code of the new unit} */
    public String getNewCode() {
        return newCode;
    }

    /** @param newCode code of the new unit */
    public void setNewCode(String newCode) {
        this.newCode = newCode;
    }
}
