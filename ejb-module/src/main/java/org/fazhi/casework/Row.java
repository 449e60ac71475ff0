package org.fazhi.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.fazhi.access.Role;
import org.fazhi.paper.PaperKind;

/**
 * What one row of a procedure's table says. Written fluently in the step enum:
 * {@code Row.from(REGISTERED).to(ACCEPTED).by(COMMITTEE_CHAIR, OWN_UNIT).data(Acceptance.class).guard(…).effect(…)}.
 *
 * @param <F> facts of the procedure
 * @param <D> data of the step
 */
public final class Row<F, D extends Record> {

    private final Set<Status> from;
    private final List<Who> who = new ArrayList<>();
    private final List<Guard<F, D>> guards = new ArrayList<>();
    private final List<DeadlineRule<F>> starts = new ArrayList<>();
    private final Set<DeadlineRule<F>> stops = new LinkedHashSet<>();
    private final List<PaperKind> papers = new ArrayList<>();
    private final Class<D> data;
    private Status to;
    private Function<F, Status> returns;
    private boolean law;
    private Effect<F, D> effect = act -> { };
    private Function<Act<F, D>, Holder> holder;
    private String basis = "";
    private String requestStep;
    private boolean confirm;
    private boolean discreet;
    private Predicate<F> leads = facts -> false;

    private Row(Class<D> data, Status... from) {
        this.data = data;
        this.from = Set.of(from);
    }

    /** {@return a row that opens a file} */
    public static <F, D extends Record> Row<F, D> opens(Class<D> data) {
        return new Row<>(data);
    }

    /** {@return a row that can be taken in the given statuses} */
    public static <F, D extends Record> Row<F, D> from(Class<D> data, Status... from) {
        return new Row<>(data, from);
    }

    /** @param status the status after the step; without it the status stays */
    public Row<F, D> to(Status status) {
        this.to = status;
        return this;
    }

    /** @param status the status after the step where the file's own story decides, such as back to where it came from */
    public Row<F, D> returns(Function<F, Status> status) {
        this.returns = status;
        return this;
    }

    /** The law itself takes the step when its day has come; no person may. Carried out by a job, see {@link org.fazhi.access.JobCallers#law}. */
    public Row<F, D> byLaw() {
        this.law = true;
        return this;
    }

    /** Adds someone who may take the step. */
    public Row<F, D> by(Role role, Relation relation) {
        who.add(new Who(role, relation));
        return this;
    }

    /** Adds conditions, asked in this order. */
    @SafeVarargs
    public final Row<F, D> guard(Guard<F, D>... more) {
        guards.addAll(Arrays.asList(more));
        return this;
    }

    /** @param change what the step changes in the facts */
    public Row<F, D> effect(Effect<F, D> change) {
        this.effect = change;
        return this;
    }

    /** Deadlines that the step starts. */
    @SafeVarargs
    public final Row<F, D> starts(DeadlineRule<F>... rules) {
        starts.addAll(Arrays.asList(rules));
        return this;
    }

    /** Deadlines that the step ends. */
    @SafeVarargs
    public final Row<F, D> stops(DeadlineRule<F>... rules) {
        stops.addAll(Arrays.asList(rules));
        return this;
    }

    /** Papers that the step issues. */
    public Row<F, D> papers(PaperKind... kinds) {
        papers.addAll(Arrays.asList(kinds));
        return this;
    }

    /** @param next who holds the file afterwards; without it the holder stays */
    public Row<F, D> holder(Function<Act<F, D>, Holder> next) {
        this.holder = next;
        return this;
    }

    /** @param step the step by which it is requested: whoever took that step last may not take this one */
    public Row<F, D> secondPerson(String step) {
        this.requestStep = step;
        return this;
    }

    /** Asks once more before it is done, because it cannot be undone. */
    public Row<F, D> confirm() {
        this.confirm = true;
        return this;
    }

    /** May be taken by someone who sees the outline of a file only, and does not let anybody see more of it. */
    public Row<F, D> discreet() {
        this.discreet = true;
        return this;
    }

    /** @param facts when this step is the one that the file waits for: then it is offered first, before steps that stand above it in the table */
    public Row<F, D> leadsWhen(Predicate<F> facts) {
        this.leads = facts;
        return this;
    }

    /** @param article the legal basis, as users read it */
    public Row<F, D> basis(String article) {
        this.basis = article;
        return this;
    }

    /** {@return statuses in which it can be taken; empty: opens a file} */
    public Set<Status> from() {
        return from;
    }

    /** {@return the status after it, or null: stays} */
    public Status to() {
        return to;
    }

    /** {@return the status after the step on a file with these facts, or null: stays} */
    public Status next(F facts) {
        return returns == null ? to : returns.apply(facts);
    }

    /** {@return whether the law itself takes it} */
    public boolean isByLaw() {
        return law;
    }

    /** {@return who may} */
    public List<Who> who() {
        return List.copyOf(who);
    }

    /** {@return its conditions} */
    public List<Guard<F, D>> guards() {
        return List.copyOf(guards);
    }

    /** {@return what it changes} */
    public Effect<F, D> effect() {
        return effect;
    }

    /** {@return deadlines it starts} */
    public List<DeadlineRule<F>> starts() {
        return List.copyOf(starts);
    }

    /** {@return deadlines it ends} */
    public Set<DeadlineRule<F>> stops() {
        return Set.copyOf(stops);
    }

    /** {@return papers it issues} */
    public List<PaperKind> papers() {
        return List.copyOf(papers);
    }

    /** {@return who holds the file afterwards, or null: stays} */
    public Function<Act<F, D>, Holder> holder() {
        return holder;
    }

    /** {@return the record of its data} */
    public Class<D> data() {
        return data;
    }

    /** {@return its legal basis} */
    public String basis() {
        return basis;
    }

    /** {@return the step whose last doer may not do this one, or null} */
    public String requestStep() {
        return requestStep;
    }

    /** {@return whether it asks once more} */
    public boolean needsConfirmation() {
        return confirm;
    }

    /** {@return whether being allowed to take it opens nothing of the file} */
    public boolean isDiscreet() {
        return discreet;
    }

    /** {@return whether the file waits for this step more than for those above it in the table} */
    public boolean leads(F facts) {
        return leads.test(facts);
    }
}
