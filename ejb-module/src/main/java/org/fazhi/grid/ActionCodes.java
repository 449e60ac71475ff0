package org.fazhi.grid;

/** The code lists of a grid action; names in Chinese stand in the bundle under {@code <List>.<CODE>}. */
public final class ActionCodes {

    private ActionCodes() {
    }

    /** 核验结论: solved, to be done again, or this team cannot solve it. */
    public enum Verdict { SOLVED, AGAIN, FAILED }

    /** On which level it is dealt with. */
    public enum Level { COMMUNITY, STREET, DISTRICT }
}
