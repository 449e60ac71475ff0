package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fazhi.casework.Option;
import org.fazhi.mediation.AllowanceAct;
import org.fazhi.mediation.AllowanceService;
import org.fazhi.platform.Texts;
import org.fazhi.register.RegisterAct;
import org.fazhi.register.RegisterCommand;
import org.fazhi.web.register.RegisterForms;

/** Forms of the acts on pay sheets. */
@RequestScoped
public class AllowanceForms implements RegisterForms {

    @EJB
    private AllowanceService allowances;

    @Override
    public String of() {
        return "sheet";
    }

    @Override
    public String word() {
        return "mediation";
    }

    @Override
    public String statusKey(String status) {
        return "SheetStatus." + status;
    }

    @Override
    public String here() {
        return "/mediation/allowances.xhtml";
    }

    @Override
    public Optional<? extends RegisterAct> act(String name) {
        return allowances.act(name);
    }

    @Override
    public Optional<Subject> subject(long id, RegisterAct act) {
        if (act.row().from().isEmpty()) {
            return Optional.of(new Subject("", "", 0, here() + "?", allowances.mayPrepare()));
        }
        var words = Texts.of(word());
        return allowances.find(id).map(s -> new Subject(words.get("allowance.name", s.committee(), s.from(), s.to()), words.name(s.status()), s.version(),
                opened(s.id()), allowances.offers(s.id()).stream().anyMatch(o -> o.act().equals(act.name()))));
    }

    @Override
    public Map<String, Object> filled(long id, RegisterAct act, Long who) {
        return allowances.filled((AllowanceAct) act, who);
    }

    @Override
    public List<Option> options(long id, String list) {
        return allowances.options(id, list);
    }

    @Override
    public long perform(RegisterCommand command) {
        return allowances.perform(command);
    }

    @Override
    public String opened(long id) {
        return "/mediation/allowance.xhtml?id=" + id;
    }
}
