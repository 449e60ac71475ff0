package org.fazhi.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;
import org.fazhi.register.RegisterDoor.Move;
import org.fazhi.register.RegisterSql;

/** What the acts on mediators change: facts, training, praise and blame (人民调解法13至15). */
@ApplicationScoped
class MediatorActs {

    @Inject
    private RegisterSql sql;
    @Inject
    private CommitteeDesk desk;
    @Inject
    private Vault vault;

    /** {@return what it was, in words; nobody outside is told} */
    String apply(CommitteeAct act, Move move) {
        switch (act) {
            case TRAIN -> train(move, (CommitteeData.Training) move.data());
            case DISCIPLINE -> judge(move, (CommitteeData.Verdict) move.data());
            default -> edit(move, (CommitteeData.MediatorFacts) move.data());
        }
        return "";
    }

    private void train(Move move, CommitteeData.Training t) {
        t.people().forEach(p -> belongs(move, p, "people"));
        for (var person : t.people()) {
            sql.insert("insert into mediator_training (event_id, account_id, held_on, kind, topic, hours) values (?, ?, ?, ?, ?, ?) returning id", move.event(), person,
                    move.on(), t.kind(), t.topic(), t.hours());
        }
    }

    private void judge(Move move, CommitteeData.Verdict v) {
        belongs(move, v.person(), "person");
        boolean praise = v.measure() == CommitteeCodes.Measure.PRAISE;
        if (praise != (v.conduct() == CommitteeCodes.Conduct.MERIT)) {
            throw MediationRegister.COMMITTEE.wrong("measure", "mediator.praise");
        }
        sql.insert("insert into mediator_discipline (event_id, account_id, decided_on, conduct, measure, reason, decided_by) values (?, ?, ?, ?, ?, ?, ?) returning id",
                move.event(), v.person(), move.on(), v.conduct(), v.measure(), v.reason(), v.decidedBy());
        switch (v.measure()) {
            case REMOVAL -> sql.update("update mediator set discipline = 'REMOVED', active = false where account_id = ?", v.person());
            case CRITICISM, RECTIFY -> sql.update("update mediator set discipline = coalesce(discipline, 'WARNED') where account_id = ?", v.person());
            default -> { }
        }
    }

    private void edit(Move move, CommitteeData.MediatorFacts f) {
        belongs(move, f.person(), "person");
        var grades = List.of(ConfigProvider.getConfig().getOptionalValue("fazhi.mediation.grades", String.class).orElse(Texts.of("mediation").get("mediator.grades"))
                .split("[,，]"));
        if (f.grade() != null && !grades.contains(f.grade())) {
            throw MediationRegister.COMMITTEE.wrong("grade", "mediator.gradeUnknown", String.join("、", grades));
        }
        boolean removed = sql.one("select coalesce(discipline, '') from mediator where account_id = ?", r -> r.getString(1), f.person()).filter("REMOVED"::equals).isPresent();
        if (removed && Boolean.TRUE.equals(f.active())) {
            throw MediationRegister.COMMITTEE.wrong("active", "mediator.removed");
        }
        // The number says sex and birthday; what was typed beside it does not contradict it.
        var gender = f.idNumber() == null ? f.gender() : IdNumber.male(f.idNumber()) ? Codes.Gender.MALE : Codes.Gender.FEMALE;
        var born = f.idNumber() == null ? f.bornOn() : IdNumber.birthday(f.idNumber());
        sql.update("update mediator set full_time = ?, grade = ?, hired_on = ?, active = ?, education = ?, gender = coalesce(?, gender), born_on = coalesce(?, born_on),"
                        + " ethnicity = ?, employer = ?, property_company = ?, home = ?, version = version + 1 where account_id = ?", Boolean.TRUE.equals(f.fullTime()), f.grade(),
                f.hiredOn(), Boolean.TRUE.equals(f.active()), f.education(), gender, born, f.ethnicity(), f.employer(), f.propertyCompany(), f.home(), f.person());
        if (f.idNumber() != null) {
            sql.update("update mediator set id_sealed = ?, id_digest = ?, id_mask = ? where account_id = ?", vault.seal(f.idNumber(), "mediator.id:" + f.person()),
                    vault.digest(f.idNumber()), IdNumber.mask(f.idNumber()), f.person());
        }
        kin(f);
    }

    /** The household is replaced as a whole; somebody whose number is not typed again keeps the stored one. */
    private void kin(CommitteeData.MediatorFacts f) {
        var known = new HashMap<String, String[]>();
        sql.list("select name, id_sealed, id_digest, id_mask from mediator_kin where account_id = ?",
                r -> known.put(r.getString(1), new String[] {r.getString(2), r.getString(3), r.getString(4)}), f.person());
        sql.update("delete from mediator_kin where account_id = ?", f.person());
        for (var k : f.kin()) {
            var id = k.idNumber() == null ? known.getOrDefault(k.name(), new String[3])
                    : new String[] {vault.seal(k.idNumber(), "mediator_kin.id:" + f.person()), vault.digest(k.idNumber()), IdNumber.mask(k.idNumber())};
            sql.insert("insert into mediator_kin (account_id, name, relation, id_sealed, id_digest, id_mask) values (?, ?, ?, ?, ?, ?) returning id", f.person(), k.name(),
                    k.relation(), id[0], id[1], id[2]);
        }
    }

    private void belongs(Move move, Long person, String field) {
        if (Stream.ofNullable(person).noneMatch(p -> desk.people(move.id()).stream().anyMatch(o -> o.value().equals(String.valueOf(p))))) {
            throw new InvalidInput(List.of(new FieldError(field, Texts.of("casework").get("input.choice"))));
        }
    }
}
