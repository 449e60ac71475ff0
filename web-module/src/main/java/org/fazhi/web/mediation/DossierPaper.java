package org.fazhi.web.mediation;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fazhi.mediation.DossierCheck;
import org.fazhi.mediation.MediationDossierService;
import org.fazhi.platform.Texts;
import org.fazhi.web.casework.DossierPage;

/** 卷宗齐全 on the dossier page: the light, what is missing, and the way to the whole as PDF. */
@Named
@RequestScoped
public class DossierPaper {

    @Inject
    private DossierPage page;
    @EJB
    private MediationDossierService service;
    private DossierCheck check;

    /** {@return the check} */
    public DossierCheck getCheck() {
        if (check == null) {
            check = service.check(page.getDossier().row().id());
        }
        return check;
    }

    /** {@return the light in words} */
    public String getWord() {
        long missing = getCheck().lines().stream().filter(l -> l.must() && l.state() == DossierCheck.State.MISSING).count();
        return Texts.of("mediation").get("dossier.check." + getCheck().light(), missing);
    }

    /** {@return parts that are missing, unsigned or explained} */
    public List<DossierCheck.Line> getOpen() {
        return getCheck().lines().stream().filter(l -> l.state() != DossierCheck.State.PRESENT).toList();
    }
}
