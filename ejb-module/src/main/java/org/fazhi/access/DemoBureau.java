package org.fazhi.access;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.fazhi.access.AccountViews.Form;
import org.fazhi.access.AccountViews.Kind;
import org.fazhi.platform.Setting;

/**
 * Fills an empty database. With {@code fazhi.demo=true} by the demonstration bureau: units, staff with passwords made on this
 * machine, one token for another system, all written to {@code demo-accounts.json} in {@code fazhi.home}. Otherwise by the root of the
 * tree, a system administrator and an auditor, whose one-time passwords stand in {@code first-accounts.json}. A database that
 * has accounts is never touched.
 */
@Startup
@Singleton(name = "DemoBureau")
@DependsOn("Startup")
@TransactionManagement(TransactionManagementType.BEAN)
@PermitAll
public class DemoBureau {

    private static final Logger LOG = Logger.getLogger(DemoBureau.class.getName());

    @Resource(lookup = "java:app/jdbc/fazhi")
    private DataSource ds;

    @Resource
    private UserTransaction transaction;

    @Inject
    private Event<AccessEvent> events;

    @PostConstruct
    void load() {
        boolean demo = Setting.DEMO.flag();
        var home = Setting.HOME.path();
        var file = new DemoAccountsFile(home.resolve(demo ? "demo-accounts.json" : "first-accounts.json"));
        if (!new AccountTable(ds).none()) {
            if (demo && !file.exists()) {
                LOG.log(Level.WARNING, "数据库里已有账号，但没有找到 {0}。密码只在第一次启动时写出一次；可由系统管理员重置，或清空演示数据后重新启动", file.path());
            }
            return;
        }
        try {
            file.prepare(); // before any effect: an unwritable home must not cost the passwords
            transaction.begin();
            fill(file, demo);
            transaction.commit();
            file.publish(Setting.URL.text());
            LOG.log(Level.INFO, "首次启动：账号和一次生成的密码已写入 {0}（仅文件所有者可读）", file.path());
        } catch (Exception e) {
            rollback();
            LOG.log(Level.SEVERE, "首次启动的账号没有建立：" + e.getMessage(), e);
            throw new IllegalStateException("首次启动的账号没有建立", e);
        }
    }

    private void fill(DemoAccountsFile file, boolean demo) {
        var script = DemoScript.read(demo ? "demo-bureau.txt" : "first-bureau.txt");
        var units = new UnitTable(ds);
        Map<DemoScript.Place, Unit> built = new HashMap<>();
        for (var p : script.places) {
            built.put(p, units.insert(built.get(p.parent()), p.kind(), p.code(), p.name(), p.shortName(), demo ? "DEMO" : "MANUAL"));
        }
        // One Argon2 run each; in parallel, because a newcomer is waiting.
        record Made(String password, String hash) {
        }
        var made = script.people.parallelStream().filter(p -> !p.roles().contains(Role.INTEGRATION))
                .collect(Collectors.toMap(DemoScript.Person::login, p -> {
                    var password = Secrets.password();
                    while (PasswordRules.problem(password, p.login(), p.name()).isPresent()) {
                        password = Secrets.password();
                    }
                    return new Made(password, PasswordHash.of(password));
                }, (a, b) -> a, LinkedHashMap::new));
        var accounts = new AccountTable(ds);
        script.people.stream().sorted(Comparator.comparingInt(DemoScript.Person::tour)).forEach(p -> {
            var secret = made.get(p.login());
            var unit = built.get(p.place());
            long id = accounts.insert(new Form(p.login(), p.name(), secret == null ? Kind.INTEGRATION : Kind.PERSON, null, unit.id(), p.roles()),
                    secret == null ? null : secret.hash(), !demo);
            if (secret == null) {
                file.token(accounts.token(id, null));
            } else {
                file.add(p.login(), secret.password(), p.name(), p.roles(), unit.name());
            }
        });
        if (demo) {
            putUpNotices();
            events.fire(new AccessEvent(AccessEvent.Type.DEMO_LOADED, "", null, "job", null, script.people.size() + "个账号，" + built.size() + "个单位"));
        }
    }

    private void putUpNotices() {
        for (var notice : Map.of("演示环境：人员和案件均为虚构", 0, "2026年节假日和调休已载入，期限按工作日历计算", 3, "第四季度以案定补申报，12月5日截止", 7).entrySet()) {
            Db.update(ds, "insert into login_notice (title, day) values (?, current_date - cast(? as int))", notice.getKey(), notice.getValue());
        }
    }

    private void rollback() {
        try {
            if (transaction.getStatus() != jakarta.transaction.Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (jakarta.transaction.SystemException e) {
            LOG.log(Level.WARNING, "rollback", e);
        }
    }
}
