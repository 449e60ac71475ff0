package org.fazhi.station;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.fazhi.paper.PaperKind;

/** The papers of a registration (domain.md 3.4), with the placeholders that their templates may use. */
public enum StationPaper implements PaperKind {

    /** 站点登记表. */
    APPLICATION("法律服务站点登记表", "office", "kind", "name", "localName", "address", "position", "operator", "committee", "establishedOn", "coverage", "responsible",
            "responsiblePhone", "phone", "hours", "items", "facilities", "staff.name", "staff.role", "staff.qualification", "staff.duty", "staff.no", "on"),
    /** 补正单. */
    DEFECTS("站点登记补正单", "office", "kind", "name", "address", "defects", "detail", "checker", "on"),
    /** 现场核查表. */
    SITE_CHECK("站点现场核查表", "kind", "name", "address", "position", "stood", "checker", "companion", "police", "checks", "opinion", "on"),
    /** 登记证. */
    CERTIFICATE("法律服务站点登记证", "bureau", "number", "kind", "name", "address", "operator", "responsible", "mandateNo", "mandateTo", "on"),
    /** 公示牌: the public sheet of a station. */
    PLATE("法律服务站点公示牌", "bureau", "number", "kind", "name", "address", "phone", "responsible", "hours", "exceptions", "items", "facilities", "coverage", "others",
            "staff.name", "staff.role", "staff.duty", "staff.no"),
    /** 变更表. */
    CHANGE("站点变更登记表", "number", "name", "what", "content", "changedOn", "reason", "on"),
    /** 年检表. */
    REVIEW("站点年检表", "number", "kind", "name", "address", "year", "cases", "weekHours", "satisfaction", "report", "resultBy", "on"),
    /** 年检结果通知. */
    RESULT("站点年检结果通知", "bureau", "number", "name", "year", "grade", "opinion", "rectifyBy", "on"),
    /** 暂停通知. */
    SUSPENSION("站点暂停服务通知", "bureau", "number", "name", "address", "why", "detail", "nearest", "taker", "open", "on"),
    /** 在办案件交接单. */
    HANDOVER("在办案件交接单", "number", "name", "taker", "files.number", "files.title", "files.before", "files.now", "files.no", "on"),
    /** 撤销公示. */
    CLOSING_NOTICE("站点撤销公示", "bureau", "number", "name", "address", "closeWhy", "detail", "nearest", "until", "on"),
    /** 撤销决定. */
    CLOSING("站点撤销决定", "bureau", "number", "name", "address", "closeWhy", "announcedOn", "nearest", "on");

    private final String title;
    private final Set<String> placeholders;

    StationPaper(String title, String... names) {
        this.title = title;
        this.placeholders = Collections.unmodifiableSet(new LinkedHashSet<>(Arrays.asList(names)));
    }

    @Override
    public String room() {
        return StationProcedure.WORD;
    }

    @Override
    public String title() {
        return title;
    }

    @Override
    public Set<String> placeholders() {
        return placeholders;
    }
}
