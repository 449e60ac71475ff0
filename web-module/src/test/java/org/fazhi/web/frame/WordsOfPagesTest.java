package org.fazhi.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;

/** What the compiler cannot see: words that pages ask for by name. */
class WordsOfPagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern WORD = Pattern.compile("texts\\.(\\w+)(?:\\['([^']+)'\\]|\\.of\\('([^']+)')");

    @Test
    void everyWordThatAPageAsksForIsInItsBundle() throws IOException {
        var missing = new ArrayList<String>();
        for (var page : pages()) {
            var found = WORD.matcher(Files.readString(page));
            while (found.find()) {
                var key = found.group(2) != null ? found.group(2) : found.group(3);
                if (Texts.of(found.group(1)).getOr(key, null) == null) {
                    missing.add(page.getFileName() + ": " + found.group(1) + "/" + key);
                }
            }
        }
        assertThat(missing).as("a missing word ends on the fault page").isEmpty();
    }

    @Test
    void noPageUsesWhatTheScriptPolicyForbids() throws IOException {
        for (var page : pages()) {
            assertThat(Files.readString(page)).as(page.toString())
                    .doesNotContain("<f:ajax").doesNotContain("<h:commandLink").doesNotContain("escape=\"false\"")
                    .doesNotContainPattern("\\son(click|change|submit|load)=\"").doesNotContain("href=\"javascript:");
        }
    }

    @Test
    void pagesSpeakChineseThroughBundlesOnly() throws IOException {
        for (var page : pages()) {
            var shown = Files.readString(page).replaceAll("(?s)<!--.*?-->", "").replaceAll("#\\{[^}]*}", "");
            assertThat(shown).as(page.toString()).doesNotContainPattern("[\\u4e00-\\u9fff]");
        }
    }

    @Test
    void everyMenuEntryAndLightAndErrorHasItsWord() {
        var texts = Texts.of("platform");
        for (var entry : Menu.ENTRIES) {
            assertThat(texts.get("menu." + entry.key())).isNotBlank();
            entry.pages().forEach(p -> assertThat(texts.get("menu." + p.key())).isNotBlank());
        }
        Stream.of(MenuEntry.Group.values()).filter(g -> g != MenuEntry.Group.TOP).forEach(g -> assertThat(texts.get("menu.group." + g)).isNotBlank());
        List.of("green", "yellow", "red", "pause", "none").forEach(l -> assertThat(texts.get("light." + l)).isNotBlank());
        List.of("fault", "400", "403", "404", "405").forEach(k -> assertThat(texts.get("error." + k + ".title") + texts.get("error." + k + ".text")).isNotBlank());
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(PAGES)) {
            return files.filter(f -> f.toString().endsWith(".xhtml")).toList();
        }
    }
}
