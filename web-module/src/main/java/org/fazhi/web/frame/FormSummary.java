package org.fazhi.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.ArrayList;
import org.fazhi.platform.Texts;

/**
 * {@code fz:form-summary}: what keeps the form from being taken, on top of it, each sentence a link to its field. Sentences that belong
 * to no field stand here alone. The browser moves the focus to it.
 */
@FacesComponent(FormSummary.TYPE)
public class FormSummary extends UIComponentBase {

    /** Component type in the tag library. */
    public static final String TYPE = "org.fazhi.FormSummary";

    @Override
    public String getFamily() {
        return TYPE;
    }

    @Override
    public void encodeEnd(FacesContext context) throws IOException {
        var out = context.getResponseWriter();
        out.startElement("div", this);
        out.writeAttribute("id", getClientId(context), "id");
        var ofFields = new ArrayList<String[]>();
        context.getClientIdsWithMessages().forEachRemaining(id -> context.getMessageList(id).stream()
                .filter(FormSummary::isError).limit(1).forEach(m -> ofFields.add(new String[] {id, m.getSummary()})));
        if (!ofFields.isEmpty()) {
            note(out, ofFields);
        }
        out.endElement("div");
    }

    private void note(ResponseWriter out, ArrayList<String[]> errors) throws IOException {
        out.startElement("div", this);
        out.writeAttribute("class", "fz-note is-red", null);
        out.writeAttribute("role", "alert", null);
        out.writeAttribute("tabindex", "-1", null);
        out.writeAttribute("data-fz-summary", "", null);
        FieldBox.icon(out, "warn");
        out.startElement("span", this);
        long fields = errors.stream().filter(e -> e[0] != null).count();
        if (fields > 0) {
            out.writeText(Texts.of("platform").get("form.notYet", fields), null);
        }
        for (var error : errors) {
            out.startElement(error[0] == null ? "span" : "a", this);
            if (error[0] != null) {
                out.writeAttribute("href", "#" + error[0], null);
                out.writeAttribute("data-fz-to", error[0], null);
            }
            out.writeText(error[0] == null ? error[1] : label(error[0]) + error[1], null);
            out.endElement(error[0] == null ? "span" : "a");
            out.write(" ");
        }
        out.endElement("span");
        out.endElement("div");
    }

    /** {@return the label of the field with its colon, so that two equal sentences can be told apart; empty when it has none} */
    private static String label(String input) {
        var found = new String[] {""};
        var context = FacesContext.getCurrentInstance();
        context.getViewRoot().invokeOnComponent(context, input, (c, component) -> {
            for (var up = component.getParent(); up != null; up = up.getParent()) {
                if (up instanceof FieldBox && up.getAttributes().get("label") instanceof String text && !text.isEmpty()) {
                    found[0] = text + "：";
                    return;
                }
            }
        });
        return found[0];
    }

    private static boolean isError(FacesMessage message) {
        return message.getSeverity().compareTo(FacesMessage.SEVERITY_ERROR) >= 0;
    }
}
