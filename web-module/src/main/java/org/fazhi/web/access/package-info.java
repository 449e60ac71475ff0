/**
 * The counter's door: who is asking ({@link org.fazhi.web.access.DoorKeeper}), sign-in and sign-out, and the administrator's pages for
 * accounts and organisation. The mechanism stands in the WAR because the server finds it nowhere else.
 */
package org.fazhi.web.access;
