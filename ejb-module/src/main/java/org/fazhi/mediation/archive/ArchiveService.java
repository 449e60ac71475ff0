package org.fazhi.mediation.archive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.fazhi.access.CurrentCaller;
import org.fazhi.mediation.archive.ArchiveViews.Destruction;
import org.fazhi.mediation.archive.ArchiveViews.Hold;
import org.fazhi.mediation.archive.ArchiveViews.Item;
import org.fazhi.mediation.archive.ArchiveViews.Review;
import org.fazhi.mediation.archive.ArchiveViews.Sample;

/** Samples, holds and destruction for the signed-in caller; what each does stands at {@link Samples}, {@link Holds} and {@link Destructions}. */
@Stateless
@RolesAllowed("STAFF")
public class ArchiveService {

    @Inject
    private CurrentCaller current;
    @Inject
    private Samples samples;
    @Inject
    private Holds holds;
    @Inject
    private Destructions destructions;

    /** {@return whether the caller draws samples} */
    public boolean mayDraw() {
        return samples.mayDraw(current.get());
    }

    /** {@return samples that concern the caller} */
    public List<Sample> samples() {
        return samples.list(current.get());
    }

    /** {@return a sample} */
    public Sample sample(long id) {
        return samples.find(current.get(), id);
    }

    /** {@return files of a sample that concern the caller} */
    public List<Review> reviews(long sample) {
        return samples.reviews(current.get(), sample);
    }

    /** {@return the score sheet} */
    public List<Item> items() {
        return samples.items();
    }

    /** {@return key of a new sample; see {@link Samples#draw}} */
    public long draw(Map<String, ?> raw) {
        return samples.draw(current.get(), raw);
    }

    /** Scores a file; see {@link Samples#score}. */
    public void score(long sample, long file, Map<String, String> points, String opinion) {
        samples.score(current.get(), sample, file, points, opinion);
    }

    /** Answers a review; see {@link Samples#answer}. */
    public void answer(long sample, long file, String reply) {
        samples.answer(current.get(), sample, file, reply);
    }

    /** {@return whether the caller sets holds} */
    public boolean mayHold() {
        return holds.may(current.get());
    }

    /** {@return holds in force} */
    public List<Hold> holds() {
        return holds.list(current.get());
    }

    /** Sets a hold; see {@link Holds#set}. */
    public void hold(Map<String, ?> raw) {
        holds.set(current.get(), raw);
    }

    /** Lifts a hold; see {@link Holds#lift}. */
    public void lift(long id, String reason) {
        holds.lift(current.get(), id, reason);
    }

    /** {@return whether the caller works on lists of destruction} */
    public boolean mayDestroy() {
        return destructions.may(current.get());
    }

    /** {@return how many files could be put on a list} */
    public int due() {
        return destructions.due(current.get());
    }

    /** {@return lists of destruction} */
    public List<Destruction> destructions() {
        return destructions.list(current.get());
    }

    /** {@return a list with its files} */
    public Destruction destruction(long id) {
        return destructions.find(current.get(), id);
    }

    /** {@return key of a new list; see {@link Destructions#make}} */
    public long make() {
        return destructions.make(current.get());
    }

    /** Takes a file off; see {@link Destructions#keep}. */
    public void keep(long id, long file, String reason) {
        destructions.keep(current.get(), id, file, reason);
    }

    /** Moves a list on by its next act: appraisal with an opinion, approval, witness, or the end. */
    public void next(long id, String opinion) {
        var caller = current.get();
        switch (destructions.find(caller, id).state()) {
            case MADE -> destructions.appraise(caller, id, opinion);
            case APPRAISED, APPROVED -> destructions.approve(caller, id);
            case APPROVED_TWICE -> destructions.witness(caller, id);
            default -> destructions.carryOut(caller, id);
        }
    }
}
