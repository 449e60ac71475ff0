package org.fazhi.grid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fazhi.casework.CaseFile;
import org.fazhi.casework.Option;
import org.fazhi.team.Crew;
import org.fazhi.team.CrewService;

/** Matters and tasks of grid actions, and the teams that can be invited. */
@ApplicationScoped
class ActionDesk {

    private static final String TASKS = "select t.id, t.matter_id, f.title, t.text, t.owner, t.due_on, t.done_on, t.done_by, t.result, t.verdict, t.verified_on from grid_action_task t"
            + " join case_file f on f.id = t.matter_id where t.file_id = ? order by t.id";

    @Inject
    private GridSql sql;
    @Inject
    private MatterDesk matters;
    @Inject
    private CrewService crews;

    /** A task of an action. */
    record Job(long id, long matter, String title, String text, String owner, LocalDate due, LocalDate done, Long doneBy, String result, ActionCodes.Verdict verdict, LocalDate verified) {
        boolean owed() {
            return done == null;
        }

        boolean unverified() {
            return done != null && verdict == null;
        }
    }

    /** {@return the teams that serve a community on a day} */
    List<Crew> serving(String orgPath, LocalDate on) {
        return crews.serving(orgPath, on);
    }

    Optional<Crew> crew(long id) {
        return crews.find(id);
    }

    /** {@return matters of a community that wait for a team and are in no other bundle} */
    List<Option> waiting(long orgId) {
        return sql.list("select f.id, f.number, f.title from case_file f where f.procedure = 'matter' and f.status = 'ACTION' and not f.voided and f.org_id = ? and not exists"
                + " (select 1 from grid_action_matter m join case_file a on a.id = m.file_id where m.matter_id = f.id and not a.final and not a.voided) order by f.due_on, f.id",
                r -> new Option(r.getString(1), r.getString(2) + " " + r.getString(3)), orgId);
    }

    void bundle(long file, List<Long> chosen) {
        chosen.forEach(m -> sql.update("insert into grid_action_matter (file_id, matter_id) values (?, ?)", file, m));
    }

    List<Option> bundle(long file) {
        return sql.list("select f.id, f.title from grid_action_matter m join case_file f on f.id = m.matter_id where m.file_id = ? order by f.id",
                r -> new Option(r.getString(1), r.getString(2)), file);
    }

    long task(long file, ActionData.Task t, LocalDate due) {
        return sql.insert("insert into grid_action_task (file_id, matter_id, text, owner, due_on) values (?, ?, ?, ?, ?) returning id", file, t.matter(), t.text(), t.owner(), due);
    }

    List<Job> tasks(long file) {
        return sql.list(TASKS, r -> new Job(r.getLong(1), r.getLong(2), r.getString(3), r.getString(4), r.getString(5), GridSql.day(r, 6), GridSql.day(r, 7),
                r.getObject(8, Long.class), r.getString(9), GridSql.name(r, 10, ActionCodes.Verdict.class), GridSql.day(r, 11)), file);
    }

    Optional<Job> task(long file, Long id) {
        return tasks(file).stream().filter(t -> id != null && t.id() == id).findFirst();
    }

    void done(long task, String result, long by, LocalDate on) {
        sql.update("update grid_action_task set done_on = ?, done_by = ?, result = ? where id = ?", on, by, result, task);
    }

    /** {@return the new day until which a task is owed once more} */
    void again(long task, LocalDate due) {
        sql.update("update grid_action_task set done_on = null, done_by = null, due_on = ? where id = ?", due, task);
    }

    void verified(long task, ActionCodes.Verdict verdict, LocalDate on) {
        sql.update("update grid_action_task set verdict = ?, verified_on = ? where id = ?", verdict, on, task);
    }

    List<Option> responders(CaseFile file) {
        return matters.responders(file);
    }

    MatterDesk matters() {
        return matters;
    }
}
