package org.fazhi.station;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Whom one asks there, when, and for what. */
@Embeddable
public class StationOffer {

    private String responsible;
    @Column(name = "responsible_phone")
    private String responsiblePhone;
    private String phone;
    private String hours;
    private String items;
    private String facilities;
    @Column(name = "open_data")
    private boolean openData;
    @Column(name = "mandate_no")
    private String mandateNo;
    @Column(name = "mandate_from")
    private LocalDate mandateFrom;
    @Column(name = "mandate_to")
    private LocalDate mandateTo;

    void people(StationData.People data) {
        responsible = data.responsible();
        responsiblePhone = data.responsiblePhone();
        phone = data.phone();
    }

    void hours(StationData.Hours data) {
        hours = WeeklyHours.read(data.weekly()).text();
        items = joined(data.items());
        facilities = joined(data.facilities());
        openData = Boolean.TRUE.equals(data.openData());
    }

    void authorised(StationData.Mandate data) {
        mandateNo = data.mandateNo();
        mandateFrom = data.mandateFrom();
        mandateTo = data.mandateTo();
    }

    private static String joined(List<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <T> List<T> split(String text, Function<String, T> reader) {
        return text == null ? List.of() : Arrays.stream(text.split(",")).filter(s -> !s.isEmpty()).map(reader).toList();
    }

    String responsible() {
        return responsible;
    }

    String responsiblePhone() {
        return responsiblePhone;
    }

    /** {@return the telephone that is public, or null} */
    String phone() {
        return phone;
    }

    /** {@return the usual week as {@link WeeklyHours} reads it, or null} */
    String hours() {
        return hours;
    }

    List<StationCodes.Item> items() {
        return split(items, StationCodes.Item::valueOf);
    }

    List<StationCodes.Facility> facilities() {
        return split(facilities, StationCodes.Facility::valueOf);
    }

    boolean openData() {
        return openData;
    }

    String mandateNo() {
        return mandateNo;
    }

    LocalDate mandateFrom() {
        return mandateFrom;
    }

    LocalDate mandateTo() {
        return mandateTo;
    }
}
