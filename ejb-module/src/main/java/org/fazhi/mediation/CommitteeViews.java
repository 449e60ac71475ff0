package org.fazhi.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/** Committees and mediators as pages show them. */
public final class CommitteeViews {

    private CommitteeViews() {
    }

    /**
     * A committee in the list and at the head of its page.
     *
     * @param id            the unit
     * @param name          its name
     * @param street        the subdistrict above, or empty
     * @param type          type
     * @param industry      trade of a professional committee, or null
     * @param status        status
     * @param foundedBy     who set it up, or null
     * @param establishedOn day of founding, or null
     * @param filingNo      number of its filing, or null
     * @param sealNo        number of its seal, or null
     * @param address       address, or null
     * @param phone         phone, or null
     * @param hours         opening hours, or null
     * @param minorityArea  whether several nations live in its area
     * @param termStart     first day of the term, or null
     * @param termEnd       last day of the term, or null
     * @param unfiledSince  day of the earliest change that is not filed, or null
     * @param chair         its chairs, or empty
     * @param mediators     active mediators
     * @param open          files that are not finished
     * @param version       to be sent back with an act
     * @param warnings      what the law or the calendar asks for, in sentences
     */
    public record Committee(long id, String name, String street, Codes.CommitteeType type, String industry, Codes.CommitteeStatus status,
                            String foundedBy, LocalDate establishedOn, String filingNo, String sealNo, String address, String phone, String hours,
                            boolean minorityArea, LocalDate termStart, LocalDate termEnd, LocalDate unfiledSince, String chair, int mediators, int open,
                            int version, List<String> warnings) {

        Committee warned(List<String> sentences) {
            return new Committee(id, name, street, type, industry, status, foundedBy, establishedOn, filingNo, sealNo, address, phone, hours, minorityArea,
                    termStart, termEnd, unfiledSince, chair, mediators, open, version, List.copyOf(sentences));
        }
    }

    /**
     * A mediator of a committee, without anything that a colleague need not know.
     *
     * @param id         the account
     * @param name       name
     * @param chair      whether the mediator chairs the committee
     * @param fullTime   专职
     * @param grade      等级, or null
     * @param hiredOn    since when, or null
     * @param active     whether files may be assigned
     * @param discipline 处分状态, or null
     * @param gender     sex, or null
     * @param education  文化程度, or null
     * @param idMask     identity number, covered, or null
     * @param load       files in hand, closed this year, overdue
     * @param hours      training this year
     */
    public record Mediator(long id, String name, boolean chair, boolean fullTime, String grade, LocalDate hiredOn, boolean active,
                           CommitteeCodes.Discipline discipline, Codes.Gender gender, CommitteeCodes.Education education, String idMask, Load load,
                           TrainingYear hours) {
    }

    /**
     * How much a mediator has in hand.
     *
     * @param open    files that are not finished
     * @param closed  closed this year
     * @param overdue of the open ones, past their due day
     */
    public record Load(int open, int closed, int overdue) {
    }

    /**
     * Training of a year against its targets, in 学时.
     *
     * @param induction ever, against the target before the first case
     * @param special   this year
     * @param yearly    this year
     * @param missing   whether a target of the year is not reached
     */
    public record TrainingYear(Hours induction, Hours special, Hours yearly, boolean missing) {
    }

    /**
     * Hours against a target.
     *
     * @param had    hours
     * @param target hours
     */
    public record Hours(int had, int target) {
    }

    /**
     * Somebody's time in a committee.
     *
     * @param id        key
     * @param name      name
     * @param account   account, or null
     * @param post      职务
     * @param gender    sex, or null
     * @param ethnicity nation, or null
     * @param from      first day
     * @param to        first day on which it is over, or null
     * @param reason    why it ended, or null
     * @param term      number of the term, or null
     */
    public record Tenure(long id, String name, Long account, CommitteeCodes.Post post, Codes.Gender gender, String ethnicity, LocalDate from, LocalDate to,
                         String reason, Integer term) {
    }

    /**
     * A term with its list.
     *
     * @param seq       第几届
     * @param origin    who elected
     * @param electedOn when
     * @param from      first day
     * @param to        last day
     * @param endedOn   day on which the next one began, or null
     * @param members   everybody who served in it
     */
    public record Term(int seq, CommitteeCodes.Origin origin, LocalDate electedOn, LocalDate from, LocalDate to, LocalDate endedOn, List<Tenure> members) {
    }

    /**
     * A notice to the court of a change (人民调解法10).
     *
     * @param id        key
     * @param what      what changed
     * @param changedOn when
     * @param dueOn     last day for sending
     * @param court     to whom it went, or null
     * @param sentOn    when, or null
     * @param way       how, or null
     * @param ackOn     when the court acknowledged it, or null
     * @param overdue   whether it should have gone out by now
     */
    public record Notice(long id, String what, LocalDate changedOn, LocalDate dueOn, String court, LocalDate sentOn, CommitteeCodes.NoticeWay way, LocalDate ackOn,
                         boolean overdue) {
    }

    /** A training, one line per person. */
    public record TrainingLine(LocalDate on, String name, CommitteeCodes.Training kind, String topic, int hours) {
    }

    /** A praise or a blame. */
    public record VerdictLine(LocalDate on, String name, CommitteeCodes.Conduct conduct, CommitteeCodes.Measure measure, String reason, String decidedBy) {
    }

    /** A line of the history. */
    public record Line(LocalDate on, LocalDateTime at, String act, String who, String org) {
    }

    /**
     * An act that somebody may do.
     *
     * @param act    its name
     * @param label  the verb
     * @param hint   its condition in one line, or empty
     * @param basis  legal basis
     * @param leads  whether the register waits for it
     */
    public record Offer(String act, String label, String hint, String basis, boolean leads) {
    }
}
