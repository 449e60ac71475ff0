package org.fazhi.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.annotation.RequestParameterMap;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Map;
import org.fazhi.casework.Workbench;
import org.fazhi.casework.WorkbenchView;
import org.fazhi.casework.WorkbenchView.Tab;

/** The first page: the tab stands in the address ({@code ?tab=LIVE}), so that it can be kept, shared and reopened. */
@Named
@RequestScoped
public class WorkbenchPage {

    @Inject
    private Workbench workbench;
    @Inject
    @RequestParameterMap
    private Map<String, String> parameters;

    private WorkbenchView view;

    /** {@return what waits for the caller; an unknown tab opens 待办} */
    public WorkbenchView getView() {
        if (view == null) {
            var wanted = parameters.get("tab");
            view = workbench.open(Arrays.stream(Tab.values()).filter(t -> t.name().equals(wanted)).findFirst().orElse(Tab.TODO));
        }
        return view;
    }
}
