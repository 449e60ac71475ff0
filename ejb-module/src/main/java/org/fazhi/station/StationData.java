package org.fazhi.station;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;
import org.fazhi.platform.CoordinateSystem;

/** What is typed into the steps of {@link StationStep} and {@link StationLifeStep}. */
public final class StationData {

    private StationData() {
    }

    /** Opens a registration. */
    public record Draft(
            @Field(required = true, options = "units") Long unit,
            @Field(required = true) StationKind kind,
            @Field(value = Kind.NAME, required = true, max = 120) String name,
            @Field(options = "imported") Long imported) {
    }

    /** Name and place. */
    public record Place(
            @Field(required = true) StationKind kind,
            @Field(value = Kind.NAME, required = true, max = 120) String name,
            @Field(value = Kind.NAME, max = 120) String localName,
            @Field(required = true, max = 200) String address,
            @Field(max = 60) String floor,
            @Field(required = true, max = 40) String position,
            @Field CoordinateSystem crs,
            @Field(value = Kind.NAME, required = true, max = 120) String operator,
            @Field(options = "committees") Long committee,
            @Field LocalDate establishedOn,
            @Field(value = Kind.AREA, max = 300) String coverage) {
    }

    /** Somebody who works at the station. */
    public record Member(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(required = true) StationCodes.StaffRole role,
            @Field(max = 60) String qualification,
            @Field(max = 100) String duty) {
    }

    /** People; also the form of their change. */
    public record People(
            @Field(value = Kind.NAME, required = true, max = 60) String responsible,
            @Field(value = Kind.PHONE, required = true, max = 32) String responsiblePhone,
            @Field(value = Kind.PHONE, required = true, max = 32) String phone,
            @Field(required = true, max = 30) List<Member> staff,
            @Field LocalDate changedOn,
            @Field(value = Kind.AREA, max = 500) String reason) {
    }

    /** A day on which the station is open otherwise; without hours it is shut. */
    public record DayOff(
            @Field(required = true, future = true) LocalDate day,
            @Field(max = 60) String hours,
            @Field(max = 100) String note) {
    }

    /** Hours and services; also the form of their change. */
    public record Hours(
            @Field(required = true, max = 400) String weekly,
            @Field(max = 60) List<DayOff> exceptions,
            @Field(required = true, max = 20) List<StationCodes.Item> items,
            @Field(max = 9) List<StationCodes.Facility> facilities,
            @Field Boolean openData,
            @Field LocalDate changedOn,
            @Field(value = Kind.AREA, max = 500) String reason) {
    }

    /** A remark. */
    public record Note(@Field(value = Kind.AREA, max = 500) String note) {
    }

    /** A reason. */
    public record Reason(@Field(value = Kind.AREA, required = true, max = 500) String reason) {
    }

    /** Everything that is missing, told at once. */
    public record Defects(
            @Field(required = true, max = 20) List<StationCodes.Defect> defects,
            @Field(value = Kind.AREA, required = true, max = 1000) String detail) {
    }

    /** The look at the place by two people. */
    public record SiteCheck(
            @Field(required = true, options = "officers") Long companion,
            @Field(value = Kind.NAME, max = 60) String police,
            @Field(required = true, max = 40) String position,
            @Field CoordinateSystem crs,
            @Field Boolean placeFits,
            @Field Boolean signFits,
            @Field Boolean roomFits,
            @Field Boolean dutiesPosted,
            @Field Boolean staffPresent,
            @Field(value = Kind.AREA, required = true, max = 1000) String opinion) {
    }

    /** The centre's mandate to receive applications (法律援助法13). */
    public record Mandate(
            @Field(required = true, max = 60) String mandateNo,
            @Field(required = true) LocalDate mandateFrom,
            @Field(required = true, future = true) LocalDate mandateTo) {
    }

    /** A new name or operator. */
    public record Naming(
            @Field(value = Kind.NAME, required = true, max = 120) String name,
            @Field(value = Kind.NAME, max = 120) String localName,
            @Field(value = Kind.NAME, required = true, max = 120) String operator,
            @Field LocalDate changedOn,
            @Field(value = Kind.AREA, max = 500) String reason) {
    }

    /** A new place or kind, which counts after a look at it only. */
    public record Move(
            @Field(required = true) StationKind kind,
            @Field(required = true, max = 200) String address,
            @Field(max = 60) String floor,
            @Field(required = true, max = 40) String position,
            @Field CoordinateSystem crs,
            @Field LocalDate changedOn,
            @Field(value = Kind.AREA, max = 500) String reason) {
    }

    /** What the yearly review begins with, filled in from the files. */
    public record Review(
            @Field(from = 0, to = 99_999) Integer cases,
            @Field(from = 0, to = 168) Integer weekHours,
            @Field(from = 0, to = 100) Integer satisfaction,
            @Field(value = Kind.AREA, max = 1000) String report) {
    }

    /** A review that was passed. */
    public record Passed(
            @Field(required = true) StationCodes.Grade grade,
            @Field(value = Kind.AREA, required = true, max = 1000) String opinion) {
    }

    /** A review with something to put right. */
    public record Opinion(@Field(value = Kind.AREA, required = true, max = 1000) String opinion) {
    }

    /** Data that name who takes over what a station has in hand. */
    interface HandsOver {

        /** {@return who takes over what the committee has in hand, or null} */
        Long taker();

        /** {@return who takes over inquiries and applications for aid, or null} */
        Long receiver();
    }

    /** That the sheets of a station name another one that is not to be found there any more. */
    public record Stale(@Field(value = Kind.AREA, required = true, max = 200) String text) {
    }

    /** A review that was failed: the station is suspended. */
    public record Failed(
            @Field(value = Kind.AREA, required = true, max = 1000) String opinion,
            @Field(options = "takers") Long taker,
            @Field(options = "receivers") Long receiver) implements HandsOver {
    }

    /** Why it is suspended, since when, and who takes over what is open. */
    public record Suspension(
            @Field(required = true) StationCodes.SuspendReason why,
            @Field(required = true) LocalDate since,
            @Field(value = Kind.AREA, required = true, max = 1000) String detail,
            @Field(options = "takers") Long taker,
            @Field(options = "receivers") Long receiver) implements HandsOver {
    }

    /** Why it is to be closed; published before. */
    public record Closing(
            @Field(required = true) StationCodes.CloseReason closeWhy,
            @Field(value = Kind.AREA, required = true, max = 1000) String detail) {
    }
}
