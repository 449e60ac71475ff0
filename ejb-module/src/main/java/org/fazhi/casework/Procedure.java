package org.fazhi.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.access.Scope;
import org.fazhi.paper.PaperKind;

/**
 * What a capability tells the kernel about its procedure; one CDI bean per capability.
 *
 * @param <F> its facts, an entity under the same key as the file
 */
public interface Procedure<F> {

    /** {@return the room's word: {@code mediation}; also the REST path and the bundle} */
    String word();

    /** {@return the statuses, in the order of the step bar} */
    List<? extends Status> statuses();

    /** {@return the table} */
    List<? extends Step<F>> steps();

    /** {@return every deadline of the procedure} */
    List<? extends DeadlineRule<F>> deadlines();

    /** {@return the facts of a file, read for change} */
    F load(CaseFile file);

    /** {@return empty facts for a file that is being opened} */
    F open(CaseFile file);

    /**
     * {@return the unit in which a file is to be opened}
     *
     * @param data the opening step's data
     */
    Unit unitOf(Record data);

    /** {@return the words by which lists find the file (see {@link SearchTerms})} */
    SearchTerms terms(CaseFile file, F facts);

    /** {@return what a paper says, by placeholder; null when this act does not issue it} */
    Map<String, Object> paper(PaperKind kind, Act<F, ?> act);

    /**
     * {@return what a step's form begins with, because the file knows it already: values by field, as a form sends them}
     *
     * @param step    name of the step
     * @param history the acts so far, oldest first
     */
    default Map<String, Object> known(String step, CaseFile file, F facts, List<FileEvent> history) {
        return Map.of();
    }

    /** {@return why a paper of this file must not be signed in the system, in words, or null when it may be} */
    default String unsignable(CaseFile file, F facts) {
        return null;
    }

    /** {@return the choices of a named list for this file, such as mediators or parties} */
    List<Option> options(String list, CaseFile file, F facts);

    /**
     * {@return the facts as a dossier shows them to somebody who stands to the file in a known way, in the order of the page; procedures with
     * facts that not every reader of the file may read leave those out here}
     */
    DossierFacts facts(CaseFile file, F facts, Caller caller, Standing standing);

    /** {@return how far a caller sees files of this procedure} */
    default Scope scope(Caller caller) {
        return Scope.of(caller);
    }

    /** {@return whether somebody who neither acts on the file nor handles it reads it in full all the same} */
    default boolean readsInFull(Caller caller, CaseFile file, Standing standing) {
        boolean supervises = caller.has(Role.JUSTICE_OFFICE) && standing.ownStreet();
        return caller.has(Role.COMMITTEE_CHAIR) && standing.ownUnit() || supervises && "NORMAL".equals(file.secrecy()) && file.closedOn() == null;
    }

    /**
     * {@return whether somebody who reads the file in full also reads what carries a label of its own: fields of steps
     * ({@link org.fazhi.casework.form.Field#guarded}), papers ({@link PaperKind#guarded}), private attachments}
     *
     * @param label the procedure's word for what is guarded, or {@link AttachmentKind#PRIVATE_LABEL}
     */
    default boolean cleared(String label, Caller caller, CaseFile file, F facts, Standing standing) {
        return true;
    }

    /**
     * {@return what a form that opens a file starts with, by field}
     *
     * @param reference where the person came from, such as a line of a register; null: from nowhere in particular
     */
    default Map<String, Object> openingDefaults(String step, String reference, Caller caller) {
        return Map.of();
    }

    /** {@return steps of the step bar: statuses that stand on the main road, by name} */
    List<String> road();

    /** {@return the classifications by which lists are filtered, in the order of the office; empty when there are none} */
    default List<Option> topics() {
        return List.of();
    }

    /** {@return appointments of files that a person handles, from a day up to and including another, by time} */
    default List<Appointment> agenda(Caller caller, LocalDate from, LocalDate to) {
        return List.of();
    }

    /**
     * {@return appointments of every file in the caller's reach, as lists have it, from a day up to and including another, by time; without an
     * answer of its own a procedure shows those that the person handles}
     */
    default List<Appointment> appointments(Caller caller, LocalDate from, LocalDate to) {
        return agenda(caller, from, to);
    }

    /** {@return the next appointment of a file, or null} */
    default Appointment appointment(CaseFile file, F facts) {
        return null;
    }

    /** {@return the choices of a named list before there is a file, for the step that opens one} */
    default List<Option> choices(String list, Caller caller) {
        return List.of();
    }

    /** {@return the kinds of tasks that its steps open} */
    default List<? extends TaskKind> tasks() {
        return List.of();
    }

    /** {@return a step of this procedure by its name, or null} */
    default Step<F> step(String name) {
        return steps().stream().filter(s -> s.name().equals(name)).findFirst().orElse(null);
    }

    /** {@return a status of this procedure by its name} */
    default Status status(String name) {
        return statuses().stream().filter(s -> s.name().equals(name)).findFirst().orElseThrow();
    }
}
