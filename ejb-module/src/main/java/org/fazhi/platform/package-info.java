/**
 * The house itself: start-up and schema ({@link org.fazhi.platform.Startup}), the data source, the Chinese words of the rooms
 * ({@link org.fazhi.platform.Texts}), legal numbers ({@link org.fazhi.platform.Parameters}), jobs and health. Knows no capability.
 */
package org.fazhi.platform;
