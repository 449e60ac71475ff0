package org.fazhi.mediation;

import static org.fazhi.paper.DocxBuilder.cell;
import static org.fazhi.paper.DocxBuilder.row;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.fazhi.paper.DocxBuilder;

/** How the templates of {@link ConfirmationPaper} were first made; see {@link MediationTemplatesWriter}. */
public final class ConfirmationTemplatesWriter {

    private static final int[] LIST = {700, 3644, 1200, 3300};

    private ConfirmationTemplatesWriter() {
    }

    /** Writes the templates into the folder given as the first argument. */
    public static void main(String[] args) throws IOException {
        for (var paper : ConfirmationPaper.values()) {
            Files.write(Path.of(args[0], Path.of(paper.templateResource()).getFileName().toString()), build(paper).build());
        }
    }

    private static DocxBuilder build(ConfirmationPaper paper) {
        var doc = new DocxBuilder().p("Title", paper.title());
        return switch (paper) {
            case MEDIATION_PROOF -> proof(doc);
            case CONFIRMATION_MATERIALS -> materials(doc);
        };
    }

    private static DocxBuilder proof(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{court}}：")
                .p("Body", "{{partyNames}}之间的纠纷（纠纷类型：{{disputeType}}），由本调解委员会于{{acceptedOn}}受理，人民调解员{{mediators}}主持调解。各方当事人自愿达成{{agreementNumber}}调解协议，协议于{{effectiveOn}}生效。")
                .p("Body", "调解依据《中华人民共和国人民调解法》进行，当事人的权利义务已经告知，没有收取费用。")
                .p("Body", "特此证明。")
                .p("Seal", "{{committee}}（印章）").p("Seal", "{{preparedOn}}");
    }

    private static DocxBuilder materials(DocxBuilder doc) {
        return doc.p("Right", "编号：{{number}}").p("Call", "{{court}}：").p("Body", "{{partyNames}}共同申请司法确认，提交材料如下：")
                .table(LIST, row(480, true, cell(1, "Label", "序号"), cell(1, "Label", "材料"), cell(1, "Label", "是否附上"), cell(1, "Label", "依据")),
                        row(480, true, cell(1, "Label", "{{materials.no}}"), cell(1, "Cell", "{{materials.name}}"), cell(1, "Label", "{{materials.state}}"),
                                cell(1, "Cell", "{{materials.basis}}")))
                .p("Sign", "提交人签名：________________　　法院签收：________________")
                .p("Seal", "{{committee}}").p("Seal", "{{preparedOn}}");
    }
}
