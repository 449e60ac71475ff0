package org.fazhi.web.casework;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;
import org.fazhi.exchange.ledger.LedgerBatch;
import org.fazhi.exchange.ledger.LedgerFindings;
import org.fazhi.exchange.ledger.LedgerRefused;
import org.fazhi.exchange.ledger.LedgerService;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;
import org.omnifaces.util.Faces;

/**
 * Ledger import of the room in whose folder the page stands, {@code /<word>/import.xhtml}: the list of batches with the upload, or one batch from
 * its dry run to its result.
 */
@Named
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int MOST_MEGABYTES = 20;

    @EJB
    private LedgerService ledgers;

    private Long id;
    private transient Part file;
    private transient LedgerBatch batch;
    private transient LedgerFindings findings;
    private transient List<LedgerBatch> batches;

    /** Reads the batch of the address; whoever may not import learns nothing more. */
    public void load() {
        try {
            if (!ledgers.mayImport(word())) {
                answer(HttpServletResponse.SC_FORBIDDEN);
            } else if (id != null) {
                getBatch();
            }
        } catch (LedgerRefused refused) {
            answer(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static String word() {
        var viewId = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return viewId.substring(1, viewId.indexOf('/', 1));
    }

    private static void answer(int status) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().responseSendError(status, "");
            FacesContext.getCurrentInstance().responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads the chosen file; nothing is written yet. */
    public String upload() {
        if (file == null || file.getSubmittedFileName() == null || file.getSubmittedFileName().isBlank()) {
            Notes.error("file", Texts.of("mediation").get("import.choose"));
            return null;
        } else if (file.getSize() > (long) MOST_MEGABYTES * MEGABYTE) {
            Notes.error("file", Texts.of("exchange").get("ledger.file.large", MOST_MEGABYTES));
            return null;
        }
        try (var in = file.getInputStream()) {
            return to(ledgers.upload(word(), file.getSubmittedFileName(), in.readAllBytes()).id());
        } catch (LedgerRefused refused) {
            Notes.error("file", refused.getMessage());
        } catch (IOException e) {
            Notes.error("file", Texts.of("exchange").get("ledger.file.damaged"));
        }
        return null;
    }

    /** Orders the work. */
    public String confirm() {
        return act(() -> ledgers.confirm(id));
    }

    /** Puts the dry run aside. */
    public String drop() {
        try {
            ledgers.drop(id);
            return "/" + word() + "/import.xhtml?faces-redirect=true";
        } catch (LedgerRefused refused) {
            return told(refused);
        }
    }

    /** Orders that all is taken back. */
    public String undo() {
        return act(() -> ledgers.undo(id));
    }

    private String act(Runnable order) {
        try {
            order.run();
            return to(id);
        } catch (LedgerRefused refused) {
            return told(refused);
        }
    }

    private String told(LedgerRefused refused) {
        batch = null;
        Notes.error(refused.getMessage());
        return null;
    }

    private static String to(long batchId) {
        return "/" + word() + "/import.xhtml?faces-redirect=true&batch=" + batchId;
    }

    /** Shows the whole page anew as soon as the work is done. */
    public void look() throws IOException {
        batch = null;
        if (!getBatch().busy()) {
            Faces.redirect("%s/import.xhtml?batch=%s", word(), id);
        }
    }

    /** Sends the empty ledger. */
    public void template() throws IOException {
        Faces.sendFile(ledgers.template(word()), Texts.of(word()).get("import.template.name"), true);
    }

    /** Sends the user's own file with the results. */
    public void result() throws IOException {
        Faces.sendFile(ledgers.result(id), Texts.of("mediation").get("import.result.name", getBatch().fileName().replaceFirst("(?i)\\.xlsx$", "")), true);
    }

    /** {@return the batch of the address} */
    public LedgerBatch getBatch() {
        if (batch == null && id != null) {
            batch = ledgers.batch(id);
        }
        return batch;
    }

    /** {@return what was found in it} */
    public LedgerFindings getFindings() {
        if (findings == null && id != null) {
            findings = ledgers.findings(id);
        }
        return findings;
    }

    /** {@return batches that the caller may see, newest first} */
    public List<LedgerBatch> getBatches() {
        if (batches == null) {
            batches = ledgers.batches(word());
        }
        return batches;
    }

    /** {@return key of the batch in the address, or null for the list} */
    public Long getId() {
        return id;
    }

    /** @param id key of the batch in the address */
    public void setId(Long id) {
        this.id = id;
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
