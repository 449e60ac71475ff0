/** One page for the acts on every register: {@link org.fazhi.web.register.ActPage}; a room adds its register by a bean of {@link org.fazhi.web.register.RegisterForms}. */
package org.fazhi.web.register;
