package org.fazhi.legalaid;

import java.util.Arrays;
import java.util.Optional;
import org.fazhi.legalaid.AidCodes.Form;
import org.fazhi.legalaid.AidCodes.NoticeGround;

/**
 * The leaves of the guide "which form of aid": each cites its article and opens a form that is filled in as far as the leaf knows. Words stand
 * in the bundle under {@code route.<LEAF>} and {@code route.<LEAF>.basis}.
 */
public enum AidRoute {

    /** Police, procuratorate or court gave notice: a minor. */ NOTICE_MINOR(Branch.NOTICE, NoticeGround.MINOR),
    /** Blind, deaf or mute. */ NOTICE_DISABLED(Branch.NOTICE, NoticeGround.DISABLED_SENSES),
    /** Not fully able to tell right from wrong. */ NOTICE_CAPACITY(Branch.NOTICE, NoticeGround.LIMITED_CAPACITY),
    /** Life imprisonment or death. */ NOTICE_GRAVE(Branch.NOTICE, NoticeGround.LIFE_OR_DEATH),
    /** Compulsory treatment. */ NOTICE_TREATMENT(Branch.NOTICE, NoticeGround.COMPULSORY_TREATMENT),
    /** Review of a death sentence. */ NOTICE_DEATH_REVIEW(Branch.NOTICE, NoticeGround.DEATH_REVIEW),
    /** Trial in absence. */ NOTICE_ABSENCE(Branch.NOTICE, NoticeGround.IN_ABSENTIA),
    /** What the court may do in ordinary trials. */ NOTICE_COURT(Branch.NOTICE, NoticeGround.COURT_MAY),
    /** Other grounds of the law. */ NOTICE_OTHER(Branch.NOTICE, NoticeGround.OTHER_LAW),
    /** A suspect or accused without a defender. */ DEFENCE(Branch.CRIMINAL, Form.CRIMINAL_DEFENCE, "CRIMINAL_SUSPECT"),
    /** A victim or private prosecutor. */ VICTIM(Branch.CRIMINAL, Form.CRIMINAL_AGENCY, "CRIMINAL_VICTIM"),
    /** Retrial. */ RETRIAL(Branch.CRIMINAL, Form.CRIMINAL_DEFENCE, "RETRIAL"),
    /** Wages. */ WAGES(Branch.CIVIL, Form.LABOUR_ARBITRATION, "WAGES"),
    /** Injury. */ INJURY(Branch.CIVIL, Form.CIVIL_LITIGATION, "INJURY"),
    /** Maintenance. */ MAINTENANCE(Branch.CIVIL, Form.CIVIL_LITIGATION, "MAINTENANCE"),
    /** Violence, abuse, desertion. */ SAFETY(Branch.CIVIL, Form.CIVIL_LITIGATION, "PERSONAL_SAFETY"),
    /** Social insurance and relief. */ SECURITY(Branch.CIVIL, Form.ADMIN_LITIGATION, "SOCIAL_SECURITY"),
    /** Pensions of the bereaved. */ PENSION(Branch.CIVIL, Form.ADMIN_LITIGATION, "PENSION"),
    /** Capacity. */ CAPACITY(Branch.CIVIL, Form.CIVIL_LITIGATION, "CAPACITY"),
    /** Environment. */ ENVIRONMENT(Branch.CIVIL, Form.CIVIL_LITIGATION, "ENVIRONMENT"),
    /** Relatives of heroes. */ HERO(Branch.CIVIL, Form.CIVIL_LITIGATION, "HERO"),
    /** Who stood up for others. */ SAMARITAN(Branch.CIVIL, Form.CIVIL_LITIGATION, "SAMARITAN"),
    /** Acquitted in a retrial. */ ACQUITTAL(Branch.CIVIL, Form.STATE_COMPENSATION, "ACQUITTAL"),
    /** Crops and livestock. */ CROPS(Branch.CIVIL, Form.CIVIL_LITIGATION, "CROPS"),
    /** Requisition of land. */ REQUISITION(Branch.CIVIL, Form.ADMIN_LITIGATION, "REQUISITION"),
    /** Special groups, whatever the matter. */ SPECIAL_GROUP(Branch.CIVIL, Form.CIVIL_LITIGATION, "SPECIAL_GROUP"),
    /** State compensation. */ COMPENSATION(Branch.CIVIL, Form.STATE_COMPENSATION, "STATE_COMPENSATION"),
    /** Bullying at school. */ BULLYING(Branch.CIVIL, Form.CIVIL_LITIGATION, "SCHOOL_BULLYING"),
    /** Anything else. */ OTHER_MATTER(Branch.CIVIL, Form.CIVIL_LITIGATION, "OTHER_BY_LAW"),
    /** A question. */ CONSULTATION(Branch.LIGHT, (Form) null, null),
    /** A document. */ DRAFTING(Branch.LIGHT, (Form) null, null),
    /** Help by a duty lawyer. */ DUTY(Branch.LIGHT, (Form) null, null);

    /** The first question. */
    public enum Branch { NOTICE, CRIMINAL, CIVIL, LIGHT }

    private final Branch branch;
    private final Form form;
    private final String matter;
    private final NoticeGround ground;

    AidRoute(Branch branch, NoticeGround ground) {
        this.branch = branch;
        this.form = null;
        this.matter = null;
        this.ground = ground;
    }

    AidRoute(Branch branch, Form form, String matter) {
        this.branch = branch;
        this.form = form;
        this.matter = matter;
        this.ground = null;
    }

    static Optional<AidRoute> of(String name) {
        return Arrays.stream(values()).filter(r -> r.name().equals(name)).findFirst();
    }

    /** {@return the first question that leads here} */
    public Branch branch() {
        return branch;
    }

    /** {@return the address below the room to which it leads} */
    public String address() {
        return switch (branch) {
            case NOTICE -> "register.xhtml?step=NOTICE&from=" + name();
            case CRIMINAL, CIVIL -> "register.xhtml?step=SUBMIT&from=" + name();
            case LIGHT -> "help.xhtml?kind=" + (this == DUTY ? HelpKind.DUTY_LAWYER_HELP : HelpKind.valueOf(name()));
        };
    }

    Form form() {
        return form;
    }

    String matter() {
        return matter;
    }

    NoticeGround ground() {
        return ground;
    }
}
