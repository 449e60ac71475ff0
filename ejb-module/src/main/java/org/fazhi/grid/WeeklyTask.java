package org.fazhi.grid;

import org.fazhi.casework.TaskKind;

/** What is owed beside the next meeting; alarms are seen from their day on, whether or not anything ran. */
public enum WeeklyTask implements TaskKind {
    /** 落实决定: until the next meeting. */ DECISION("FULFIL"),
    /** 社区告警: a week has passed without a meeting. */ MISSED("HOLD"),
    /** 街道告警: two weeks in a row. */ MISSED_TWICE("HOLD");

    private final String settledBy;

    WeeklyTask(String settledBy) {
        this.settledBy = settledBy;
    }

    @Override
    public String settledBy() {
        return settledBy;
    }
}
