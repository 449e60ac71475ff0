package org.fazhi.mediation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills in missing committees and mediators when the application starts, after the demonstration bureau. */
@Startup
@Singleton(name = "CommitteeStart")
@DependsOn({"Startup", "DemoBureau"})
@PermitAll
public class CommitteeStart {

    @Inject
    private CommitteeRegister register;

    @PostConstruct
    void fill() {
        register.fill();
    }
}
