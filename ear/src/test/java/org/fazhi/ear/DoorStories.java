package org.fazhi.ear;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.Properties;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.fazhi.paper.PaperKinds;
import org.fazhi.platform.Binding;
import org.fazhi.platform.Checkup;
import org.fazhi.platform.StatusLine;
import org.fazhi.platform.StatusLine.State;

/** The house seen by those who deploy it: names are bound or their feature is off, and what is wrong is named with its remedy. */
@Dependent
public class DoorStories {

    @Inject
    private Checkup checkup;
    @Inject
    private BeanManager beans;
    @Inject
    @Any
    private Instance<PaperKinds> kinds;
    @Resource
    private UserTransaction transaction;

    void everyNameOfTheTableIsBoundOrItsFeatureIsOffInWords() throws NamingException {
        for (var binding : Binding.values()) {
            assertThat(binding.state()).as(binding.name()).isEqualTo(binding.required() ? Binding.State.BOUND : Binding.State.ABSENT);
            assertThat(binding.find(Object.class).isPresent()).isEqualTo(binding.required());
        }
        assertThat(line("JNDI 资源").value()).contains("已绑定：java:app/jdbc/fazhi", "功能停用：jms/fazhiConnectionFactory、jms/fazhiEvents、jms/fazhiIntake、mail/fazhi");
        var names = new InitialContext();
        names.bind("mail/fazhi", jakarta.mail.Session.getInstance(new Properties()));
        names.bind("jms/fazhiEvents", "not a topic");
        try {
            assertThat(Binding.MAIL.find(jakarta.mail.Session.class)).isPresent();
            assertThat(Binding.JMS_EVENTS.state()).isEqualTo(Binding.State.OTHER);
            assertThat(line("JNDI jms/fazhiEvents")).satisfies(l -> assertThat(l.state()).isEqualTo(State.BAD), l -> assertThat(l.advice()).contains("jakarta.jms.Destination"));
            assertThat(line("JNDI 资源").value()).contains("mail/fazhi；没有绑定");
        } finally {
            names.unbind("mail/fazhi");
            names.unbind("jms/fazhiEvents");
        }
    }

    void everyServiceIsFoundUnderItsGlobalName() throws NamingException {
        var services = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream().map(b -> b.getBeanClass())
                .filter(c -> c.getName().startsWith("org.fazhi.") && c.isAnnotationPresent(Stateless.class) && c.getSimpleName().endsWith("Service")).distinct().toList();
        assertThat(services).hasSizeGreaterThan(20);
        for (var service : services) {
            assertThat(InitialContext.<Object>doLookup("java:global/fazhi/fazhi-ejb/" + service.getSimpleName())).isInstanceOf(service);
        }
    }

    void whatIsWrongWithTheInstallationIsNamedWithItsRemedy(DataSource dataSource) throws Exception {
        planted(dataSource, "外部消息", "对外消息", State.CARE, "发送消息",
                "insert into outbox (type, subject, data, at, lease_until) values ('planted', '0', '{}', now() - interval '2 hours', now() + interval '1 hour')",
                "delete from outbox where type = 'planted'");
        planted(dataSource, "停发", "对外消息", State.BAD, "重发", "insert into outbox (type, subject, data, attempts, last_error) values ('planted', '0', '{}', 999, 'nobody')",
                "delete from outbox where type = 'planted'");
        planted(dataSource, "失败的任务", "后台任务：清理旧草稿", State.BAD, "服务器日志",
                "insert into job (name, lease_until, last_ok, last_result) values ('drafts', now() + interval '1 hour', false, '磁盘已满') on conflict (name)"
                        + " do update set lease_until = excluded.lease_until, last_ok = false, last_result = '磁盘已满'",
                "update job set lease_until = null, last_ok = true where name = 'drafts'");
        planted(dataSource, "触发器", "日志触发器", State.BAD, "enable trigger", "alter table journal disable trigger journal_no_change", "alter table journal enable trigger journal_no_change");
        planted(dataSource, "首次密码", "首次密码", State.CARE, "催促", "update account set must_change = true, created_at = now() - interval '30 days' where id = (select min(id) from account)",
                "update account set must_change = false where id = (select min(id) from account)");
        var kind = kinds.iterator().next().kinds().get(0);
        planted(dataSource, "模板", "文书模板：" + kind.title(), State.BAD, "恢复产品模板",
                "insert into paper_template (room, code, version, origin, docx, digest, installed_by, active, org_id) select '%s', '%s', 999, 'OFFICE', 'no docx', 'planted', '-', true, min(id) from org_unit"
                        .formatted(kind.room(), kind.code()), "delete from paper_template where digest = 'planted'");
        System.setProperty("fazhi.sesion.idle-minutes", "20");
        try {
            assertThat(line("配置")).satisfies(l -> assertThat(l.state()).isEqualTo(State.CARE), l -> assertThat(l.value()).contains("是不是 fazhi.session.idle-minutes"));
        } finally {
            System.clearProperty("fazhi.sesion.idle-minutes");
        }
        inOneTransaction(dataSource);
        assertThat(line("配置").state()).isEqualTo(State.GOOD);
        assertThat(line("排序规则").state()).isEqualTo(State.GOOD);
        assertThat(line("日志防改").state()).as("the demonstration has one role for both").isEqualTo(State.CARE);
        assertThat(checkup.report().text()).contains("法治圈部署体检", "[正常] 数据库编码：UTF8");
    }

    void aChangedLineOfTheJournalIsRedUntilItIsWholeAgain(DataSource dataSource) throws Exception {
        planted(dataSource, "日志", "日志验证", State.BAD, "审计员",
                "alter table journal disable trigger journal_no_change; update journal set detail = detail || '改' where chain = 0 and seq = 1; alter table journal enable trigger journal_no_change",
                "alter table journal disable trigger journal_no_change; update journal set detail = left(detail, -1) where chain = 0 and seq = 1; alter table journal enable trigger journal_no_change");
    }

    /** What a session is set to is seen by whoever shares its transaction. */
    private void inOneTransaction(DataSource dataSource) throws Exception {
        transaction.begin();
        try {
            execute(dataSource, "set local default_transaction_isolation = 'serializable'; set local synchronous_commit = off");
            assertThat(line("事务隔离级别").state()).isEqualTo(State.BAD);
            assertThat(line("提交落盘")).satisfies(l -> assertThat(l.state()).isEqualTo(State.BAD), l -> assertThat(l.advice()).contains("postgresql.conf"));
        } finally {
            transaction.rollback();
        }
    }

    private void planted(DataSource dataSource, String what, String name, State state, String remedy, String plant, String pull) throws SQLException {
        execute(dataSource, plant);
        try {
            assertThat(checkup.report().lines()).as(what).anySatisfy(l -> {
                assertThat(l.name()).isEqualTo(name);
                assertThat(l.state()).isEqualTo(state);
                assertThat(l.advice()).contains(remedy);
            });
        } finally {
            execute(dataSource, pull);
        }
    }

    private StatusLine line(String name) {
        return checkup.report().lines().stream().filter(l -> l.name().equals(name)).findFirst().orElseThrow(() -> new AssertionError("no line " + name));
    }

    private static void execute(DataSource dataSource, String sql) throws SQLException {
        try (var c = dataSource.getConnection(); var s = c.createStatement()) {
            s.execute(sql);
        }
    }
}
