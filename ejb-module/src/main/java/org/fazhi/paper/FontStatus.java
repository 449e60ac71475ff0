package org.fazhi.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;
import org.fazhi.platform.StatusSource;
import org.fazhi.platform.Texts;

/** The fonts in use, and whether they have characters that stand in names but in few fonts. */
@ApplicationScoped
public class FontStatus implements StatusSource {

    /** One each of the basic plane's end, extension A, B, C and E: 𬭚 䶮 㛃 𠅤 𫖯. */
    private static final String RARE = "\uD872\uDF5A\u4DAE\u36C3\uD840\uDD64\uD86D\uDDAF";

    @Inject
    private PaperPrinter printer;

    @Override
    public List<StatusLine> read() {
        var words = Texts.of("paper");
        var name = words.get("status.fonts");
        try {
            var fonts = printer.fonts();
            var files = fonts.paths().stream().map(p -> String.valueOf(Path.of(p).getFileName())).collect(Collectors.joining("、"));
            var missing = fonts.missing(RARE);
            return List.of(missing.isEmpty() ? StatusLine.good(80, name, words.get("status.fonts.all", files))
                    : new StatusLine(80, name, files, State.CARE, words.get("status.fonts.missing", String.join("", missing))));
        } catch (PaperException e) {
            return List.of(new StatusLine(80, name, words.get("status.fonts.none"), State.BAD, e.getMessage()));
        }
    }
}
