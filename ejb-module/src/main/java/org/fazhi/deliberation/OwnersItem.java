package org.fazhi.deliberation;

/** 民法典第278条第1款: what the owners decide together, and nobody else, in the order of the article. */
public enum OwnersItem {
    /** 制定和修改业主大会议事规则. */ ASSEMBLY_RULES,
    /** 制定和修改管理规约. */ COVENANT,
    /** 选举、更换业主委员会. */ COMMITTEE,
    /** 选聘和解聘物业服务企业或者其他管理人. */ MANAGER,
    /** 使用维修资金. */ FUND_USE,
    /** 筹集维修资金. */ FUND_RAISE,
    /** 改建、重建. */ REBUILD,
    /** 改变共有部分用途，利用共有部分经营. */ COMMON_PARTS,
    /** 其他重大事项. */ OTHER;

    /** {@return its number in the article} */
    public int number() {
        return ordinal() + 1;
    }

    /** {@return whether three quarters of those who take part must agree: items 6 to 8} */
    public boolean weighty() {
        return this == FUND_RAISE || this == REBUILD || this == COMMON_PARTS;
    }
}
