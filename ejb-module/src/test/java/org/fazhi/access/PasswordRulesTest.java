package org.fazhi.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whose password is guessed loses every file in reach: the rules as a table. Account: zhouhuilan, 周慧兰. */
class PasswordRulesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        // good ones
        "Xk7#mQz2Lp | ok", "vR9-tyBn4w | ok", "Hk2kGg8xZq | ok", "grün-Haus-72 | ok", "tKw8?pNe5s | ok", "Bm@7xQr2Kd | ok",
        "9Lx_vPq3Tz | ok", "correct Horse 7 staple | ok", "Jz4+Jz7+Jz9 | ok", "中文Abz密码7好记吗呀 | ok", "pA8dRs6Wc2 | ok", "QQ2zz9XX7vv | ok",
        "mF6=hTj9Yd | ok", "kaiDian8Mian | ok", "Yun%hE_5tao | ok",
        // too short
        "'' | password.short", "a | password.short", "Ab1! | password.short", "Xk7#mQz2L | password.short", "密码好7Ab记吗呀 | password.short",
        // kinds
        "abzkdmqwpc | password.kinds", "ABZKDMQWPC | password.kinds", "7392846152 | password.kinds", "abzkdm7392 | password.kinds",
        "ABZKDM7392 | password.kinds", "abzkdmQWPC | password.kinds", "!!??--++== | password.kinds", "abzkdm??!! | password.kinds",
        "739284??!! | password.kinds", "天地玄黄宇宙洪荒日月盈昃 | password.kinds",
        // own name
        "Zhouhuilan7# | password.name", "7#ZHOUHUILANx | password.name", "xzhouhuilan9A | password.name", "naliuhuohz7A | password.name",
        "周慧兰Ab7xyzkq | password.name", "Ab7周慧兰#kqmt | password.name",
        // runs
        "Kq1234zmPw | password.run", "Kq4321zmPw | password.run", "KqAbcdzm7w | password.run", "Kqdcbazm7W | password.run",
        "Kqaaaazm7W | password.run", "Kq7777zmPw | password.run", "Kq####zm7W | password.run", "Xx56789xyQ | password.run",
        "7Kmnopq#zW | password.run", "9876Kq#zWm | password.run", "AAAAkq7#zw | password.run", "aBcDkq7#zw | password.run",
        // common
        "Password#72 | password.common", "P@ssw0rd!27 | password.common", "p@$$w0rd-27A | password.common", "Admin@20279 | password.common",
        "Adm1n!!2027 | password.common", "Qwerty!2027 | password.common", "Q1w2e3r4t5! | password.common", "Welcome#2027 | password.common",
        "W3lc0me#2027 | password.common", "Woaini@5213 | password.common", "Fazhi#20272 | password.common", "Sifaju@2027 | password.common",
        "2027#Sifaju@ | password.common", "Guangling!77 | password.common", "Yangzhou@05144 | password.common", "Qazwsx@0926 | password.common",
        "Administrator1! | password.common", "Iloveyou!520 | password.common", "Test!!20272 | password.common", "Huawei@20277 | password.common",
        "Zhongguo#1949 | password.common", "Mima#2027!! | password.common", "Letmein!2027 | password.common", "System#0926! | password.common",
        "Changeme!20 | password.common", "Summer@20272 | password.common",
    })
    void a_guessable_password_is_refused_with_its_reason_and_a_good_one_taken(String password, String expected) {
        assertThat(PasswordRules.problem(password, "zhouhuilan", "周慧兰").orElse("ok")).isEqualTo(expected);
    }

    @Test
    void nobody_is_locked_out_by_a_space_or_key_that_cannot_be_seen() {
        assertThat(PasswordRules.problem(" Xk7#mQz2Lp", "a", "b")).contains("password.invisible");
        assertThat(PasswordRules.problem("Xk7#mQz2Lp ", "a", "b")).contains("password.invisible");
        assertThat(PasswordRules.problem("Xk7#m\tQz2Lp", "a", "b")).contains("password.invisible");
        assertThat(PasswordRules.problem("Xk7#m\u0000Qz2Lp", "a", "b")).contains("password.invisible");
    }

    @Test
    void a_megabyte_of_text_does_not_reach_the_hash() {
        assertThat(PasswordRules.problem("Xk7#mQz2Lp".repeat(13), "a", "b")).contains("password.long");
    }

    @Test
    void passwords_handed_out_by_the_administrator_keep_the_rules() {
        for (int i = 0; i < 2_000; i++) {
            var password = Secrets.password();
            var problem = PasswordRules.problem(password, "sysadmin", "钟守诚");
            assertThat(problem.filter(p -> !p.equals("password.run"))).as(password).isEmpty();
        }
    }
}
