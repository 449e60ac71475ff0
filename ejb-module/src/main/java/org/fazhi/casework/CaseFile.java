package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;

/**
 * The common root of every file. Its life: opened by the first step of its procedure, moved by {@link Casework} alone, finished in
 * a final status; never deleted. Lists, to-do, search and figures read this table and nothing else.
 */
@Entity
@Table(name = "case_file")
public class CaseFile {

    /** Due day of a file without a running deadline: keeps such files at the end of every list. */
    public static final LocalDate NO_DUE = LocalDate.of(9999, 12, 31);

    @Id
    private long id;
    private String procedure;
    private String number;
    private String title;
    private String topic;
    private String status;
    @Column(name = "final")
    private boolean done;
    @Column(name = "district_id")
    private long districtId;
    @Column(name = "street_id")
    private Long streetId;
    @Column(name = "org_id")
    private long orgId;
    @Column(name = "org_path")
    private String orgPath;
    @Column(name = "holder_account_id")
    private Long holderAccountId;
    @Column(name = "holder_role")
    private String holderRole;
    @Column(name = "holder_org_id")
    private Long holderOrgId;
    private String secrecy = "NORMAL";
    @Column(name = "opened_on")
    private LocalDate openedOn;
    @Column(name = "opened_at")
    private OffsetDateTime openedAt;
    @Column(name = "last_act_on")
    private LocalDate lastActOn;
    @Column(name = "closed_on")
    private LocalDate closedOn;
    @Column(name = "due_on")
    private LocalDate dueOn = NO_DUE;
    @Column(name = "due_kind")
    private String dueKind;
    @Column(name = "paused_since")
    private LocalDate pausedSince;
    @Column(name = "batch_id")
    private Long batchId;
    private boolean voided;
    @Column(name = "continues_id")
    private Long continuesId;
    @Column(name = "offered_to")
    private Long offeredTo;
    @Column(name = "search_terms", columnDefinition = "text[]")
    private String searchTerms = "{}";
    /** One per act; the row is locked and compared by {@link Casework}, so JPA's own counting (one per flush) is not used. */
    private int version;

    /** For JPA. */
    protected CaseFile() {
    }

    CaseFile(long id, String procedure, Unit unit, LocalDate openedOn, OffsetDateTime now) {
        this.id = id;
        this.procedure = procedure;
        this.districtId = unit.districtId();
        this.streetId = unit.streetId();
        this.orgId = unit.id();
        this.orgPath = unit.path();
        this.openedOn = openedOn;
        this.openedAt = now;
        this.lastActOn = openedOn;
    }

    /** {@return the key} */
    public long id() {
        return id;
    }

    /** {@return the room's word} */
    public String procedure() {
        return procedure;
    }

    /** {@return the number, or null while none is issued} */
    public String number() {
        return number;
    }

    /** {@return the title} */
    public String title() {
        return title;
    }

    /** {@return classification inside the procedure} */
    public String topic() {
        return topic;
    }

    /** {@return the status by name} */
    public String status() {
        return status;
    }

    /** {@return whether nothing more can be done} */
    public boolean done() {
        return done;
    }

    /** {@return the district} */
    public long districtId() {
        return districtId;
    }

    /** {@return the subdistrict, or null} */
    public Long streetId() {
        return streetId;
    }

    /** {@return the owning unit} */
    public long orgId() {
        return orgId;
    }

    /** {@return ids from the root to the owning unit} */
    public String orgPath() {
        return orgPath;
    }

    /** {@return the person who holds it, or null} */
    public Long holderAccountId() {
        return holderAccountId;
    }

    /** {@return in which role it is held, or null} */
    public String holderRole() {
        return holderRole;
    }

    /** {@return the unit on whose desk it lies when that is not the owning one, or null} */
    public Long holderOrgId() {
        return holderOrgId;
    }

    /** {@return NORMAL, CONFIDENTIAL or PROTECTED} */
    public String secrecy() {
        return secrecy;
    }

    /** {@return the day of first contact} */
    public LocalDate openedOn() {
        return openedOn;
    }

    /** {@return the day of the latest act} */
    public LocalDate lastActOn() {
        return lastActOn;
    }

    /** {@return the day on which it was finished, or null} */
    public LocalDate closedOn() {
        return closedOn;
    }

    /** {@return the earliest running due day, or {@link #NO_DUE}} */
    public LocalDate dueOn() {
        return dueOn;
    }

    /** {@return the day since which the clock stands, or null} */
    public LocalDate pausedSince() {
        return pausedSince;
    }

    /** {@return whether its import was taken back} */
    public boolean voided() {
        return voided;
    }

    /** {@return the version that an editor must have seen} */
    public int version() {
        return version;
    }

    /** {@return the file that it goes on with, or null} */
    public Long continuesId() {
        return continuesId;
    }

    /** {@return the unit that is asked to take it over, or null} */
    public Long offeredTo() {
        return offeredTo;
    }

    /** Asks a unit to take it over; null takes the question back. */
    public void offerTo(Long unit) {
        this.offeredTo = unit;
    }

    /** Belongs to another unit of the district from now on; number and history stay as they are. */
    public void movesTo(Unit unit) {
        this.streetId = unit.streetId();
        this.orgId = unit.id();
        this.orgPath = unit.path();
        this.offeredTo = null;
    }

    /** Goes on with another file: the day of first contact stays the one of that file. */
    void continues(CaseFile before) {
        this.continuesId = before.id();
        this.openedOn = before.openedOn().isBefore(openedOn) ? before.openedOn() : openedOn;
    }

    /** Names the file; for the opening step's effect. */
    public void describe(String newTitle, String newTopic) {
        this.title = newTitle;
        this.topic = newTopic;
    }

    /** Raises or lowers the secrecy label. */
    public void label(String newSecrecy) {
        this.secrecy = newSecrecy;
    }

    /** Marks the import batch that opened it. */
    void cameFrom(long batch) {
        this.batchId = batch;
    }

    boolean cameFromBatch(long batch) {
        return batchId != null && batchId == batch;
    }

    void numbered(String issued) {
        this.number = issued;
    }

    void moved(Status to, LocalDate on) {
        this.version++;
        this.status = to.name();
        this.done = to.isFinal();
        this.lastActOn = on.isAfter(lastActOn) ? on : lastActOn;
        this.closedOn = !to.ends() ? null : closedOn == null ? on : closedOn;
    }

    void heldBy(Holder holder) {
        this.holderAccountId = holder.accountId();
        this.holderRole = holder.role() == null ? null : holder.role().name();
        this.holderOrgId = holder.orgId();
    }

    void due(LocalDate on, String kind, LocalDate pausedFrom) {
        this.dueOn = on == null ? NO_DUE : on;
        this.dueKind = on == null ? null : kind;
        this.pausedSince = pausedFrom;
    }

    void findBy(SearchTerms terms) {
        this.searchTerms = terms.literal();
    }

    void takeBack() {
        this.version++;
        this.voided = true;
        this.done = true;
        due(null, null, null);
    }
}
