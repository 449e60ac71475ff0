package org.fazhi.station;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A day on which a station is open otherwise than in a usual week. */
@Entity
@Table(name = "station_day_off")
public class StationDayOff {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "file_id")
    private StationFile station;
    private LocalDate day;
    private String hours;
    private String note;

    /** For JPA. */
    protected StationDayOff() {
    }

    StationDayOff(StationFile station, StationData.DayOff data) {
        this.station = station;
        this.day = data.day();
        this.hours = data.hours();
        this.note = data.note();
    }

    StationData.DayOff data() {
        return new StationData.DayOff(day, hours, note);
    }
}
