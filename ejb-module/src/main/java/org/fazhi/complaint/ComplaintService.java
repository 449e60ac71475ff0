package org.fazhi.complaint;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;

/** What other rooms may know of complaints: that there is one, not what it says. */
@Stateless
@PermitAll
public class ComplaintService {

    @Inject
    private ComplaintDesk desk;

    /** {@return the number of a complaint about a legal-aid file that is not answered yet} */
    public Optional<String> openAbout(long aidFile) {
        return desk.openAbout(aidFile);
    }
}
