package org.fazhi.platform;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.platform.Binding.State;

/** Whether the names that the product looks up in the server are bound. */
@ApplicationScoped
public class BindingStatus implements StatusSource {

    private static final int ORDER = 16;

    /**
     * A name looked up.
     *
     * @param binding which
     * @param name    the name, empty when none is configured
     * @param chosen  whether the operator wrote the name himself
     * @param state   what was found
     */
    record Found(Binding binding, String name, boolean chosen, State state) {
    }

    @Override
    public List<StatusLine> read() {
        return List.of();
    }

    @Override
    public List<StatusLine> examine() {
        return lines(Arrays.stream(Binding.values()).map(b -> new Found(b, b.jndiName().orElse(""),
                b.setting() != null && b.setting().written() != null, b.state())).toList(), Setting.OUTBOX_COURIER.text());
    }

    static List<StatusLine> lines(List<Found> found, String courier) {
        var words = Texts.of("platform");
        var lines = new ArrayList<StatusLine>();
        for (var f : found) {
            boolean wanted = f.binding().required() || f.chosen() || courier.equals("jms") && (f.binding() == Binding.JMS_FACTORY || f.binding() == Binding.JMS_EVENTS);
            var name = words.get("status.binding", f.name());
            if (f.state() == State.OTHER) {
                lines.add(StatusLine.bad(ORDER, name, words.get("binding.OTHER"), words.get("binding.OTHER.advice", f.binding().type().getName())));
            } else if (f.state() == State.ABSENT && wanted) {
                var advice = f.binding().required() ? words.get("binding.ABSENT.required") : words.get("binding.ABSENT.advice", f.binding().setting().key());
                lines.add(StatusLine.bad(ORDER, name, words.get("binding.ABSENT.wanted", f.binding().meaning()), advice));
            }
        }
        var bound = names(found, State.BOUND);
        var absent = names(found.stream().filter(f -> !f.name().isEmpty() && !f.chosen()).toList(), State.ABSENT);
        lines.add(StatusLine.good(ORDER, words.get("status.bindings"), words.get("status.bindings.bound", bound)
                + (absent.isEmpty() ? "" : words.get("status.bindings.absent", absent))));
        return lines;
    }

    private static String names(List<Found> found, State state) {
        return found.stream().filter(f -> f.state() == state).map(Found::name).collect(Collectors.joining("、"));
    }
}
