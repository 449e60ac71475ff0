-- 数据库用户：表的所有者和应用用户分开，应用用户只能读写行，不能改表结构，对审计日志只能添加（由应用升级后自动授权）。
-- 由数据库管理员执行，可以重复执行。密码不在这里：setup.sh 设置，或执行 \password fazhi_owner 和 \password fazhi。
-- 换用别的名字：把两个名字全部替换，并相应设置 fazhi.db.owner 和 fazhi.db.user。
do $$
begin
    if not exists (select from pg_roles where rolname = 'fazhi_owner') then
        create role fazhi_owner login;
    end if;
    if not exists (select from pg_roles where rolname = 'fazhi') then
        create role fazhi login;
    end if;
end $$;
alter role fazhi_owner nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
alter role fazhi nosuperuser nocreatedb nocreaterole noreplication nobypassrls;
-- 部署体检要看备用库是否同步。
grant pg_monitor to fazhi;
