package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.casework.Option;
import org.fazhi.mediation.CommitteeAct;
import org.fazhi.mediation.CommitteeService;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterAct;
import org.fazhi.register.RegisterCommand;
import org.fazhi.web.register.RegisterForms;

/** Forms of the acts on committees and their mediators. */
@RequestScoped
public class CommitteeForms implements RegisterForms {

    @EJB
    private CommitteeService committees;

    @Override
    public String of() {
        return "committee";
    }

    @Override
    public String word() {
        return "mediation";
    }

    @Override
    public String statusKey(String status) {
        return "CommitteeStatus." + status;
    }

    @Override
    public String here() {
        return "/mediation/committees.xhtml";
    }

    @Override
    public Optional<? extends RegisterAct> act(String name) {
        return committees.act(name);
    }

    @Override
    public Optional<Subject> subject(long id, RegisterAct act) {
        return committees.find(id).map(c -> new Subject(c.name(), Texts.of(word()).name(c.status()), c.version(), opened(c.id()),
                committees.offers(c.id()).stream().anyMatch(o -> o.act().equals(act.name()))));
    }

    @Override
    public Map<String, Object> filled(long id, RegisterAct act, Long who) {
        return committees.filled(id, (CommitteeAct) act, who);
    }

    @Override
    public List<Option> options(long id, String list) {
        return committees.options(id, list);
    }

    @Override
    public long perform(RegisterCommand command) {
        return committees.perform(command);
    }

    @Override
    public String opened(long id) {
        return "/mediation/committee.xhtml?id=" + id;
    }
}
