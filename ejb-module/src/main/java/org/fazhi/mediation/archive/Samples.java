package org.fazhi.mediation.archive;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.audit.Journal;
import org.fazhi.audit.JournalLine;
import org.fazhi.audit.JournalLine.Result;
import org.fazhi.calendar.CalendarService;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.FormReader;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.casework.form.TextRules;
import org.fazhi.mediation.archive.ArchiveViews.Draw;
import org.fazhi.mediation.archive.ArchiveViews.Grade;
import org.fazhi.mediation.archive.ArchiveViews.Item;
import org.fazhi.mediation.archive.ArchiveViews.Review;
import org.fazhi.mediation.archive.ArchiveViews.Sample;
import org.fazhi.platform.Ids;
import org.fazhi.platform.Json;
import org.fazhi.platform.Parameters;
import org.fazhi.platform.Texts;

/**
 * 案卷评查 by sample. The files follow from the seed and the files that were there: ordered by the MD5 of seed and key, the first share of
 * them; seed and population are recorded, so that anybody can draw the same again. Each is scored by somebody of another unit who never had a
 * part in it.
 */
@Stateless
@PermitAll
public class Samples {

    private static final String SAMPLE = "select s.id, s.number, s.unit_name, s.from_on, s.to_on, s.seed, s.share, cardinality(s.population) as population,"
            + " (select count(*) from quality_review v where v.sample_id = s.id) as size, (select count(*) from quality_review v where v.sample_id = s.id and v.total is not null) as scored,"
            + " a.name, s.drawn_at from quality_sample s join account a on a.id = s.drawn_by where ";
    private static final String REVIEW = "select v.file_id, f.number, f.title, u.name as org, f.org_id, v.reviewer_id, a.name as reviewer, v.scores, v.total, v.grade, v.opinion, v.reply"
            + " from quality_review v join case_file f on f.id = v.file_id join org_unit u on u.id = f.org_id left join account a on a.id = v.reviewer_id where v.sample_id = ?";
    private static final int LONGEST = 1000;

    @Inject
    private ArchiveSql sql;
    @Inject
    private Ids ids;
    @Inject
    private Parameters parameters;
    @Inject
    private CalendarService calendar;
    @Inject
    private Journal journal;

    /** {@return whether the caller draws samples} */
    public boolean mayDraw(Caller caller) {
        return caller.has(Role.MEDIATION_SECTION) || caller.has(Role.JUSTICE_OFFICE);
    }

    /**
     * Draws a sample from the files that were closed in a period within the caller's reach.
     *
     * @param raw fields of {@link Draw}, as typed
     * @return key of the sample
     */
    public long draw(Caller caller, Map<String, ?> raw) {
        if (!mayDraw(caller)) {
            journal.writeApart(JournalLine.of(caller, "mediation.SAMPLE", Result.REFUSED, null, caller.orgName(), "NOT_ALLOWED"));
            throw new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("sample.notAllowed"));
        }
        var data = FormReader.read(Draw.class, raw, calendar.today());
        if (data.from().isAfter(data.to())) {
            throw wrong("from", Texts.of("mediation").get("sample.order"));
        }
        var population = population(caller, data.from(), data.to());
        if (population.isEmpty()) {
            throw wrong("from", Texts.of("mediation").get("sample.empty"));
        }
        long seed = data.seed() == null ? new SecureRandom().nextInt(1_000_000_000) : data.seed();
        int size = Math.max(1, Math.round(population.size() * data.share() / 100f));
        long id = ids.next();
        var number = number(caller);
        var scope = Scope.of(caller);
        sql.run("insert into quality_sample (id, number, district_id, street_id, unit_name, from_on, to_on, seed, share, population, drawn_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id, number, caller.districtId(), scope.reach() == Scope.Reach.STREET ? scope.key() : null, caller.orgName(), data.from(), data.to(), seed, data.share(), population, caller.accountId());
        var drawn = drawn(population, seed, size);
        for (int i = 0; i < drawn.size(); i++) {
            assign(caller, id, drawn.get(i), i);
        }
        journal.write(JournalLine.of(caller, "mediation.SAMPLE", Result.DONE, null, number, population.size() + "→" + drawn.size() + " seed " + seed));
        return id;
    }

    private List<Long> population(Caller caller, LocalDate from, LocalDate to) {
        var scope = Scope.of(caller);
        return sql.list(r -> r.getLong(1), "select f.id from case_file f where f.procedure = 'mediation' and not f.voided and f.status in ('CLOSED', 'ARCHIVED')"
                + " and f.closed_on between ? and ? and " + scope.condition() + " order by f.id", from, to, scope.key());
    }

    /** {@return what a seed draws from a population: always the same} */
    public List<Long> drawn(List<Long> population, long seed, int size) {
        return sql.list(r -> r.getLong(1), "select id from unnest(cast(? as bigint[])) id order by md5(? || ':' || id), id limit ?", population, String.valueOf(seed), size);
    }

    private String number(Caller caller) {
        int year = calendar.today().getYear();
        int n = sql.list(r -> r.getInt(1), "insert into number_series (series, year, last) values (?, ?, 1) on conflict (series, year) do update set last = number_series.last + 1 returning last",
                "quality:" + caller.orgId(), year).get(0);
        return Texts.of("mediation").get("sample.number", caller.orgName(), year, n);
    }

    /** Somebody of another unit who had no part in the file, in turn; of another street than the file's where there is one. */
    private void assign(Caller caller, long sample, long file, int turn) {
        var able = sql.list(r -> r.getLong(1), "select a.id from account a join org_unit o on o.id = a.org_id, case_file f where f.id = ? and a.enabled and a.kind = 'PERSON'"
                + " and o.district_id = f.district_id and a.org_id <> f.org_id and exists (select 1 from account_role x where x.account_id = a.id and x.role in ('JUSTICE_OFFICE', 'MEDIATION_SECTION'))"
                + " and not exists (select 1 from file_event e where e.file_id = f.id and e.account_id = a.id)"
                + " and not exists (select 1 from file_participant p where p.file_id = f.id and p.account_id = a.id)"
                + " order by (o.street_id is not distinct from f.street_id), a.id", file);
        var other = sql.list(r -> r.getInt(1), "select count(*) from account a join org_unit o on o.id = a.org_id, case_file f where f.id = ? and a.id = any (?)"
                + " and o.street_id is distinct from f.street_id", file, able).get(0);
        Long reviewer = able.isEmpty() ? null : able.get(turn % Math.max(1, other));
        sql.run("insert into quality_review (sample_id, file_id, turn, reviewer_id) values (?, ?, ?, ?)", sample, file, turn, reviewer);
        if (reviewer != null) {
            sql.run("insert into file_participant (id, file_id, account_id, part, from_on) values (?, ?, ?, 'REVIEWER', ?) on conflict (file_id, account_id, part) do update set to_on = null",
                    ids.next(), file, reviewer, calendar.today());
        }
    }

    /** {@return samples in the caller's reach, and those in which the caller scores or answers, latest first} */
    public List<Sample> list(Caller caller) {
        return sql.list(Samples::sample, SAMPLE + reach(caller) + " order by s.id desc limit 100", caller.accountId(), caller.orgId(), key(caller));
    }

    /** {@return a sample that the caller may see} */
    public Sample find(Caller caller, long id) {
        return sql.list(Samples::sample, SAMPLE + "s.id = ? and " + reach(caller), id, caller.accountId(), caller.orgId(), key(caller)).stream().findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_FOUND, Texts.of("mediation").get("sample.none")));
    }

    private static String reach(Caller caller) {
        var part = "exists (select 1 from quality_review v join case_file f on f.id = v.file_id where v.sample_id = s.id and (v.reviewer_id = ? or f.org_id = ?))";
        return switch (Scope.of(caller).reach()) {
            case DISTRICT -> "(" + part + " or s.district_id = ?)";
            case STREET -> "(" + part + " or s.street_id = ?)";
            default -> "(" + part + " and ? = 0)";
        };
    }

    private static long key(Caller caller) {
        var scope = Scope.of(caller);
        return scope.reach() == Scope.Reach.DISTRICT || scope.reach() == Scope.Reach.STREET ? scope.key() : 0;
    }

    /** {@return its files: all for who drew it or reaches so far, else those that concern the caller} */
    public List<Review> reviews(Caller caller, long sample) {
        find(caller, sample);
        var scope = Scope.of(caller).reach();
        boolean wide = scope == Scope.Reach.DISTRICT || scope == Scope.Reach.STREET;
        return sql.list(r -> review(r, caller), REVIEW + " order by v.turn", sample).stream()
                .filter(v -> wide || v.mine() || caller.accountId() == (v.reviewerId() == null ? 0 : v.reviewerId()) || ownUnit(caller, v)).toList();
    }

    private static boolean ownUnit(Caller caller, Review v) {
        return v.org().equals(caller.orgName());
    }

    /** {@return the score sheet} */
    public List<Item> items() {
        return sql.list(r -> new Item(r.getString(1), r.getString(2), r.getInt(3)), "select code, title, points from quality_item where active order by sort");
    }

    /**
     * Scores a file.
     *
     * @param points  points by item, as typed; each from nothing to what the item gives
     * @param opinion what was found; needed below full points
     */
    public void score(Caller caller, long sample, long file, Map<String, String> points, String opinion) {
        var review = reviews(caller, sample).stream().filter(v -> v.file() == file && v.mine()).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("sample.notReviewer")));
        var words = Texts.of("mediation");
        var wrong = new ArrayList<FieldError>();
        var scores = new LinkedHashMap<String, Integer>();
        int most = 0;
        for (var item : items()) {
            var typed = points.getOrDefault(item.code(), "").strip();
            most += item.points();
            if (!typed.matches("\\d{1,3}") || Integer.parseInt(typed) > item.points()) {
                wrong.add(new FieldError(item.code(), words.get("sample.points", item.title(), item.points())));
            } else {
                scores.put(item.code(), Integer.parseInt(typed));
            }
        }
        int total = scores.values().stream().mapToInt(Integer::intValue).sum();
        var text = text("opinion", opinion, total < most, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        sql.run("update quality_review set scores = cast(? as jsonb), total = ?, grade = ?, opinion = ?, reviewed_at = now() where sample_id = ? and file_id = ? and total is null",
                Json.write(scores), total, grade(total).name(), text, sample, file);
        sql.run("update file_participant set to_on = ? where file_id = ? and account_id = ? and part = 'REVIEWER'", calendar.today(), file, caller.accountId());
        journal.write(JournalLine.of(caller, "mediation.REVIEW", Result.DONE, file, review.number(), String.valueOf(total)));
    }

    private Grade grade(int total) {
        var today = calendar.today();
        return total >= parameters.inForce("QUALITY_EXCELLENT", today).whole() ? Grade.EXCELLENT
                : total >= parameters.inForce("QUALITY_PASS", today).whole() ? Grade.PASSED : Grade.FAILED;
    }

    /** Answers what a review found, for the committee. */
    public void answer(Caller caller, long sample, long file, String reply) {
        var review = reviews(caller, sample).stream().filter(v -> v.file() == file && v.answering()).findFirst()
                .orElseThrow(() -> new Refusal(Refusal.Kind.NOT_ALLOWED, Texts.of("mediation").get("sample.notAnswering")));
        var wrong = new ArrayList<FieldError>();
        var text = text("reply", reply, true, wrong);
        if (!wrong.isEmpty()) {
            throw new InvalidInput(wrong);
        }
        sql.run("update quality_review set reply = ?, replied_by = ?, replied_at = now() where sample_id = ? and file_id = ? and reply is null", text, caller.accountId(), sample, file);
        journal.write(JournalLine.of(caller, "mediation.REVIEW_ANSWER", Result.DONE, file, review.number(), "REPLY"));
    }

    private static String text(String field, String raw, boolean needed, List<FieldError> wrong) {
        var text = TextRules.tidy(raw);
        var problem = text == null ? needed ? Texts.of("casework").get("input.required.write") : null : TextRules.problem(text, LONGEST, true);
        if (problem != null) {
            wrong.add(new FieldError(field, problem));
        }
        return text;
    }

    private static InvalidInput wrong(String field, String sentence) {
        return new InvalidInput(List.of(new FieldError(field, sentence)));
    }

    private static Sample sample(ResultSet r) throws SQLException {
        return new Sample(r.getLong("id"), r.getString("number"), r.getString("unit_name"), r.getObject("from_on", LocalDate.class), r.getObject("to_on", LocalDate.class),
                r.getLong("seed"), r.getInt("share"), r.getInt("population"), r.getInt("size"), r.getInt("scored"), r.getString("name"), ArchiveSql.moment(r, "drawn_at"));
    }

    private static Review review(ResultSet r, Caller caller) throws SQLException {
        var reviewer = r.getObject("reviewer_id", Long.class);
        var total = r.getObject("total", Integer.class);
        var scores = new HashMap<String, String>();
        if (r.getString("scores") != null) {
            Json.readObject(r.getString("scores")).forEach((k, v) -> scores.put(k, String.valueOf(v)));
        }
        boolean mine = total == null && reviewer != null && reviewer == caller.accountId();
        boolean answering = total != null && r.getString("opinion") != null && r.getString("reply") == null && caller.has(Role.COMMITTEE_CHAIR) && r.getLong("org_id") == caller.orgId();
        return new Review(r.getLong("file_id"), r.getString("number"), r.getString("title"), r.getString("org"), reviewer, r.getString("reviewer"), scores, total,
                r.getString("grade") == null ? null : Grade.valueOf(r.getString("grade")), r.getString("opinion"), r.getString("reply"), mine, answering);
    }
}
