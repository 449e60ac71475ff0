package org.fazhi.legalaid;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.casework.SealedIdentity;
import org.fazhi.casework.form.IdNumber;
import org.fazhi.casework.form.PhoneNumber;
import org.fazhi.platform.Vault;

/** Who applies or is to be defended. */
@Embeddable
public class AidApplicant {

    private String name;
    @Embedded
    private SealedIdentity identity;
    @Enumerated(EnumType.STRING)
    private AidCodes.Gender gender;
    @Column(name = "born_on")
    private LocalDate bornOn;
    private String ethnicity;
    private String phone;
    private String household;
    private String address;
    private String employer;
    private String occupation;
    private String groups = "";
    @Enumerated(EnumType.STRING)
    @Column(name = "agent_kind")
    private AidCodes.AgentKind agentKind;
    private String agent;
    @Embedded
    @AttributeOverride(name = "sealed", column = @Column(name = "agent_id_sealed"))
    @AttributeOverride(name = "digest", column = @Column(name = "agent_id_digest"))
    @AttributeOverride(name = "mask", column = @Column(name = "agent_id_mask"))
    private SealedIdentity agentIdentity;
    @Column(name = "applied_before")
    private boolean appliedBefore;
    private boolean oral;

    void applies(AidData.Application a, long fileId, Vault vault) {
        identified(a.name(), a.idNumber(), a.gender(), a.bornOn(), a.ethnicity(), fileId, vault);
        phone = a.phone();
        household = a.household();
        address = a.address();
        employer = a.employer();
        occupation = a.occupation();
        groups = a.groups().stream().map(Enum::name).collect(Collectors.joining(","));
        agentKind = a.agentKind();
        agent = a.agent();
        agentIdentity = SealedIdentity.of(a.agentId(), agentPlace(fileId), vault);
        appliedBefore = Boolean.TRUE.equals(a.appliedBefore());
        oral = Boolean.TRUE.equals(a.oral());
    }

    void noticed(AidData.Notice n, long fileId, Vault vault) {
        identified(n.name(), n.idNumber(), n.gender(), n.bornOn(), n.ethnicity(), fileId, vault);
        agent = n.agent();
        agentKind = n.agent() == null ? null : AidCodes.AgentKind.STATUTORY;
    }

    private void identified(String who, String id, AidCodes.Gender sex, LocalDate born, String people, long fileId, Vault vault) {
        name = who;
        identity = SealedIdentity.of(id, place(fileId), vault);
        gender = sex != null || id == null ? sex : IdNumber.male(id) ? AidCodes.Gender.MALE : AidCodes.Gender.FEMALE;
        bornOn = born != null || id == null ? born : IdNumber.birthday(id);
        ethnicity = people;
    }

    /** {@return whether the person has not reached an age on a day; false when the birthday is not known} */
    boolean youngerThan(int age, LocalDate on) {
        return bornOn != null && bornOn.plusYears(age).isAfter(on);
    }

    String name() {
        return name;
    }

    private static String place(long fileId) {
        return "aid_case.id:" + fileId;
    }

    private static String agentPlace(long fileId) {
        return "aid_case.agent_id:" + fileId;
    }

    String idDigest() {
        return SealedIdentity.known(identity).digest();
    }

    String idMask() {
        return SealedIdentity.known(identity).mask();
    }

    /** {@return the whole number for the ministry's forms that ask for it (domain.md 2.12)} */
    String idNumber(long fileId, Vault vault) {
        return SealedIdentity.known(identity).printed(vault, place(fileId));
    }

    /** {@return the same of who acts for the applicant} */
    String agentId(long fileId, Vault vault) {
        return SealedIdentity.known(agentIdentity).printed(vault, agentPlace(fileId));
    }

    AidCodes.Gender gender() {
        return gender;
    }

    LocalDate bornOn() {
        return bornOn;
    }

    String ethnicity() {
        return ethnicity;
    }

    String phone() {
        return phone;
    }

    String phoneMask() {
        return PhoneNumber.mask(phone);
    }

    String household() {
        return household;
    }

    String address() {
        return address;
    }

    String employer() {
        return employer;
    }

    String occupation() {
        return occupation;
    }

    List<AidCodes.Group> groups() {
        return groups == null || groups.isEmpty() ? List.of() : Arrays.stream(groups.split(",")).map(AidCodes.Group::valueOf).toList();
    }

    AidCodes.AgentKind agentKind() {
        return agentKind;
    }

    String agent() {
        return agent;
    }

    boolean appliedBefore() {
        return appliedBefore;
    }

    boolean oral() {
        return oral;
    }
}
