package org.fazhi.web.frame;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.fazhi.access.CurrentCaller;
import org.fazhi.access.PersonSettings;

/** The caller's own screen settings, read once per session and kept with the account, so that no page asks the database for them. */
@Named
@SessionScoped
public class Screen implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PersonSettings settings;
    @Inject
    private CurrentCaller caller;

    private long readFor;
    private boolean large;
    private String bureau;

    /** {@return whether the page is shown in 大字模式} */
    public boolean isLarge() {
        read();
        return large;
    }

    /** {@return the bureau's name for the bar} */
    public String getBureau() {
        read();
        return bureau;
    }

    /** Switches 大字模式 on or off; the page changes in the browser, nothing typed is touched. */
    public void toggleLarge() {
        settings.largeType(!isLarge());
        large = !large;
    }

    private void read() {
        // A session may outlive a login: another person at the same desk gets the own settings.
        var account = caller.get().accountId();
        if (readFor != account) {
            large = settings.largeType();
            bureau = settings.bureau();
            readFor = account;
        }
    }
}
