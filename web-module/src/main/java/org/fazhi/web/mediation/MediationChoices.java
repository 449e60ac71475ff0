package org.fazhi.web.mediation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fazhi.casework.Option;
import org.fazhi.mediation.Codes;
import org.fazhi.platform.Texts;

/** Code lists of mediation as forms offer them: values are names of constants, because forms keep raw text. */
@Named
@ApplicationScoped
public class MediationChoices {

    /** {@return 案件来源} */
    public List<Option> getSources() {
        return of(Codes.CaseSource.values());
    }

    /** {@return 委托移送单位} */
    public List<Option> getEntrusters() {
        return of(Codes.EntrustedBy.values());
    }

    /** {@return 纠纷类型} */
    public List<Option> getTypes() {
        return Stream.of(Codes.DisputeType.values()).map(t -> new Option(t.name(), Texts.of("mediation").get("topic." + t.name()))).toList();
    }

    /** {@return 身份} */
    public List<Option> getSides() {
        return of(Codes.Side.values());
    }

    /** {@return 类别} */
    public List<Option> getKinds() {
        return of(Codes.PartyKind.values());
    }

    /** {@return 性别} */
    public List<Option> getGenders() {
        return of(Codes.Gender.values());
    }

    /** {@return 调委会类型} */
    public List<Option> getCommitteeTypes() {
        return of(Codes.CommitteeType.values());
    }

    /** {@return 调委会状态} */
    public List<Option> getCommitteeStates() {
        return of(Codes.CommitteeStatus.values());
    }

    private static List<Option> of(Enum<?>[] constants) {
        return Stream.of(constants).map(c -> new Option(c.name(), Texts.of("mediation").name(c))).toList();
    }
}
