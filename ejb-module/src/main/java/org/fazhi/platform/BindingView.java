package org.fazhi.platform;

import java.util.Arrays;
import java.util.List;

/**
 * A JNDI name as the administrator sees it.
 *
 * @param name    the name
 * @param type    interface of the resource
 * @param meaning what it is for
 * @param setting key of the setting that names it; empty when the name is fixed
 * @param state   what the name leads to now
 */
public record BindingView(String name, String type, String meaning, String setting, Binding.State state) {

    static List<BindingView> all() {
        return Arrays.stream(Binding.values()).map(b -> new BindingView(b.jndiName().orElse(Texts.of("platform").get("none")), b.type().getName(), b.meaning(),
                b.setting() == null ? "" : b.setting().key(), b.state())).toList();
    }
}
