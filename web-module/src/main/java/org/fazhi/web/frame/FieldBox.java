package org.fazhi.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * {@code fz:field}: label above, required mark, any input, hint, error; the input is tied to hint and error and marked when it is
 * wrong, so that no page has to repeat ids.
 */
@FacesComponent(FieldBox.TYPE)
public class FieldBox extends UIComponentBase {

    /** Component type in the tag library. */
    public static final String TYPE = "org.fazhi.Field";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        var input = input(this);
        var out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        out.writeAttribute("class", ("fz-field " + text("styleClass")).strip(), null);
        label(context, out, input);
        if (input != null) {
            tie(context, (UIComponent) input);
        }
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        if (!text("hint").isEmpty()) {
            out.startElement("span", this);
            out.writeAttribute("class", "fz-hint", null);
            out.writeAttribute("id", getClientId(context) + "-hint", null);
            out.writeText(text("hint"), null);
            out.endElement("span");
        }
        for (var message : errors(context)) {
            out.startElement("p", this);
            out.writeAttribute("class", "fz-err", null);
            out.writeAttribute("id", getClientId(context) + "-err", null);
            icon(out, "warn");
            out.startElement("span", this);
            out.writeText(message, null);
            out.endElement("span");
            out.endElement("p");
        }
        out.endElement("div");
    }

    private void label(FacesContext context, ResponseWriter out, EditableValueHolder input) throws IOException {
        if (text("label").isEmpty()) {
            return;
        }
        var required = on("required") || input != null && input.isRequired();
        out.startElement(input == null ? "span" : "label", this);
        out.writeAttribute("class", "fz-lab", null);
        if (input != null) {
            out.writeAttribute("for", ((UIInput) input).getClientId(context), null);
        }
        if (required) {
            out.startElement("span", this);
            out.writeAttribute("class", "fz-req", null);
            out.writeAttribute("aria-hidden", "true", null);
            out.writeText("*", null);
            out.endElement("span");
        }
        out.writeText(text("label"), null);
        out.endElement(input == null ? "span" : "label");
    }

    /** Accessible name and state of the input, and the house look unless it is a PrimeFaces input with its own. */
    private void tie(FacesContext context, UIComponent input) {
        var wrong = !errors(context).isEmpty();
        var about = new ArrayList<String>();
        if (!text("hint").isEmpty()) {
            about.add(getClientId(context) + "-hint");
        }
        if (wrong) {
            about.add(getClientId(context) + "-err");
        }
        var attributes = input.getPassThroughAttributes(true);
        put(attributes, "aria-describedby", String.join(" ", about));
        put(attributes, "aria-invalid", wrong ? "true" : "");
        put(attributes, "aria-required", on("required") || ((EditableValueHolder) input).isRequired() ? "true" : "");
        if ("HtmlInputText HtmlInputTextarea HtmlSelectOneMenu HtmlInputSecret".contains(input.getClass().getSimpleName())) {
            var own = String.valueOf(input.getAttributes().getOrDefault("styleClass", "")).replaceAll("\\b(fz-in|is-bad)\\b", " ").strip();
            input.getAttributes().put("styleClass", ("fz-in " + (wrong ? "is-bad " : "") + own).strip());
        }
    }

    private List<String> errors(FacesContext context) {
        var input = input(this);
        var errors = new ArrayList<String>();
        if (!text("error").isEmpty()) {
            errors.add(text("error"));
        }
        if (input != null) {
            context.getMessageList(((UIInput) input).getClientId(context)).stream()
                    .filter(m -> m.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0)
                    .map(FacesMessage::getSummary).limit(1).forEach(errors::add);
        }
        return errors.subList(0, Math.min(1, errors.size()));
    }

    private static EditableValueHolder input(UIComponent in) {
        for (var child : in.getChildren()) {
            var found = child instanceof UIInput i ? i : input(child);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private String text(String attribute) {
        var value = getAttributes().get(attribute);
        return value == null ? "" : value.toString();
    }

    private boolean on(String attribute) {
        return Boolean.parseBoolean(text(attribute));
    }

    private static void put(java.util.Map<String, Object> attributes, String name, String value) {
        if (value.isEmpty()) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    /** Writes an icon that screen readers skip. */
    static void icon(ResponseWriter out, String name) throws IOException {
        out.startElement("span", null);
        out.writeAttribute("class", "fz-i i-" + name, null);
        out.writeAttribute("aria-hidden", "true", null);
        out.endElement("span");
    }
}
