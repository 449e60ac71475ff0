package org.fazhi.web.casework;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fazhi.casework.SignatureService;
import org.fazhi.paper.PaperState;
import org.fazhi.platform.Texts;

/** The tab 文书 of a dossier: each paper with its signatures and formats. */
@Named
@RequestScoped
public class PaperTab {

    @Inject
    private DossierPage dossier;
    @EJB
    private SignatureService signatures;
    private List<PaperState> states;

    /** {@return the papers, oldest first; empty for those who see the outline only} */
    public List<PaperState> getStates() {
        if (states == null) {
            states = dossier.isFull() ? signatures.ofFile(dossier.getDossier().row().id()) : List.of();
        }
        return states;
    }

    /** {@return how far a paper has come that waits for no signature here} */
    public String word(PaperState state) {
        var words = Texts.of("casework");
        return state.finalOn() == null ? state.scans() > 0 ? "" : words.get("dossier.paper.unsigned") : words.get("dossier.paper.final", state.finalOn());
    }
}
