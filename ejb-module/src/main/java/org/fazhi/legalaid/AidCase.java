package org.fazhi.legalaid;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fazhi.platform.Vault;

/** The facts of one legal-aid file, under the key of its root. Changed only by the effects of its steps, through the one door. */
@Entity
@Table(name = "aid_case")
public class AidCase {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Embedded
    private AidApplicant applicant = new AidApplicant();
    @Embedded
    private AidSubject subject = new AidSubject();
    /** The economic circumstances, sealed: {@link AidHardship}. */
    @Column(name = "hardship_sealed")
    private String hardshipSealed;
    @Transient
    private AidHardship hardship;
    @Embedded
    private AidProgress progress = new AidProgress();
    @Embedded
    private AidHandling handling = new AidHandling();
    @Embedded
    private AidClosing closing = new AidClosing();
    @OneToMany(mappedBy = "aid", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<AidOpponent> opponents = new ArrayList<>();
    @Transient
    private AidDesk desk;
    /** Numbers issued for papers in the present act. */
    @Transient
    private final Map<AidSeries, String> issued = new EnumMap<>(AidSeries.class);

    /** For JPA. */
    protected AidCase() {
    }

    AidCase(long fileId) {
        this.fileId = fileId;
    }

    /** Gives the facts what they need beyond their own rows. */
    AidCase with(AidDesk help) {
        this.desk = help;
        return this;
    }

    void declares(AidData.Hardship data, BigDecimal standard) {
        hardship = AidHardship.declared(data, standard);
        hardshipSealed = desk.vault().seal(hardship.json(), hardshipPlace(fileId));
    }

    /** {@return what the hardship of a file is sealed for} */
    static String hardshipPlace(long fileId) {
        return "aid_case.hardship:" + fileId;
    }

    /** {@return the applicant's whole identity number, for the forms that ask for it; null when it is not known} */
    String idNumber() {
        return applicant.idNumber(fileId, desk.vault());
    }

    /** {@return the same of who acts for the applicant} */
    String agentId() {
        return applicant.agentId(fileId, desk.vault());
    }

    void applied(AidData.Application data, LocalDate on, Vault vault) {
        applicant.applies(data, fileId, vault);
        subject.applied(data, on);
        progress.received(on);
        oppose(data.opponents(), vault);
    }

    void noticed(AidData.Notice data, LocalDate on, Vault vault) {
        applicant.noticed(data, fileId, vault);
        subject.noticed(data);
        progress.received(on);
        oppose(data.opponents(), vault);
    }

    private void oppose(List<AidData.Opponent> rows, Vault vault) {
        for (var row : rows) {
            opponents.add(new AidOpponent(this, opponents.size() + 1, row, vault));
        }
    }

    void issued(AidSeries series, String number) {
        issued.put(series, number);
    }

    /** {@return the number that this act issued in a series, or null} */
    String issued(AidSeries series) {
        return issued.get(series);
    }

    /** {@return whether the file came by a notice of an organ, so that it needs neither application nor review} */
    boolean byNotice() {
        return subject.noticeGround() != null;
    }

    /** {@return whether the person is or was a minor on a day} */
    boolean minor(int adultAge, LocalDate on) {
        return applicant.youngerThan(adultAge, on) || subject.noticeGround() == AidCodes.NoticeGround.MINOR;
    }

    /** {@return the key} */
    public long fileId() {
        return fileId;
    }

    AidApplicant applicant() {
        return applicant;
    }

    AidSubject subject() {
        return subject;
    }

    AidHardship hardship() {
        if (hardship == null) {
            hardship = hardshipSealed == null ? AidHardship.NONE : AidHardship.of(desk.vault().open(hardshipSealed, hardshipPlace(fileId)));
        }
        return hardship;
    }

    AidProgress progress() {
        return progress;
    }

    AidHandling handling() {
        return handling;
    }

    AidClosing closing() {
        return closing;
    }

    List<AidOpponent> opponents() {
        return List.copyOf(opponents);
    }

    AidDesk desk() {
        return desk;
    }
}
