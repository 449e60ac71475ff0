package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.fazhi.paper.PaperKinds;

/** What the grid prints. */
@ApplicationScoped
public class GridPapers implements PaperKinds {

    @Override
    public List<GridPaper> kinds() {
        return List.of(GridPaper.values());
    }
}
