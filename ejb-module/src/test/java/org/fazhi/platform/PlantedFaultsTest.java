package org.fazhi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.fazhi.platform.Binding.State;
import org.fazhi.platform.BindingStatus.Found;
import org.fazhi.platform.ServerStatus.Facts;
import org.fazhi.platform.SettingsStatus.Answers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each misconfiguration, planted alone, is named by its own line with what to do about it; everything else stays good. */
class PlantedFaultsTest {

    private static final Texts WORDS = Texts.of("platform");
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 11, 23, 10, 0);

    /** One planted fault. */
    private record Planted(String what, Supplier<List<StatusLine>> check, String name, StatusLine.State state, String remedy) {
        @Override
        public String toString() {
            return what;
        }
    }

    private static Planted bad(String what, String name, String remedy, Supplier<List<StatusLine>> check) {
        return new Planted(what, check, name, StatusLine.State.BAD, remedy);
    }

    private static Planted care(String what, String name, String remedy, Supplier<List<StatusLine>> check) {
        return new Planted(what, check, name, StatusLine.State.CARE, remedy);
    }

    static Stream<Planted> planted() {
        return Stream.of(
                bad("users over plain http", "访问地址", "config/nginx", () -> web("http://10.1.1.5:8080/fazhi", false, List.of(), false, "x".repeat(24), true)),
                bad("cookies over http beside an https address", "登录凭据", "fazhi.cookie.secure", () -> web("https://fz.example/fazhi", false, List.of("127.0.0.1"), false, "x".repeat(24), true)),
                bad("secure cookies beside an http address", "登录凭据", "无法登录", () -> web("http://127.0.0.1:8080/fazhi", true, List.of(), false, "x".repeat(24), true)),
                care("no trusted proxy named", "可信反向代理", "fazhi.proxy.addresses", () -> web("https://fz.example/fazhi", true, List.of(), false, "x".repeat(24), true)),
                bad("demonstration data where people work", "演示数据", "fazhi.demo", () -> web("https://fz.example/fazhi", true, List.of("127.0.0.1"), true, "x".repeat(24), true)),
                bad("default password of the database", "数据库密码", "openssl rand", () -> web("https://fz.example/fazhi", true, List.of("127.0.0.1"), false, "postgres", true)),
                bad("no password of the database", "数据库密码", "openssl rand", () -> web("https://fz.example/fazhi", true, List.of("127.0.0.1"), false, "", true)),
                bad("home not writable", "应用目录", "所有权", () -> web("https://fz.example/fazhi", true, List.of("127.0.0.1"), false, "x".repeat(24), false)),
                bad("old database", "数据库版本", "升级", () -> db(140005, "UTF8", true, "read committed", true, true, 200, 20, 0, 0, 0, false, false, 2, true)),
                bad("database not in Unicode", "数据库编码", "UTF8", () -> db(170002, "SQL_ASCII", true, "read committed", true, true, 200, 20, 0, 0, 0, false, false, 2, true)),
                bad("collation of a language", "排序规则", "C.UTF-8", () -> db(170002, "UTF8", false, "read committed", true, true, 200, 20, 0, 0, 0, false, false, 2, true)),
                bad("isolation serializable", "事务隔离级别", "default_transaction_isolation", () -> db(170002, "UTF8", true, "serializable", true, true, 200, 20, 0, 0, 0, false, false, 2, true)),
                bad("driver sends text as varchar", "驱动参数", "stringtype=unspecified", () -> db(170002, "UTF8", true, "read committed", false, true, 200, 20, 0, 0, 0, false, false, 2, true)),
                bad("fsync off", "提交落盘", "postgresql.conf", () -> db(170002, "UTF8", true, "read committed", true, false, 200, 20, 0, 0, 0, false, false, 2, true)),
                care("too few connections for the pool", "数据库连接", "max_connections", () -> db(170002, "UTF8", true, "read committed", true, true, 45, 20, 0, 0, 0, false, false, 2, true)),
                bad("connections used up", "数据库连接", "max_connections", () -> db(170002, "UTF8", true, "read committed", true, true, 100, 98, 0, 0, 0, false, false, 2, true)),
                bad("asynchronous standby", "备用库", "synchronous_standby_names", () -> db(170002, "UTF8", true, "read committed", true, true, 200, 20, 1, 0, 0, false, false, 2, true)),
                care("standby that cannot be seen", "备用库", "pg_monitor", () -> db(170002, "UTF8", true, "read committed", true, true, 200, 20, 0, 0, 1, false, false, 2, true)),
                bad("application is superuser", "应用用户", "roles.sql", () -> db(170002, "UTF8", true, "read committed", true, true, 200, 20, 0, 0, 0, true, false, 2, true)),
                care("application may change the journal", "日志防改", "roles.sql", () -> db(170002, "UTF8", true, "read committed", true, true, 200, 20, 0, 0, 0, false, true, 2, true)),
                bad("guards of the journal switched off", "日志触发器", "enable trigger", () -> db(170002, "UTF8", true, "read committed", true, true, 200, 20, 0, 0, 0, false, false, 1, true)),
                care("database over the network in clear", "数据库连接加密", "verify-full", () -> db(170002, "UTF8", true, "read committed", true, true, 200, 20, 0, 0, 0, false, false, 2, false)),
                care("clock of the server off", "时间", "NTP", () -> List.of(HouseStatus.clock(WORDS, Duration.ofSeconds(95)))),
                care("time zone of the server", "时区", "Asia/Shanghai", () -> List.of(HouseStatus.zone(WORDS, ZoneId.of("UTC")))),
                bad("disk full", "磁盘", "扩容", () -> List.of(HouseStatus.disk(WORDS, 300L << 20, 100L << 30))),
                bad("administration open to all", "管理端口", "127.0.0.1", () -> server(Set.of(4848), payara(false, false, false, null), 2048, "UTF-8")),
                bad("data grid open to all", "对外端口", "4900", () -> server(Set.of(4900), payara(false, false, false, null), 2048, "UTF-8")),
                care("web port past the proxy", "网页端口", "反向代理", () -> server(Set.of(8080), payara(false, false, false, null), 2048, "UTF-8")),
                care("administrator without password", "服务器管理员密码", "change-admin-password", () -> server(Set.of(), payara(false, false, false, ""), 2048, "UTF-8")),
                care("data grid on", "数据网格", "set-hazelcast-configuration", () -> server(Set.of(), payara(true, false, false, null), 2048, "UTF-8")),
                care("message broker with its default password", "自带消息中间件", "DISABLED", () -> server(Set.of(), payara(false, true, false, null), 2048, "UTF-8")),
                care("answers name the server", "应答透露服务器名称和版本", "server.asadmin", () -> server(Set.of(), payara(false, false, true, null), 2048, "UTF-8")),
                care("heap of a fresh domain", "内存", "-Xmx1g", () -> server(Set.of(), payara(false, false, false, null), 491, "UTF-8")),
                bad("encoding of the virtual machine", "Java 默认编码", "file.encoding", () -> server(Set.of(), payara(false, false, false, null), 2048, "ISO-8859-1")),
                bad("courier without its broker", "JNDI jms/fazhiConnectionFactory", "fazhi.jms.factory", () -> bindings(Binding.JMS_FACTORY, State.ABSENT, "jms")),
                bad("something else under the name", "JNDI mail/fazhi", "jakarta.mail.Session", () -> bindings(Binding.MAIL, State.OTHER, "none")),
                bad("the product's own data source gone", "JNDI java:app/jdbc/fazhi", "重新部署", () -> bindings(Binding.DATA_SOURCE, State.ABSENT, "none")),
                bad("a job late", "后台任务：重算期限", "重新启动", () -> JobStatus.lines(List.of(job(NOW.toLocalDate().minusDays(3), true)), Map.of("recount", true), NOW)),
                bad("a job failed", "后台任务：重算期限", "服务器日志", () -> JobStatus.lines(List.of(job(NOW.toLocalDate(), false)), Map.of("recount", true), NOW)),
                care("a mistyped setting", "配置", "改正", () -> SettingsStatus.faults(SettingsCheck.unknown(List.of("fazhi.sesion.idle-minutes")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("planted")
    void isNamedWithItsRemedy(Planted p) {
        var lines = p.check().get();
        assertThat(lines).anySatisfy(l -> {
            assertThat(l.name()).isEqualTo(p.name());
            assertThat(l.state()).isEqualTo(p.state());
            assertThat(l.advice()).contains(p.remedy());
        });
        assertThat(lines).filteredOn(l -> l.state() != StatusLine.State.GOOD).as("nothing else is accused").allSatisfy(l -> assertThat(l.advice()).isNotBlank())
                .extracting(StatusLine::name).as("%s", lines).hasSizeLessThanOrEqualTo(2).contains(p.name());
    }

    @Test
    void aSoundInstallationIsGreenThroughout() {
        var lines = Stream.of(web("https://fz.example/fazhi", true, List.of("127.0.0.1"), false, "x".repeat(24), true),
                db(170002, "UTF8", true, "read committed", true, true, 200, 20, 0, 1, 0, false, false, 2, true),
                server(Set.of(), payara(false, false, false, null), 2048, "UTF-8"), JobStatus.lines(List.of(job(NOW.toLocalDate(), true)), Map.of("recount", true), NOW),
                bindings(Binding.MAIL, State.BOUND, "none"), SettingsStatus.faults(List.of())).flatMap(List::stream).toList();
        assertThat(lines).hasSizeGreaterThan(25).allSatisfy(l -> assertThat(l.state()).as(l.toString()).isEqualTo(StatusLine.State.GOOD));
    }

    @Test
    void portsOfOtherProgramsAndOfLoopbackAreNotOurs() {
        var table = """
                  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
                   0: 00000000:12F0 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 111 1
                   1: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 222 1
                   2: 00000000:1538 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 333 1
                   3: 00000000:0016 00000000:0000 01 00000000:00000000 00:00000000 00000000  1000        0 111 1
                """;
        assertThat(Listeners.wildcards(table, Set.of("111", "222"))).containsExactly(4848);
    }

    @Test
    void aFreshDomainIsRecognisedByItsFileAndADefaultPasswordByItsDigest() throws Exception {
        var salt = new byte[] {1, 2, 3, 4, 5, 6, 7, 8};
        var bytes = java.nio.ByteBuffer.allocate(40).put(PayaraFacts.digest("changeit", salt)).put(salt).array();
        var facts = PayaraFacts.of("""
                <domain><configs><config name="server-config"><iiop-service><iiop-listener port="3700"/></iiop-service><jms-service><jms-host port="7676"/></jms-service>
                <network-config><protocols><protocol name="http-listener-1"><http/></protocol></protocols>
                <network-listeners><network-listener name="http-listener-1" port="8080" protocol="http-listener-1"/><network-listener name="admin-listener" port="4848"/></network-listeners></network-config>
                </config><config name="default-config"><hazelcast-config-specific-configuration enabled="false"/></config></configs></domain>""",
                "admin;{SSHA256}" + java.util.Base64.getEncoder().encodeToString(bytes) + ";asadmin\n", "server-config");
        assertThat(facts).isEqualTo(new PayaraFacts(List.of(8080), Map.of(3700, "iiop", 4848, "admin", 7676, "jms"), true, true, true, "changeit"));
    }

    private static List<StatusLine> web(String url, boolean secure, List<String> proxies, boolean demo, String password, boolean home) {
        return SettingsStatus.lines(new Answers(url, secure, proxies, demo, password, home));
    }

    private static List<StatusLine> db(int version, String encoding, boolean byCodePoint, String isolation, boolean plainText, boolean durable, int most, int used, int async,
                                       int sync, int unseen, boolean superuser, boolean journalOpen, int guards, boolean localOrEncrypted) {
        return DatabaseStatus.lines(new DatabaseFacts(isolation, encoding, byCodePoint, "Asia/Shanghai", most, used, async, sync, unseen, durable, superuser, journalOpen,
                guards, localOrEncrypted, false, version, plainText));
    }

    private static PayaraFacts payara(boolean grid, boolean broker, boolean talkative, String password) {
        return new PayaraFacts(List.of(8080), Map.of(4848, "admin"), grid, broker, talkative, password);
    }

    private static List<StatusLine> server(Set<Integer> open, PayaraFacts domain, long megabytes, String text) {
        return ServerStatus.lines(new Facts(Optional.of(open), Optional.of(domain), megabytes << 20, text, true));
    }

    private static List<StatusLine> bindings(Binding changed, State state, String courier) {
        return BindingStatus.lines(Stream.of(Binding.values()).map(b -> new Found(b, b == Binding.SERVER_DATA_SOURCE ? "" : b.setting() == null ? b.jndiName().orElseThrow() : b.setting().standard(), false,
                b == changed ? state : b.required() || courier.equals("jms") ? State.BOUND : State.ABSENT)).toList(), courier);
    }

    private static JobView job(LocalDate day, boolean ok) {
        return new JobView("recount", day, NOW, ok, "没有办成", false);
    }
}
