/**
 * Figures. A report is a list of {@link org.fazhi.reporting.Column}s over a relation of facts; each column has one predicate, which counts
 * the cell and finds its rows, so that a figure and the list behind it cannot disagree. {@link org.fazhi.reporting.Tally} computes all
 * columns in one statement, {@link org.fazhi.reporting.Identity} says what must add up, {@link org.fazhi.reporting.FiledReports} keeps what
 * was handed in for a period, byte for byte, with the facts of that day, so that later changes show as restated.
 */
package org.fazhi.reporting;
