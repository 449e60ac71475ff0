package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.StaleVersion;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.mediation.CommitteeViews.Committee;
import org.fazhi.mediation.CommitteeViews.Mediator;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** One committee: facts, mediators, and for those who keep them a form ({@code ?edit=facts} or {@code ?edit=} the mediator's key). */
@Named
@ViewScoped
public class CommitteePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @EJB
    private CommitteeService service;

    private String id;
    private String edit;
    private int version;
    private String editing;
    private LinkedHashMap<String, Object> data;
    private transient Committee committee;
    private transient List<Mediator> mediators;

    /** Reads the form of the address, once. */
    public void load() {
        if (data != null || getCommittee() == null) {
            return;
        }
        data = new LinkedHashMap<>();
        if (isChanging() && "facts".equals(edit)) {
            show(committee);
        } else if (isChanging()) {
            getMediators().stream().filter(m -> String.valueOf(m.id()).equals(edit)).findFirst().ifPresent(this::show);
        }
    }

    private void show(Committee c) {
        editing = "facts";
        version = c.version();
        data.put("type", c.type().name());
        data.put("industry", c.industry());
        data.put("status", c.status().name());
        data.put("establishedOn", text(c.establishedOn()));
        data.put("filingNo", c.filingNo());
        data.put("address", c.address());
        data.put("phone", c.phone());
        data.put("termStart", text(c.termStart()));
        data.put("termEnd", text(c.termEnd()));
    }

    private void show(Mediator m) {
        editing = String.valueOf(m.id());
        version = m.version();
        data.put("fullTime", m.fullTime());
        data.put("grade", m.grade());
        data.put("hiredOn", text(m.hiredOn()));
        data.put("active", m.active());
    }

    private static String text(Object day) {
        return day == null ? null : day.toString();
    }

    /** Saves the form that is open. {@return where to go, or null when something is to be put right} */
    public String save() {
        try {
            var name = getName();
            if (isFactsOpen()) {
                service.change(getCommittee().id(), version, data);
            } else {
                service.changeMediator(getCommittee().id(), Long.parseLong(editing), version, data);
            }
            Notes.done(Texts.of("mediation").get("committee.saved", name));
            return "/mediation/committee.xhtml?faces-redirect=true&id=" + getCommittee().id();
        } catch (InvalidInput wrong) {
            wrong.errors().forEach(e -> Notes.error(e.field(), e.message()));
        } catch (Refusal | StaleVersion no) {
            Notes.error(no.getMessage());
            // The next try is made on what stands there now; what was typed stays.
            committee = null;
            mediators = null;
            version = isFactsOpen() ? getCommittee().version()
                    : getMediators().stream().filter(m -> String.valueOf(m.id()).equals(editing)).mapToInt(Mediator::version).findFirst().orElse(version);
        }
        return null;
    }

    /** {@return the committee of the address, or null} */
    public Committee getCommittee() {
        if (committee == null && id != null && id.matches("\\d{1,18}")) {
            committee = service.find(Long.parseLong(id)).orElse(null);
        }
        return committee;
    }

    /** {@return its mediators} */
    public List<Mediator> getMediators() {
        if (mediators == null) {
            mediators = getCommittee() == null ? List.of() : service.mediators(committee.id());
        }
        return mediators;
    }

    /** {@return whether the caller keeps these facts} */
    public boolean isChanging() {
        return service.mayChange();
    }

    /** {@return whether the form of the committee is open} */
    public boolean isFactsOpen() {
        return "facts".equals(editing);
    }

    /** {@return whether the form of a mediator is open} */
    public boolean isMediatorOpen() {
        return editing != null && !isFactsOpen();
    }

    /** {@return name of what the open form is about} */
    public String getName() {
        return isMediatorOpen() ? getMediators().stream().filter(m -> String.valueOf(m.id()).equals(editing)).map(Mediator::name).findFirst().orElse("")
                : getCommittee() == null ? "" : committee.name();
    }

    /** {@return what is typed} */
    public Map<String, Object> getData() {
        return data;
    }

    /** {@return key of the address} */
    public String getId() {
        return id;
    }

    /** @param id key of the address */
    public void setId(String id) {
        this.id = id;
    }

    /** {@return which form the address asks for} */
    public String getEdit() {
        return edit;
    }

    /** @param edit which form the address asks for */
    public void setEdit(String edit) {
        this.edit = edit;
    }
}
