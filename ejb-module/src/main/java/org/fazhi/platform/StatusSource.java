package org.fazhi.platform;

import java.util.List;

/** What a room tells the administrator about itself; one CDI bean per room. A source that fails is shown as a fault, it never breaks the page. */
public interface StatusSource {

    /** {@return facts, read now} */
    List<StatusLine> read();

    /** {@return further facts that only the check of the whole installation (部署体检) wants, or that take longer to find out} */
    default List<StatusLine> examine() {
        return List.of();
    }
}
