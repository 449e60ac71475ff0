/**
 * What happens to mediation files after they were closed, beside the steps of {@link org.fazhi.mediation.ArchiveStep}: seeded samples that
 * people of other units score ({@link org.fazhi.mediation.archive.Samples}), legal holds ({@link org.fazhi.mediation.archive.Holds}) and
 * destruction after the time of keeping ({@link org.fazhi.mediation.archive.Destructions}). A destroyed file keeps its row, number, dates and
 * history of steps; its contents and personal data go ({@link org.fazhi.mediation.archive.Erasure}); the list of what was destroyed stays for good.
 */
package org.fazhi.mediation.archive;
