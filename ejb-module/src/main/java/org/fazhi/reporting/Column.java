package org.fazhi.reporting;

/** One column of a report: the one place where its predicate stands, for the count and for the rows behind it. */
public interface Column {

    /** {@return its number on the form, such as {@code 25}} */
    String number();

    /** {@return where its rows lie} */
    Source source();

    /** {@return SQL: which rows of the source (alias {@code r}) belong to it; constant text of ours} */
    String predicate();

    /** {@return SQL over {@code r} of what a row adds to the figure; {@code 1} for a count} */
    String value();

    /** {@return its heading in Chinese} */
    String title();
}
