package org.fazhi.mediation;

/** The code lists of committees, mediators and the allowance by case; names in Chinese stand in the bundle under {@code <List>.<CODE>}. */
public final class CommitteeCodes {

    private CommitteeCodes() {
    }

    /** 职务 in a committee; {@link #HIRED} mediators belong to no term (人民调解法13). */
    public enum Post { CHAIR, VICE, MEMBER, HIRED }

    /** Who elected a committee (人民调解法9). */
    public enum Origin { VILLAGERS, RESIDENTS, EMPLOYEES, FOUNDER }

    /** 文化程度, as the ministry's report on staff counts it. */
    public enum Education { POSTGRADUATE, BACHELOR, COLLEGE, HIGH_SCHOOL, MIDDLE_SCHOOL, PRIMARY }

    /** How a notice went to the court. */
    public enum NoticeWay { LETTER, HAND, ONLINE }

    /** 培训类别: before the first case, on one subject, every year. */
    public enum Training { INDUCTION, SPECIAL, YEARLY }

    /** What a mediator is blamed or praised for (人民调解法15). */
    public enum Conduct { BIAS, INSULT, BENEFIT, LEAK, OTHER, MERIT }

    /** What was decided (人民调解法15). */
    public enum Measure { CRITICISM, RECTIFY, REMOVAL, PRAISE }

    /** 处分状态: a warned mediator goes on, a removed one gets no more cases. */
    public enum Discipline { WARNED, REMOVED }

    /** 补贴类别 of a case. */
    public enum Category { SIMPLE, NORMAL, DIFFICULT, MAJOR, FAILED }

    /** What becomes of a case on a pay sheet. */
    public enum ItemState { COUNTED, HELD, EXCLUDED, RELEASED }

    /** Status of a pay sheet. */
    public enum SheetStatus { DRAFT, CHECKED, APPROVED, NOTICE, SETTLED, DROPPED }
}
