package org.fazhi.web.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.fazhi.platform.Checkup.Report;
import org.fazhi.platform.StatusService;
import org.fazhi.platform.Texts;

/** 部署体检: everything that can be wrong with the installation, and what to do. */
@Named
@RequestScoped
public class CheckupPage {

    @EJB
    private StatusService service;
    private Report report;

    /** {@return the report, made once per request} */
    public Report getReport() {
        if (report == null) {
            report = service.examine();
        }
        return report;
    }

    /** {@return the worst of all states} */
    public String getWorst() {
        return getReport().worst().name();
    }

    /** {@return how many are in each state} */
    public String getCounts() {
        return getReport().summary();
    }

    /** {@return all in one sentence} */
    public String getSentence() {
        return Texts.of("platform").get("checkup.all." + getWorst(), getReport().count(getReport().worst()));
    }
}
