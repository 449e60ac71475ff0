package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Pay sheets as pages show them. */
public final class AllowanceViews {

    private AllowanceViews() {
    }

    /**
     * A sheet in the list and at the head of its page.
     *
     * @param id         key
     * @param committee  the committee's name
     * @param orgId      the committee
     * @param from       first day of the period
     * @param to         last day
     * @param status     status
     * @param cases      cases that are paid
     * @param held       cases that look like a double and are not decided
     * @param sum        yuan in all
     * @param made       who made it, with the day
     * @param checked    who checked it, or empty
     * @param approved   who approved it, or empty
     * @param noticeFrom first day of the public notice, or null
     * @param noticeTo   last day, or null
     * @param settledOn  day, or null
     * @param version    to be sent back with an act
     */
    public record Sheet(long id, String committee, long orgId, LocalDate from, LocalDate to, CommitteeCodes.SheetStatus status, int cases, int held, BigDecimal sum,
                        String made, String checked, String approved, LocalDate noticeFrom, LocalDate noticeTo, LocalDate settledOn, int version) {
    }

    /**
     * A case on a sheet.
     *
     * @param id       key
     * @param seq      its number on the sheet
     * @param fileId   the case
     * @param number   its number
     * @param topic    dispute type, in words
     * @param closedOn day of closing
     * @param mediator who is paid
     * @param category 类别
     * @param why      the rule
     * @param amount   yuan
     * @param state    what becomes of it
     * @param twins    what makes it look like a double, one sentence each
     * @param decision why it is paid or not, or null
     */
    public record Item(long id, int seq, long fileId, String number, String topic, LocalDate closedOn, String mediator, CommitteeCodes.Category category, String why,
                       BigDecimal amount, CommitteeCodes.ItemState state, List<String> twins, String decision) {
    }

    /** Who gets how much: a line of the pay sheet and of the public notice, without a word about any party. */
    public record Pay(String mediator, int simple, int normal, int difficult, int major, int cases, BigDecimal sum) {
    }

    /** An objection of the public. */
    public record Objection(long id, LocalDate on, String by, String content, LocalDate answeredOn, String answer) {
    }
}
