package org.fazhi.mediation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.platform.Texts;

/**
 * Whether an agreement is ready for judicial confirmation: every obstacle by name, with its rule. A pure reading of what it is given; it
 * decides nothing and stops nobody but where {@link ConfirmationGuards} says so. Words can be read wrongly: it points, a person judges.
 */
public final class Readiness {

    private static final Texts WORDS = Texts.of("mediation");
    /** Matters that are not a civil dispute between equals, or that have a procedure of their own (民诉法解释355 items 1 and 4). */
    private static final Pattern NOT_CIVIL = Pattern.compile("宣告[^。；，]{0,10}(失踪|死亡|无民事行为能力|限制民事行为能力)|认定[^。；，]{0,12}(无|限制)民事行为能力|认定财产无主|公示催告|除权判决|(支票|汇票|本票|票据)[^。；，]{0,8}(遗失|被盗|灭失|挂失)"
            + "|破产(申请|清算|重整|债权|和解)|进入破产|选民资格|(撤销|免除|不予|减轻|变更|取消)[^。；，]{0,24}(行政处罚|行政许可|行政拘留|罚款决定|处罚决定)|行政(处罚|许可|复议|强制)[^。；，]{0,14}(撤销|变更|免除|不予|取消)"
            + "|(不|不再|免予|放弃)追究[^。；，]{0,12}刑事责任|(撤销|撤回)[^。；，]{0,6}(刑事案件|刑事立案|报案)|免除[^。；，]{0,8}刑事|指定[^。；，]{0,14}监护人|监护权(归|由|变更|转)|(撤销|变更)[^。；，]{0,10}监护(人|权|资格)");

    private Readiness() {
    }

    /** What stands in the way; each has its rule in the bundle under {@code readiness.<KIND>.basis}. */
    public enum Kind { CAPACITY, SIGNATURE, SEAL, SUM, DATE, INSTALMENTS, STATUS_OR_OWNERSHIP, THIRD_PARTY, OUT_OF_SCOPE, LATE }

    /**
     * A party.
     *
     * @param name           name
     * @param side           whose side
     * @param person         a natural person
     * @param incapable      somebody must act for it: a minor, or an adult who lacks full capacity
     * @param representative statutory agent of a person, head of a body; or null
     * @param agent          entrusted agent, or null
     * @param signedOn       day of the signature, or null
     */
    public record Party(String name, Codes.Side side, boolean person, boolean incapable, String representative, String agent, LocalDate signedOn) {
    }

    /**
     * A clause.
     *
     * @param type     kind
     * @param amount   yuan, or null
     * @param dueOn    last day, or null
     * @param schedule instalments as typed; none when it is paid at once
     * @param text     its words
     */
    public record Term(Codes.ClauseType type, BigDecimal amount, LocalDate dueOn, List<Schedule.Instalment> schedule, String text) {
    }

    /**
     * An agreement.
     *
     * @param written        in writing; an oral one has neither signatures nor seal
     * @param parties        all parties
     * @param clauses        in order
     * @param mediatorSigned day of the mediator's signature, or null
     * @param sealedOn       day of the committee's seal, or null
     * @param due            last day of the window, or null while it is not in force
     * @param day            the day on which it would be submitted, or was
     */
    public record Agreement(boolean written, List<Party> parties, List<Term> clauses, LocalDate mediatorSigned, LocalDate sealedOn, LocalDate due,
                            LocalDate day) {
    }

    /**
     * One obstacle.
     *
     * @param kind  what kind
     * @param text  what and where, a Chinese sentence
     * @param basis its rule
     */
    public record Finding(Kind kind, String text, String basis) {
    }

    /** {@return every obstacle, in the order of {@link Kind}; empty when it is ready} */
    public static List<Finding> check(Agreement a) {
        var found = new ArrayList<Finding>();
        a.parties().forEach(p -> capacity(p, a).ifPresent(why -> found.add(why)));
        if (a.written()) {
            elements(a, found);
        }
        var outsiders = new Outsiders(a.parties().stream().map(Party::name).toList());
        clauses(a, Kind.SUM, ClauseWords::sum, found);
        clauses(a, Kind.DATE, ClauseWords::day, found);
        clauses(a, Kind.INSTALMENTS, ClauseWords::instalments, found);
        clauses(a, Kind.STATUS_OR_OWNERSHIP, t -> StatusOrOwnership.declaredBy(t.type(), t.text()) ? Optional.of(t.text()) : Optional.empty(), found);
        clauses(a, Kind.THIRD_PARTY, t -> outsiders.in(t.text()), found);
        clauses(a, Kind.OUT_OF_SCOPE, t -> NOT_CIVIL.matcher(MoneyWords.plain(t.text())).results().map(m -> m.group()).findFirst(), found);
        if (a.due() != null && a.day().isAfter(a.due())) {
            found.add(finding(Kind.LATE, a.due()));
        }
        return List.copyOf(found);
    }

    private static Finding finding(Kind kind, Object... args) {
        return new Finding(kind, WORDS.get("readiness." + kind, args), WORDS.get("readiness." + kind + ".basis"));
    }

    private static Optional<Finding> capacity(Party p, Agreement a) {
        if (!p.person()) {
            return p.representative() == null && p.agent() == null ? Optional.of(finding(Kind.CAPACITY, WORDS.get("readiness.noHead", p.name()))) : Optional.empty();
        }
        if (!p.incapable()) {
            return Optional.empty();
        }
        if (p.representative() == null) {
            return Optional.of(finding(Kind.CAPACITY, WORDS.get("readiness.noGuardian", p.name())));
        }
        boolean opposed = a.parties().stream().anyMatch(o -> o.side() != p.side() && o.name().equals(p.representative()));
        return opposed ? Optional.of(finding(Kind.CAPACITY, WORDS.get("readiness.opposedGuardian", p.name(), p.representative()))) : Optional.empty();
    }

    private static void elements(Agreement a, List<Finding> found) {
        var unsigned = a.parties().stream().filter(p -> p.signedOn() == null).map(Party::name).collect(Collectors.joining("、"));
        if (!unsigned.isEmpty()) {
            found.add(finding(Kind.SIGNATURE, unsigned));
        }
        if (a.mediatorSigned() == null) {
            found.add(finding(Kind.SIGNATURE, WORDS.get("readiness.mediator")));
        }
        if (a.sealedOn() == null) {
            found.add(finding(Kind.SEAL));
        }
    }

    private static void clauses(Agreement a, Kind kind, Function<Term, Optional<String>> check, List<Finding> found) {
        for (int i = 0; i < a.clauses().size(); i++) {
            int no = i + 1;
            check.apply(a.clauses().get(i)).ifPresent(words -> found.add(finding(kind, no, shorten(words))));
        }
    }

    private static String shorten(String words) {
        return words.codePointCount(0, words.length()) <= 40 ? words : words.substring(0, words.offsetByCodePoints(0, 40)) + "……";
    }
}
