package org.fazhi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import org.fazhi.platform.Setting;

/** The engine with the fonts of this installation: {@link Setting#PAPER_FONT}, else the search of {@link PaperFonts}. */
@ApplicationScoped
public class PaperPrinter {

    private volatile PaperFonts fonts;

    /**
     * {@return the PDF of a filled docx}
     *
     * @throws PaperException when no usable font is found
     */
    public byte[] pdf(byte[] docx) {
        return new PaperEngine(fonts()).pdf(docx);
    }

    /** {@return an issued paper, laid out with its marks} */
    PaperPrint print(IssuedPaper paper, PaperMarks marks) {
        return paper.print(new PaperEngine(fonts()), marks);
    }

    /** {@return a template filled and laid out, without marks and stamp: sheets of a dossier, trials} */
    public PaperPrint print(byte[] template, java.util.Map<String, ?> model) {
        return new PaperEngine(fonts()).print(template, model, PaperMarks.NONE, null);
    }

    /** {@return the fonts in use, for the health answer and the settings page} */
    public PaperFonts fonts() {
        if (fonts == null) { // a failure is not kept: once a font is installed, printing works
            fonts = PaperFonts.of(Setting.PAPER_FONT.text());
        }
        return fonts;
    }
}
