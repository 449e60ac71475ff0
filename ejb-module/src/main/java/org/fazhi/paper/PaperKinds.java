package org.fazhi.paper;

import java.util.List;

/** What a capability prints; one CDI bean per capability, found by this room, which knows none of them. */
public interface PaperKinds {

    /** {@return its papers, in the order of a file} */
    List<? extends PaperKind> kinds();
}
