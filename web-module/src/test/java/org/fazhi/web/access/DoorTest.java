package org.fazhi.web.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fazhi.access.Identity;
import org.fazhi.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nobody is led to a stranger's site, no forged address enters the journal, no page stands open by mistake. */
class DoorTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(value = {
        "/mediation/list.xhtml, /mediation/list.xhtml", "/mediation/list.xhtml?q=%E9%99%88&page=2, /mediation/list.xhtml?q=%E9%99%88&page=2",
        "null, /", "'', /", "//evil.example/, /", "https://evil.example/, /", "/\\evil.example, /", "javascript:alert(1), /",
        "'/a\nSet-Cookie: x=1', /", "/a/../../b, /", "/login.xhtml?to=/, /", "/logout, /", "/signin, /", "evil, /"}, nullValues = "null")
    void after_login_only_pages_of_ours_open(String wanted, String expected) {
        assertThat(Target.safe(wanted)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, {1} by proxy {2}: {3}")
    @CsvSource(value = {
        "10.1.2.3, null, '', 10.1.2.3", "10.1.2.3, 8.8.8.8, '', 10.1.2.3", "10.0.0.1, 10.9.9.9, 10.0.0.1, 10.9.9.9",
        "10.0.0.1, '1.1.1.1, 10.9.9.9', 10.0.0.1, 10.9.9.9", "10.0.0.1, 'x\r\ny', 10.0.0.1, 10.0.0.1", "10.0.0.1, 'fe80::1', 10.0.0.1, fe80::1"},
        nullValues = "null")
    void only_a_known_proxy_may_say_where_a_request_came_from(String connection, String forwarded, String proxy, String expected) {
        assertThat(ClientAddress.of(connection, forwarded, List.of(proxy))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1} {2}: {3}")
    @CsvSource(value = {
        "same-origin, null, h:1, true", "none, null, h:1, true", "cross-site, null, h:1, false", "same-site, http://h:1, h:1, false",
        "null, http://h:1, h:1, true", "null, http://evil, h:1, false", "null, null, h:1, true", "null, a sandbox, h:1, false"}, nullValues = "null")
    void a_foreign_page_can_neither_sign_in_nor_out(String site, String origin, String host, boolean expected) {
        assertThat(SameOrigin.holds(site, origin, host)).isEqualTo(expected);
    }

    @Test
    void the_two_administrators_begin_on_their_own_page() {
        assertThat(Landing.instead("/", Set.of(Role.SYSADMIN))).isEqualTo("/access/accounts.xhtml");
        assertThat(Landing.instead("/workbench.xhtml", Set.of(Role.AUDITOR))).isEqualTo("/audit/journal.xhtml");
        assertThat(Landing.instead("/", Set.of(Role.MEDIATOR))).isEqualTo("/workbench.xhtml");
        assertThat(Landing.instead("/workbench.xhtml", Set.of(Role.MEDIATOR))).isNull();
        assertThat(Landing.instead("/access/organisation.xhtml", Set.of(Role.SYSADMIN))).isNull();
    }

    @Test
    void web_xml_knows_every_role_and_closes_everything() throws IOException {
        var xml = Files.readString(Path.of("src/main/webapp/WEB-INF/web.xml"));
        var declared = Pattern.compile("<security-role><role-name>(\\w+)<").matcher(xml).results().map(m -> m.group(1)).collect(Collectors.toSet());
        var roles = Stream.concat(Stream.of(Identity.STAFF), Arrays.stream(Role.values()).map(Enum::name)).collect(Collectors.toSet());
        assertThat(declared).isEqualTo(roles);
        assertThat(xml).contains("<deny-uncovered-http-methods/>").contains("<url-pattern>/*</url-pattern></web-resource-collection>")
                .doesNotContain("<http-method");
    }
}
