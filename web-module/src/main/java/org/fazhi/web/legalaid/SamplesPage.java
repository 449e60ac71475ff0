package org.fazhi.web.legalaid;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;
import org.fazhi.casework.Refusal;
import org.fazhi.legalaid.SampleService;
import org.fazhi.web.casework.SpecForm;

/** Samples; with {@code ?id=} one of them with its files, drawn again. */
@Named
@RequestScoped
public class SamplesPage {

    @EJB
    private SampleService service;

    private List<SampleService.Line> lines;
    private SampleService.Opened opened;

    /** {@return the samples in reach} */
    public List<SampleService.Line> getLines() {
        if (lines == null) {
            lines = service.list();
        }
        return lines;
    }

    /** {@return the sample of the address; null when there is none that the caller may read} */
    public SampleService.Opened getOpened() {
        var id = SpecForm.parameter("id");
        if (opened == null && id.matches("\\d{1,17}")) {
            try {
                opened = service.open(Long.parseLong(id));
            } catch (Refusal none) {
                return null;
            }
        }
        return opened;
    }
}
