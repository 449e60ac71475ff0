package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.form.FieldError;
import org.fazhi.casework.form.InvalidInput;
import org.fazhi.exchange.ledger.LedgerBatch;
import org.fazhi.exchange.ledger.LedgerRefused;
import org.fazhi.exchange.ledger.LedgerWorker;
import org.fazhi.exchange.ledger.Ledgers;
import org.fazhi.legalaid.NoticeService;

/** Notices in batches, typed and as a ledger: nobody for whom an organ gave notice is lost, and nobody stands in two files. */
final class NoticeStories {

    private static final List<String> HEADS = List.of("收到日期", "办案机关类别", "办案机关", "案号", "阶段", "案由", "姓名", "出生日期", "情形", "法定代理人");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final AidRig aid;
    private final CaseRig rig;
    private final Ledgers ledgers;
    private final LedgerWorker worker;
    private final NoticeService notices;

    NoticeStories(DataSource dataSource, Casework casework, Ledgers ledgers, LedgerWorker worker, NoticeService notices) {
        aid = new AidRig(dataSource, casework);
        rig = aid.rig;
        this.ledgers = ledgers;
        this.worker = worker;
        this.notices = notices;
    }

    private static Map<String, String> row(String name, String... changes) {
        var row = new HashMap<>(Map.of("收到日期", "2025-09-30", "办案机关类别", "公安机关", "办案机关", "柳岸公安分局", "案号", "柳公批〔2025〕" + name, "阶段", "侦查", "案由", "盗窃罪",
                "姓名", name, "情形", "视力、听力、言语残疾人"));
        for (int i = 0; i < changes.length; i += 2) {
            row.put(changes[i], changes[i + 1]);
        }
        return row;
    }

    private LedgerBatch ended(long id) throws InterruptedException {
        worker.look();
        var until = Instant.now().plus(PATIENCE);
        var batch = ledgers.batch(aid.clerk, id);
        while (batch.busy() && Instant.now().isBefore(until)) {
            java.util.concurrent.TimeUnit.MILLISECONDS.sleep(50);
            batch = ledgers.batch(aid.clerk, id);
        }
        return batch;
    }

    void aLedgerOfNoticesBecomesFilesWithTheirClocksAndFaultyAndDoubleRowsComeBack() throws InterruptedException {
        aid.open(aid.clerk, "NOTICE", "2025-09-29", aid.notice("支早登", "DISABLED_SENSES", "organCaseNo", "柳公批〔2025〕支早登"));
        var ledger = LedgerRig.workbook(HEADS, List.of(row("支一"), row("支二", "情形", "未成年人", "出生日期", "2010-01-05", "法定代理人", "支大"), row("支一"),
                row("支三", "情形", "老人"), row("支四", "情形", "缺席审判案件被告人"), row("支早登"), row("支五", "收到日期", "2999-01-01")));
        var batch = ledgers.upload(aid.clerk, "legalaid", "九月通知.xlsx", ledger);
        assertThat(batch.rows()).isEqualTo(Map.of(LedgerBatch.Row.READY, 2, LedgerBatch.Row.DUPLICATE, 1, LedgerBatch.Row.PROBLEM, 4));
        assertThat(rig.rows("select 1 from aid_case where name = '支一'")).as("the dry run writes nothing").isEmpty();
        var told = ledgers.findings(aid.clerk, batch.id()).lines().stream().flatMap(l -> l.problems().stream()).map(p -> p.column() + p.text()).toList();
        assertThat(told).anyMatch(t -> t.startsWith("情形") && t.contains("老人")).anyMatch(t -> t.startsWith("姓名") && t.contains("刑援通字"))
                .anyMatch(t -> t.startsWith("收到日期")).anyMatch(t -> t.contains("人民法院"));
        assertThatThrownBy(() -> ledgers.upload(aid.lawyer, "legalaid", "九月通知.xlsx", ledger)).isInstanceOf(LedgerRefused.class);
        ledgers.confirm(aid.clerk, batch.id());
        assertThat(ended(batch.id()).count("TAKEN")).isEqualTo(2);
        long minor = (Long) rig.value("select file_id from aid_case where name = '支二'");
        assertThat(rig.status(minor)).isEqualTo("NOTICE_RECEIVED");
        assertThat(rig.due(minor, "NOTICE_ASSIGNMENT")).as("the eve of the holiday").isEqualTo("2025-10-09");
        assertThat((String) rig.value("select number from case_file where id = " + minor)).matches("（广陵）刑援通字〔2025〕第\\d+号");
        assertThat((String) rig.value("select title from case_file where id = " + minor)).doesNotContain("支二");
        assertThat(ledgers.upload(aid.colleague, "legalaid", "再来一次.xlsx", LedgerRig.workbook(HEADS, List.of(row("支一")))).count("READY")).as("again, by somebody else").isZero();
        ledgers.undo(aid.clerk, batch.id());
        assertThat(ended(batch.id()).state()).isEqualTo(LedgerBatch.State.UNDONE);
        assertThat(rig.value("select count(*) from case_file where id = " + minor + " and voided")).isEqualTo(1L);
    }

    private static Map<String, Object> person(String name, Object... more) {
        var p = new HashMap<String, Object>(Map.of("name", name, "ground", "DISABLED_SENSES", "cause", "盗窃罪", "organCaseNo", "批" + name));
        for (int i = 0; i < more.length; i += 2) {
            p.put((String) more[i], more[i + 1]);
        }
        return p;
    }

    void aBatchTypedByTheClerkIsTakenRowByRowAndSentAgainDoublesNothing() {
        var key = UUID.randomUUID().toString();
        var typed = new HashMap<String, Object>(Map.of("receivedOn", "2025-09-30", "organKind", "POLICE", "organ", "柳岸公安分局", "stage", "INVESTIGATION"));
        var persons = new ArrayList<>(List.of(person("苗一"), person("苗二", "ground", "MINOR", "bornOn", "1980-01-05"), person("苗三")));
        typed.put("persons", persons);
        var wrong = catchThrowableOfType(InvalidInput.class, () -> notices.register(aid.clerk, typed, key));
        assertThat(wrong.errors()).extracting(FieldError::field).containsExactly("", "persons.1.ground");
        assertThat(files("苗一") + files("苗三")).as("a faulty row holds up none of the others").isEqualTo(2);
        persons.set(1, person("苗二", "ground", "MINOR", "bornOn", "2010-01-05"));
        var done = notices.register(aid.clerk, typed, key);
        assertThat(done).hasSize(3);
        assertThat(files("苗一") + files("苗二") + files("苗三")).as("sent again, nothing is doubled").isEqualTo(3);
        assertThat(rig.due(done.get(1).fileId(), "NOTICE_ASSIGNMENT")).isEqualTo("2025-10-09");
        var again = catchThrowableOfType(InvalidInput.class, () -> notices.register(aid.clerk, typed, UUID.randomUUID().toString()));
        assertThat(again.errors()).extracting(FieldError::field).contains("persons.0.again", "persons.1.again", "persons.2.again");
        assertThatThrownBy(() -> notices.register(aid.approver, typed, UUID.randomUUID().toString())).isInstanceOf(Refusal.class);
    }

    private int files(String name) {
        return rig.rows("select 1 from aid_case where name = '" + name + "'").size();
    }
}
