package org.fazhi.legalaid;

/** What is registered and done at once, without decision or review (法律援助法22、30). */
public enum HelpKind {
    /** 法律咨询. */ CONSULTATION,
    /** 代拟法律文书. */ DRAFTING,
    /** 值班律师法律帮助. */ DUTY_LAWYER_HELP
}
