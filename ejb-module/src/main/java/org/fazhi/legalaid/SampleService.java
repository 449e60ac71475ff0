package org.fazhi.legalaid;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fazhi.access.Caller;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.Role;
import org.fazhi.casework.Refusal;
import org.fazhi.platform.Texts;

/** Samples as the centre and the bureau read them. Which files were checked for their promise, only the centre knows: it would tell of hardship. */
@Stateless
@RolesAllowed("STAFF")
public class SampleService {

    @Inject
    private CurrentCaller current;
    @Inject
    private AidSamples samples;
    @Inject
    private AidTables tables;

    /**
     * A sample in a list.
     *
     * @param id         key
     * @param kind       of what
     * @param centre     name of the centre
     * @param from       first day of the period
     * @param to         last day
     * @param seed       of the draw
     * @param share      per cent
     * @param basis      where the share comes from
     * @param population how many files there were
     * @param size       how many were drawn
     * @param done       how many are checked or visited
     * @param drawnOn    day
     * @param readable   whether the caller may see the files
     */
    public record Line(long id, AidCodes.SampleKind kind, String centre, LocalDate from, LocalDate to, int seed, int share, String basis, int population, int size, int done,
                       LocalDate drawnOn, boolean readable) {
    }

    /**
     * A drawn file.
     *
     * @param id     key
     * @param number its number
     * @param title  its title
     * @param turn   place in the draw, from 1
     * @param doneOn day on which it was checked or visited, or null
     * @param result what came of it in words, or empty
     */
    public record Drawn(long id, String number, String title, int turn, LocalDate doneOn, String result) {
    }

    /**
     * A sample, opened.
     *
     * @param line  the sample
     * @param files the drawn files, in the order of the draw
     * @param again whether seed and population give the same files today
     */
    public record Opened(Line line, List<Drawn> files, boolean again) {
    }

    /** {@return the samples in the caller's reach, newest first} */
    public List<Line> list() {
        var me = current.get();
        var all = ofCentre(me) ? samples.ofCentre(me.orgId()) : samples.ofDistrict(me.districtId());
        if (!ofCentre(me) && !me.has(Role.PUBLIC_SERVICE_SECTION) && !me.has(Role.BUREAU_LEADER)) {
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of(AidProcedure.WORD).get("sample.notAllowed"));
        }
        return all.stream().map(s -> line(s, ofCentre(me))).toList();
    }

    /**
     * {@return a sample with its files, drawn again to prove it}
     *
     * @throws Refusal NOT_FOUND when it is not of the caller's centre
     */
    public Opened open(long id) {
        return open(current.get(), id);
    }

    /** The same for a caller that is known already, from inside the office; see {@link #open(long)}. */
    @PermitAll
    public Opened open(Caller me, long id) {
        var sample = samples.find(id, ofCentre(me) ? me.orgId() : 0).orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("casework").get("act.notFound")));
        var files = tables.list("select f.id, coalesce(f.number, ''), f.title, x.turn, x.done_on, x.result from aid_sample_file x join case_file f on f.id = x.file_id"
                + " where x.sample_id = ? order by x.turn", s -> s.setLong(1, id), r -> new Drawn(r.getLong(1), r.getString(2), r.getString(3), r.getInt(4),
                r.getObject(5, LocalDate.class), result(sample.kind(), r.getString(6))));
        return new Opened(line(sample, true), files, sample.drawn().equals(files.stream().map(Drawn::id).toList()));
    }

    private static String result(AidCodes.SampleKind kind, String stored) {
        if (stored == null) {
            return "";
        }
        return Texts.of(AidProcedure.WORD).name(kind == AidCodes.SampleKind.PROMISE ? AidCodes.SampleResult.valueOf(stored) : AidCodes.Satisfaction.valueOf(stored));
    }

    private static Line line(AidSamples.Sample s, boolean readable) {
        return new Line(s.id(), s.kind(), s.orgName(), s.from(), s.to(), s.seed(), s.share(), s.basis(), s.population().size(), s.drawn().size(), s.done(), s.drawnOn(), readable);
    }

    private static boolean ofCentre(Caller caller) {
        return caller.has(Role.AID_CLERK) || caller.has(Role.AID_APPROVER);
    }
}
