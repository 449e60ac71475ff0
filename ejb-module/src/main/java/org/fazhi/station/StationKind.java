package org.fazhi.station;

import java.util.List;

/** What a station is for. */
public enum StationKind {
    /** 公安警务站点. */
    POLICE_POST,
    /** 人民调解站点. */
    MEDIATION,
    /** 援法议事站点. */
    YIFA_YISHI,
    /** 法律援助工作站点. */
    LEGAL_AID_STATION,
    /** 法律之家工作站. */
    LAW_HOME,
    /** 法律明白人工作点. */
    LAW_PERSON_POINT,
    /** 法治宣传阵地. */
    PUBLICITY,
    /** 微网格联络点. */
    MICROGRID_CONTACT;

    /** The four kinds that make up the ten-minute circle, in the order of the pages. */
    public static final List<StationKind> CIRCLE = List.of(POLICE_POST, MEDIATION, YIFA_YISHI, LEGAL_AID_STATION);
}
