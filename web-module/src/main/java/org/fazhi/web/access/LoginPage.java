package org.fazhi.web.access;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.fazhi.access.Welcome;
import org.fazhi.platform.Setting;
import org.fazhi.platform.Texts;

/** What the login page shows; it has no view state and begins no session. */
@Named
@RequestScoped
public class LoginPage {

    /** Request attribute with the sentence of a refused sign-in. */
    static final String REFUSED = "fazhi.refused";

    private static final Map<String, String> WHY =
            Map.of("IDLE", "login.idle", "TOO_LONG", "login.tooLong", "GONE", "login.gone", "LEFT", "login.left", "CHANGED", "login.changed");

    @EJB
    private Welcome welcome;

    @Inject
    private HttpServletRequest request;

    /** {@return the sentence of a refused sign-in, or null} */
    public String getRefused() {
        return (String) request.getAttribute(REFUSED);
    }

    /** {@return why a session is over, in words, or null} */
    public String getReason() {
        var key = WHY.get(Objects.toString(request.getParameter("why"), ""));
        return key == null || getRefused() != null ? null : Texts.of("access").get(key);
    }

    /** {@return the name typed before, so that it need not be typed again} */
    public String getLogin() {
        var typed = Objects.toString(request.getParameter("login"), "");
        return typed.length() > 64 ? "" : typed;
    }

    /** {@return the page wanted before, always one of ours} */
    public String getTarget() {
        return Target.safe(request.getParameter(Target.PARAMETER));
    }

    /** {@return the bureau's name} */
    public String getBureau() {
        return welcome.bureau();
    }

    /** {@return the notices} */
    public List<Line> getNotices() {
        return welcome.notices().stream().map(n -> new Line(n.title(), "%02d-%02d".formatted(n.day().getMonthValue(), n.day().getDayOfMonth()),
                n.day().toString())).toList();
    }

    /** {@return telephone of the people who help, or null when the office has set none} */
    public String getSupport() {
        return Setting.SUPPORT_PHONE.find().orElse(null);
    }

    /** A notice as the page shows it; expressions of Jakarta EE 10 read getters. */
    public static final class Line {

        private final String title;
        private final String day;
        private final String date;

        Line(String title, String day, String date) {
            this.title = title;
            this.day = day;
            this.date = date;
        }

        /** {@return what} */
        public String getTitle() {
            return title;
        }

        /** {@return month and day} */
        public String getDay() {
            return day;
        }

        /** {@return the full date for machines} */
        public String getDate() {
            return date;
        }
    }
}
