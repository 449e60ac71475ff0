package org.fazhi.circle;

import java.time.LocalDateTime;
import java.util.List;

/**
 * A path that the bureau drew, or a passage that it knows to be closed.
 *
 * @param id      key
 * @param closure whether nobody passes there
 * @param places  longitude and latitude in CGCS2000
 * @param note    why
 * @param account who drew it
 * @param drawnAt when
 */
public record Link(long id, boolean closure, List<double[]> places, String note, String account, LocalDateTime drawnAt) {
}
