package org.fazhi.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.station.StationCodes.CloseReason;
import org.fazhi.station.StationCodes.Defect;
import org.fazhi.station.StationCodes.Grade;
import org.fazhi.station.StationCodes.SuspendReason;

/** What happened to a registration: defects told, reviews, suspension, notice of closing. */
@Embeddable
public class StationLife {

    /** The row of the place that the circle reads; null before the registration. */
    @Column(name = "station_id")
    private Long station;
    private String told;
    @Column(name = "review_year")
    private Integer reviewYear;
    @Column(name = "review_ends")
    private LocalDate reviewEnds;
    @Enumerated(EnumType.STRING)
    private Grade grade;
    @Enumerated(EnumType.STRING)
    private SuspendReason why;
    @Column(name = "suspended_on")
    private LocalDate suspendedOn;
    private Long taker;
    @Column(name = "announced_on")
    private LocalDate announcedOn;
    @Enumerated(EnumType.STRING)
    @Column(name = "close_why")
    private CloseReason closeWhy;

    void registered(long row) {
        station = row;
    }

    /** A registration that is given up leaves the imported row as it was. */
    void letGo() {
        station = null;
    }

    void told(List<Defect> defects) {
        told = defects.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    void reviewed(int year, LocalDate ends) {
        reviewYear = year;
        reviewEnds = ends;
    }

    void graded(Grade result) {
        grade = result;
    }

    void suspended(SuspendReason reason, LocalDate on, Long takesOver) {
        why = reason;
        suspendedOn = on;
        taker = takesOver;
    }

    /** What was open has been taken over. */
    void taken() {
        taker = null;
    }

    void restored() {
        why = null;
        suspendedOn = null;
        taker = null;
    }

    void announced(CloseReason reason, LocalDate on) {
        closeWhy = reason;
        announcedOn = on;
    }

    Long station() {
        return station;
    }

    /** {@return the defects that the office told at the desk check, or nothing before the first return} */
    List<Defect> told() {
        return told == null ? List.of() : Arrays.stream(told.split(",")).map(Defect::valueOf).toList();
    }

    Integer reviewYear() {
        return reviewYear;
    }

    LocalDate reviewEnds() {
        return reviewEnds;
    }

    Grade grade() {
        return grade;
    }

    SuspendReason why() {
        return why;
    }

    LocalDate suspendedOn() {
        return suspendedOn;
    }

    /** {@return who is to take over what is open, or null when nothing is left to take over} */
    Long taker() {
        return taker;
    }

    LocalDate announcedOn() {
        return announcedOn;
    }

    CloseReason closeWhy() {
        return closeWhy;
    }
}
