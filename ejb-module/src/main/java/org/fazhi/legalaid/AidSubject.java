package org.fazhi.legalaid;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.stream.Collectors;

/** What the aid is about, and who has the matter. */
@Embeddable
public class AidSubject {

    @Enumerated(EnumType.STRING)
    private AidCodes.Form form;
    @Enumerated(EnumType.STRING)
    private AidCodes.Channel channel;
    private Long matter;
    private String cause;
    private String facts;
    private String requests;
    @Enumerated(EnumType.STRING)
    @Column(name = "legal_status")
    private AidCodes.LegalStatus legalStatus;
    @Enumerated(EnumType.STRING)
    private AidCodes.Stage stage;
    @Enumerated(EnumType.STRING)
    @Column(name = "organ_kind")
    private AidCodes.Organ organKind;
    private String organ;
    @Column(name = "organ_case_no")
    private String organCaseNo;
    @Column(name = "hearing_on")
    private LocalDate hearingOn;
    private String custody;
    @Column(name = "made_at")
    private LocalDateTime madeAt;
    @Column(name = "received_at")
    private LocalDateTime receivedAt;
    private boolean violence;
    @Enumerated(EnumType.STRING)
    @Column(name = "notice_ground")
    private AidCodes.NoticeGround noticeGround;
    @Column(name = "co_accused")
    private String coAccused;

    void applied(AidData.Application a, LocalDate on) {
        form = a.form();
        channel = a.channel();
        matter = a.matter();
        cause = a.cause();
        facts = a.facts();
        requests = a.requests();
        legalStatus = a.legalStatus();
        stage = a.stage() == null ? AidCodes.Stage.NOT_FILED : a.stage();
        organKind = a.organKind();
        organ = a.organ();
        organCaseNo = a.organCaseNo();
        hearingOn = a.hearingOn();
        custody = a.custody();
        madeAt = a.madeOn() == null ? null : a.madeOn().atTime(a.madeAt() == null ? LocalTime.MIN : a.madeAt());
        receivedAt = a.receivedAt() == null ? null : on.atTime(a.receivedAt());
        violence = Boolean.TRUE.equals(a.violence());
    }

    void noticed(AidData.Notice n) {
        form = n.ground() == AidCodes.NoticeGround.COMPULSORY_TREATMENT ? AidCodes.Form.CRIMINAL_AGENCY : AidCodes.Form.CRIMINAL_DEFENCE;
        channel = AidCodes.Channel.FORWARDED;
        cause = n.cause();
        facts = n.facts();
        legalStatus = n.stage() == AidCodes.Stage.INVESTIGATION || n.stage() == AidCodes.Stage.PROSECUTION ? AidCodes.LegalStatus.SUSPECT : AidCodes.LegalStatus.ACCUSED;
        stage = n.stage();
        organKind = n.organKind();
        organ = n.organ();
        organCaseNo = n.organCaseNo();
        custody = n.custody();
        noticeGround = n.ground();
        coAccused = n.coAccused().isEmpty() ? null : n.coAccused().stream().map(AidData.CoAccused::name).collect(Collectors.joining("、"));
    }

    void violent() {
        violence = true;
    }

    /** {@return whether life imprisonment or death is at stake (法律援助法26)} */
    boolean grave() {
        return noticeGround != null && noticeGround.grave() || stage == AidCodes.Stage.DEATH_REVIEW;
    }

    AidCodes.Form form() {
        return form;
    }

    AidCodes.Channel channel() {
        return channel;
    }

    Long matter() {
        return matter;
    }

    String cause() {
        return cause;
    }

    String facts() {
        return facts;
    }

    String requests() {
        return requests;
    }

    AidCodes.LegalStatus legalStatus() {
        return legalStatus;
    }

    AidCodes.Stage stage() {
        return stage;
    }

    AidCodes.Organ organKind() {
        return organKind;
    }

    String organ() {
        return organ;
    }

    String organCaseNo() {
        return organCaseNo;
    }

    LocalDate hearingOn() {
        return hearingOn;
    }

    String custody() {
        return custody;
    }

    LocalDateTime madeAt() {
        return madeAt;
    }

    LocalDateTime receivedAt() {
        return receivedAt;
    }

    boolean violence() {
        return violence;
    }

    AidCodes.NoticeGround noticeGround() {
        return noticeGround;
    }

    String coAccused() {
        return coAccused;
    }
}
