package org.fazhi.inquiry;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fazhi.casework.SealedIdentity;
import org.fazhi.platform.Texts;
import org.fazhi.platform.Vault;
import org.fazhi.station.StationDutyService;

/** What somebody brought, as it was noted. */
@Entity
@Table(name = "inquiry_case")
public class InquiryCase {

    /** How it came. */
    public enum Channel { VISIT, PHONE, HOTLINE_12345, HOTLINE_12348, GRID, POLICE, ONLINE, LETTER, OTHER }

    /** What it is about. */
    public enum Purpose { DISPUTE, QUESTION, REPORT }

    private static final int TITLE = 24;

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Enumerated(EnumType.STRING)
    private Channel channel;
    @Enumerated(EnumType.STRING)
    private Purpose purpose;
    private String name;
    private String phone;
    @Embedded
    private SealedIdentity identity;
    private String address;
    private String opponent;
    @Column(name = "opponent_phone")
    private String opponentPhone;
    private String place;
    private BigDecimal amount;
    private String content;
    private String wishes;
    @Transient
    private Vault vault;
    @Transient
    private StationDutyService stations;

    /** For JPA. */
    protected InquiryCase() {
    }

    InquiryCase(long fileId) {
        this.fileId = fileId;
    }

    InquiryCase with(Vault help, StationDutyService register) {
        this.vault = help;
        this.stations = register;
        return this;
    }

    StationDutyService stations() {
        return stations;
    }

    void received(InquiryData.Reception r) {
        channel = r.channel();
        purpose = r.purpose();
        name = r.name();
        phone = r.phone();
        identity = SealedIdentity.of(r.idNumber(), place(), vault);
        address = r.address();
        opponent = r.opponent();
        opponentPhone = r.opponentPhone();
        place = r.place();
        amount = r.amount();
        content = r.content();
        wishes = r.wishes();
    }

    private String place() {
        return "inquiry_case.id:" + fileId;
    }

    String title() {
        var what = content.replaceAll("\\s+", "");
        var shortened = what.codePointCount(0, what.length()) > TITLE ? what.substring(0, what.offsetByCodePoints(0, TITLE)) + "……" : what;
        return Texts.of("inquiry").get("title.of", name, shortened);
    }

    /** {@return a registration of mediation with every field that was noted; what is unknown stays open} */
    Map<String, Object> asMediation(InquiryData.ToMediation choice) {
        var data = new HashMap<String, Object>();
        data.put("committee", choice.committee());
        data.put("type", choice.type());
        data.put("source", "APPLICATION");
        data.put("facts", content);
        data.put("requests", wishes);
        data.put("amount", amount);
        data.put("place", place);
        data.put("parties", List.of(
                party("APPLICANT", "PERSON", name, SealedIdentity.known(identity).number(vault, place()), phone, address),
                party("RESPONDENT", Boolean.TRUE.equals(choice.opponentIsUnit()) ? "ORGANISATION" : "PERSON",
                        choice.opponent() == null ? opponent : choice.opponent(), null, opponentPhone, null)));
        return data;
    }

    private static Map<String, Object> party(String side, String kind, String name, String idNumber, String phone, String address) {
        var party = new HashMap<String, Object>();
        party.put("side", side);
        party.put("kind", kind);
        party.put("name", name);
        party.put("idNumber", idNumber);
        party.put("phone", phone);
        party.put("address", address);
        return party;
    }

    Channel channel() {
        return channel;
    }

    Purpose purpose() {
        return purpose;
    }

    String name() {
        return name;
    }

    String phone() {
        return phone;
    }

    String idDigest() {
        return SealedIdentity.known(identity).digest();
    }

    String idMask() {
        return SealedIdentity.known(identity).mask();
    }

    String address() {
        return address;
    }

    String opponent() {
        return opponent;
    }

    String opponentPhone() {
        return opponentPhone;
    }

    String where() {
        return place;
    }

    BigDecimal amount() {
        return amount;
    }

    String content() {
        return content;
    }

    String wishes() {
        return wishes;
    }
}
