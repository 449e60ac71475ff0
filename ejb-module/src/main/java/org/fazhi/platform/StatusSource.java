package org.fazhi.platform;

import java.util.List;

/** What a room tells the administrator about itself; one CDI bean per room. A source that fails is shown as a fault, it never breaks the page. */
public interface StatusSource {

    /** {@return facts, read now} */
    List<StatusLine> read();
}
