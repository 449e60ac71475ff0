package org.fazhi.deliberation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fazhi.paper.PaperKinds;

/** What the room prints. */
@ApplicationScoped
public class DeliberationPapers implements PaperKinds {

    @Override
    public List<DeliberationPaper> kinds() {
        return List.of(DeliberationPaper.values());
    }
}
