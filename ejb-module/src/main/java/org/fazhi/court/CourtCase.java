package org.fazhi.court;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fazhi.casework.conflict.PanelTier;
import org.fazhi.deliberation.OwnersItem;
import org.fazhi.mediation.Codes;

/** One matter before the micro court. Changed only by {@link CourtEffects}, through the one door. */
@Entity
@Table(name = "court_case")
public class CourtCase {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    private CourtCodes.Kind kind;
    @Enumerated(EnumType.STRING)
    private CourtCodes.Channel channel;
    private String content;
    private String wishes;
    private String place;
    private BigDecimal amount;
    private boolean violence;
    private String subject;
    private Integer risk;
    @Enumerated(EnumType.STRING)
    @Column(name = "owners_item")
    private OwnersItem ownersItem;
    @Enumerated(EnumType.STRING)
    private PanelTier tier;
    private String lifts = "";
    @Column(name = "held_on")
    private LocalDate heldOn;
    @Column(name = "held_at")
    private LocalTime heldAt;
    @Column(name = "held_place")
    private String heldPlace;
    /** Sessions of the present tier. */
    private int sessions;
    @Enumerated(EnumType.STRING)
    private CourtCodes.Outcome outcome;
    @Column(name = "outcome_on")
    private LocalDate outcomeOn;
    private String consensus;
    @Enumerated(EnumType.STRING)
    private CourtCodes.Performance performance;
    @Enumerated(EnumType.STRING)
    private CourtCodes.Satisfaction satisfaction;
    /** How often it was taken up again because what was agreed was not done. */
    private int again;
    @OneToMany(mappedBy = "matter", cascade = CascadeType.PERSIST)
    @OrderBy("seq")
    private List<CourtParty> parties = new ArrayList<>();
    @OneToMany(mappedBy = "matter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<CourtPanelist> panel = new ArrayList<>();
    @OneToMany(mappedBy = "matter", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<CourtItem> items = new ArrayList<>();
    @Transient
    private CourtDesk desk;

    /** For JPA. */
    protected CourtCase() {
    }

    CourtCase(long fileId) {
        this.fileId = fileId;
    }

    CourtCase with(CourtDesk help) {
        this.desk = help;
        return this;
    }

    void requested(CourtData.Request r) {
        kind = r.kind();
        channel = r.channel();
        content = r.content();
        wishes = r.wishes();
        place = r.place();
        amount = r.amount();
        violence = Boolean.TRUE.equals(r.violence());
        r.parties().forEach(p -> parties.add(new CourtParty(this, parties.size() + 1, p, desk.vault())));
    }

    void tiered(CourtData.Tiers data, Tiering.Result result) {
        subject = data.subject();
        risk = data.risk();
        ownersItem = data.ownersItem();
        tier = result.tier();
        lifts = result.lifts().stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** A higher tier sits from now on; whoever sat before does no longer. */
    void lifted(CourtData.Upgrade data) {
        amount = data.amount() == null ? amount : data.amount();
        risk = data.risk() == null ? risk : data.risk();
        tier = Tiering.above(tier);
        lifts = (lifts.isEmpty() ? "" : lifts + ",") + data.lift();
        begin();
    }

    void takenUpAgain() {
        again++;
        begin();
    }

    private void begin() {
        sessions = 0;
        panel.clear();
        items.clear();
        consensus = null;
        outcome = null;
        outcomeOn = null;
        performance = null;
        satisfaction = null;
        appointed(null, null, null);
    }

    void seats(List<CourtPanelist.Seat> seats) {
        panel.clear();
        seats.forEach(s -> panel.add(new CourtPanelist(this, panel.size() + 1, s)));
        appointed(null, null, null);
    }

    void appointed(LocalDate on, LocalTime at, String where) {
        heldOn = on;
        heldAt = at;
        heldPlace = where;
    }

    void held() {
        sessions++;
        heldAt = null;
    }

    void settled(CourtData.Minutes data) {
        consensus = data.consensus();
        items.clear();
        data.items().forEach(i -> items.add(new CourtItem(this, items.size() + 1, i)));
    }

    void ended(CourtCodes.Outcome how, LocalDate on) {
        outcome = how;
        outcomeOn = on;
        heldAt = null;
    }

    void visited(CourtData.Visit data) {
        performance = data.performance();
        satisfaction = data.satisfaction();
    }

    /** {@return the last day of what was agreed, or the day itself} */
    LocalDate lastDue(LocalDate on) {
        return items.stream().map(CourtItem::dueOn).filter(d -> d.isAfter(on)).max(LocalDate::compareTo).orElse(on);
    }

    /** {@return whether it must be heard behind closed doors: violence at home, or somebody under age} */
    boolean guarded(LocalDate on, int adult) {
        return violence || parties.stream().anyMatch(p -> p.ageOn(on) != null && p.ageOn(on) < adult);
    }

    long fileId() {
        return fileId;
    }

    CourtCodes.Kind kind() {
        return kind;
    }

    CourtCodes.Channel channel() {
        return channel;
    }

    String content() {
        return content;
    }

    String wishes() {
        return wishes;
    }

    String place() {
        return place;
    }

    BigDecimal amount() {
        return amount;
    }

    boolean violence() {
        return violence;
    }

    String subject() {
        return subject;
    }

    Integer risk() {
        return risk;
    }

    OwnersItem ownersItem() {
        return ownersItem;
    }

    /** {@return who sits, or null before it is known} */
    public PanelTier tier() {
        return tier;
    }

    List<CourtCodes.Lift> lifts() {
        return lifts.isEmpty() ? List.of() : Arrays.stream(lifts.split(",")).map(CourtCodes.Lift::valueOf).toList();
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** {@return the hour of a session that is still to come, or null} */
    LocalTime heldAt() {
        return heldAt;
    }

    String heldPlace() {
        return heldPlace;
    }

    int sessions() {
        return sessions;
    }

    CourtCodes.Outcome outcome() {
        return outcome;
    }

    LocalDate outcomeOn() {
        return outcomeOn;
    }

    String consensus() {
        return consensus;
    }

    CourtCodes.Performance performance() {
        return performance;
    }

    CourtCodes.Satisfaction satisfaction() {
        return satisfaction;
    }

    int again() {
        return again;
    }

    List<CourtParty> parties() {
        return List.copyOf(parties);
    }

    Optional<CourtParty> party(Long id) {
        return parties.stream().filter(p -> id != null && p.id() == id).findFirst();
    }

    String names(Codes.Side side) {
        return parties.stream().filter(p -> p.side() == side).map(CourtParty::name).collect(Collectors.joining("、"));
    }

    List<CourtPanelist.Seat> panel() {
        return panel.stream().map(CourtPanelist::seat).toList();
    }

    List<CourtItem> items() {
        return List.copyOf(items);
    }

    CourtDesk desk() {
        return desk;
    }
}
