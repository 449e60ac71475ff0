package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.audit.JournalVerifier;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.Refusal;
import org.fazhi.paper.PaperFormat;

/** What the auditor and the neighbouring street rely on: the journal tells of a cut, and another street's files do not exist. */
final class Seals {

    private final DataSource dataSource;
    private final JournalVerifier verifier;
    private final CaseFiles files;
    private final FileLists lists;
    private final CaseRig rig;

    Seals(DataSource dataSource, Casework casework, JournalVerifier verifier, CaseFiles files, FileLists lists) {
        this.dataSource = dataSource;
        this.verifier = verifier;
        this.files = files;
        this.lists = lists;
        this.rig = new CaseRig(dataSource, casework);
    }

    private void exec(String... statements) {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            for (var sql : statements) {
                s.execute(sql);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }

    void aLineCutOutOfTheJournalIsNamedByItsPlace() {
        var mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
        for (int i = 0; i < 20; i++) {
            rig.register(mediator, "2026-03-02", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "留痕", "对方"));
        }
        assertThat(verifier.verify().intact()).as("before the cut").isTrue();
        assertThatThrownBy(() -> exec("delete from journal where chain = 3")).hasMessageContaining("append-only");
        long chain = (Long) rig.value("select chain from journal group by chain having max(seq) > 4 order by max(seq) desc limit 1");
        exec("create table journal_cut as select * from journal where chain = " + chain + " and seq = 3",
                "alter table journal disable trigger journal_no_change", "delete from journal where chain = " + chain + " and seq = 3",
                "alter table journal enable trigger journal_no_change");
        var cut = verifier.verify();
        assertThat(cut.intact()).isFalse();
        assertThat(cut.defects()).singleElement().satisfies(d -> {
            assertThat(d.chain()).isEqualTo((int) chain);
            assertThat(d.seq()).isEqualTo(3);
            assertThat(d.text()).contains("第" + chain + "链缺第3至3条");
        });
        exec("insert into journal select * from journal_cut", "alter table journal disable trigger journal_no_change",
                "update journal set detail = detail || '改' where chain = " + chain + " and seq = 3", "alter table journal enable trigger journal_no_change");
        assertThat(verifier.verify().defects()).anyMatch(d -> d.chain() == chain && d.seq() == 3 && d.text().contains("被改动过"));
        exec("alter table journal disable trigger journal_no_change", "delete from journal where chain = " + chain + " and seq = 3",
                "insert into journal select * from journal_cut", "alter table journal enable trigger journal_no_change", "drop table journal_cut");
        assertThat(verifier.verify().intact()).as("put back as it was").isTrue();
    }

    void aNeighbouringStreetLearnsNothingOfAFileByListSearchAddressOrPaper() {
        var chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        var mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
        long id = rig.register(mediator, "2026-03-02", rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "隔街人", "对门")).fileId();
        rig.accept(chair, id, "2026-03-02");
        long paper = (Long) rig.value("select id from paper where file_id = " + id + " limit 1");
        var number = (String) rig.value("select number from case_file where id = " + id);
        var own = rig.person(Role.JUSTICE_OFFICE, "东关");
        assertThat(lists.find(own, FileQuery.first("mediation").withText("隔街")).rows()).as("the own street finds it").hasSize(1);
        for (var stranger : java.util.List.of(rig.person(Role.JUSTICE_OFFICE, "汶河"), rig.person(Role.COMMITTEE_CHAIR, "石塔社区"),
                rig.person(Role.MEDIATOR, "石塔社区"), rig.person(Role.COMMUNITY, "石塔社区"), rig.person(Role.SYSADMIN, ""), rig.person(Role.AUDITOR, ""))) {
            assertThat(lists.find(stranger, FileQuery.first("mediation").withText("隔街")).count()).isZero();
            var missing = answer(() -> files.dossier(stranger, "mediation", "999999999999"));
            assertThat(answer(() -> files.dossier(stranger, "mediation", String.valueOf(id)))).isEqualTo(missing);
            assertThat(answer(() -> files.dossier(stranger, "mediation", number))).isEqualTo(missing);
            assertThat(answer(() -> files.paper(stranger, paper, PaperFormat.PDF))).isEqualTo(missing);
            assertThat(answer(() -> files.paper(stranger, 999_999_999_999L, PaperFormat.PDF))).isEqualTo(missing);
            assertThat(answer(() -> files.readable(stranger, id))).isEqualTo(missing);
            assertThat(answer(() -> rig.step(stranger, id, "ASSIGN", "2026-03-02", Map.of()))).isEqualTo(missing);
        }
    }

    private static String answer(Runnable question) {
        try {
            question.run();
            return "answered";
        } catch (Refusal r) {
            return r.kind() + r.getMessage();
        }
    }
}
