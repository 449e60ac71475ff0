package org.fazhi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.fazhi.platform.Setting.Concern;
import org.fazhi.platform.Setting.Mark;
import org.junit.jupiter.api.Test;

/**
 * The tables in config/README.md and the samples in config/samples say what the code does. {@code mvn -pl ejb-module test
 * -Dtest=OperatorsBookTest -Dfazhi.write=true} writes them anew.
 */
class OperatorsBookTest {

    private static final Path CONFIG = Path.of("../config");

    @Test
    void theTableOfSettingsIsTheListOfSettings() throws IOException {
        compare("settings", Arrays.stream(Setting.values()).map(OperatorsBookTest::row)
                .collect(Collectors.joining("\n", "| 配置项 | 默认 | 可用的值 | 含义 |\n|---|---|---|---|\n", "\n")));
    }

    @Test
    void theTableOfJndiNamesIsWhatTheProductLooksUp() throws IOException {
        var resources = Arrays.stream(Binding.values()).map(b -> "| `%s` | `%s` | %s | %s |".formatted(b.setting() == null ? b.jndiName().orElseThrow()
                : b.setting().standard().isEmpty() ? "（不设）" : b.setting().standard(), b.type().getName(), b.setting() == null ? "固定" : "`" + b.setting().key() + "`", b.meaning()))
                .collect(Collectors.joining("\n", "| 名称 | 类型 | 由配置项指定 | 用途；没有时 |\n|---|---|---|---|\n", "\n"));
        compare("jndi", resources + "\n业务服务（EJB，`java:global/fazhi/fazhi-ejb/` 后接名称）：" + services().stream().map(s -> "`" + s + "`").collect(Collectors.joining(" ")) + "\n");
    }

    @Test
    void eachConcernHasItsCommentedSample() throws IOException {
        for (var concern : Concern.values()) {
            compare(CONFIG.resolve("samples/" + concern.file() + ".properties"), sample(concern));
        }
    }

    @Test
    void theInstallScriptKeepsEverySecretOutOfTheServersFiles() throws IOException {
        assertThat(CONFIG.resolve("payara/fazhi.sh")).content().contains(Arrays.stream(Setting.values()).filter(s -> s.is(Mark.SECRET)).map(Setting::key)
                .collect(Collectors.joining(" ", "\nsecrets=\"", "\"\n")));
    }

    /** {@return simple names of the services of all rooms} */
    static List<String> services() {
        return new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.fazhi").stream()
                .filter(c -> c.isAnnotatedWith(Stateless.class) && c.getSimpleName().endsWith("Service")).map(c -> c.getSimpleName()).sorted().toList();
    }

    private static String row(Setting s) {
        var marks = (s.is(Mark.REQUIRED) ? "**必须设置。**" : "") + s.meaning() + (s.is(Mark.AUTO) ? "（自动）" : "");
        return "| `%s` | %s | %s | %s |".formatted(s.key(), s.standard().isEmpty() ? "无" : "`" + s.standard() + "`", s.allowed().words(), marks);
    }

    private static String sample(Concern concern) {
        var out = new StringBuilder("# " + Texts.of("platform").get("Concern." + concern) + "\n# 去掉行首的 # 并改值；没有写的按默认。用法见 config/README.md。\n");
        for (var s : Setting.values()) {
            if (s.concern() == concern) {
                out.append("\n# ").append(s.meaning()).append("\n# 可用的值：").append(s.allowed().words());
                if (s.is(Mark.SECRET)) {
                    out.append("。保密：文件权限须为 600");
                }
                out.append(s.is(Mark.REQUIRED) ? "。必须设置" : "").append("\n#").append(s.key()).append('=').append(s.standard()).append('\n');
            }
        }
        return out.toString();
    }

    private static void compare(String part, String expected) throws IOException {
        var readme = CONFIG.resolve("README.md");
        var begin = "<!-- " + part + "：由 OperatorsBookTest 生成 -->\n";
        var end = "<!-- /" + part + " -->";
        var text = Files.readString(readme);
        int from = text.indexOf(begin) + begin.length();
        compare(readme, text.substring(0, from) + expected + text.substring(text.indexOf(end)));
    }

    private static void compare(Path file, String expected) throws IOException {
        if (Boolean.getBoolean("fazhi.write")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, expected);
        }
        assertThat(file).as("write it anew with -Dfazhi.write=true").content().isEqualTo(expected);
    }
}
