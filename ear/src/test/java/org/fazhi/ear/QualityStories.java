package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.DeskFigures;
import org.fazhi.casework.Overview;
import org.fazhi.casework.OverviewViews;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Rights;
import org.fazhi.casework.Urgings;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.mediation.archive.ArchiveViews;
import org.fazhi.mediation.archive.Destructions;
import org.fazhi.mediation.archive.Erasure;
import org.fazhi.mediation.archive.Holds;
import org.fazhi.mediation.archive.Samples;

/** Samples, holds, destruction, reminders: what heads do with files, and what nobody may do alone. */
final class QualityStories {

    private final DataSource dataSource;
    private final CaseRig rig;
    private final Samples samples;
    private final Holds holds;
    private final Destructions destructions;
    private final CaseFiles files;
    private final Caller section;
    private final Caller office;
    private final Caller chair;
    private final Caller mediator;

    QualityStories(DataSource dataSource, Casework casework, Samples samples, Holds holds, Destructions destructions, CaseFiles files) {
        this.dataSource = dataSource;
        this.samples = samples;
        this.holds = holds;
        this.destructions = destructions;
        this.files = files;
        rig = new CaseRig(dataSource, casework);
        section = rig.person(Role.MEDIATION_SECTION, "");
        office = rig.person(Role.JUSTICE_OFFICE, "东关");
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = rig.person(Role.MEDIATOR, CaseRig.COMMITTEE);
    }

    private long archived(String day) {
        long id = rig.register(mediator, day, rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "贺知秋", "唐小满")).fileId();
        rig.accept(chair, id, day);
        rig.begin(chair, mediator, id, day);
        rig.step(mediator, id, "TERMINATE", day, Map.of("ground", "FAILED", "reason", "贺知秋不让步。", "routesTold", true));
        rig.step(chair, id, "CLOSE", day, Map.of("ground", "NOT_AGREED", "report", "调解不成。"));
        rig.step(office, id, "ARCHIVE", day, ArchiveStories.filing("SHORT"));
        return id;
    }

    void theSameSeedDrawsTheSameFilesAndNobodyScoresTheOwnWork() {
        for (int i = 1; i <= 9; i++) {
            archived("2018-05-0" + i);
        }
        assertThatThrownBy(() -> samples.draw(chair, Map.of("from", "2018-05-01", "to", "2018-05-31", "share", "30"))).isInstanceOf(Refusal.class);
        long id = samples.draw(section, Map.of("from", "2018-05-01", "to", "2018-05-31", "share", "34", "seed", "4711"));
        var sample = samples.find(section, id);
        assertThat(sample.population()).isEqualTo(9);
        var population = rig.rows("select unnest(population) from quality_sample where id = " + id).stream().map(r -> (Long) r.get(0)).toList();
        var drawn = samples.reviews(section, id).stream().map(ArchiveViews.Review::file).toList();
        assertThat(drawn).hasSize(3).isEqualTo(samples.drawn(population, 4711, 3)).isNotEqualTo(samples.drawn(population, 4712, 3));
        assertThat(drawn).as("drawn again by hand").isEqualTo(rig.rows("select f.id from case_file f where f.closed_on between '2018-05-01' and '2018-05-31' and f.org_id = " + chair.orgId()
                + " order by md5('4711:' || f.id) limit 3").stream().map(r -> (Long) r.get(0)).toList());
        for (var review : samples.reviews(section, id)) {
            assertThat(review.reviewerId()).as("another unit, no part in the file").isNotIn(chair.accountId(), mediator.accountId(), office.accountId());
        }
        var first = samples.reviews(section, id).get(0);
        var reviewer = account(first.reviewerId());
        assertThat(files.dossier(reviewer, "mediation", String.valueOf(first.file())).rights().view()).isEqualTo(Rights.View.FULL);
        var full = samples.items().stream().collect(Collectors.toMap(ArchiveViews.Item::code, i -> String.valueOf(i.points())));
        assertThat(full.values().stream().mapToInt(Integer::parseInt).sum()).isEqualTo(100);
        assertThatThrownBy(() -> samples.score(office, id, first.file(), full, null)).isInstanceOf(Refusal.class);
        var low = new java.util.HashMap<>(full);
        low.put("PAPERS", "0");
        low.put("FACTS", "99");
        assertThatThrownBy(() -> samples.score(reviewer, id, first.file(), low, null)).isInstanceOf(InvalidInput.class);
        low.put("FACTS", "2");
        assertThatThrownBy(() -> samples.score(reviewer, id, first.file(), low, null)).as("why points are missing is said").isInstanceOf(InvalidInput.class);
        samples.score(reviewer, id, first.file(), low, "缺调解记录，事实不清。");
        var scored = samples.reviews(section, id).get(0);
        assertThat(scored.total()).isEqualTo(67);
        assertThat(scored.grade()).isEqualTo(ArchiveViews.Grade.FAILED);
        assertThatThrownBy(() -> files.dossier(office(reviewer), "mediation", String.valueOf(first.file()))).as("scored is read no longer").isInstanceOf(Refusal.class);
        samples.answer(chair, id, first.file(), "已补写情况说明。");
        assertThat(samples.reviews(section, id).get(0).reply()).isEqualTo("已补写情况说明。");
    }

    /** A reviewer of another street sees the file by the review alone; of the section the answer would differ. */
    private Caller office(Caller reviewer) {
        return reviewer.streetId() == null ? rig.person(Role.JUSTICE_OFFICE, "汶河") : reviewer;
    }

    private Caller account(long id) {
        var r = rig.rows("select a.login, a.name, a.org_id, u.name, u.path, u.district_id, u.street_id, (select string_agg(role, ',') from account_role x where x.account_id = a.id)"
                + " from account a join org_unit u on u.id = a.org_id where a.id = " + id).get(0);
        var roles = List.of(((String) r.get(7)).split(",")).stream().map(Role::valueOf).collect(Collectors.toSet());
        return new Caller(id, (String) r.get(0), (String) r.get(1), roles, (Long) r.get(2), (String) r.get(3), (String) r.get(4), (Long) r.get(5), (Long) r.get(6), "test");
    }

    void destructionTakesFourPeopleSparesWhatIsHeldAndLeavesARecordForGood() {
        long gone = archived("2013-04-01");
        long held = archived("2013-04-02");
        long struck = archived("2013-04-03");
        long kept = archived("2014-04-03");
        exec("update mediation_case set retention_until = date '2099-12-31' where file_id = " + kept);
        holds.set(section, Map.of("number", rig.value("select number from case_file where id = " + held), "reason", "一方已起诉"));
        long list = destructions.make(section);
        var listed = destructions.find(section, list).items().stream().map(ArchiveViews.Volume::file).toList();
        assertThat(listed).contains(gone, struck).doesNotContain(held, kept);
        destructions.keep(section, list, struck, "有史料价值");
        assertThatThrownBy(() -> destructions.carryOut(section, list)).isInstanceOf(Refusal.class).hasMessageContaining("待鉴定");
        destructions.appraise(section, list, "经鉴定，同意销毁");
        assertThatThrownBy(() -> destructions.approve(section, list)).as("who made the list").isInstanceOf(Refusal.class).hasMessageContaining("不同的人");
        var leader = other(section, Role.BUREAU_LEADER, 900_001);
        var second = other(section, Role.BUREAU_LEADER, 900_002);
        var witness = other(section, Role.JUSTICE_OFFICE, 900_003);
        destructions.approve(leader, list);
        assertThatThrownBy(() -> destructions.approve(leader, list)).isInstanceOf(Refusal.class).hasMessageContaining("不同的人");
        destructions.approve(second, list);
        assertThatThrownBy(() -> destructions.witness(leader, list)).isInstanceOf(Refusal.class).hasMessageContaining("不同的人");
        destructions.witness(witness, list);
        var number = rig.value("select number from case_file where id = " + gone);
        destructions.carryOut(section, list);

        assertThat(rig.value("select string_agg(name, '') from mediation_party where file_id = " + gone).toString()).doesNotContain("贺知秋");
        assertThat(rig.value("select string_agg(data::text, '') from file_event where file_id = " + gone).toString()).doesNotContain("贺知秋");
        assertThat(rig.value("select string_agg(model::text, '') from paper where file_id = " + gone).toString()).doesNotContain("贺知秋");
        assertThat(rig.rows("select number, status from case_file where id = " + gone).get(0)).as("the row stays").containsExactly(number, "ARCHIVED");
        assertThat(rig.value("select string_agg(name, '') from mediation_party where file_id = " + struck).toString()).contains("贺知秋");
        assertThat(destructions.find(section, list).items()).filteredOn(v -> v.file() == gone).singleElement().satisfies(v -> assertThat(v.title()).contains("贺知秋"));
        assertThatThrownBy(() -> run("delete from destruction_volume where list_id = " + list)).hasMessageContaining("never deleted");
        assertThat(files.dossier(chair, "mediation", String.valueOf(gone)).row().title()).contains("已销毁");
    }

    /** Another person of the bureau, made for this test. */
    private Caller other(Caller like, Role role, long key) {
        exec("insert into account (id, login, name, org_id, must_change) values (" + key + ", 'quality-" + key + "', '测试" + key + "', " + like.orgId() + ", false) on conflict do nothing");
        return new Caller(key, "quality-" + key, "测试" + key, java.util.Set.of(role), like.orgId(), like.orgName(), like.orgPath(), like.districtId(), null, "test");
    }

    void everyTableThatHoldsAPartOfAFileIsNamedAsErasedOrKept() {
        var tables = rig.rows("with recursive parts (rel) as (select c.oid from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'file_id' and not a.attisdropped"
                + " where c.relkind = 'r' and c.relnamespace = current_schema()::regnamespace union select c.conrelid from pg_constraint c join parts p on c.confrelid = p.rel where c.contype = 'f')"
                + " select rel::regclass::text from parts where rel <> 'case_file'::regclass").stream().map(r -> (String) r.get(0)).collect(Collectors.toCollection(TreeSet::new));
        var named = new TreeSet<>(Erasure.ERASED);
        named.addAll(Erasure.KEPT);
        named.addAll(Erasure.ELSEWHERE);
        assertThat(named).as("a new table with contents of files: say in Erasure whether they go").isEqualTo(tables);
    }

    void aReminderLiesWithTheHolderUntilSignedAndEveryFigureOfHeadsOpensItsFiles(Urgings urgings, Overview overview, DeskFigures figures, FileLists lists) {
        var day = "2026-02-02";
        long id = rig.register(mediator, day, rig.registration(CaseRig.COMMITTEE, "NEIGHBOR", "贺知秋", "唐小满")).fileId();
        rig.accept(chair, id, day);
        rig.begin(chair, mediator, id, day);
        assertThatThrownBy(() -> urgings.urge(mediator, id, null, "请办理")).isInstanceOf(Refusal.class);
        urgings.urge(chair, id, null, "期限已过，请写明结果");
        urgings.urge(office, id, null, "请于本周办结");
        var waiting = urgings.waiting(mediator).stream().filter(u -> u.fileId() == id).toList();
        assertThat(waiting).extracting(Urgings.Urging::note).containsExactly("期限已过，请写明结果", "请于本周办结");
        urgings.seen(mediator, waiting.get(0).id());
        assertThat(urgings.waiting(mediator).stream().filter(u -> u.fileId() == id)).hasSize(1);
        assertThat(urgings.ofFile(id).get(0).seenBy()).isEqualTo(mediator.name());

        for (var head : List.of(section, office, chair)) {
            var board = overview.boards(head).stream().filter(b -> b.word().equals("mediation")).findFirst().orElseThrow();
            assertThat(board.units()).isNotEmpty();
            for (var unit : board.units()) {
                opens(head, lists, figures, "o." + unit.code(), null, unit.live());
                opens(head, lists, figures, "c." + unit.code(), null, unit.closed());
                opens(head, lists, figures, "n." + unit.code(), FileQuery.Due.OVERDUE, unit.overdue());
                opens(head, lists, figures, "n." + unit.code(), FileQuery.Due.PAUSED, unit.paused());
            }
            for (OverviewViews.HolderLine line : board.holders()) {
                opens(head, lists, figures, line.code(), null, line.held());
                opens(head, lists, figures, line.code(), FileQuery.Due.OVERDUE, line.overdue());
            }
        }
        assertThat(overview.boards(mediator)).as("mediators head nobody").isEmpty();
    }

    private void opens(Caller who, FileLists lists, DeskFigures figures, String code, FileQuery.Due due, int expected) {
        var query = new FileQuery("mediation", null, null, null, due, null, null, null, FileQuery.Order.DUE, null, false, 20, figures.find(who, "mediation", code).orElseThrow());
        assertThat(lists.find(who, query).count()).as(who.orgName() + " " + code + " " + due).isEqualTo(Math.min(expected, 1001));
    }

    private void exec(String sql) {
        try {
            run(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.executeUpdate(sql);
        }
    }
}
