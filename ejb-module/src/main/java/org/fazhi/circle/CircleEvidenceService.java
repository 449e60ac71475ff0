package org.fazhi.circle;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** What the circle says about one estate, for rooms that assess it; the same figures as on the map, and no more than these. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class CircleEvidenceService {

    @Inject
    private Circles circles;

    /** {@return how many of the four kinds of stations an estate reaches within ten minutes on foot; empty when the circle does not know the estate} */
    public Optional<Integer> kinds(long district, String estate) {
        return circles.get(district, Question.USUAL).figures().rows().stream().filter(r -> r.community().name().equals(estate)).findFirst().map(Figures.Row::kinds);
    }
}
