/**
 * The sealed journal: one line for every effect, refusal and reading of protected matter, chained by HMAC-SM3 with a key outside
 * the database. {@link org.fazhi.audit.JournalVerifier} names the place of a gap or a change.
 */
package org.fazhi.audit;
