/**
 * Tests of the built {@code target/fazhi.ear} in a real Payara with a real PostgreSQL, both started by the launcher's own code on free
 * ports with data under {@code ear/target/it}, wiped before each run: a running demo is never touched.
 *
 * <p>Two kinds:
 * <ul>
 * <li>{@code *IT}: from outside, over HTTP ({@link org.fazhi.ear.Bureau}) or in the browser ({@link org.fazhi.ear.Browser}). The EAR is
 *     deployed <em>once</em>, untouched, with the demo bureau; all classes share it. So a test makes its own files and accounts and counts
 *     on nobody else's numbers.
 * <li>{@code *ContainerIT}, marked {@link org.fazhi.ear.InServer}: inside the server, by Arquillian, with beans of the office injected
 *     into the test. {@link org.fazhi.ear.Parcel} is the built EAR with the test class added to its web module; each class costs one
 *     deployment, so there is one, {@code InsideContainerIT}, which calls plain classes.
 * </ul>
 * The two kinds run one after the other with a server each, because Arquillian cannot deploy an application under a name that is already
 * there, and an EAR deployed twice would run its jobs twice on one database.
 *
 * <p>Everything runs in the test JVM and its children: when it ends, by itself, by Ctrl-C or because Maven was killed, database and server
 * end with it. Nothing is skipped: if the house does not start, the test JVM ends with the launcher's sentence and the build fails.
 *
 * <p>One class alone: {@code mvn verify -pl ear -am -Dit.test=FirstPageIT -Dsurefire.failIfNoSpecifiedTests=false -Dfailsafe.failIfNoSpecifiedTests=false}.
 * Logs: {@code ear/target/it/<run>/logs}, pictures: {@code ear/target/screenshots}.
 */
package org.fazhi.ear;
