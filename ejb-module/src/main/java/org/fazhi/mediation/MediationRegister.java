package org.fazhi.mediation;

import org.fazhi.register.Register;

/** The registers of people's mediation. */
public enum MediationRegister implements Register {

    /** 人民调解委员会, with their mediators. */ COMMITTEE("mediation_committee", "org_id", "committee.none"),
    /** 以案定补 pay sheets. */ SHEET("allowance_sheet", "id", "allowance.none");

    private final String table;
    private final String key;
    private final String none;

    MediationRegister(String table, String key, String none) {
        this.table = table;
        this.key = key;
        this.none = none;
    }

    @Override
    public String word() {
        return MediationProcedure.WORD;
    }

    @Override
    public String table() {
        return table;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String none() {
        return none;
    }
}
