/**
 * 法治小区考评 (domain.md 3.6): a community applies for an estate, the justice office reviews first, the bureau assesses by a scheme of aspects and
 * criteria, publishes, names; afterwards a self-check every half-year and a review every second year. A scheme has editions, and a file keeps the one
 * that was in force when it was opened. What the house knows already fills the form ({@link org.fazhi.estate.EstateEvidence}); people decide.
 */
package org.fazhi.estate;
