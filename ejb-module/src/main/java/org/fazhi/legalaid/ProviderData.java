package org.fazhi.legalaid;

import java.time.LocalDate;
import java.util.List;
import org.fazhi.casework.form.Field;
import org.fazhi.casework.form.Field.Kind;

/** What is typed into the acts on the register of those who give legal aid. */
public final class ProviderData {

    private ProviderData() {
    }

    /** 机构类别. */
    public enum FirmKind { LAW_OFFICE, LEGAL_SERVICE_OFFICE, CENTRE }

    /** 登记机构: it becomes a unit of the district; people get their accounts in it from the system administrator. */
    public record NewFirm(
            @Field(value = Kind.NAME, required = true, max = 60) String name,
            @Field(required = true, max = 20) String shortName,
            @Field(required = true) FirmKind kind,
            @Field(required = true, max = 40) String licence,
            @Field(value = Kind.NAME, max = 60) String head,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(max = 200) String address) {
    }

    /** 修改机构; its name is changed where the organisation is kept. */
    public record Firm(
            @Field(required = true) FirmKind kind,
            @Field(required = true, max = 40) String licence,
            @Field(value = Kind.NAME, max = 60) String head,
            @Field(value = Kind.PHONE, max = 32) String phone,
            @Field(max = 200) String address) {
    }

    /** 修改资格: what decides to which cases somebody may be assigned. */
    public record Person(
            @Field(required = true) AidCodes.ProviderKind kind,
            @Field(required = true, max = 40) String licence,
            @Field(required = true) LocalDate practiceFrom,
            @Field(required = true, max = 6) List<AidCodes.Specialty> specialties,
            @Field(required = true) Boolean minors,
            @Field(required = true, from = 1, to = 500) Integer cap) {
    }

    /** 停止指派, 恢复指派. */
    public record Retirement(@Field(value = Kind.AREA, required = true, max = 300) String reason) {
    }
}
