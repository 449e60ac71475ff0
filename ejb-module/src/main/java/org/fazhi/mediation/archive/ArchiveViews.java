package org.fazhi.mediation.archive;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** Samples, holds and destruction as pages show them and as they are typed. */
public final class ArchiveViews {

    private ArchiveViews() {
    }

    /** What a sample is drawn by: days of closing, share of all in per cent, seed (empty: by chance). */
    public record Draw(
            @Field(required = true) LocalDate from,
            @Field(required = true) LocalDate to,
            @Field(required = true, from = 1, to = 100) Integer share,
            @Field(from = 0, to = 999_999_999) Integer seed) {
    }

    /**
     * A sample.
     *
     * @param id         key
     * @param number     评查〔2026〕1号
     * @param unit       name of the unit whose files were drawn from
     * @param from       first day of closing
     * @param to         last day
     * @param seed       from which, with the population, the same files follow again
     * @param share      per cent
     * @param population how many were drawn from
     * @param size       how many were drawn
     * @param scored     how many are scored
     * @param by         who drew it
     * @param at         when, Asia/Shanghai
     */
    public record Sample(long id, String number, String unit, LocalDate from, LocalDate to, long seed, int share, int population, int size, int scored,
                         String by, LocalDateTime at) {
    }

    /**
     * A file of a sample.
     *
     * @param file       the file
     * @param number     its number
     * @param title      its title
     * @param org        its committee
     * @param reviewerId who scores it, or null
     * @param reviewer   name, or empty
     * @param scores     points by item, or empty
     * @param total      sum of the points, or null while not scored
     * @param grade      EXCELLENT, PASSED, FAILED, or null
     * @param opinion    what was found
     * @param reply      the committee's answer, or null
     * @param mine       whether the caller scores it now
     * @param answering  whether the caller is to answer now
     */
    public record Review(long file, String number, String title, String org, Long reviewerId, String reviewer, Map<String, String> scores, Integer total,
                         Grade grade, String opinion, String reply, boolean mine, boolean answering) {
    }

    /** 评查等次. */
    public enum Grade { EXCELLENT, PASSED, FAILED }

    /** An item of the score sheet with its points. */
    public record Item(String code, String title, int points) {
    }

    /** 停毁: a file that must not be destroyed. */
    public record Hold(long id, long file, String number, String title, String reason, String by, LocalDateTime at) {
    }

    /** What is typed to set a hold. */
    public record HoldForm(
            @Field(required = true, max = 80) String number,
            @Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }

    /** States of a list of destruction, in their order. */
    public enum State { MADE, APPRAISED, APPROVED, APPROVED_TWICE, WITNESSED, DONE }

    /**
     * A list of destruction.
     *
     * @param id      key
     * @param number  销毁〔2026〕1号
     * @param state   how far it is
     * @param by      who made it
     * @param at      when
     * @param opinion 鉴定意见, or null
     * @param people  who appraised, approved, approved again, witnessed, carried out, in this order; null where nobody did yet
     * @param items   its files
     */
    public record Destruction(long id, String number, State state, String by, LocalDateTime at, String opinion, List<String> people, List<Volume> items) {
    }

    /** A file on a list of destruction; {@code kept}: why it was taken off, or null. */
    public record Volume(long file, String number, String title, String org, LocalDate closedOn, String retention, LocalDate until, String kept) {
    }
}
