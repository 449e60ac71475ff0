package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.legalaid.Provider;
import org.fazhi.legalaid.ProviderService;
import org.fazhi.platform.Texts;

/** Those who give legal aid, with load and fairness. */
@Named
@RequestScoped
public class ProvidersPage {

    @EJB
    private ProviderService service;

    private List<Provider> rows;

    /** {@return everybody, by unit} */
    public List<Provider> getRows() {
        if (rows == null) {
            rows = service.list();
        }
        return rows;
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
