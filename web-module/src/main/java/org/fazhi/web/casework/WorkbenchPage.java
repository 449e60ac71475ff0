package org.fazhi.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.SupervisionService;
import org.fazhi.casework.Workbench;
import org.fazhi.casework.WorkbenchView;
import org.fazhi.casework.WorkbenchView.Tab;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** The first page: the tab stands in the address ({@code ?tab=LIVE}), so that it can be kept, shared and reopened. */
@Named
@RequestScoped
public class WorkbenchPage {

    @Inject
    private Workbench workbench;
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    @Inject
    private SupervisionService supervision;

    private WorkbenchView view;

    /** Signs that a reminder was read. {@return the workbench again} */
    public String sign(long urging) {
        return done(() -> supervision.seen(urging));
    }

    /** Signs for a supervision notice. {@return the workbench again} */
    public String receive(long notice) {
        return done(() -> supervision.receive(notice));
    }

    private static String done(Runnable act) {
        try {
            act.run();
            Notes.done(Texts.of("casework").get("urge.seen"));
        } catch (Refusal no) {
            Notes.error(no.getMessage());
        }
        return "/workbench.xhtml?faces-redirect=true";
    }

    /** {@return what waits for the caller; an unknown tab opens 待办} */
    public WorkbenchView getView() {
        if (view == null) {
            var wanted = parameters.get("tab");
            view = workbench.open(Arrays.stream(Tab.values()).filter(t -> t.name().equals(wanted)).findFirst().orElse(Tab.TODO));
        }
        return view;
    }
}
