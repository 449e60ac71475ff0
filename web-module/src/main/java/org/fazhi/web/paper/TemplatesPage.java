package org.fazhi.web.paper;

import jakarta.ejb.EJB;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import java.util.function.IntSupplier;
import org.fazhi.paper.PaperException;
import org.fazhi.paper.PaperTemplateService;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** 文书模板: the template of each paper, and with {@code ?code=} the one that is being replaced. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 5 << 20;

    @EJB
    private PaperTemplateService service;
    private String code;
    private transient Part file;
    private transient List<PaperTemplateService.Line> lines;

    /** {@return every paper with its template} */
    public List<PaperTemplateService.Line> getLines() {
        if (lines == null) {
            lines = service.list();
        }
        return lines;
    }

    /** {@return the paper of the address, or null} */
    public PaperTemplateService.Line getChosen() {
        return getLines().stream().filter(l -> l.code().equals(code)).findFirst().orElse(null);
    }

    /** Checks the chosen file and puts it in force. {@return where to go, or null when something is to be put right} */
    public String install() {
        if (file == null || file.getSize() == 0) {
            Notes.error("file", Texts.of("paper").get("templates.choose"));
            return null;
        }
        try {
            // One byte more than is taken is enough for the refusal.
            var content = file.getInputStream().readNBytes(LARGEST + 1);
            return done("templates.installed", () -> service.install(code, content));
        } catch (IOException e) {
            Notes.error("file", Texts.of("paper").get("verify.unread"));
            return null;
        }
    }

    /** Puts a former version in force again. */
    public String again(long version) {
        return done("templates.installed", () -> service.again(code, version));
    }

    /** Puts the product's template in force again. */
    public String restore() {
        return done("templates.restored", () -> {
            service.restore(code);
            return 0;
        });
    }

    private String done(String word, IntSupplier act) {
        try {
            int tried = act.getAsInt();
            Notes.done(Texts.of("paper").get(word, getChosen().title(), tried));
            return "/paper/templates.xhtml?faces-redirect=true&code=" + code;
        } catch (PaperException refused) {
            refused.problems().forEach(Notes::error);
            return null;
        }
    }

    /** {@return code of the paper in the address} */
    public String getCode() {
        return code;
    }

    /** @param code code of the paper in the address */
    public void setCode(String code) {
        this.code = code;
    }

    /** {@return the chosen file} */
    public Part getFile() {
        return file;
    }

    /** @param file the chosen file */
    public void setFile(Part file) {
        this.file = file;
    }
}
