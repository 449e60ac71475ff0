package org.fazhi.grid;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fazhi.access.Caller;
import org.fazhi.access.Role;
import org.fazhi.casework.Holder;
import org.fazhi.platform.Texts;

/**
 * One matter: what was noted, in whose hands it is, how it ended. Its life: reported, sorted within a day, handled by the grid itself, by a unit
 * that was called in or one level up, done, confirmed by whoever reported it, taken up again at most once.
 */
@Entity
@Table(name = "grid_matter")
public class GridMatter {

    private static final int TITLE = 22;

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    private MatterCodes.Kind kind;
    @Column(name = "estate_id")
    private Long estateId;
    private String building;
    private String entrance;
    private String place;
    /** The micro-grid as it was on the day of the report. */
    @Column(name = "micro_grid_id")
    private Long microGridId;
    private String content;
    private String wishes;
    private String reporter;
    private String phone;
    private String opponent;
    @Column(name = "opponent_phone")
    private String opponentPhone;
    private BigDecimal amount;
    private boolean danger;
    @Enumerated(EnumType.STRING)
    private MatterCodes.Alarm alarm;
    @Enumerated(EnumType.STRING)
    @Column(name = "owners_item")
    private MatterCodes.OwnersItem ownersItem;
    @Column(name = "owners_agreed_on")
    private LocalDate ownersAgreedOn;
    @Column(name = "on_spot")
    private boolean onSpot;
    @Column(name = "reporter_account")
    private long reporterAccount;
    @Enumerated(EnumType.STRING)
    @Column(name = "reporter_role")
    private Role reporterRole;
    @Enumerated(EnumType.STRING)
    private MatterCodes.Hand hand = MatterCodes.Hand.GRID;
    /** From whom the unit in hand had it; null while the grid has it. */
    @Enumerated(EnumType.STRING)
    @Column(name = "given_by")
    private MatterCodes.Hand givenBy;
    @Column(name = "unit_id")
    private Long unitId;
    private int returns;
    private String result;
    @Column(name = "finished_by")
    private Long finishedBy;
    @Column(name = "last_account")
    private Long lastAccount;
    @Enumerated(EnumType.STRING)
    @Column(name = "last_role")
    private Role lastRole;
    @Column(name = "last_org")
    private Long lastOrg;
    @Enumerated(EnumType.STRING)
    private MatterCodes.Satisfaction satisfaction;
    @Column(name = "auto_confirmed")
    private boolean autoConfirmed;
    private boolean reopened;
    @Transient
    private MatterDesk desk;

    /** For JPA. */
    protected GridMatter() {
    }

    GridMatter(long fileId) {
        this.fileId = fileId;
    }

    GridMatter with(MatterDesk help) {
        this.desk = help;
        return this;
    }

    void noted(MatterData.Noted n, Caller by, Role role, LocalDate on) {
        kind = n.kind();
        estateId = n.estate();
        building = n.building();
        entrance = n.entrance();
        place = n.place();
        microGridId = desk.microGrid(n.estate(), n.building(), n.entrance(), on);
        content = n.content();
        wishes = n.wishes();
        reporter = n.reporter();
        phone = n.phone();
        opponent = n.opponent();
        opponentPhone = n.opponentPhone();
        amount = n.amount();
        danger = Boolean.TRUE.equals(n.danger());
        alarm = n.alarm();
        ownersItem = n.ownersItem();
        reporterAccount = by.accountId();
        reporterRole = role;
    }

    void doneOnSpot(String how, Caller by) {
        onSpot = true;
        finished(how, by, Holder.desk(Role.GRID_MEMBER));
    }

    String title() {
        var what = content.replaceAll("\\s+", "");
        var cut = what.codePointCount(0, what.length()) > TITLE ? what.substring(0, what.offsetByCodePoints(0, TITLE)) + "……" : what;
        return Texts.of(MatterProcedure.WORD).get("title.of", where(), cut);
    }

    /** {@return estate, building and unit in words} */
    String where() {
        return desk.place(estateId, building, entrance);
    }

    void toGrid() {
        hand = MatterCodes.Hand.GRID;
        givenBy = null;
        unitId = null;
    }

    void toUnit(long unit) {
        givenBy = hand;
        hand = MatterCodes.Hand.UNIT;
        unitId = unit;
    }

    void upward() {
        givenBy = hand;
        hand = hand == MatterCodes.Hand.STREET ? MatterCodes.Hand.DISTRICT : MatterCodes.Hand.STREET;
    }

    /** It goes back to whom it came from; what was above it is above it again. */
    void takenBack() {
        returns++;
        hand = givenBy;
        givenBy = hand == MatterCodes.Hand.STREET ? MatterCodes.Hand.GRID : hand == MatterCodes.Hand.DISTRICT ? MatterCodes.Hand.STREET : null;
        unitId = null;
    }

    void finished(String how, Caller by, Holder last) {
        result = how;
        finishedBy = by.accountId();
        lastAccount = last.accountId();
        lastRole = last.role();
        lastOrg = last.orgId();
    }

    Holder lastHolder() {
        return new Holder(lastAccount, lastRole == null ? Role.GRID_MEMBER : lastRole, lastOrg);
    }

    void ownersAgreed(MatterCodes.OwnersItem item, LocalDate on) {
        ownersItem = item;
        ownersAgreedOn = on;
    }

    void confirmed(MatterCodes.Satisfaction answer) {
        satisfaction = answer;
        autoConfirmed = answer == null;
    }

    void reopen() {
        reopened = true;
        onSpot = false;
        satisfaction = null;
        autoConfirmed = false;
    }

    MatterDesk desk() {
        return desk;
    }

    long fileId() {
        return fileId;
    }

    MatterCodes.Kind kind() {
        return kind;
    }

    Long estateId() {
        return estateId;
    }

    String building() {
        return building;
    }

    String entrance() {
        return entrance;
    }

    String place() {
        return place;
    }

    Long microGridId() {
        return microGridId;
    }

    String content() {
        return content;
    }

    String wishes() {
        return wishes;
    }

    String reporter() {
        return reporter;
    }

    String phone() {
        return phone;
    }

    String opponent() {
        return opponent;
    }

    String opponentPhone() {
        return opponentPhone;
    }

    BigDecimal amount() {
        return amount;
    }

    boolean danger() {
        return danger;
    }

    MatterCodes.Alarm alarm() {
        return alarm;
    }

    MatterCodes.OwnersItem ownersItem() {
        return ownersItem;
    }

    LocalDate ownersAgreedOn() {
        return ownersAgreedOn;
    }

    boolean onSpot() {
        return onSpot;
    }

    Holder reporterHolder() {
        return Holder.person(reporterAccount, reporterRole);
    }

    MatterCodes.Hand hand() {
        return hand;
    }

    MatterCodes.Hand givenBy() {
        return givenBy;
    }

    Long unitId() {
        return unitId;
    }

    int returns() {
        return returns;
    }

    String result() {
        return result;
    }

    Long finishedBy() {
        return finishedBy;
    }

    MatterCodes.Satisfaction satisfaction() {
        return satisfaction;
    }

    boolean autoConfirmed() {
        return autoConfirmed;
    }

    boolean reopened() {
        return reopened;
    }
}
