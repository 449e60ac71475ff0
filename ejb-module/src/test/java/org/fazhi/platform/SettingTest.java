package org.fazhi.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.fazhi.platform.Setting.Mark;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An operator who mistypes a setting is told before anybody works with it; no key is read that the list does not name. */
class SettingTest {

    private static final Path TOP = Path.of("..");
    private static final Map<Setting, String> SOUND = Map.of(Setting.JOURNAL_KEY, "0123456789abcdef".repeat(4), Setting.DATA_KEY, "fedcba9876543210".repeat(4));

    @ParameterizedTest
    @EnumSource(Setting.class)
    void everySettingHasItsWordsAndAnAllowedDefault(Setting setting) {
        assertThat(setting.meaning()).isNotBlank();
        assertThat(setting.allowed().words()).isNotBlank();
        assertThat(Texts.of("platform").get("Concern." + setting.concern())).isNotBlank();
        assertThat(setting.standard().isEmpty() || setting.allowed().accepts(setting.standard())).isTrue();
        assertThat(setting.is(Mark.REQUIRED)).as("what is required has no default").isEqualTo(setting.standard().isEmpty() && setting.is(Mark.REQUIRED));
    }

    @Test
    void nobodyReadsTheConfigurationBesideTheList() throws IOException {
        var keys = Arrays.stream(Setting.values()).map(Setting::key).collect(Collectors.toSet());
        // Names of request attributes and of the HTTP session look like keys.
        keys.addAll(List.of("fazhi.fault", "fazhi.refused", "fazhi.session"));
        var strange = new TreeSet<String>();
        for (var module : List.of("ejb-module", "web-module")) {
            try (var files = Files.walk(TOP.resolve(module + "/src/main/java"))) {
                for (var file : files.filter(f -> f.toString().endsWith(".java") && !f.endsWith("Setting.java")).toList()) {
                    var text = Files.readString(file);
                    if (text.contains("ConfigProvider") || text.contains("@ConfigProperty")) {
                        strange.add(file.getFileName() + " reads the configuration itself");
                    }
                    Pattern.compile("\"(fazhi\\.[a-z.-]+)\"").matcher(text).results().map(m -> m.group(1)).filter(k -> !keys.contains(k))
                            .forEach(k -> strange.add(file.getFileName() + " names " + k));
                }
            }
        }
        assertThat(strange).as("a new key belongs into Setting").isEmpty();
    }

    @Test
    void whatTheRunCommandHandsOverIsWhatTheListKnows() throws IOException {
        var known = Arrays.stream(Setting.values()).flatMap(s -> java.util.stream.Stream.of(s.key(), s.variable())).toList();
        var house = Files.readString(TOP.resolve("ear/src/main/java/org/fazhi/launcher/House.java"));
        var given = Pattern.compile("\"(fazhi\\.[a-z.-]+|FAZHI_[A-Z_]+)\"").matcher(house).results().map(m -> m.group(1)).toList();
        assertThat(given).isNotEmpty().allSatisfy(k -> assertThat(known).contains(k));
        assertThat(given).as("marked 自动").containsAll(List.of("fazhi.db.url", "FAZHI_JOURNAL_KEY"));
    }

    @Test
    void aSoundConfigurationHasNoFault() {
        assertThat(SettingsCheck.of(SOUND::get)).isEmpty();
    }

    @ParameterizedTest(name = "{0}={1}: fatal {2}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            JOURNAL_KEY         | -                          | true  | fazhi.journal.key 没有设置
            DATA_KEY            | 1234                       | true  | 内容不显示
            DATA_KEY            | 0000000000000000000000000000000000000000000000000000000000000000 | true | openssl rand
            DATA_KEY            | 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef | true | 相同
            DB_URL              | mysql://10.1.1.1/fazhi     | true  | jdbc:postgresql
            DB_URL              | jdbc:postgresql:fazhi      | true  | jdbc:postgresql
            HOME                | data                       | true  | 绝对路径
            DEMO                | yes                        | true  | true或false
            COOKIE_SECURE       | off                        | true  | true或false
            DB_OWNER            | fazhi                      | false | roles.sql
            URL                 | fazhi.example              | false | http或https
            SESSION_IDLE        | 600                        | false | 现按默认值 30 运行
            LOGIN_FAILURES      | viele                      | false | 3至20的整数
            PROXY_ADDRESSES     | proxy.local                | false | IP地址
            OUTBOX_COURIER      | JMS Broker                 | false | 现按默认值 none 运行
            CHECKUP_TOKEN       | geheim                     | false | 内容不显示
            JMS_EVENTS          | ../etc                     | false | JNDI名称
            """)
    void aWrongAnswerIsNamedWithWhatIsExpected(Setting setting, String value, boolean fatal, String part) {
        var values = new HashMap<>(SOUND);
        values.put(Setting.DB_USER, "fazhi");
        values.put(setting, value);
        assertThat(SettingsCheck.of(values::get)).singleElement().satisfies(f -> {
            assertThat(f.fatal()).isEqualTo(fatal);
            assertThat(f.text()).contains(part);
            assertThat(setting.is(Mark.SECRET) && value != null && f.text().contains(value)).as("a secret is never told").isFalse();
        });
    }

    @Test
    void allFatalFaultsAreToldAtOnceInOneBlock() {
        var found = SettingsCheck.of(Map.of(Setting.DB_URL, "nowhere", Setting.DEMO, "ja")::get);
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> SettingsCheck.refuse(found))
                .withMessageContaining("有4项配置不对").withMessageContaining("1. fazhi.db.url").withMessageContaining("4. fazhi.data.key");
    }

    @ParameterizedTest
    @CsvSource({"fazhi.sesion.idle-minutes, fazhi.session.idle-minutes", "FAZHI_DB_PASWORD, FAZHI_DB_PASSWORD", "fazhi.cookie.secured, fazhi.cookie.secure"})
    void aMistypedKeyIsToldWithTheOneThatWasMeant(String written, String meant) {
        assertThat(SettingsCheck.unknown(List.of(written, "java.home", "fazhi.url"))).singleElement()
                .satisfies(f -> assertThat(f.text()).contains(written, "是不是 " + meant).doesNotContain("java.home"));
    }
}
