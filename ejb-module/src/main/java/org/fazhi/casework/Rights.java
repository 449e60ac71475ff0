package org.fazhi.casework;

import java.util.List;

/**
 * What one person may do with one file now: one answer object, computed once for the page and asked again on write.
 *
 * @param view  how much is shown
 * @param steps steps the person may take, those that cannot be taken yet with their reason
 */
public record Rights(View view, List<StepOffer> steps) {

    /** How much of a file is shown. */
    public enum View {
        /** Not even that it exists. */ NONE,
        /** Head, deadlines and holders; the rest after opening with a reason. */ OUTLINE,
        /** Everything. */ FULL
    }

    /**
     * One step as a button.
     *
     * @param step    its name
     * @param label   the verb
     * @param hint    its condition in one line, or empty
     * @param open    whether it can be taken now
     * @param reason  why not, or null
     * @param confirm whether it asks once more
     * @param basis   legal basis
     */
    public record StepOffer(String step, String label, String hint, boolean open, String reason, boolean confirm, String basis) {
    }
}
