/**
 * The kernel. A procedure is a table that a lawyer can read: an enum whose constants are {@link org.fazhi.casework.Step}s, each
 * holding one {@link org.fazhi.casework.Row} (from, to, who, guards, deadlines, paper, legal basis). Everything else derives from
 * that table: the buttons, the check on write, the deadlines, the history line, the papers, the rights table.
 *
 * <p>One door: {@link org.fazhi.casework.Casework#perform} carries out a command in one transaction. There is no status setter.
 *
 * <p>To add a procedure, write its package (status enum, step enum, data records, facts, {@link org.fazhi.casework.Procedure} bean)
 * and nothing here.
 */
package org.fazhi.casework;
