package org.fazhi.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.fazhi.access.AccessEvent;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The auditor reads Chinese, and no line is hidden for want of a word. */
class ActionsTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"mediation.ACCEPT, 人民调解·受理", "access.SIGNED_IN, 登录", "audit.VERIFY, 验证日志", "read, 查看案件", "nowhere.STEP, nowhere.STEP",
        "mediation.?, mediation.?", "'', ''"})
    void anActionHasItsName(String stored, String shown) {
        assertThat(Actions.name(stored)).isEqualTo(shown);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            mediation.REGISTER | →REGISTERED 2026-11-23         | 登记为待受理，2026-11-23办理
            mediation.ACCEPT   | REGISTERED→ACCEPTED 2026-11-23 | 待受理→已受理，2026-11-23办理
            mediation.TAKE_BACK | REGISTERED→                   | 原为待受理，已撤回
            mediation.ACCEPT   | NOT_FOUND                      | 没有这件，或不在所管范围
            mediation.ACCEPT   | BLOCKED CHAIR_ACCEPTS          | 条件不足：街道、乡镇和行业调委会由主任受理
            access.SIGNED_IN   | 任意一句话                      | 任意一句话
            """)
    void theDetailIsToldInWords(String action, String stored, String shown) {
        assertThat(Actions.detail(action, stored)).isEqualTo(shown);
    }

    @ParameterizedTest
    @EnumSource(AccessEvent.Type.class)
    void everythingThatHappensAtTheDoorHasItsName(AccessEvent.Type type) {
        assertThat(Actions.name("access." + type)).isNotEqualTo("access." + type);
    }

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource({"chen, chen", "correct horse battery staple, corr…（共28字）", "'a\u0000b\r\nc', abc", "'', （未填用户名）", "陈立新陈立新, 陈立新陈…（共6字）"})
    void aPasswordTypedAsNameDoesNotEnterTheJournal(String typed, String kept) {
        assertThat(AccessJournal.typed(typed)).isEqualTo(kept);
    }

    @Test
    void aNameThatWasNotTypedAtAllIsSaid() {
        assertThat(AccessJournal.typed(null)).isEqualTo(Texts.of("audit").get("actor.unknown"));
    }

    @Test
    void everyActionThatTheSourcesJournalHasItsName() throws IOException {
        var action = Pattern.compile("(?:JournalLine\\.of\\(|(?<!StatusLine\\.)State\\.\\w+, )(?:[\\w.()]+, )?\"([a-z]+\\.[A-Za-z_]+)\"");
        var nameless = new TreeSet<String>();
        int found = 0;
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                var m = action.matcher(Files.readString(file));
                while (m.find()) {
                    found++;
                    if (Actions.name(m.group(1)).equals(m.group(1))) {
                        nameless.add(m.group(1));
                    }
                }
            }
        }
        assertThat(found).isGreaterThan(10);
        assertThat(nameless).as("name them in audit.properties: action.<action>").isEmpty();
    }
}
