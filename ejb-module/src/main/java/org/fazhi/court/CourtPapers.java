package org.fazhi.court;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fazhi.paper.PaperKinds;

/** What the room prints. */
@ApplicationScoped
public class CourtPapers implements PaperKinds {

    @Override
    public List<CourtPaper> kinds() {
        return List.of(CourtPaper.values());
    }
}
