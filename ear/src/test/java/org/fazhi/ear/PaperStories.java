package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.calendar.Light;
import org.fazhi.casework.Attachments;
import org.fazhi.casework.Casework;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Signatures;
import org.fazhi.mediation.DossierCheck;
import org.fazhi.mediation.DossierPart;
import org.fazhi.mediation.MediationDossiers;
import org.fazhi.mediation.MediationPaper;
import org.fazhi.mediation.SealDesk;
import org.fazhi.paper.PaperDesk;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PaperFormat;
import org.fazhi.paper.PaperState;
import org.fazhi.paper.PaperTemplates;
import org.fazhi.paper.PaperVerdict;
import org.fazhi.paper.PaperVerifier;

/** Papers inside of the server: signed, sealed, fixed, recognised, bound; the templates of a district. */
@Dependent
public class PaperStories {

    private static final String DAY = "2026-03-02";

    @Inject
    private Casework casework;
    @Inject
    private PaperDesk papers;
    @Inject
    private Signatures signatures;
    @Inject
    private SealDesk seals;
    @Inject
    private PaperVerifier verifier;
    @Inject
    private PaperTemplates templates;
    @Inject
    private MediationDossiers dossiers;
    @Inject
    private Attachments attachments;
    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource dataSource;

    private CaseRig rig;
    private Caller chair;
    private Caller mediator;
    private Caller section;

    @PostConstruct
    void people() {
        rig = new CaseRig(dataSource, casework);
        chair = rig.person(Role.COMMITTEE_CHAIR, CaseRig.COMMITTEE);
        mediator = CaseRig.only(rig.person(Role.MEDIATOR, CaseRig.COMMITTEE), Role.MEDIATOR);
        section = rig.person(Role.MEDIATION_SECTION, "");
    }

    /** A dispute about a property-management fee between people with rare names, mediated to the draft of a written agreement. */
    private long drafted(String type, String facts) {
        var data = new LinkedHashMap<>(rig.registration(CaseRig.COMMITTEE, type, "孟𬭎䶮", "邵㛃𠅤"));
        data.put("facts", facts);
        data.put("requests", "请求减免三个月物业费并修复渗水屋面。");
        data.put("parties", List.of(party("APPLICANT", "孟𬭎䶮", "13900000001"), party("RESPONDENT", "邵㛃𠅤", "13900000002")));
        long file = rig.register(mediator, DAY, data).fileId();
        rig.accept(chair, file, DAY);
        rig.begin(chair, mediator, file, DAY);
        rig.step(mediator, file, "SESSION", DAY, Map.of("kind", "INVESTIGATION", "place", "3号楼屋面", "process", "屋面防水层开裂约两平方米。", "result", "OTHER",
                "signed", rig.each(file, DAY), "recorder", "陈一鸣"));
        rig.step(mediator, file, "SESSION", DAY, Map.of("kind", "SESSION", "start", "09:00", "end", "10:30", "place", "调解室", "process", "双方各自陈述后协商一致。",
                "result", "REACHED", "signed", rig.each(file, DAY), "recorder", "陈一鸣"));
        rig.step(mediator, file, "DRAFT_AGREEMENT", DAY, Map.of("facts", facts, "disputes", "物业费是否减免。", "responsibility", "物业公司养护不到位。",
                "clauses", List.of(rig.payment(file, "1800", "2026-04-01")), "performance", "银行转账", "recorder", "陈一鸣"));
        return file;
    }

    private static Map<String, Object> party(String side, String name, String phone) {
        return Map.of("side", side, "kind", "PERSON", "name", name, "phone", phone, "gender", "MALE", "ethnicity", "汉族", "occupation", "职员",
                "address", "东关街道个园社区文昌花园3幢" + phone.substring(10) + "01室", "bornOn", "1980-05-06");
    }

    private PaperState paper(long file, MediationPaper kind) {
        return signatures.ofFile(chair, file).stream().filter(s -> s.paper().code().equals(kind.name())).reduce((a, b) -> b).orElseThrow();
    }

    private void signAll(long file, MediationPaper kind) {
        for (var place : paper(file, kind).marks()) {
            if (!place.key().equals("seal")) {
                signatures.sign(mediator, paper(file, kind).paper().id(), place.key(), ink(), java.time.LocalDate.parse(DAY), "PAD");
            }
        }
    }

    /** A few strokes on white. */
    private static byte[] ink() {
        var image = new java.awt.image.BufferedImage(300, 120, java.awt.image.BufferedImage.TYPE_INT_RGB);
        var g = image.createGraphics();
        g.setColor(java.awt.Color.WHITE);
        g.fillRect(0, 0, 300, 120);
        g.setColor(java.awt.Color.RED);
        g.setStroke(new java.awt.BasicStroke(8));
        g.drawOval(40, 10, 100, 100);
        g.dispose();
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void aSealedAgreementNeverChangesAgainAndOneFlippedByteIsFound() {
        long file = drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        seals.put(chair, chair.orgId(), ink());
        var draft = paper(file, MediationPaper.AGREEMENT);
        assertThat(draft.open()).isTrue();
        assertThat(verifier.verify(chair, draft.number(), "", null).kind()).isEqualTo(PaperVerdict.Kind.SHOWN);
        assertThat(verifier.verify(chair, draft.number(), "", ink()).kind()).isEqualTo(PaperVerdict.Kind.NOT_FINAL);
        signAll(file, MediationPaper.AGREEMENT);
        assertThat(paper(file, MediationPaper.AGREEMENT).finalOn()).as("it waits for the seal").isNull();
        assertThatExceptionOfType(Refusal.class).as("the seal has no way in but the chair's step")
                .isThrownBy(() -> signatures.sign(chair, draft.paper().id(), "seal", ink(), null, "PAD"));
        rig.step(mediator, file, "SIGN", DAY, Map.of("parties", rig.each(file, DAY), "mediatorOn", DAY));
        long used = uses();
        rig.step(chair, file, "SEAL", DAY, Map.of("sealedOn", DAY));
        assertThat(uses()).as("each use of the seal image is journalled").isEqualTo(used + 1);
        var sealed = paper(file, MediationPaper.AGREEMENT);
        assertThat(sealed.finalOn()).isNotNull();
        assertThatExceptionOfType(PaperException.class)
                .isThrownBy(() -> signatures.sign(mediator, sealed.paper().id(), "mediatorSignature", ink(), null, "PAD"));
        for (var format : List.of(PaperFormat.PDF, PaperFormat.OFD)) {
            var content = papers.render(sealed.paper().id(), format).content();
            assertThat(papers.render(sealed.paper().id(), format).content()).isEqualTo(content);
            var verdict = verifier.verify(chair, "", "", content);
            assertThat(verdict.kind()).isEqualTo(PaperVerdict.Kind.SAME);
            assertThat(verdict.format()).isEqualTo(format.name());
            assertThat(verdict.day()).isEqualTo(sealed.finalOn());
            for (int at : new int[] {0, content.length / 3, content.length - 1}) {
                var flipped = content.clone();
                flipped[at] ^= 1;
                assertThat(verifier.verify(chair, "", "", flipped).kind()).isEqualTo(PaperVerdict.Kind.DIFFERENT);
                assertThat(verifier.verify(chair, sealed.number(), "", flipped).kind()).isEqualTo(PaperVerdict.Kind.DIFFERENT);
            }
        }
        assertThat(verifier.verify(chair, sealed.number(), sealed.digest().substring(0, 8), null).kind()).isEqualTo(PaperVerdict.Kind.SAME);
        assertThat(verifier.verify(chair, sealed.number(), "00000000", null).kind()).isEqualTo(PaperVerdict.Kind.DIFFERENT);
        assertThat(verifier.verify(chair, "WS99999999", "", null).kind()).isEqualTo(PaperVerdict.Kind.UNKNOWN);
    }

    private long uses() {
        return (Long) rig.value("select count(*) from journal where action = 'mediation.SEAL_IMAGE'");
    }

    void aMediatorsSealingAndAnUnsignedPaperNeverBearTheImage() {
        seals.put(chair, chair.orgId(), ink());
        long byMediator = drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        signAll(byMediator, MediationPaper.AGREEMENT);
        rig.step(mediator, byMediator, "SIGN", DAY, Map.of("parties", rig.each(byMediator, DAY), "mediatorOn", DAY));
        rig.step(mediator, byMediator, "SEAL", DAY, Map.of("sealedOn", DAY));
        assertThat(paper(byMediator, MediationPaper.AGREEMENT).finalOn()).isNull();
        long byHand = drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        rig.step(mediator, byHand, "SIGN", DAY, Map.of("parties", rig.each(byHand, DAY), "mediatorOn", DAY));
        rig.step(chair, byHand, "SEAL", DAY, Map.of("sealedOn", DAY));
        assertThat(paper(byHand, MediationPaper.AGREEMENT).marks()).noneMatch(m -> m.made());
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> seals.put(mediator, mediator.orgId(), ink()));
    }

    void papersOfFamilyAndInheritanceAreSignedByHandOnly() {
        for (long file : new long[] {drafted("MARRIAGE_FAMILY", "夫妻因家务争执。"), drafted("OTHER", "兄弟因继承父亲房屋争执。")}) {
            var agreement = paper(file, MediationPaper.AGREEMENT);
            assertThat(signatures.open(mediator, agreement.paper().id()).refusal()).contains("电子签名法第3条");
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> signatures.sign(mediator, agreement.paper().id(), "mediatorSignature", ink(), null, "PAD"));
            long scan = attachments.add(mediator, file, "签名件.png", "OTHER", agreement.paper().id(), ink());
            assertThat(scan).isPositive();
            assertThat(paper(file, MediationPaper.AGREEMENT).settled()).isTrue();
            assertThat(verifier.verify(chair, agreement.number(), "", ink()).format()).isEqualTo("SCAN");
        }
    }

    void aNeighbourMayNeitherSignNorTakeTheDossier() {
        long file = drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        var stranger = rig.person(Role.COMMITTEE_CHAIR, "皮市街社区人民调解委员会");
        long paper = paper(file, MediationPaper.AGREEMENT).paper().id();
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signatures.open(stranger, paper));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> signatures.sign(stranger, paper, "mediatorSignature", ink(), null, "PAD"));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> dossiers.whole(stranger, file));
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> seals.put(stranger, chair.orgId(), ink()));
    }

    /** The whole dossier: order, numbers, gaps. */
    void theListOfContentsNamesThePagesOnWhichThePapersReallyStand() throws IOException {
        long file = closed();
        var check = dossiers.check(chair, file);
        assertThat(check.light()).isEqualTo(Light.RED);
        assertThat(check.gaps()).extracting(DossierCheck.Line::part).containsExactly(DossierPart.IDENTITY_PROOF, DossierPart.VISIT);
        rig.step(chair, file, "NOTE_GAPS", DAY, Map.of("gaps", List.of(Map.of("gap", "IDENTITY_PROOF", "gapReason", "当事人未带证件，已核对身份。"),
                Map.of("gap", "VISIT", "gapReason", "当场履行，待回访。")), "corrections", "无"));
        assertThat(dossiers.check(chair, file).light()).isEqualTo(Light.YELLOW);
        var whole = dossiers.whole(chair, file);
        try (var pdf = Loader.loadPDF(whole.content())) {
            var contents = text(pdf, 2, 2);
            var labels = Arrays.asList(pdf.getDocumentCatalog().getPageLabels().getLabelsByPageIndices());
            int first = labels.indexOf("1");
            assertThat(first).isEqualTo(2);
            var order = List.of("人民调解申请书", "人民调解受理登记表", "当事人权利义务告知书", "人民调解调查记录", "人民调解证据材料清单", "人民调解记录", "人民调解协议书",
                    "人民调解结案报告表", "卷宗情况说明");
            int before = 0;
            for (var title : order) {
                var line = java.util.regex.Pattern.compile("(?m)^\\d+ " + title + " (\\d+)(?:-(\\d+))?").matcher(contents);
                assertThat(line.find()).as(title + " in " + contents).isTrue();
                int page = Integer.parseInt(line.group(1));
                assertThat(page).as(title).isGreaterThan(before);
                assertThat(text(pdf, first + page, first + page)).as(title + " on page " + page).contains(title);
                before = line.group(2) == null ? page : Integer.parseInt(line.group(2));
            }
            assertThat(text(pdf, 1, 1)).contains("人民调解卷宗", "孟𬭎䶮");
            assertThat(text(pdf, pdf.getNumberOfPages(), pdf.getNumberOfPages())).contains("卷内备考表", "本卷共" + (pdf.getNumberOfPages() - 3) + "页");
        }
    }

    private static String text(org.apache.pdfbox.pdmodel.PDDocument pdf, int from, int to) throws IOException {
        var reader = new PDFTextStripper();
        reader.setStartPage(from);
        reader.setEndPage(to);
        return reader.getText(pdf);
    }

    private long closed() {
        seals.put(chair, chair.orgId(), ink());
        long file = drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        for (var kind : List.of(MediationPaper.RIGHTS_NOTICE, MediationPaper.SESSION_RECORD, MediationPaper.AGREEMENT)) {
            signAll(file, kind);
        }
        attachments.add(mediator, file, "屋面照片.png", "PHOTO", null, ink());
        rig.step(mediator, file, "SIGN", DAY, Map.of("parties", rig.each(file, DAY), "mediatorOn", DAY));
        rig.step(chair, file, "SEAL", DAY, Map.of("sealedOn", DAY));
        rig.step(mediator, file, "RECORD_PERFORMANCE", DAY, Map.of("status", "PERFORMED", "note", "当日转账1800元"));
        rig.step(mediator, file, "SUBMIT_CLOSING", DAY, Map.of());
        rig.step(chair, file, "CLOSE", DAY, Map.of("ground", "PERFORMED", "report", "履行完毕。"));
        return file;
    }

    /** Must show: what is typed once is printed at least six times over. */
    void aPropertyDisputePrintsAtLeastSixFieldsForEachTyped() {
        long file = closed();
        var sheets = List.of(MediationPaper.COVER, MediationPaper.CONTENTS, MediationPaper.EVIDENCE_LIST, MediationPaper.PERFORMANCE_RECEIPTS, MediationPaper.BACK_COVER);
        var reuse = ReuseCount.of(rig, file, sheets.stream().mapToLong(sheet -> ReuseCount.printed(templates.current(sheet, chair.districtId()),
                dossiers.sheet(chair, file, sheet.name(), PaperFormat.DOCX).content())).sum());
        System.getLogger(PaperStories.class.getName()).log(System.Logger.Level.INFO, reuse.toString());
        assertThat(reuse.ratio()).as(reuse.toString()).isGreaterThanOrEqualTo(6);
    }

    void aTemplateWithAMisspelledPlaceholderIsRefusedWithItsPlaceAndADistrictsOwnHoldsForItAlone() {
        drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        var product = templates.current(MediationPaper.AGREEMENT, section.districtId());
        assertThatExceptionOfType(PaperException.class).isThrownBy(() -> templates.install(section, MediationPaper.AGREEMENT,
                Docx.replace(product, "{{disputes}}", "{{dispute}}"))).satisfies(e -> assertThat(e.problems())
                .contains("占位符 {{dispute}} 不是本文书的字段，是否想写 {{disputes}}。位置：正文第6段。").anyMatch(p -> p.startsWith("缺少必须的占位符：{{disputes}}")));
        assertThat(templates.versions(MediationPaper.AGREEMENT, section.districtId())).noneMatch(v -> v.active());
        int tried = templates.install(section, MediationPaper.AGREEMENT, Docx.replace(product, "争议事项", "双方争议"));
        assertThat(tried).as("real files it was printed with").isBetween(1, 3);
        long file = drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。");
        assertThat(pdf(file)).contains("双方争议");
        templates.restoreProduct(section, MediationPaper.AGREEMENT);
        assertThat(pdf(file)).as("a paper looks the same after the template has changed").contains("双方争议");
        assertThat(pdf(drafted("PROPERTY_MGMT", "屋面渗水，业主拒交物业费。"))).doesNotContain("双方争议");
        assertThat(templates.versions(MediationPaper.AGREEMENT, section.districtId())).isNotEmpty();
    }

    private String pdf(long file) {
        try (var pdf = Loader.loadPDF(papers.render(paper(file, MediationPaper.AGREEMENT).paper().id(), PaperFormat.PDF).content())) {
            return new PDFTextStripper().getText(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
