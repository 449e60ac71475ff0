/**
 * The frame of every page: shell ({@link org.fazhi.web.frame.Shell}), menu ({@link org.fazhi.web.frame.Menu}, one line per duty),
 * words ({@link org.fazhi.web.frame.Words}), house tags (those of {@code WEB-INF/tags} that need Java), headers and faults. Knows no
 * capability beyond its line in the menu.
 *
 * <p>A page is {@code <ui:composition template="/WEB-INF/layout.xhtml">} with the parameters {@code title} and, for pages that do
 * not stand in the menu, {@code here} (the path of the menu entry to which they belong). {@code WEB-INF/tags/README.md} lists the
 * house tags.
 */
package org.fazhi.web.frame;
