package org.fazhi.web.frame;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;

/** How a page bean tells the user something. */
public final class Notes {

    private Notes() {
    }

    /**
     * Says what is wrong with one field; it stands at the field and in {@code fz:form-summary}, and what was typed stays.
     *
     * @param field id of the input as the page writes it (not the client id); a field that the page does not show is told for the
     *              whole form
     * @param text  what is wrong and what to do
     */
    public static void error(String field, String text) {
        var context = FacesContext.getCurrentInstance();
        context.addMessage(find(context, field), new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        context.validationFailed();
    }

    /** Says why the whole form is not taken. */
    public static void error(String text) {
        error(null, text);
    }

    /** Success or news as a toast, also after a redirect: {@code 已受理，编为（2026）柳岸街道人调字第126号}. */
    public static void done(String text) {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().getFlash().setKeepMessages(true);
        context.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text, ""));
    }

    /** The input is not marked invalid: the renderers would then show nothing where the model holds what was typed. */
    private static String find(FacesContext context, String field) {
        if (field == null || field.isEmpty()) {
            return null;
        }
        var found = new String[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (component instanceof EditableValueHolder && isNamed(component, field)) {
                found[0] = component.getClientId(context);
                return VisitResult.COMPLETE;
            }
            return VisitResult.ACCEPT;
        });
        return found[0];
    }

    private static boolean isNamed(UIComponent component, String field) {
        return component.getId().equals(field) || field.equals(component.getAttributes().get("data-field"));
    }
}
