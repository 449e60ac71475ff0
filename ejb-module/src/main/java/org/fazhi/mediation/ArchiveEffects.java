package org.fazhi.mediation;

import java.time.LocalDate;
import org.fazhi.access.Role;
import org.fazhi.casework.Act;
import org.fazhi.casework.Assignee;
import org.fazhi.casework.Holder;
import org.fazhi.platform.Texts;

/** What the steps of {@link ArchiveStep} change, and what closing a file starts. */
final class ArchiveEffects {

    private ArchiveEffects() {
    }

    /** A closed file goes to whoever checks and keeps it; it stays in somebody's hands until it stands on the shelf. */
    static void closed(Act<MediationCase, ?> act) {
        check(act, "");
    }

    static Holder keeper(Act<MediationCase, ?> act) {
        return Holder.desk(keeps(act));
    }

    private static Role keeps(Act<MediationCase, ?> act) {
        return act.file().streetId() == null ? Role.MEDIATION_SECTION : Role.JUSTICE_OFFICE;
    }

    private static void check(Act<MediationCase, ?> act, String text) {
        var days = act.desk().parameter("MED_ARCHIVE_DAYS", act.on()).whole();
        long where = act.file().streetId() == null ? act.file().districtId() : act.file().streetId();
        act.desk().task(MediationTask.ARCHIVE_CHECK, Assignee.role(where, keeps(act)), act.on(), act.on().plusDays(days), "", text.isEmpty() ? null : text);
    }

    static void archive(Act<MediationCase, ArchiveData.Filing> act) {
        act.facts().archive().filed(act.on(), act.data().retention(), until(act), act.data());
    }

    /** Counted in whole calendar years after the year of closing, as archives count; null: for ever. */
    private static LocalDate until(Act<MediationCase, ArchiveData.Filing> act) {
        var code = act.data().retention().parameter();
        return code == null ? null : LocalDate.of(act.file().closedOn().getYear() + act.desk().parameter(code, act.file().closedOn()).whole(), 12, 31);
    }

    static void sendBack(Act<MediationCase, ArchiveData.Defects> act) {
        act.facts().archive().sentBack();
        act.desk().settle(MediationTask.ARCHIVE_CHECK, null, act.on());
    }

    static void answer(Act<MediationCase, ArchiveData.Answer> act) {
        act.facts().archive().answered();
        check(act, Texts.of("mediation").get("task.recheck"));
    }
}
