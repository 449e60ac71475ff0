package org.fazhi.mediation;

import static org.fazhi.casework.AttachmentKind.COURT;
import static org.fazhi.casework.AttachmentKind.EVIDENCE;
import static org.fazhi.casework.AttachmentKind.IDENTITY;
import static org.fazhi.casework.AttachmentKind.MANDATE;
import static org.fazhi.casework.AttachmentKind.OTHER;
import static org.fazhi.casework.AttachmentKind.PHOTO;
import static org.fazhi.casework.AttachmentKind.RECEIPT;
import static org.fazhi.casework.AttachmentKind.SIGNED;

import java.util.Set;
import org.fazhi.casework.AttachmentKind;

/** The parts of a dossier in the order of the ministry's formats (domain.md 1.11), between contents and back. */
public enum DossierPart {
    /** 人民调解申请书. */ APPLICATION(papers(MediationPaper.APPLICATION_FORM)),
    /** 受理登记表. */ ACCEPTANCE(papers(MediationPaper.ACCEPTANCE_FORM)),
    /** 不予受理告知书. */ REFUSAL(papers(MediationPaper.REFUSAL_NOTICE)),
    /** 移送单. */ TRANSFER(papers(MediationPaper.TRANSFER_SHEET)),
    /** 权利义务告知书. */ RIGHTS(papers(MediationPaper.RIGHTS_NOTICE)),
    /** 身份证明. */ IDENTITY_PROOF(papers(), IDENTITY),
    /** 授权委托书. */ AUTHORITY(papers(MediationPaper.POWER_OF_ATTORNEY), MANDATE),
    /** 回避处理记录. */ RECUSAL(papers(MediationPaper.RECUSAL_RECORD)),
    /** 调查记录. */ INVESTIGATION(papers(MediationPaper.INVESTIGATION_RECORD)),
    /** 证据材料. */ EVIDENCES(papers(MediationPaper.EVIDENCE_LIST), EVIDENCE, PHOTO),
    /** 调解记录. */ RECORD(papers(MediationPaper.SESSION_RECORD)),
    /** 延期同意书. */ EXTENSION(papers(MediationPaper.EXTENSION_CONSENT)),
    /** 风险报告记录. */ RISK(papers(MediationPaper.RISK_REPORT)),
    /** 调解协议书. */ AGREEMENT(papers(MediationPaper.AGREEMENT)),
    /** 口头协议登记表. */ ORAL(papers(MediationPaper.ORAL_AGREEMENT)),
    /** 终止调解通知书. */ TERMINATION(papers(MediationPaper.TERMINATION_NOTICE)),
    /** 履行凭证. */ RECEIPTS(papers(MediationPaper.PERFORMANCE_RECEIPTS, MediationPaper.URGING_NOTICE), RECEIPT),
    /** 回访记录. */ VISIT(papers(MediationPaper.VISIT_RECORD)),
    /** 司法确认材料. */ CONFIRMATION(papers(MediationPaper.CONFIRMATION_APPLICATION), COURT),
    /** 调解结果反馈函. */ FEEDBACK(papers(MediationPaper.FEEDBACK_LETTER)),
    /** 结案报告表. */ CLOSING(papers(MediationPaper.CLOSING_REPORT)),
    /** 卷宗情况说明. */ NOTE(papers(MediationPaper.FILE_NOTE)),
    /** 其他材料. */ REST(papers(), OTHER, SIGNED);

    private final Set<MediationPaper> papers;
    private final Set<AttachmentKind> attachments;

    DossierPart(Set<MediationPaper> papers, AttachmentKind... attachments) {
        this.papers = papers;
        this.attachments = Set.of(attachments);
    }

    private static Set<MediationPaper> papers(MediationPaper... papers) {
        return Set.of(papers);
    }

    /** {@return whether an issued paper of this code belongs here} */
    boolean takes(String paperCode) {
        return papers.stream().anyMatch(p -> p.name().equals(paperCode));
    }

    /** {@return whether an attachment of this kind belongs here} */
    boolean takesAttachment(String kind) {
        return attachments.stream().anyMatch(a -> a.name().equals(kind));
    }
}
