package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.exchange.ledger.LedgerBatch;
import org.fazhi.exchange.ledger.LedgerRefused;
import org.fazhi.exchange.ledger.LedgerWorker;
import org.fazhi.exchange.ledger.Ledgers;

/** Stories of a ledger inside the server: what was imported is there once, what is undone is gone, what was worked on stays. */
class LedgerStories {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataSource dataSource;
    private final Ledgers ledgers;
    private final LedgerWorker worker;
    private final CaseRig rig;
    private final Caller section;

    LedgerStories(DataSource dataSource, Casework casework, Ledgers ledgers, LedgerWorker worker) {
        this.dataSource = dataSource;
        this.ledgers = ledgers;
        this.worker = worker;
        this.rig = new CaseRig(dataSource, casework);
        this.section = rig.person(Role.MEDIATION_SECTION, "人民参与");
    }

    private LedgerBatch upload(Caller who, LedgerRig ledger) {
        return ledgers.upload(who, "mediation", "台账.xlsx", ledger.build());
    }

    private LedgerBatch ended(Caller who, long id) throws InterruptedException {
        worker.look();
        var until = Instant.now().plus(PATIENCE);
        var batch = ledgers.batch(who, id);
        while (batch.busy() && Instant.now().isBefore(until)) {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(50);
            batch = ledgers.batch(who, id);
        }
        return batch;
    }

    private LedgerBatch imported(Caller who, LedgerRig ledger) throws InterruptedException {
        var batch = upload(who, ledger);
        ledgers.confirm(who, batch.id());
        return ended(who, batch.id());
    }

    private long live(String applicant) {
        return (Long) rig.value("select count(*) from case_file where not voided and title like '" + applicant + "%'");
    }

    void theSameLedgerTwiceCreatesNothingTwiceAndAfterAnUndoItMayComeAgain() throws InterruptedException {
        var ledger = new LedgerRig("卞一").rows(6, Map.of());
        var first = imported(section, ledger);
        assertThat(first.state()).isEqualTo(LedgerBatch.State.DONE);
        assertThat(first.rows()).isEqualTo(Map.of(LedgerBatch.Row.TAKEN, 6));
        assertThat(live("卞一")).isEqualTo(6);
        var second = upload(section, new LedgerRig("卞一").rows(6, Map.of("序号", "99", "申请人电话", "13900000099")));
        assertThat(second.rows()).isEqualTo(Map.of(LedgerBatch.Row.DUPLICATE, 6));
        assertThatThrownBy(() -> ledgers.confirm(section, second.id())).isInstanceOf(LedgerRefused.class);
        ledgers.undo(section, first.id());
        assertThat(ended(section, first.id()).state()).isEqualTo(LedgerBatch.State.UNDONE);
        assertThat(live("卞一")).isZero();
        assertThat(rig.value("select count(*) from deadline d join case_file f on f.id = d.file_id where f.batch_id = " + first.id() + " and d.state = 'RUNNING'")).isEqualTo(0L);
        assertThat(rig.value("select count(*) from possession p join case_file f on f.id = p.file_id where f.batch_id = " + first.id() + " and p.to_on is null")).isEqualTo(0L);
        assertThat(imported(section, ledger).rows()).isEqualTo(Map.of(LedgerBatch.Row.TAKEN, 6));
        assertThat(live("卞一")).isEqualTo(6);
    }

    void goodRowsAreTakenAndBadOnesComeBackWithTheirReason() throws InterruptedException {
        var ledger = new LedgerRig("卞二").rows(1, Map.of()).rows(1, Map.of("申请人", "")).rows(1, Map.of("纠纷类型", "宇宙"))
                .rows(1, Map.of("申请人身份证号", "110105194912310021")).rows(1, Map.of("纠纷简要情况", "=1+1", "登记日期", "2199-01-01")).twice();
        var batch = imported(section, ledger);
        assertThat(batch.rows()).isEqualTo(Map.of(LedgerBatch.Row.TAKEN, 2, LedgerBatch.Row.PROBLEM, 3, LedgerBatch.Row.DUPLICATE, 1));
        var lines = ledgers.findings(section, batch.id()).lines();
        assertThat(lines).extracting(l -> l.row()).containsExactly(3, 4, 5, 6, 7);
        assertThat(lines.get(0).problems().get(0).line()).isEqualTo("申请人：缺少申请人");
        assertThat(lines.get(3).warning()).isEqualTo("登记日期2199-01-01晚于今天，按今天登记，请核对");
        assertThat(rig.value("select f.opened_on from case_file f join mediation_case m on m.file_id = f.id where m.facts = '=1+1' and f.batch_id = " + batch.id()))
                .isEqualTo(rig.value("select (now() at time zone 'Asia/Shanghai')::date"));
        assertThat(ledgers.result(section, batch.id())).isNotEmpty();
    }

    void whatWasWorkedOnKeepsTheWholeBatch() throws InterruptedException {
        var batch = imported(section, new LedgerRig("卞三").rows(3, Map.of()));
        long file = (Long) rig.value("select min(id) from case_file where batch_id = " + batch.id());
        var chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        rig.step(chair, file, "CONSENT", "2026-04-01", Map.of("party", rig.parties(file).get(1), "answer", "YES", "method", "PHONE"));
        assertThatThrownBy(() -> ledgers.undo(section, batch.id())).isInstanceOf(LedgerRefused.class).hasMessageContaining("已有1件办理过").hasMessageContaining("卞三");
        assertThat(live("卞三")).isEqualTo(3);
    }

    void aCrashInTheMiddleIsGoneOnWithAndNothingIsDoubled() throws InterruptedException {
        var batch = upload(section, new LedgerRig("卞四").rows(4, Map.of()));
        ledgers.confirm(section, batch.id());
        ended(section, batch.id());
        // As a crash leaves it: half of the rows done, the batch held by a lease that ran out.
        execute("update ledger_batch set state = 'RUNNING', lease_until = now() - interval '1 second' where id = " + batch.id());
        var again = ended(section, batch.id());
        assertThat(again.state()).isEqualTo(LedgerBatch.State.DONE);
        assertThat(live("卞四")).as("rows that were done are not done again").isEqualTo(4);
    }

    void missingUnitsAreFoundedByTheDistrictAloneAndGoWithTheUndo() throws InterruptedException {
        var place = Map.of("街道", "月河街道", "社区", "月河社区", "调解委员会", "月河社区人民调解委员会");
        var batch = upload(section, new LedgerRig("卞五").rows(2, place));
        assertThat(ledgers.findings(section, batch.id()).newUnits()).containsExactly("月河街道", "月河社区（月河街道）", "月河社区人民调解委员会");
        assertThat(rig.value("select count(*) from org_unit where name like '月河%'")).as("a dry run writes nothing").isEqualTo(0L);
        ledgers.confirm(section, batch.id());
        assertThat(ended(section, batch.id()).rows()).isEqualTo(Map.of(LedgerBatch.Row.TAKEN, 2));
        assertThat(rig.value("select count(*) from org_unit where name like '月河%' and active and origin = 'IMPORT'")).isEqualTo(3L);
        assertThat(rig.value("select status from mediation_committee c join org_unit u on u.id = c.org_id where u.name = '月河社区人民调解委员会'")).isEqualTo("PROPOSED");
        ledgers.undo(section, batch.id());
        ended(section, batch.id());
        assertThat(rig.value("select count(*) from org_unit where name like '月河%' and active")).isEqualTo(0L);
    }

    void nobodyImportsBeyondTheOwnReachOrSeesBatchesOfOthers() {
        var chair = rig.person(Role.COMMITTEE_CHAIR, "皮市街社区");
        assertThat(upload(chair, new LedgerRig("卞六").rows(1, Map.of())).rows()).as("another committee's dispute").isEqualTo(Map.of(LedgerBatch.Row.PROBLEM, 1));
        var office = rig.person(Role.JUSTICE_OFFICE, "东关");
        assertThat(upload(office, new LedgerRig("卞六").rows(1, Map.of())).rows()).isEqualTo(Map.of(LedgerBatch.Row.READY, 1));
        var own = upload(section, new LedgerRig("卞七").rows(1, Map.of()));
        assertThat(ledgers.batches(chair, "mediation")).extracting(LedgerBatch::id).doesNotContain(own.id());
        for (var stranger : List.of(chair, office)) {
            assertThatThrownBy(() -> ledgers.batch(stranger, own.id())).isInstanceOf(LedgerRefused.class).hasMessageContaining("没有这个批次");
        }
        for (var role : new ArrayList<>(List.of(Role.MEDIATOR, Role.RECORDER, Role.COMMUNITY))) {
            var person = CaseRig.only(section, role);
            assertThat(ledgers.mayImport(person, "mediation")).isFalse();
            assertThatThrownBy(() -> upload(person, new LedgerRig("卞八").rows(1, Map.of()))).isInstanceOf(LedgerRefused.class);
        }
    }

    private void execute(String sql) {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
