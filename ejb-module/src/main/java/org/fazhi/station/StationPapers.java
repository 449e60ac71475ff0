package org.fazhi.station;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fazhi.paper.PaperKinds;

/** What the room prints. */
@ApplicationScoped
public class StationPapers implements PaperKinds {

    @Override
    public List<StationPaper> kinds() {
        return List.of(StationPaper.values());
    }
}
