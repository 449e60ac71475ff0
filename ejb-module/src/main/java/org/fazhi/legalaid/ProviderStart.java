package org.fazhi.legalaid;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Fills in missing providers when the application starts, after the demonstration bureau, and seals what older versions left readable. */
@Startup
@Singleton(name = "ProviderStart")
@DependsOn({"Startup", "DemoBureau"})
@PermitAll
public class ProviderStart {

    @Inject
    private ProviderRegister register;
    @Inject
    private AidSealing sealing;

    @PostConstruct
    void fill() {
        register.fill();
        sealing.run();
    }
}
