/**
 * The counter for other systems: JSON over HTTP below {@code /fazhi/api/v1}, with the token of an integration account.
 *
 * <p>Nothing here knows a capability. {@link org.fazhi.web.api.FilesResource} serves every procedure under its own word; what a step
 * takes, who may take it and what it issues is read from the procedure's table, and so is the description of the interface
 * ({@link org.fazhi.web.api.Description}). Every refusal is a problem answer ({@link org.fazhi.web.api.Problem}, RFC 9457) with a
 * Chinese detail, written in one place, {@link org.fazhi.web.api.ProblemMapper}. Bodies are read by {@link org.fazhi.web.api.JsonBody},
 * which is stricter than JSON asks: no key twice, no broken characters, no depth or size that could hurt.
 */
package org.fazhi.web.api;
