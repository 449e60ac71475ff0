package org.fazhi.casework.conflict;

/** 两专一能 (domain.md 4.3): what somebody brings who sits with neighbours over a matter; in rising order. */
public enum PanelTier {
    /** 能手: mediators, 法律明白人 and others whom the neighbourhood trusts. */ ABLE,
    /** 专业: social organisations and experts of a trade. */ PROFESSIONAL,
    /** 专职: judges, prosecutors, police officers, lawyers; they explain the law and decide nothing. */ OFFICER
}
