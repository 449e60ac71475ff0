/**
 * Who may: accounts, passwords, roles, tokens, the organisation tree, and the one place where the data scope of a caller
 * becomes a condition of a query ({@link org.fazhi.access.Scope}).
 */
package org.fazhi.access;
