/**
 * The house itself: start-up and schema ({@link org.fazhi.platform.Startup}), the data source, the Chinese words of the rooms
 * ({@link org.fazhi.platform.Texts}), legal numbers ({@link org.fazhi.platform.Parameters}), jobs and health.
 * What operators touch: {@link org.fazhi.platform.Setting} (every key), {@link org.fazhi.platform.Binding} (every JNDI name),
 * {@link org.fazhi.platform.Checkup} (what is wrong with the installation, from every {@link org.fazhi.platform.StatusSource}). Knows no capability.
 */
package org.fazhi.platform;
