package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.fazhi.platform.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever administers must not also do the business, and a mistyped form must say where. */
class AccountRulesTest {

    private static Set<String> wrong(String login, String name, String kind, String phone, Long org, String roles) {
        var set = Arrays.stream(roles.split("\\+")).filter(r -> !r.isBlank()).map(Role::valueOf).collect(Collectors.toSet());
        return AccountRules.problems(new AccountViews.Form(login, name, AccountViews.Kind.valueOf(kind), phone, org, set), true).keySet();
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "PERSON, MEDIATOR, ok", "PERSON, COMMITTEE_CHAIR+MEDIATOR, ok", "PERSON, SYSADMIN, ok", "PERSON, AUDITOR, ok",
        "PERSON, SYSADMIN+MEDIATOR, roles", "PERSON, AUDITOR+BUREAU_LEADER, roles", "PERSON, SYSADMIN+AUDITOR, roles", "PERSON, '', roles",
        "PERSON, INTEGRATION, roles", "INTEGRATION, INTEGRATION, ok", "INTEGRATION, MEDIATOR, roles", "INTEGRATION, INTEGRATION+MEDIATOR, roles",
    })
    void the_administrators_and_other_systems_hold_one_role_alone(String kind, String roles, String expected) {
        assertThat(wrong("chenlixin", "陈立新", kind, null, 1L, roles)).isEqualTo(expected.equals("ok") ? Set.of() : Set.of(expected));
    }

    @ParameterizedTest(name = "[{index}] {0} | {1} | {2}")
    @CsvSource(delimiter = '|', value = {
        "chenlixin | 陈立新 | 13800000000 | ''", "chen.li-2 | 买买提·艾力 | 0514-8700 1234 | ''", "Chen | 陈立新 | '' | ''",
        "'' | 陈立新 | '' | login", "c | 陈立新 | '' | login", "陈立新 | 陈立新 | '' | login", "chen lixin | 陈立新 | '' | login",
        "1chen | 陈立新 | '' | login", "'chen;drop' | 陈立新 | '' | login", "<b>chen | 陈立新 | '' | login", "ｃｈｅｎ | 陈立新 | '' | login",
        "chen😀 | 陈立新 | '' | login", "chenlixin | '' | '' | name", "chenlixin | 陈 | '' | name", "chenlixin | '陈\u0007立新' | '' | name",
        "chenlixin | '陈\u202e立新' | '' | name", "chenlixin | 陈立新 | 一三八 | phone", "chenlixin | 陈立新 | '=1+1=2()' | phone", "chenlixin | 陈立新 | 123 | phone",
        "chenlixin | 𬭚𠅤 | '' | ''",
    })
    void every_field_says_what_is_wrong_with_it(String login, String name, String phone, String expected) {
        assertThat(wrong(login, name, "PERSON", phone, 1L, "MEDIATOR")).isEqualTo(expected.isEmpty() ? Set.of() : Set.of(expected));
    }

    @Test
    void too_long_input_is_a_sentence_and_not_a_database_error() {
        assertThat(wrong("a".repeat(65), "名".repeat(61), "PERSON", "1".repeat(33), null, "MEDIATOR"))
                .isEqualTo(Set.of("login", "name", "phone", "org"));
    }

    @Test
    void every_role_and_kind_has_a_name_for_users() {
        var texts = Texts.of("access");
        var names = new HashSet<String>();
        for (var role : Role.values()) {
            assertThat(names.add(texts.name(role))).isTrue();
        }
        for (var kind : UnitKind.values()) {
            assertThat(texts.name(kind)).isNotBlank();
        }
    }
}
