package org.fazhi.grid;

import org.fazhi.casework.DeadlineRule;

/** The clocks of a matter. */
public enum MatterDeadline implements DeadlineRule<GridMatter> {

    /** 分流期限. */
    TRIAGE("MATTER_TRIAGE_DAYS"),
    /** 办理期限: from first contact, whoever holds it. */
    HANDLE("MATTER_HANDLE_DAYS"),
    /** 确认期限: afterwards it counts as confirmed, marked as such. */
    CONFIRM("MATTER_CONFIRM_DAYS");

    private final String parameter;

    MatterDeadline(String parameter) {
        this.parameter = parameter;
    }

    @Override
    public String parameter(GridMatter facts) {
        return parameter;
    }

    @Override
    public boolean binding() {
        return this != CONFIRM;
    }
}
