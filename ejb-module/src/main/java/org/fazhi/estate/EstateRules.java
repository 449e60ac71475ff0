package org.fazhi.estate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Obstacle;
import org.fazhi.platform.Texts;

/** Conditions and effects of {@link EstateStep}. */
final class EstateRules {

    private static final String ROOM = EstateProcedure.WORD;

    private EstateRules() {
    }

    private static Optional<Obstacle> unless(boolean fine, String code, Object... args) {
        return fine ? Optional.empty() : Obstacle.of(ROOM, code, args);
    }

    private static int number(Act<EstateFile, ?> act, String code) {
        return act.desk().parameter(code, act.on()).whole();
    }

    static Optional<Obstacle> estateOfCommunity(EstateFile f, Act<EstateFile, EstateData.Application> act) {
        return unless(f.table().estate(act.data().estate(), act.file().orgPath()) != null, "NOT_HERE");
    }

    static Optional<Obstacle> notRunning(EstateFile f, Act<EstateFile, EstateData.Application> act) {
        return unless(!f.table().runs(act.data().estate(), act.file().id()), "RUNS");
    }

    static Optional<Obstacle> schemeThere(EstateFile f, Act<EstateFile, ?> act) {
        return unless(f.table().inForce(act.on()).isPresent(), "NO_SCHEME", act.on());
    }

    static void apply(Act<EstateFile, EstateData.Application> act) {
        var f = act.facts();
        f.applied(act.data(), f.table().estate(act.data().estate(), act.file().orgPath()), f.table().inForce(act.on()).orElseThrow().id());
        act.file().describe(Texts.of(ROOM).get("title.of", f.estateName()), "ESTATE");
    }

    /** Every criterion of the file's edition once, none above its points. */
    static Optional<Obstacle> scoredWhole(EstateFile f, Act<EstateFile, EstateData.Assessment> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        var scheme = f.table().scheme(f.scheme());
        var given = act.data().scores().stream().collect(Collectors.toMap(EstateData.Score::criterion, EstateData.Score::points, Integer::sum));
        var missing = scheme.criteria().stream().filter(c -> !given.containsKey(c.id())).map(EstateScheme.Criterion::name).toList();
        var over = scheme.criteria().stream().filter(c -> given.getOrDefault(c.id(), 0) > c.points()).map(EstateScheme.Criterion::name).toList();
        return unless(missing.isEmpty(), "NOT_SCORED", missing.size(), listed(missing)).or(() -> unless(over.isEmpty(), "OVER", listed(over)))
                .or(() -> unless(given.size() == act.data().scores().size() && given.keySet().stream().allMatch(k -> scheme.criterion(k) != null), "TWICE"));
    }

    private static String listed(List<String> names) {
        return names.stream().limit(4).collect(Collectors.joining("、")) + (names.size() > 4 ? "……" : "");
    }

    static Optional<Obstacle> nothingRulesOut(EstateFile f, Act<EstateFile, EstateData.Assessment> act) {
        return act.data() == null ? Optional.empty() : unless(act.data().vetoes().isEmpty(), "VETO",
                act.data().vetoes().stream().map(v -> Texts.of(ROOM).name(v)).collect(Collectors.joining("、")));
    }

    static Optional<Obstacle> enoughPoints(EstateFile f, Act<EstateFile, EstateData.Assessment> act) {
        if (act.data() == null) {
            return Optional.empty();
        }
        int total = act.data().scores().stream().mapToInt(EstateData.Score::points).sum();
        int least = number(act, "ESTATE_PASS_POINTS");
        return unless(total >= least, "TOO_FEW", total, least);
    }

    static void assess(Act<EstateFile, EstateData.Assessment> act) {
        act.facts().assessed(act.data().scores());
    }

    static Optional<Obstacle> noticeOver(EstateFile f, Act<EstateFile, ?> act) {
        var last = act.desk().deadline(EstateDeadline.NOTICE).map(d -> d.dueOn()).orElse(null);
        return unless(last == null || act.on().isAfter(last), "NOTICE_RUNS", last);
    }

    static Optional<Obstacle> nobodyObjects(EstateFile f, Act<EstateFile, EstateData.Naming> act) {
        return unless(act.data() == null || !Boolean.TRUE.equals(act.data().objection()), "OBJECTION");
    }

    static void name(Act<EstateFile, ?> act) {
        act.desk().issueNumber("estate:" + act.file().districtId(), Texts.of(ROOM).get("number") + "〔{year}〕{n}" + Texts.of(ROOM).get("number.end"), act.on());
        bears(act);
    }

    static void keep(Act<EstateFile, EstateData.Assessment> act) {
        assess(act);
        bears(act);
    }

    /** The name holds to the next review, with a self-check every half-year. */
    private static void bears(Act<EstateFile, ?> act) {
        act.facts().named(act.on(), act.on().plusYears(number(act, "ESTATE_REVIEW_YEARS")));
        nextCheck(act);
    }

    private static void nextCheck(Act<EstateFile, ?> act) {
        LocalDate due = act.on().plusMonths(number(act, "ESTATE_CHECK_MONTHS"));
        act.desk().task(EstateTask.SELF_CHECK, Assignee.role(act.file().orgId(), Role.COMMUNITY), due.minusDays(number(act, "ESTATE_CHECK_WARN_DAYS")), due, "", null);
    }

    /** What rules an estate out and is told by itself is looked at by the bureau; it is no reason to hide it. */
    static void check(Act<EstateFile, EstateData.SelfCheck> act) {
        act.facts().checked(act.on());
        nextCheck(act);
    }

    static Optional<Obstacle> timeOfReview(EstateFile f, Act<EstateFile, EstateData.Note> act) {
        int before = number(act, "ESTATE_REVIEW_BEFORE_DAYS");
        boolean due = f.reviewOn() != null && !act.on().isBefore(f.reviewOn().minusDays(before));
        return unless(due || act.data() != null && act.data().note() != null, "REVIEW_EARLY", f.reviewOn(), before);
    }

    static void rest(Act<EstateFile, ?> act) {
        act.desk().drop(EstateTask.SELF_CHECK, null, act.on());
    }
}
