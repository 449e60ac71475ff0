package org.fazhi.web.paper;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import org.fazhi.paper.PaperVerdict;
import org.fazhi.paper.PaperVerification;
import org.fazhi.platform.Texts;
import org.fazhi.web.frame.Notes;

/** 文书核验: is the paper in hand the one that the house issued? */
@Named
@RequestScoped
public class VerifyPage {

    private static final int MEGA = 1 << 20;
    private static final int MOST = 20;

    @EJB
    private PaperVerification verification;
    private String number;
    private String digest;
    private Part file;
    private PaperVerdict verdict;

    /** Compares what was typed or chosen. */
    public void verify() {
        try {
            var chosen = file == null || file.getSize() == 0 ? null : file.getSize() > (long) MOST * MEGA ? new byte[0] : file.getInputStream().readAllBytes();
            if (chosen != null && chosen.length == 0) {
                Notes.error("file", Texts.of("paper").get("verify.large", MOST));
            } else if (chosen == null && (number == null || number.isBlank())) {
                Notes.error("number", Texts.of("paper").get("verify.nothing"));
            } else {
                verdict = verification.verify(number, digest, chosen);
            }
        } catch (IOException e) {
            Notes.error("file", Texts.of("paper").get("verify.unread"));
        }
    }

    /** {@return what was found, or null before anything was compared} */
    public PaperVerdict getVerdict() {
        return verdict;
    }

    /** {@return the colour of the answer} */
    public String getColour() {
        return verdict.kind() == PaperVerdict.Kind.SAME ? "blue" : verdict.kind() == PaperVerdict.Kind.DIFFERENT ? "red" : "yellow";
    }

    /** {@return the answer in words} */
    public String getAnswer() {
        var words = Texts.of("paper");
        return verdict.kind() == PaperVerdict.Kind.DIFFERENT && verdict.number() == null ? words.get("verify.foreign")
                : words.get("verify." + verdict.kind(), verdict.number(), verdict.day(), verdict.format() == null ? "" : words.get("verify.format." + verdict.format()));
    }

    /** {@return the number at the foot of the paper} */
    public String getNumber() {
        return number;
    }

    /** @param number the number at the foot of the paper */
    public void setNumber(String number) {
        this.number = number;
    }

    /** {@return the digest at the foot of the paper} */
    public String getDigest() {
        return digest;
    }

    /** @param digest the digest at the foot of the paper, or its beginning */
    public void setDigest(String digest) {
        this.digest = digest;
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
