package org.fazhi.legalaid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.fazhi.platform.Vault;

/** Reads and writes samples: which files were there, which were drawn, what became of them. */
@ApplicationScoped
class AidSamples {

    private static final String SAMPLE = "select s.id, s.kind, s.org_id, u.name, s.from_on, s.to_on, s.seed, s.share, s.basis, s.population, s.drawn_on,"
            + " (select count(*) from aid_sample_file x where x.sample_id = s.id and x.done_on is not null) from aid_sample s join org_unit u on u.id = s.org_id where ";
    private static final String GRANTED = "select f.id, c.hardship_sealed from aid_case c join case_file f on f.id = c.file_id where f.org_id = ? and not f.voided and not f.final"
            + " and c.hardship_sealed is not null and c.granted_on between ? and ? order by f.id";
    private static final String CONCLUDED = "select f.id from aid_case c join case_file f on f.id = c.file_id where f.org_id = ? and not f.voided and not f.final"
            + " and c.basis is not null and c.visits = 0 and c.concluded_on between ? and ? order by f.id";

    @Inject
    private AidTables tables;
    @Inject
    private Vault vault;

    /**
     * A sample.
     *
     * @param id         key
     * @param kind       of what
     * @param org        the centre
     * @param orgName    its name
     * @param from       first day of the period
     * @param to         last day
     * @param seed       of the draw
     * @param share      per cent
     * @param basis      where the share comes from
     * @param population files that were there
     * @param drawnOn    day
     * @param done       how many of the drawn files are checked or visited
     */
    record Sample(long id, AidCodes.SampleKind kind, long org, String orgName, LocalDate from, LocalDate to, int seed, int share, String basis, List<Long> population,
                  LocalDate drawnOn, int done) {

        /** {@return the files that seed and share draw from the population} */
        List<Long> drawn() {
            return SampleDraw.of(population, seed, share);
        }
    }

    /** A drawn file that has not got its task yet. */
    record Untold(long sample, AidCodes.SampleKind kind, long file, int version, long district, LocalDate on) {
    }

    /** {@return centres in use, as key and district} */
    List<long[]> centres() {
        return tables.list("select id, district_id from org_unit where kind = 'AID_CENTRE' and active order by id", s -> { }, r -> new long[] {r.getLong(1), r.getLong(2)});
    }

    List<Long> population(AidCodes.SampleKind kind, long centre, LocalDate from, LocalDate to) {
        return tables.list(kind == AidCodes.SampleKind.PROMISE ? GRANTED : CONCLUDED, s -> {
            s.setLong(1, centre);
            s.setObject(2, from);
            s.setObject(3, to);
        }, r -> kind == AidCodes.SampleKind.PROMISE && !promised(r) ? null : r.getLong(1)).stream().filter(Objects::nonNull).toList();
    }

    /** On which route hardship was shown is sealed: the database cannot be asked. */
    private boolean promised(ResultSet r) throws SQLException {
        return AidHardship.of(vault.open(r.getString(2), AidCase.hardshipPlace(r.getLong(1)))).route() == AidCodes.HardshipRoute.HONESTY_PROMISE;
    }

    boolean known(AidCodes.SampleKind kind, long centre, LocalDate from) {
        return !tables.list("select 1 from aid_sample where kind = ? and org_id = ? and from_on = ?", s -> {
            s.setString(1, kind.name());
            s.setLong(2, centre);
            s.setObject(3, from);
        }, r -> 1).isEmpty();
    }

    /** Keeps a draw, whole or not at all; a second server that drew the same month is passed over. {@return how many files were drawn} */
    int keep(AidCodes.SampleKind kind, long centre, LocalDate from, LocalDate to, int seed, int share, String basis, List<Long> population, LocalDate on) {
        var drawn = SampleDraw.of(population, seed, share);
        return tables.update("with s as (insert into aid_sample (kind, org_id, from_on, to_on, seed, share, basis, population, drawn_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                + " on conflict do nothing returning id) insert into aid_sample_file (sample_id, file_id, turn) select s.id, d.file, d.turn from s, unnest(?) with ordinality d(file, turn)", s -> {
            s.setString(1, kind.name());
            s.setLong(2, centre);
            s.setObject(3, from);
            s.setObject(4, to);
            s.setInt(5, seed);
            s.setInt(6, share);
            s.setString(7, basis);
            s.setArray(8, s.getConnection().createArrayOf("bigint", population.toArray()));
            s.setObject(9, on);
            s.setArray(10, s.getConnection().createArrayOf("bigint", drawn.toArray()));
        });
    }

    /** {@return drawn files whose task is still to be opened; those that were finished meanwhile need none} */
    List<Untold> untold() {
        return tables.list("select s.id, s.kind, f.id, f.version, f.district_id, greatest(s.drawn_on, f.last_act_on) from aid_sample_file x join aid_sample s on s.id = x.sample_id"
                + " join case_file f on f.id = x.file_id where not x.told and not f.final and not f.voided order by s.id, x.turn", s -> { },
                r -> new Untold(r.getLong(1), AidCodes.SampleKind.valueOf(r.getString(2)), r.getLong(3), r.getInt(4), r.getLong(5), r.getObject(6, LocalDate.class)));
    }

    /** {@return whether a sample drew a file, and the file has not been told} */
    boolean waits(long sample, AidCodes.SampleKind kind, long file) {
        return !tables.list("select 1 from aid_sample_file x join aid_sample s on s.id = x.sample_id where s.id = ? and s.kind = ? and x.file_id = ? and not x.told", s -> {
            s.setLong(1, sample);
            s.setString(2, kind.name());
            s.setLong(3, file);
        }, r -> 1).isEmpty();
    }

    void told(long sample, long file) {
        tables.update("update aid_sample_file set told = true where sample_id = ? and file_id = ?", s -> {
            s.setLong(1, sample);
            s.setLong(2, file);
        });
    }

    /** {@return whether a drawn file still waits for its check or visit} */
    boolean open(long file, AidCodes.SampleKind kind) {
        return !tables.list("select 1 from aid_sample_file x join aid_sample s on s.id = x.sample_id where x.file_id = ? and s.kind = ? and x.told and x.done_on is null", s -> {
            s.setLong(1, file);
            s.setString(2, kind.name());
        }, r -> 1).isEmpty();
    }

    /** {@return whether a check of a promise did not agree with it} */
    boolean deviates(long file) {
        return !tables.list("select 1 from aid_sample_file where file_id = ? and result = 'DEVIATES'", s -> s.setLong(1, file), r -> 1).isEmpty();
    }

    void done(long file, AidCodes.SampleKind kind, LocalDate on, String result) {
        tables.update("update aid_sample_file x set done_on = ?, result = ? from aid_sample s where s.id = x.sample_id and x.file_id = ? and s.kind = ? and x.done_on is null", s -> {
            s.setObject(1, on);
            s.setString(2, result);
            s.setLong(3, file);
            s.setString(4, kind.name());
        });
    }

    /** {@return whether a file lay in the urn of a sample of visits and was not drawn} */
    boolean passedOver(long file) {
        return !tables.list("select 1 from aid_sample s where s.kind = 'VISIT' and ? = any (s.population) and not exists (select 1 from aid_sample_file x where x.sample_id = s.id"
                + " and x.file_id = ?)", s -> {
            s.setLong(1, file);
            s.setLong(2, file);
        }, r -> 1).isEmpty();
    }

    List<Sample> ofCentre(long centre) {
        return tables.list(SAMPLE + "s.org_id = ? order by s.from_on desc, s.kind limit 120", s -> s.setLong(1, centre), AidSamples::sample);
    }

    List<Sample> ofDistrict(long district) {
        return tables.list(SAMPLE + "u.district_id = ? order by s.from_on desc, s.org_id, s.kind limit 120", s -> s.setLong(1, district), AidSamples::sample);
    }

    Optional<Sample> find(long id, long centre) {
        return tables.list(SAMPLE + "s.id = ? and s.org_id = ?", s -> {
            s.setLong(1, id);
            s.setLong(2, centre);
        }, AidSamples::sample).stream().findFirst();
    }

    private static Sample sample(ResultSet r) throws SQLException {
        return new Sample(r.getLong(1), AidCodes.SampleKind.valueOf(r.getString(2)), r.getLong(3), r.getString(4), r.getObject(5, LocalDate.class), r.getObject(6, LocalDate.class),
                r.getInt(7), r.getInt(8), r.getString(9), List.of(Arrays.stream((Object[]) r.getArray(10).getArray()).map(n -> ((Number) n).longValue()).toArray(Long[]::new)),
                r.getObject(11, LocalDate.class), r.getInt(12));
    }
}
