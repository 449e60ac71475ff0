package org.fazhi.web.platform;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.ArrayList;
import java.util.Map;
import org.fazhi.platform.BindingView;
import org.fazhi.platform.SettingView;
import org.fazhi.platform.StatusService;

/** 配置与接口名: every setting with its value and source, every JNDI name with what it leads to. */
@Named
@RequestScoped
public class SettingsPage {

    @EJB
    private StatusService service;
    private List<Group> groups;
    private List<BindingView> bindings;

    /**
     * Settings of one concern.
     *
     * @param name Chinese name of the concern
     * @param rows its settings
     */
    public record Group(String name, List<SettingView> rows) {
    }

    /** {@return settings by concern} */
    public List<Group> getGroups() {
        if (groups == null) {
            Map<String, List<SettingView>> found = new LinkedHashMap<>();
            service.settings().forEach(s -> found.computeIfAbsent(s.concern(), c -> new ArrayList<>()).add(s));
            groups = found.entrySet().stream().map(e -> new Group(e.getKey(), e.getValue())).toList();
        }
        return groups;
    }

    /** {@return JNDI names} */
    public List<BindingView> getBindings() {
        if (bindings == null) {
            bindings = service.bindings();
        }
        return bindings;
    }
}
