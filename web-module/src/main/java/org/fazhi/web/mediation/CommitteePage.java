package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.mediation.CommitteeViews.Committee;
import org.fazhi.mediation.CommitteeViews.Line;
import org.fazhi.mediation.CommitteeViews.Mediator;
import org.fazhi.mediation.CommitteeViews.Notice;
import org.fazhi.mediation.CommitteeViews.Offer;
import org.fazhi.mediation.CommitteeViews.Tenure;
import org.fazhi.mediation.CommitteeViews.Term;
import org.fazhi.mediation.CommitteeViews.TrainingLine;
import org.fazhi.mediation.CommitteeViews.VerdictLine;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.SpecForm;

/** One committee: {@code committee.xhtml?id=…&tab=people&day=2025-03-02}. All of its state stands in the address. */
@Named
@RequestScoped
public class CommitteePage {

    private static final Texts WORDS = Texts.of("mediation");

    @EJB
    private CommitteeService service;

    private Committee committee;
    private boolean read;
    private List<Offer> offers;
    private List<Mediator> mediators;
    private List<Term> terms;
    private List<Notice> notices;
    private List<VerdictLine> verdicts;

    /** A tab with how much it holds. */
    public record Tab(String key, String label, String count) {
    }

    /** {@return the committee of the address, or null} */
    public Committee getCommittee() {
        if (!read) {
            var id = SpecForm.parameter("id");
            committee = id.matches("\\d{1,18}") ? service.find(Long.parseLong(id)).orElse(null) : null;
            read = true;
        }
        return committee;
    }

    private long id() {
        return getCommittee().id();
    }

    /** {@return the tabs; praise and blame only for those who see them} */
    public List<Tab> getTabs() {
        var tabs = new ArrayList<Tab>();
        tabs.add(tab("facts", ""));
        tabs.add(tab("people", String.valueOf(getMediators().size())));
        tabs.add(tab("terms", String.valueOf(getTerms().size())));
        tabs.add(tab("court", String.valueOf(getNotices().size())));
        tabs.add(tab("training", ""));
        if (!getVerdicts().isEmpty() || !getOffers().isEmpty()) {
            tabs.add(tab("discipline", getVerdicts().isEmpty() ? "" : String.valueOf(getVerdicts().size())));
        }
        tabs.add(tab("lines", ""));
        return tabs;
    }

    private static Tab tab(String key, String count) {
        return new Tab(key, WORDS.get("committee.tab." + key), count);
    }

    /** {@return the tab of the address; an unknown one is the first} */
    public String getTab() {
        var wanted = SpecForm.parameter("tab");
        return getTabs().stream().map(Tab::key).filter(wanted::equals).findFirst().orElse("facts");
    }

    /** {@return what the caller may do, without what belongs to one line of a table} */
    public List<Offer> getOffers() {
        if (offers == null) {
            offers = getCommittee() == null ? List.of() : service.offers(id()).stream().filter(o -> service.act(o.act()).filter(a -> !a.ofOne()).isPresent()).toList();
        }
        return offers;
    }

    /** {@return the act that the committee waits for, or null} */
    public Offer getFirst() {
        return getOffers().stream().filter(Offer::leads).findFirst().orElse(null);
    }

    /** {@return the others, in the order of the table} */
    public List<Offer> getRest() {
        return getOffers().stream().filter(o -> o != getFirst()).toList();
    }

    /** {@return whether the caller may do an act on a line of a table} */
    public boolean may(String act) {
        return getCommittee() != null && service.offers(id()).stream().anyMatch(o -> o.act().equals(act));
    }

    /** {@return the mediators} */
    public List<Mediator> getMediators() {
        if (mediators == null) {
            mediators = getCommittee() == null ? List.of() : service.mediators(id());
        }
        return mediators;
    }

    /** {@return who serves on the day of the address, or today} */
    public List<Tenure> getServing() {
        return getCommittee() == null ? List.of() : service.serving(id(), getDay());
    }

    /** {@return the day of the address, or null} */
    public LocalDate getDay() {
        try {
            return SpecForm.parameter("day").isBlank() ? null : LocalDate.parse(SpecForm.parameter("day").strip());
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** {@return the terms} */
    public List<Term> getTerms() {
        if (terms == null) {
            terms = getCommittee() == null ? List.of() : service.terms(id());
        }
        return terms;
    }

    /** {@return the notices to the court} */
    public List<Notice> getNotices() {
        if (notices == null) {
            notices = getCommittee() == null ? List.of() : service.notices(id());
        }
        return notices;
    }

    /** {@return training} */
    public List<TrainingLine> getTraining() {
        return service.training(id());
    }

    /** {@return praise and blame} */
    public List<VerdictLine> getVerdicts() {
        if (verdicts == null) {
            verdicts = getCommittee() == null ? List.of() : service.verdicts(id());
        }
        return verdicts;
    }

    /** {@return the acts so far} */
    public List<Line> getLines() {
        return service.lines(id());
    }
}
