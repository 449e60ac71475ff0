package org.fazhi.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** Who held the file from when to when; without a gap from first contact to the end, so that the days add up. */
@Entity
@Table(name = "possession")
public class Possession {

    @Id
    private long id;
    @Column(name = "file_id")
    private long fileId;
    @Column(name = "account_id")
    private Long accountId;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "holder_role")
    private String holderRole;
    private String status;
    @Column(name = "from_on")
    private LocalDate fromOn;
    @Column(name = "to_on")
    private LocalDate toOn;

    /** For JPA. */
    protected Possession() {
    }

    Possession(long id, long fileId, Holder holder, String name, String status, LocalDate from) {
        this.id = id;
        this.fileId = fileId;
        this.accountId = holder.accountId();
        this.holderRole = holder.role() == null ? null : holder.role().name();
        this.holderName = name;
        this.status = status;
        this.fromOn = from;
    }

    /** {@return the same for a file that goes on with this one; its status keeps the word of its room} */
    Possession copy(long newId, long newFile, String room, LocalDate until) {
        var copy = new Possession();
        copy.id = newId;
        copy.fileId = newFile;
        copy.accountId = accountId;
        copy.holderName = holderName;
        copy.holderRole = holderRole;
        copy.status = status.contains(":") ? status : room + ":" + status;
        copy.fromOn = fromOn;
        copy.toOn = toOn == null ? until.isBefore(fromOn) ? fromOn : until : toOn;
        return copy;
    }

    boolean isOf(Holder holder) {
        return java.util.Objects.equals(accountId, holder.accountId())
                && java.util.Objects.equals(holderRole, holder.role() == null ? null : holder.role().name());
    }

    boolean present() {
        return toOn == null;
    }

    String holderName() {
        return holderName;
    }

    String holderRole() {
        return holderRole;
    }

    String status() {
        return status;
    }

    LocalDate fromOn() {
        return fromOn;
    }

    LocalDate toOn() {
        return toOn;
    }

    void endsOn(LocalDate on) {
        this.toOn = on;
    }
}
