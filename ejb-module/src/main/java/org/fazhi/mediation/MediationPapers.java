package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fazhi.paper.PaperKinds;

/** Tells the room of papers what mediation prints. */
@ApplicationScoped
public class MediationPapers implements PaperKinds {

    @Override
    public List<MediationPaper> kinds() {
        return List.of(MediationPaper.values());
    }
}
