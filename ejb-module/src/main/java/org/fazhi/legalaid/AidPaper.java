package org.fazhi.legalaid;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The ministry's 32 forms of 2023 (domain.md 2.12) and those that a file needs beside them, with the placeholders that their templates may use. */
public enum AidPaper implements PaperKind {

    /** 法律援助申请表（第2号格式）. */
    APPLICATION(2, "法律援助申请表", "", "centre", "number", "name", "gender", "bornOn", "ethnicity", "idNumber", "household", "address", "phone", "employer", "occupation", "groups", "appliedBefore", "legalStatus", "form", "cause", "stage", "organ", "facts", "requests", "agentKind", "agent", "agentId", "receivedOn", "channel"),
    /** 授权委托书（第3号格式）. */
    MANDATE(3, "授权委托书", "", "name", "idNumber", "agentName", "agentUnit", "cause", "organCaseNo", "authority", "number"),
    /** 经济困难状况说明表（第4号格式）. */
    HARDSHIP_STATEMENT(4, "经济困难状况说明表", AidClearance.HARDSHIP, "centre", "number", "name", "idNumber", "address", "route", "ground", "ownIncome", "perHead", "standard", "household", "queryResult", "promisedOn", "expenses", "assets", "debts", "declaredOn", "members.name", "members.relation", "members.income", "members.no"),
    /** 申请材料接收凭证（第5号格式）. */
    RECEIPT(5, "申请材料接收凭证", "", "centre", "number", "name", "receivedOn", "receiver", "materials.name", "materials.copies", "materials.no"),
    /** 补充材料或者说明通知书（第6号格式）. */
    SUPPLEMENT_NOTICE(6, "补充材料或者说明通知书", "", "centre", "number", "name", "items", "lastDay", "servedOn", "on"),
    /** 法律援助协作函（第7号格式）. */
    COOPERATION_LETTER(7, "法律援助协作函", "", "centre", "number", "to", "name", "cause", "item", "content", "replyBy", "on", "contact"),
    /** 法律援助审查表（第8号格式）. */
    REVIEW_FORM(8, "法律援助审查表", AidClearance.HARDSHIP, "centre", "number", "name", "cause", "facts", "hardship", "perHead", "standard", "inScope", "represented", "opinion", "reviewer", "reviewedOn"),
    /** 给予法律援助决定书（第9号格式）. */
    GRANT_DECISION(9, "给予法律援助决定书", "", "centre", "number", "applicationNumber", "name", "cause", "form", "reason", "on"),
    /** 不予法律援助决定书（第10号格式）. */
    REFUSAL_DECISION(10, "不予法律援助决定书", "", "centre", "number", "applicationNumber", "name", "cause", "code", "reason", "bureau", "remedy", "on"),
    /** 指派通知书（第11号格式）. */
    ASSIGNMENT_NOTICE(11, "指派通知书", "", "centre", "number", "unit", "provider", "name", "cause", "form", "basis", "contractBy", "on"),
    /** 委托代理（辩护）协议（第12号格式）. */
    CONTRACT(12, "委托代理（辩护）协议", "", "number", "name", "unit", "provider", "cause", "stage", "authority", "contractOn"),
    /** 法律援助公函（第13号格式）. */
    OFFICIAL_LETTER(13, "法律援助公函", "", "centre", "number", "organ", "name", "cause", "organCaseNo", "unit", "provider", "on"),
    /** 承办情况通报、报告记录（第14号格式）. */
    WORK_RECORD(14, "承办情况通报、报告记录", "", "number", "name", "cause", "item", "content", "place", "reporter", "unit", "on"),
    /** 法律援助机构介绍信（第15号格式）. */
    INTRODUCTION(15, "法律援助机构介绍信", "", "centre", "to", "name", "cause", "provider", "unit", "purpose", "on"),
    /** 更换法律援助人员申请、审批表（第16号格式）. */
    CHANGE_FORM(16, "更换法律援助人员申请、审批表", "", "centre", "number", "name", "cause", "provider", "unit", "asker", "ground", "reason", "evidence", "on"),
    /** 更换法律援助人员通知书（第17号格式）. */
    CHANGE_NOTICE(17, "更换法律援助人员通知书", "", "centre", "number", "oldUnit", "unit", "provider", "name", "cause", "askedOn", "handling", "reason", "on"),
    /** 终止法律援助决定书（第18号格式）. */
    TERMINATION_DECISION(18, "终止法律援助决定书", "", "centre", "number", "applicationNumber", "name", "cause", "code", "reason", "bureau", "remedy", "on"),
    /** 终止法律援助公函（第19号格式）. */
    TERMINATION_LETTER(19, "终止法律援助公函", "", "centre", "number", "organ", "name", "cause", "organCaseNo", "code", "provider", "on"),
    /** 异议审查决定书（第20号格式）. */
    OBJECTION_DECISION(20, "异议审查决定书", "", "bureau", "number", "applicationNumber", "centre", "name", "objectedOn", "grounds", "result", "reason", "remedy", "on"),
    /** 结案报告表（第21号格式）. */
    CLOSING_REPORT(21, "结案报告表", "", "centre", "number", "applicationNumber", "name", "cause", "form", "stage", "unit", "provider", "givenOn", "concludedOn", "basis", "documentNo", "result", "process", "expenses", "recovered", "on"),
    /** 送达回证（第22号格式）. */
    SERVICE_RECEIPT(22, "送达回证", "", "centre", "number", "document", "name", "address", "servedOn"),
    /** 庭审旁听情况记录表（第30号格式）. */
    OBSERVATION_RECORD(30, "庭审旁听情况记录表", "", "centre", "number", "name", "cause", "provider", "unit", "observer", "court", "record", "opinion", "on"),
    /** 征询办案机关意见函（第31号格式）. */
    ENQUIRY_LETTER(31, "征询办案机关意见函", "", "centre", "organ", "name", "cause", "organCaseNo", "provider", "unit", "answer", "on"),
    /** 受援人回访记录表（第32号格式）. */
    VISIT_RECORD(32, "受援人回访记录表", "", "centre", "number", "name", "phone", "cause", "provider", "unit", "method", "satisfaction", "informed", "charged", "opinion", "visitor", "on"),
    /** 先行提供法律援助审批表. */
    EMERGENCY_APPROVAL(0, "先行提供法律援助审批表", "", "centre", "number", "name", "cause", "ground", "limitationOn", "reason", "approver", "formalitiesBy", "on"),
    /** 法律援助案卷审核表. */
    FILE_CHECK(0, "法律援助案卷审核表", "", "centre", "number", "name", "cause", "provider", "unit", "complete", "opinion", "checker", "on"),
    /** 退卷通知单. */
    RETURN_SLIP(0, "退卷通知单", "", "centre", "number", "name", "cause", "provider", "unit", "defects", "reworkBy", "on"),
    /** 法律援助补贴审核表. */
    SUBSIDY_FORM(0, "法律援助补贴审核表", "", "centre", "number", "name", "cause", "form", "stage", "provider", "unit", "concludedOn", "sum", "amount", "approver", "on"),
    /** 法律援助案件质量评估表. */
    QUALITY_FORM(0, "法律援助案件质量评估表", "", "centre", "number", "name", "cause", "provider", "unit", "grader", "score", "grade", "opinion", "on"),
    /** 法律援助案件卷宗. */
    COVER(0, "法律援助案件卷宗", "", "centre", "number", "name", "cause", "form", "unit", "provider", "receivedOn", "concludedOn", "result", "archivedOn", "shelf", "retention"),
    /** 卷内文件目录. */
    CONTENTS(0, "卷内文件目录", "", "number", "papers.title", "papers.on", "papers.by", "papers.no"),
    /** 卷内备考表. */
    CLOSING_NOTES(0, "卷内备考表", "", "number", "count", "archivist", "archivedOn"),
    /** 办理进度告知单 (法律援助法55). */
    PROGRESS(0, "法律援助办理进度告知单", "", "centre", "number", "name", "status", "receivedOn", "on", "steps.on", "steps.what", "steps.no"),
    /** 法律援助咨询登记表（第1号格式）. */
    CONSULTATION(1, "法律援助咨询登记表", "", "centre", "name", "gender", "idNumber", "phone", "on", "content", "answer", "recorder"),
    /** 法律帮助申请表（第23号格式）. */
    HELP_APPLICATION(23, "法律帮助申请表", "", "name", "gender", "bornOn", "idNumber", "place", "organ", "cause", "stage", "items", "appliedOn", "centre"),
    /** 提供法律帮助通知书（公安机关）（第24号格式）: the organ asks for a duty lawyer. */
    HELP_NOTICE_POLICE(24, "提供法律帮助通知书（公安机关）", "", "centre", "name", "gender", "bornOn", "idNumber", "cause", "stage", "place", "items", "appliedOn", "organ"),
    /** 提供法律帮助通知书（国家安全机关）（第25号格式）: the organ asks for a duty lawyer. */
    HELP_NOTICE_SECURITY(25, "提供法律帮助通知书（国家安全机关）", "", "centre", "name", "gender", "bornOn", "idNumber", "cause", "stage", "place", "items", "appliedOn", "organ"),
    /** 提供法律帮助通知书（人民检察院）（第26号格式）: the organ asks for a duty lawyer. */
    HELP_NOTICE_PROCURATORATE(26, "提供法律帮助通知书（人民检察院）", "", "centre", "name", "gender", "bornOn", "idNumber", "cause", "stage", "place", "items", "appliedOn", "organ"),
    /** 提供法律帮助通知书（人民法院）（第27号格式）: the organ asks for a duty lawyer. */
    HELP_NOTICE_COURT(27, "提供法律帮助通知书（人民法院）", "", "centre", "name", "gender", "bornOn", "idNumber", "cause", "stage", "place", "items", "appliedOn", "organ"),
    /** 法律帮助情况登记表（第28号格式）. */
    HELP_RECORD(28, "法律帮助情况登记表", "", "name", "gender", "bornOn", "idNumber", "cause", "organ", "stage", "place", "items", "content", "answer", "lawyer", "unit", "appliedOn", "on"),
    /** 值班律师法律帮助工作台账（第29号格式）. */
    HELP_LEDGER(29, "值班律师法律帮助工作台账", "", "centre", "from", "to", "count", "rows.on", "rows.name", "rows.cause", "rows.organ", "rows.stage", "rows.items", "rows.lawyer", "rows.no");

    private static final Set<String> IDENTITY = Set.of("idNumber", "agentId");
    private final int form;
    private final String title;
    private final String guarded;
    private final Set<String> placeholders;

    AidPaper(int form, String title, String guarded, String... names) {
        this.form = form;
        this.title = title;
        this.guarded = guarded;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    /** {@return the number of the ministry's form, 1 to 32; 0 for the others} */
    public int form() {
        return form;
    }

    @Override
    public String room() {
        return AidProcedure.WORD;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public String guarded() {
        return guarded;
    }

    /** Also what says an identity number in full. */
    @Override
    public boolean sealed() {
        return !guarded.isEmpty() || placeholders.stream().anyMatch(IDENTITY::contains);
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
