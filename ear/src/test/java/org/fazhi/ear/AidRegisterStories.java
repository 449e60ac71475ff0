package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.fazhi.access.Role;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.AidExpiryJob;
import org.fazhi.legalaid.AidSampleJob;
import org.fazhi.legalaid.SampleService;

/** Supplements that came in time and were entered late, notices that came twice, samples. */
final class AidRegisterStories {

    private final AidRig aid;
    private final CaseRig rig;
    private final AidExpiryJob expiry;
    private final AidSampleJob samples;
    private final SampleService opened;

    AidRegisterStories(DataSource dataSource, Casework casework, AidExpiryJob expiry, AidSampleJob samples, SampleService opened) {
        aid = new AidRig(dataSource, casework);
        rig = aid.rig;
        this.expiry = expiry;
        this.samples = samples;
        this.opened = opened;
    }

    private static void blocked(org.assertj.core.api.ThrowableAssert.ThrowingCallable act, String code) {
        var refusal = catchThrowableOfType(Refusal.class, act);
        assertThat(refusal).isNotNull();
        assertThat(refusal.obstacles()).extracting("code").contains(code);
    }

    private long withdrawn(String name) {
        long file = aid.submit(name, "2025-09-22");
        aid.step(aid.clerk, file, "ASK_SUPPLEMENT", "2025-09-24", "items", "劳动关系证据", "servedOn", "2025-09-24");
        expiry.run(LocalDate.parse("2025-10-09"), LocalDate.parse("2025-10-09"));
        assertThat(rig.status(file)).isEqualTo("DEEMED_WITHDRAWN");
        return file;
    }

    void aSupplementPostedInTimeAndEnteredLateBringsTheApplicationBackWithItsClock() {
        List<Map<String, Object>> materials = List.of(Map.of("name", "考勤记录"));
        long posted = aid.submit("池小满", "2025-09-22");
        aid.step(aid.clerk, posted, "ASK_SUPPLEMENT", "2025-09-24", "items", "劳动关系证据", "servedOn", "2025-09-24");
        blocked(() -> aid.step(aid.clerk, posted, "SUPPLY", "2025-10-01", "materials", materials, "byMail", true), "SUPPLY_POSTMARK");
        blocked(() -> aid.step(aid.clerk, posted, "SUPPLY", "2025-10-01", "materials", materials, "byMail", true, "postmarkOn", "2025-10-01"), "SUPPLEMENT_LATE");
        blocked(() -> aid.step(aid.clerk, posted, "SUPPLY", "2025-10-01", "materials", materials), "SUPPLEMENT_LATE");
        aid.step(aid.clerk, posted, "SUPPLY", "2025-10-01", "materials", materials, "byMail", true, "postmarkOn", "2025-09-30");
        assertThat(rig.status(posted)).as("the postmark lies in the term").isEqualTo("UNDER_REVIEW");

        long file = withdrawn("池大满");
        assertThat(catchThrowableOfType(Refusal.class, () -> aid.step(aid.clerk, file, "REINSTATE", "2025-10-10", "materials", materials, "deliveredOn", "2025-09-30", "arrivedOn", "2025-09-30",
                "proof", "签收单", "reason", "登记在后"))).as("the head of the centre alone").isNotNull();
        blocked(() -> aid.step(aid.approver, file, "REINSTATE", "2025-10-10", "materials", materials, "byMail", true, "deliveredOn", "2025-10-01", "arrivedOn", "2025-10-09",
                "proof", "挂号信回执", "reason", "邮戳"), "SUPPLEMENT_LATE");
        blocked(() -> aid.step(aid.approver, file, "REINSTATE", "2025-10-10", "materials", materials, "byMail", false, "deliveredOn", "2025-09-30", "arrivedOn", "2025-10-09",
                "proof", "签收单", "reason", "当面"), "BY_HAND_ONE_DAY");
        aid.step(aid.approver, file, "REINSTATE", "2025-10-10", "materials", materials, "byMail", true, "deliveredOn", "2025-09-30", "arrivedOn", "2025-10-09",
                "proof", "挂号信回执", "reason", "邮戳在期限内，节后收到");
        assertThat(rig.status(file)).isEqualTo("UNDER_REVIEW");
        // 22 September + 7 days + 15 days of waiting (24 September to 9 October).
        assertThat(rig.due(file, "REVIEW")).isEqualTo("2025-10-14");
        assertThat(rig.value("select holder_role from case_file where id = " + file)).isEqualTo("AID_CLERK");
        assertThat(rig.value("select count(*) from possession p where file_id = " + file + " and to_on is null")).as("in somebody's hands").isEqualTo(1L);

        long gone = withdrawn("池再满");
        aid.submit("池再满", "2025-10-09");
        blocked(() -> aid.step(aid.approver, gone, "REINSTATE", "2025-10-10", "materials", materials, "byMail", true, "deliveredOn", "2025-09-30", "arrivedOn", "2025-10-09",
                "proof", "挂号信回执", "reason", "邮戳"), "APPLIED_AGAIN");
    }

    void aNoticeThatCameTwiceIsNoticedAndTheNextStageIsAnotherCase() {
        var day = "2026-03-02";
        var first = aid.open(aid.clerk, "NOTICE", day, aid.notice("冉小北", "DISABLED_SENSES", "idNumber", "11010519491231002X", "organCaseNo", "柳公〔2026〕77号"));
        blocked(() -> aid.open(aid.colleague, "NOTICE", "2026-03-03", aid.notice("冉小北", "LIFE_OR_DEATH", "idNumber", "11010519491231002X", "organCaseNo", "柳公〔2026〕77号")), "NOTICE_TWIN");
        blocked(() -> aid.open(aid.colleague, "NOTICE", "2026-03-03", aid.notice("冉小北", "DISABLED_SENSES", "organCaseNo", null)), "NOTICE_TWIN");
        var told = catchThrowableOfType(Refusal.class, () -> aid.open(aid.colleague, "NOTICE", "2026-03-03",
                aid.notice("冉小北", "DISABLED_SENSES", "organCaseNo", "柳公〔2026〕77号")));
        assertThat(told.getMessage()).contains(first.number());
        aid.open(aid.clerk, "NOTICE", "2026-03-03", aid.notice("冉小北", "DISABLED_SENSES", "organCaseNo", null, "again", "同名同案由，另一人"));
        aid.open(aid.clerk, "NOTICE", "2026-05-06", aid.notice("冉小北", "DISABLED_SENSES", "idNumber", "11010519491231002X", "organCaseNo", "柳公〔2026〕77号", "stage", "PROSECUTION"));
    }

    void aMonthIsSampledOnceBySeedAndTheDrawnFilesGetTheirTasks() {
        // A month in which nothing else was granted or concluded.
        for (int i = 0; i < 12; i++) {
            aid.granted("荀" + (char) ('一' + i), "2023-05-10");
        }
        for (int i = 0; i < 7; i++) {
            aid.concluded("荀" + (char) ('甲' + i), "2023-06-12");
        }
        samples.run(LocalDate.parse("2023-06-01"), LocalDate.parse("2023-06-30"));
        var promise = rig.rows("select id, seed, share, cardinality(population) from aid_sample where kind = 'PROMISE' and from_on = date '2023-05-01'");
        assertThat(promise).hasSize(1);
        assertThat(promise.get(0).subList(2, 4)).isEqualTo(List.of(10L, 12L));
        assertThat(rig.rows("select 1 from aid_sample where kind = 'VISIT' and from_on = date '2023-06-01'")).as("June has not ended").isEmpty();
        samples.run(LocalDate.parse("2023-06-01"), LocalDate.parse("2023-07-01"));
        assertThat(rig.rows("select 1 from aid_sample where kind = 'PROMISE' and from_on = date '2023-05-01'")).as("a second run draws nothing anew").hasSize(1);
        var visits = "select x.file_id from aid_sample_file x join aid_sample s on s.id = x.sample_id where s.kind = 'VISIT' and s.from_on = date '2023-06-01'";
        assertThat(rig.rows(visits)).as("30 % of 7").hasSize(3);

        var checked = rig.rows("select x.file_id, x.told from aid_sample_file x join aid_sample s on s.id = x.sample_id where s.id = " + promise.get(0).get(0));
        assertThat(checked).as("10 % of 12").hasSize(2);
        assertThat(opened.open(aid.clerk, (Long) promise.get(0).get(0)).again()).as("drawn again from what was recorded").isTrue();
        assertThat(catchThrowableOfType(Refusal.class, () -> opened.open(CaseRig.only(rig.person(Role.PUBLIC_SERVICE_SECTION, ""), Role.PUBLIC_SERVICE_SECTION), (Long) promise.get(0).get(0))))
                .as("which files rest on a promise is hardship").isNotNull();
        long file = (Long) checked.get(0).get(0);
        assertThat(checked.get(0).get(1)).isEqualTo(true);
        assertThat(rig.value("select count(*) from file_task where file_id = " + file + " and kind = 'SAMPLE_CHECK' and state = 'OPEN'")).isEqualTo(1L);
        assertThat((String) rig.value("select text from file_task where file_id = " + file + " and kind = 'SAMPLE_CHECK'")).as("readable by the firm: nothing of hardship").doesNotContain("承诺");
        aid.step(aid.clerk, file, "CHECK_SAMPLE", "2026-03-02", "result", "DEVIATES", "finding", "另有房租收入");
        assertThat(rig.value("select state from file_task where file_id = " + file + " and kind = 'SAMPLE_CHECK'")).isEqualTo("DONE");
        assertThat(rig.value("select state from file_task where file_id = " + file + " and kind = 'SAMPLE_FOUND'")).isEqualTo("OPEN");
        blocked(() -> aid.step(aid.clerk, file, "CHECK_SAMPLE", "2026-03-02", "result", "AS_DECLARED", "finding", "再查"), "NOT_SAMPLED");
        aid.step(aid.approver, file, "ANSWER_SAMPLE", "2026-03-02", "opinion", "合计仍不高于标准，继续援助");
        assertThat(rig.value("select state from file_task where file_id = " + file + " and kind = 'SAMPLE_FOUND'")).isEqualTo("DONE");

        // Who was drawn is visited before the file is put away; who was passed over may be left out; nobody chooses.
        long drawn = (Long) rig.rows(visits + " order by x.turn").get(0).get(0);
        long passed = (Long) rig.value("select c.file_id from aid_case c where c.concluded_on = date '2023-06-12' and c.file_id not in (" + visits + ") limit 1");
        paid(drawn);
        paid(passed);
        blocked(() -> aid.step(aid.clerk, drawn, "ARCHIVE", "2026-03-02", "shelf", "1", "sampledOut", true), "NOT_PASSED_OVER");
        blocked(() -> aid.step(aid.clerk, drawn, "ARCHIVE", "2026-03-02", "shelf", "1"), "NOT_VISITED");
        aid.step(aid.clerk, drawn, "VISIT", "2026-03-02", "method", "PHONE_VISIT", "satisfaction", "SATISFIED", "informed", true, "chargedAnything", false);
        aid.step(aid.clerk, drawn, "ARCHIVE", "2026-03-02", "shelf", "1");
        aid.step(aid.clerk, passed, "ARCHIVE", "2026-03-02", "shelf", "2", "sampledOut", true);
        long later = aid.paid("荀后", "2026-03-02");
        blocked(() -> aid.step(aid.clerk, later, "ARCHIVE", "2026-03-02", "shelf", "3", "sampledOut", true), "NOT_PASSED_OVER");
    }

    private void paid(long file) {
        var on = "2026-03-02";
        // Granted in the same month, it may have been drawn for its promise too.
        if ((Long) rig.value("select count(*) from file_task where file_id = " + file + " and kind = 'SAMPLE_CHECK' and state = 'OPEN'") > 0) {
            aid.step(aid.clerk, file, "CHECK_SAMPLE", on, "result", "AS_DECLARED", "finding", "属实");
        }
        aid.step(aid.lawyer, file, "SUBMIT_FILE", on, "contents", List.of(Map.of("name", "裁决书", "copies", 1)), "process", "约见、申请仲裁、开庭。");
        aid.step(aid.clerk, file, "CHECK_FILE", on, "complete", true, "opinion", "材料齐全。");
        aid.step(aid.approver, file, "ACCEPT_FILE", on, "hearings", 2, "persons", 1);
        aid.step(aid.finance, file, "PAY", on, "amount", rig.value("select subsidy from aid_case where file_id = " + file).toString(), "voucher", "抽" + file);
    }
}
