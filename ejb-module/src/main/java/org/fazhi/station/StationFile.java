package org.fazhi.station;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.util.ArrayList;
import java.util.List;

/** The facts of one registration, under the key of its root. Changed only by the effects of its steps, through the one door. */
@Entity
@Table(name = "station_file")
public class StationFile {

    @Id
    @Column(name = "file_id")
    private long fileId;
    @Embedded
    private StationSite place = new StationSite();
    @Embedded
    private StationOffer service = new StationOffer();
    @Embedded
    private StationLife life = new StationLife();
    @OneToMany(mappedBy = "station", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("seq")
    private List<StationMember> members = new ArrayList<>();
    @OneToMany(mappedBy = "station", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("day")
    private List<StationDayOff> daysOff = new ArrayList<>();
    @Transient
    private StationDesk desk;

    /** For JPA. */
    protected StationFile() {
    }

    StationFile(long fileId) {
        this.fileId = fileId;
    }

    StationFile with(StationDesk help) {
        this.desk = help;
        return this;
    }

    void people(StationData.People data) {
        service().people(data);
        members.clear();
        data.staff().forEach(m -> members.add(new StationMember(this, members.size() + 1, m)));
    }

    void hours(StationData.Hours data) {
        service().hours(data);
        daysOff.clear();
        data.exceptions().forEach(d -> daysOff.add(new StationDayOff(this, d)));
    }

    /** {@return the key} */
    public long fileId() {
        return fileId;
    }

    StationSite place() {
        return place;
    }

    /** JPA leaves an embedded part away whose columns are all empty. */
    StationOffer service() {
        if (service == null) {
            service = new StationOffer();
        }
        return service;
    }

    /** See {@link #service()}. */
    StationLife life() {
        if (life == null) {
            life = new StationLife();
        }
        return life;
    }

    List<StationData.Member> staff() {
        return members.stream().map(StationMember::data).toList();
    }

    List<StationData.DayOff> daysOff() {
        return daysOff.stream().map(StationDayOff::data).toList();
    }

    StationDesk desk() {
        return desk;
    }
}
