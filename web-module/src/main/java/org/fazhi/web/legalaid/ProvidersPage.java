package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.legalaid.Provider;
import org.fazhi.legalaid.ProviderAct;
import org.fazhi.legalaid.ProviderData;
import org.fazhi.legalaid.ProviderService;
import org.fazhi.legalaid.ProviderViews;
import org.fazhi.platform.Texts;

/** Those who give legal aid, with load and fairness; firms and offices; who is not assigned any more. */
@Named
@RequestScoped
public class ProvidersPage {

    @EJB
    private ProviderService service;

    private List<Provider> rows;
    private List<ProviderViews.Firm> firms;
    private List<ProviderViews.Person> retired;

    /** {@return whether the caller keeps the register} */
    public boolean isKeeping() {
        return service.mayChange();
    }

    /** {@return everybody, by unit} */
    public List<Provider> getRows() {
        if (rows == null) {
            rows = service.list();
        }
        return rows;
    }

    /** {@return firms, offices and centres} */
    public List<ProviderViews.Firm> getFirms() {
        if (firms == null) {
            firms = service.firms();
        }
        return firms;
    }

    /** {@return people who are not assigned any more} */
    public List<ProviderViews.Person> getRetired() {
        if (retired == null) {
            retired = service.retired();
        }
        return retired;
    }

    /** {@return names of the acts that can be done on a firm; a centre stays} */
    public List<String> acts(ProviderViews.Firm firm) {
        return ProviderAct.on(ProviderAct.Subject.FIRM, firm.status()).stream()
                .filter(a -> a == ProviderAct.CHANGE_FIRM || firm.kind() != ProviderData.FirmKind.CENTRE).map(Enum::name).toList();
    }

    /** {@return the specialties of a person in words} */
    public String specialties(Provider provider) {
        return provider.specialties().stream().sorted().map(Texts.of("legalaid")::name).collect(Collectors.joining("、"));
    }

    /** {@return how many assignments a person has above or below the mean of the year} */
    public String share(Provider provider) {
        double mean = getRows().stream().mapToInt(Provider::year).average().orElse(0);
        return String.format("%+.1f", provider.year() - mean);
    }
}
