package org.fazhi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The engine with the fonts of this installation: setting {@code fazhi.paper.font}, else the search of {@link PaperFonts}. */
@ApplicationScoped
public class PaperPrinter {

    @Inject
    @ConfigProperty(name = "fazhi.paper.font")
    private Optional<String> setting;
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
            fonts = PaperFonts.of(setting.orElse(""));
        }
        return fonts;
    }
}
