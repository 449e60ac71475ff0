package org.fazhi.platform;

import static org.fazhi.platform.Setting.Mark.AUTO;
import static org.fazhi.platform.Setting.Mark.FATAL;
import static org.fazhi.platform.Setting.Mark.REQUIRED;
import static org.fazhi.platform.Setting.Mark.SECRET;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Every key that the product reads from MicroProfile Config: the only list, and the only place of the defaults. The Chinese meaning
 * stands in the platform bundle under {@code setting.<CONSTANT>}. From here come the check at the start ({@link SettingsCheck}), the
 * administrator's page, the table in config/README.md and the samples in config/samples.
 *
 * <p>A value that is not allowed counts as absent: the default holds, and the administrator is told. Where that would be dangerous the
 * setting is {@link Mark#FATAL} and the application does not start.
 */
public enum Setting {
    DB_URL("fazhi.db.url", Concern.DATABASE, Allowed.jdbc(), "jdbc:postgresql://127.0.0.1:5432/fazhi", FATAL, AUTO),
    DB_USER("fazhi.db.user", Concern.DATABASE, Allowed.text(), "fazhi", FATAL, AUTO),
    DB_PASSWORD("fazhi.db.password", Concern.DATABASE, Allowed.text(), "", SECRET, AUTO),
    DB_OWNER("fazhi.db.owner", Concern.DATABASE, Allowed.text(), "", FATAL),
    DB_OWNER_PASSWORD("fazhi.db.owner-password", Concern.DATABASE, Allowed.text(), "", SECRET),
    DB_JNDI("fazhi.db.jndi", Concern.DATABASE, Allowed.jndi(), "", FATAL),
    DB_SOCKET_TIMEOUT("fazhi.db.socket-timeout-seconds", Concern.DATABASE, Allowed.number(5, 600), "60"),

    HOME("fazhi.home", Concern.SERVER, Allowed.path(), "~/.fazhi", FATAL, AUTO),
    URL("fazhi.url", Concern.SERVER, Allowed.http(), "http://127.0.0.1:8080/fazhi", AUTO),
    DEMO("fazhi.demo", Concern.SERVER, Allowed.flag(), "false", FATAL, AUTO),
    PROXY_ADDRESSES("fazhi.proxy.addresses", Concern.SERVER, Allowed.addresses(), ""),
    COOKIE_SECURE("fazhi.cookie.secure", Concern.SERVER, Allowed.flag(), "true", FATAL, AUTO),
    SUPPORT_PHONE("fazhi.support.phone", Concern.SERVER, Allowed.text(), ""),
    CHECKUP_TOKEN("fazhi.checkup.token", Concern.SERVER, Allowed.token(), "", SECRET, AUTO),

    JOURNAL_KEY("fazhi.journal.key", Concern.KEYS, Allowed.key(), "", FATAL, REQUIRED, SECRET, AUTO),
    DATA_KEY("fazhi.data.key", Concern.KEYS, Allowed.key(), "", FATAL, REQUIRED, SECRET, AUTO),

    SESSION_IDLE("fazhi.session.idle-minutes", Concern.SIGN_IN, Allowed.number(1, 45), "30"),
    SESSION_ABSOLUTE("fazhi.session.absolute-hours", Concern.SIGN_IN, Allowed.number(1, 24), "8"),
    LOGIN_FAILURES("fazhi.login.failures", Concern.SIGN_IN, Allowed.number(3, 20), "5"),
    LOGIN_WINDOW("fazhi.login.window-minutes", Concern.SIGN_IN, Allowed.number(1, 1440), "15"),
    LOGIN_LOCK("fazhi.login.lock-minutes", Concern.SIGN_IN, Allowed.number(1, 1440), "15"),
    LOGIN_LONGEST_LOCK("fazhi.login.longest-lock-minutes", Concern.SIGN_IN, Allowed.number(1, 10080), "240"),
    PASSWORD_HISTORY("fazhi.password.history", Concern.SIGN_IN, Allowed.number(0, 24), "5"),

    OUTBOX_COURIER("fazhi.outbox.courier", Concern.DOORS, Allowed.name(), "none"),
    JMS_FACTORY("fazhi.jms.factory", Concern.DOORS, Allowed.jndi(), "jms/fazhiConnectionFactory"),
    JMS_EVENTS("fazhi.jms.events", Concern.DOORS, Allowed.jndi(), "jms/fazhiEvents"),
    JMS_INTAKE("fazhi.jms.intake", Concern.DOORS, Allowed.jndi(), "jms/fazhiIntake"),
    MAIL_SESSION("fazhi.mail.session", Concern.DOORS, Allowed.jndi(), "mail/fazhi"),

    DRAFT_KEEP("fazhi.draft.keep-days", Concern.KEEPING, Allowed.number(1, 3650), "60"),
    IDEMPOTENCY_KEEP("fazhi.idempotency.keep-days", Concern.KEEPING, Allowed.number(1, 3650), "30"),
    JOB_KEEP("fazhi.job.keep-days", Concern.KEEPING, Allowed.number(1, 3650), "90"),

    MEDIATION_GRADES("fazhi.mediation.grades", Concern.OFFICE, Allowed.text(), "首席人民调解员,一级人民调解员,二级人民调解员,三级人民调解员"),
    PAPER_FONT("fazhi.paper.font", Concern.OFFICE, Allowed.text(), "", AUTO),
    MAP_TILES("fazhi.circle.wmts", Concern.OFFICE, Allowed.tiles(), ""),
    MAP_CREDIT("fazhi.circle.wmts.credit", Concern.OFFICE, Allowed.text(), "");

    /** What a setting is about; one sample file each: {@code config/samples/<name>.properties}. */
    public enum Concern {
        /** 数据库. */ DATABASE, /** 服务器与地址. */ SERVER, /** 密钥. */ KEYS, /** 登录. */ SIGN_IN, /** 对外连接. */ DOORS, /** 保留期限. */ KEEPING, /** 业务. */ OFFICE;

        /** {@return its name as part of a file name} */
        public String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** What else is to be known of a setting. */
    public enum Mark {
        /** A value that is not allowed, or a missing required one, refuses the start. */ FATAL,
        /** There is no default: somebody must set it. */ REQUIRED,
        /** Never shown, and better not on a command line. */ SECRET,
        /** The run command sets it by itself. */ AUTO
    }

    private final String key;
    private final Concern concern;
    private final Allowed allowed;
    private final String standard;
    private final Set<Mark> marks;

    Setting(String key, Concern concern, Allowed allowed, String standard, Mark... marks) {
        this.key = key;
        this.concern = concern;
        this.allowed = allowed;
        this.standard = standard;
        this.marks = marks.length == 0 ? EnumSet.noneOf(Mark.class) : EnumSet.copyOf(Arrays.asList(marks));
    }

    /** {@return the key, such as {@code fazhi.db.url}} */
    public String key() {
        return key;
    }

    /** {@return what it is about} */
    public Concern concern() {
        return concern;
    }

    /** {@return which values are allowed} */
    public Allowed allowed() {
        return allowed;
    }

    /** {@return the default; empty: none} */
    public String standard() {
        return standard;
    }

    /** {@return whether the mark is on it} */
    public boolean is(Mark mark) {
        return marks.contains(mark);
    }

    /** {@return what it does, in Chinese} */
    public String meaning() {
        return Texts.of("platform").get("setting." + name());
    }

    /** {@return the name of the environment variable that sets it} */
    public String variable() {
        return key.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** {@return what the operator wrote, allowed or not; null when nothing} */
    public String written() {
        return config().getOptionalValue(key, String.class).map(String::strip).filter(v -> !v.isEmpty()).orElse(null);
    }

    /** {@return the value in force: what was written when it is allowed, else the default; empty when there is neither} */
    public Optional<String> find() {
        var written = written();
        return Optional.of(written != null && allowed.accepts(written) ? written : standard).filter(v -> !v.isEmpty());
    }

    /** {@return the value in force, an empty text when there is none} */
    public String text() {
        return find().orElse("");
    }

    /** {@return the value of a number} */
    public int number() {
        return Integer.parseInt(text());
    }

    /** {@return the value of a switch} */
    public boolean flag() {
        return Boolean.parseBoolean(text().toLowerCase(Locale.ROOT));
    }

    /** {@return a number of days} */
    public Duration days() {
        return Duration.ofDays(number());
    }

    /** {@return the parts of a value with commas, western or Chinese} */
    public List<String> list() {
        return Arrays.stream(text().split("[,，]")).map(String::strip).filter(v -> !v.isEmpty()).toList();
    }

    /** {@return the value as a path; a leading {@code ~} is the home of the user under whom the server runs} */
    public Path path() {
        return Path.of(text().replaceFirst("^~(?=/|$)", java.util.regex.Matcher.quoteReplacement(System.getProperty("user.home"))));
    }

    /** With our own loader: a thread without one (a pool that fills itself) fails with the plain getConfig() on Payara 6.2025.10. */
    static Config config() {
        return ConfigProvider.getConfig(Setting.class.getClassLoader());
    }
}
