package org.fazhi.casework;

/** Answers what waits for the caller of the running request, across all procedures. */
public interface Workbench {

    /**
     * {@return the workbench with one tab opened}
     *
     * @param tab the tab
     */
    WorkbenchView open(WorkbenchView.Tab tab);

    /** {@return how many files wait for the caller, for the bar: cheap, asked by every page; 1001 for “more than 1000”} */
    long waiting();
}
