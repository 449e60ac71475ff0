package org.fazhi.casework;

/** What an attachment is in the file; the names stand in the bundle under {@code AttachmentKind.<CONSTANT>}. */
public enum AttachmentKind {
    /** 证据材料. */ EVIDENCE,
    /** 身份证明. */ IDENTITY,
    /** 委托、授权文件. */ MANDATE,
    /** A paper of the house, signed and scanned. */ SIGNED,
    /** 现场照片. */ PHOTO,
    /** 隐私材料: for those only who handle what it is about. */ PRIVATE,
    /** 履行凭证: receipts, transfer slips. */ RECEIPT,
    /** 法院文书, such as the ruling on judicial confirmation. */ COURT,
    /** 其他. */ OTHER;

    /** Label of {@link #PRIVATE} attachments, see {@link Procedure#cleared}. */
    public static final String PRIVATE_LABEL = "private";
}
