package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.CaseFiles;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.FileLists;
import org.fazhi.casework.FileQuery;
import org.fazhi.casework.Refusal;
import org.fazhi.paper.PaperFormat;
import org.fazhi.platform.Json;

/**
 * Who learns of hardship and violence: every role against every door that is made of the dossier (page and REST), papers, attachments, list,
 * search. A word that stands nowhere else marks each secret.
 */
final class AidSecrets {

    private static final String DAY = "2026-03-02";
    private static final String INCOME = "1357";
    private static final String ASSETS = "祖传银锁一把";
    private static final String VIOLENCE = "虐待、遗弃或者家庭暴力";

    private final AidRig aid;
    private final CaseFiles files;
    private final FileLists lists;
    private final org.fazhi.casework.Attachments attachments;

    AidSecrets(DataSource dataSource, Casework casework, CaseFiles files, FileLists lists, org.fazhi.casework.Attachments attachments) {
        aid = new AidRig(dataSource, casework);
        this.files = files;
        this.lists = lists;
        this.attachments = attachments;
    }

    private long file() {
        var data = aid.application("柏清如", "form", "CIVIL_LITIGATION", "matter", aid.matter("PERSONAL_SAFETY"), "cause", "离婚", "violence", true, "stage", "FIRST_INSTANCE");
        long file = aid.open(aid.station, "SUBMIT", DAY, data).fileId();
        aid.step(aid.clerk, file, "HARDSHIP", DAY, "route", "NOT_REQUIRED", "notRequired", "VIOLENCE_VICTIM", "ownIncome", INCOME, "members", List.of(), "assets", ASSETS);
        aid.accept(file, DAY);
        aid.step(aid.clerk, file, "REVIEW", DAY, "inScope", true, "represented", false, "noInterest", true, "opinion", "月收入" + INCOME + "元，" + ASSETS);
        aid.step(aid.approver, file, "GRANT", DAY);
        aid.assign(file, DAY, AidRig.FIRM, aid.lawyer);
        aid.step(aid.lawyer, file, "SIGN_CONTRACT", DAY, "signedOn", DAY, "authority", "一般授权");
        attachments.add(aid.clerk, file, "告诫书.pdf", "PRIVATE", null, "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF".getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        return file;
    }

    private Map<Role, Caller> readers() {
        var all = new LinkedHashMap<Role, Caller>();
        for (var role : Role.values()) {
            all.put(role, switch (role) {
                case AID_CLERK -> aid.colleague;
                case AID_APPROVER -> aid.approver;
                case FINANCE -> aid.finance;
                case OBJECTION_REVIEWER -> aid.reviewer;
                case LAW_FIRM_ADMIN -> aid.firm;
                case AID_PROVIDER -> aid.lawyer;
                case STATION_KEEPER -> aid.station;
                default -> CaseRig.only(aid.rig.person(role, ""), role);
            });
        }
        return all;
    }

    void nobodyOutsideTheChainLearnsOfHardshipOrViolenceByAnyDoor() {
        long file = file();
        var leaks = new ArrayList<String>();
        var hardship = Set.of(Role.AID_CLERK, Role.AID_APPROVER);
        var violence = Set.of(Role.AID_CLERK, Role.AID_APPROVER, Role.AID_PROVIDER);
        readers().forEach((role, caller) -> {
            var told = told(caller, file);
            boolean knowsHardship = told.contains(INCOME) || told.contains(ASSETS) || told.contains("经济困难状况说明表") || told.contains("法律援助审查表");
            boolean knowsViolence = told.contains(VIOLENCE) || told.contains("涉家庭暴力等") || told.contains("\"violence\"");
            if (knowsHardship != hardship.contains(role) || knowsViolence != violence.contains(role)) {
                leaks.add(role + " hardship " + knowsHardship + " violence " + knowsViolence);
            }
        });
        // Opened with a reason, supervision reads the file; what is guarded stays closed.
        var section = CaseRig.only(aid.rig.person(Role.PUBLIC_SERVICE_SECTION, ""), Role.PUBLIC_SERVICE_SECTION);
        files.openWithReason(section, "legalaid", file, "投诉核查");
        var opened = told(section, file);
        assertThat(opened).contains("当事人陈述").doesNotContain(INCOME, ASSETS, VIOLENCE, "涉家庭暴力等", "经济困难状况说明表");
        assertThat(leaks).isEmpty();
    }

    /** Everything that a caller can get of a file, in one text. */
    private String told(Caller caller, long file) {
        var out = new StringBuilder();
        for (var words : List.of("柏清", "离婚", "援申")) {
            lists.find(caller, FileQuery.first("legalaid").withText(words)).rows().stream().filter(r -> r.id() == file).forEach(r -> out.append(Json.write(Map.of("title", r.title(), "topic", r.topic()))));
        }
        try {
            Dossier d = files.dossier(caller, "legalaid", String.valueOf(file));
            out.append(d.row().title()).append(d.facts()).append(d.history().stream().map(Dossier.Line::data).map(Json::write).toList()).append(d.deadlines()).append(d.papers())
                    .append(d.attachments()).append(d.rights().view() == org.fazhi.casework.Rights.View.FULL ? "当事人陈述" : "");
        } catch (Refusal none) {
            assertThat(none.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
        }
        for (var paper : aid.rig.rows("select id from paper where file_id = " + file)) {
            try {
                out.append(Docx.text(files.paper(caller, (Long) paper.get(0), PaperFormat.DOCX).content()).replaceAll("<[^>]*>", ""));
            } catch (Refusal none) {
                assertThat(none.kind()).isIn(Refusal.Kind.NOT_FOUND, Refusal.Kind.NOT_ALLOWED);
            }
        }
        for (var attachment : aid.rig.rows("select id from attachment where kind = 'PRIVATE' and file_id = " + file)) {
            if (catchThrowableOfType(Refusal.class, () -> attachments.open(caller, (Long) attachment.get(0))) == null) {
                out.append("涉家庭暴力等");
            }
        }
        return out.toString();
    }

    /** A row as a version before the sealing left it: after the first start nobody reads it in the database, and the chain reads it as before. */
    void whatOlderVersionsKeptReadableIsSealedAtTheFirstStart(org.fazhi.legalaid.AidSealing sealing) {
        long file = aid.submit("陶月华", DAY);
        aid.step(aid.clerk, file, "HARDSHIP", DAY, "route", "HONESTY_PROMISE", "promisedOn", DAY, "ownIncome", INCOME, "members", List.of(), "assets", ASSETS);
        long event = (Long) aid.rig.value("update aid_case set hardship_sealed = null, route = 'HONESTY_PROMISE', own_income = " + INCOME + ", assets = '" + ASSETS + "', promised_on = date '" + DAY
                + "', standard = 2260, per_head = " + INCOME + ", members = '[{\"name\":\"某\",\"relation\":\"配偶\",\"income\":\"0\"}]' where file_id = " + file
                + " returning (select id from file_event e where e.file_id = aid_case.file_id and e.step = 'HARDSHIP')");
        aid.rig.value("update file_event set data = '{\"route\":\"HONESTY_PROMISE\",\"assets\":\"" + ASSETS + "\",\"ownIncome\":" + INCOME + "}' where id = " + event + " returning 1");
        aid.rig.value("update paper set model = '{\"name\":\"陶月华\",\"assets\":\"" + ASSETS + "\"}' where event_id = " + event + " returning 1");
        aid.rig.value("with gone as (delete from aid_sealed returning 1) select count(*) from gone");

        assertThat(sealing.run()).isGreaterThanOrEqualTo(3);
        assertThat(sealing.run()).as("once").isZero();
        assertThat(aid.rig.rows("select c::text, e.data::text, p.model::text from aid_case c join file_event e on e.file_id = c.file_id join paper p on p.event_id = e.id where c.file_id = " + file).toString())
                .doesNotContain(ASSETS, INCOME);
        assertThat(told(aid.colleague, file)).contains(ASSETS, INCOME, "配偶");
    }

    void theFirmSeesWhatItWasAssignedAndNothingElse() {
        long mine = file();
        long other = aid.granted("陶月华", DAY);
        assertThat(listed(aid.firm, mine)).isTrue();
        assertThat(listed(aid.firm, other)).isFalse();
        assertThat(listed(aid.login("weizhihong"), mine) || listed(aid.login("weizhihong"), other)).as("another firm").isFalse();
        assertThat(listed(aid.login("luhaitao"), mine)).as("a colleague of the firm who does not handle it").isFalse();
        assertThat(catchThrowableOfType(Refusal.class, () -> files.dossier(aid.firm, "legalaid", String.valueOf(other))).kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    private boolean listed(Caller caller, long file) {
        var number = (String) aid.rig.value("select number from case_file where id = " + file);
        var all = new FileQuery("legalaid", number, null, null, null, null, null, null, FileQuery.Order.NEWEST, null, false, 200);
        return lists.find(caller, all).rows().stream().anyMatch(r -> r.id() == file);
    }
}
