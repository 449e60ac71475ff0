package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fazhi.access.InputProblem;
import org.fazhi.access.Passwords;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** Change of the own password; what was typed never goes back into the page. */
@Named
@RequestScoped
public class PasswordPage {

    @EJB
    private Passwords passwords;

    private String old;
    private String wish;
    private String repeated;

    /** {@return null when refused, else the first page} */
    public String change() {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        try {
            var granted = passwords.change(old, wish, repeated);
            var request = (HttpServletRequest) external.getRequest();
            request.changeSessionId();
            request.getSession().setAttribute(DoorKeeper.SESSION_KEY, granted.sessionId());
            Cookies.give(request, (HttpServletResponse) external.getResponse(), granted.token());
            Notes.done(Texts.of("access").get("password.done"));
            return "/workbench.xhtml?faces-redirect=true";
        } catch (InputProblem problem) {
            problem.fields().forEach(Notes::error);
            return null;
        }
    }

    /** {@return whether nothing else may be done before the change} */
    public boolean isDue() {
        return passwords.isDue();
    }

    /** {@return the least number of characters} */
    public int getShortest() {
        return passwords.shortest();
    }

    /** {@return the present password} */
    public String getOld() {
        return old;
    }

    /** @param old the present password */
    public void setOld(String old) {
        this.old = old;
    }

    /** {@return the new password} */
    public String getWish() {
        return wish;
    }

    /** @param wish the new password */
    public void setWish(String wish) {
        this.wish = wish;
    }

    /** {@return the new password again} */
    public String getRepeated() {
        return repeated;
    }

    /** @param repeated the new password again */
    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
