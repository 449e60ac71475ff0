package org.fazhi.web.casework;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.fazhi.calendar.Clocks;
import org.fazhi.casework.AttachmentKind;
import org.fazhi.casework.CaseworkService;
import org.fazhi.casework.Dossier;
import org.fazhi.casework.DossierService;
import org.fazhi.casework.Option;
import org.fazhi.casework.Refusal;
import org.fazhi.casework.Rights;
import org.fazhi.paper.PaperRow;
import org.fazhi.platform.Texts;

/**
 * The dossier of any procedure: {@code /<word>/dossier.xhtml?id=…&tab=…&step=…}. All of its state stands in the address, so that a page
 * can be kept, shared, reloaded, and loses nothing when its view expires. The procedure is the folder of the page.
 */
@Named
@RequestScoped
public class DossierPage {

    private static final Set<String> UPLOADS = Set.of("done", "refused", "empty", "noKind");

    private static final int KILO = 1 << 10;
    private static final int MEGA = 1 << 20;

    @Inject
    private CaseworkService casework;
    @Inject
    private DossierService service;

    private final Map<String, List<Option>> options = new HashMap<>();
    private Dossier dossier;
    private DossierView view;
    private List<DossierService.NoticeLine> notices;

    /** Reads the file of the address; what is not there and what is not for the caller get the same answer: 404. */
    public void load() throws IOException {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            return;
        }
        try {
            getDossier();
        } catch (Refusal refusal) {
            context.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, "");
            context.responseComplete();
        }
    }

    /** {@return the file as the caller may see it} */
    public Dossier getDossier() {
        if (dossier == null) {
            var reference = parameter("id");
            // A control character cannot be part of a key or a number, and the database refuses to read it.
            dossier = casework.dossier(getWord(), reference.codePoints().anyMatch(Character::isISOControl) ? "" : reference);
        }
        return dossier;
    }

    /** {@return whether the file is still there for the caller} Reads it again, because somebody changed it. */
    boolean reload() {
        dossier = null;
        view = null;
        try {
            return getDossier() != null;
        } catch (Refusal gone) {
            return false;
        }
    }

    /** {@return the file arranged for the page} */
    public DossierView getView() {
        if (view == null) {
            view = new DossierView(getDossier(), this::optionsOf, step -> casework.form(getWord(), step));
        }
        return view;
    }

    /** {@return the room's word} */
    public String getWord() {
        var viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return viewId.substring(1, viewId.indexOf('/', 1));
    }

    /** {@return the menu page to which the dossier belongs} */
    public String getList() {
        return "/" + getWord() + "/list.xhtml";
    }

    /** {@return whether everything may be read} */
    public boolean isFull() {
        return getDossier().rights().view() == Rights.View.FULL;
    }

    /** {@return the tab of the address; an unknown one is the first} */
    public String getTab() {
        var wanted = parameter("tab");
        return getView().getTabs().stream().map(DossierView.Tab::key).filter(wanted::equals).findFirst().orElse(DossierView.OVERVIEW);
    }

    /** {@return the address of the dossier without a dialog} */
    public String getAddress() {
        return "dossier.xhtml?id=" + getDossier().row().id();
    }

    /** {@return the papers that the act just done has issued} */
    public List<PaperRow> getJustIssued() {
        var event = parameter("event");
        return getDossier().papers().stream().filter(p -> String.valueOf(p.eventId()).equals(event)).toList();
    }

    /** {@return what came of an upload, in words, or null} */
    public String getTold() {
        var told = parameter("told");
        return UPLOADS.contains(told) ? Texts.of("casework").get("attach." + told) : null;
    }

    /** {@return the kinds of attachments} */
    public List<Option> getAttachmentKinds() {
        return Arrays.stream(AttachmentKind.values()).map(k -> new Option(k.name(), Texts.of("casework").name(k))).toList();
    }

    /** {@return notices on the file} */
    public List<DossierService.NoticeLine> getNotices() {
        if (notices == null) {
            notices = service.notices(getWord(), getDossier().row().id());
        }
        return notices;
    }

    /** {@return whether a notice waits for the caller's answer} */
    public boolean isAnswering() {
        return getNotices().stream().anyMatch(DossierService.NoticeLine::mine);
    }

    /** {@return whether the caller may send a notice} */
    public boolean isSupervisor() {
        return service.maySupervise();
    }

    /** {@return whether the caller may add an attachment} */
    public boolean isAttaching() {
        return isFull() && service.mayAttach(getDossier().row().id());
    }

    /** {@return a moment in local time} */
    public LocalDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(Clocks.ZONE).toLocalDateTime();
    }

    /** {@return a day in the shortest form: 11-25, with its year when it is not the running one} */
    public String day(LocalDate day) {
        return day.getYear() == LocalDate.now(Clocks.ZONE).getYear() ? day.toString().substring("2026-".length()) : day.toString();
    }

    /** {@return when the page was made, for its print} */
    public String getNow() {
        return LocalDateTime.now(Clocks.ZONE).format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"));
    }

    /** {@return a number of bytes as people read it} */
    public String size(int bytes) {
        return bytes < MEGA ? Math.max(1, bytes / KILO) + " KB" : String.format("%.1f MB", bytes / (double) MEGA);
    }

    /** {@return the choices of a named list on this file} */
    List<Option> optionsOf(String list) {
        return options.computeIfAbsent(list, name -> casework.options(getWord(), getDossier().row().id(), name));
    }

    /** {@return a parameter of the address or the form; an empty text when there is none} */
    static String parameter(String name) {
        var value = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap().get(name);
        return value == null ? "" : value;
    }
}
