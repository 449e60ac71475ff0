-- 在法治圈的库里由数据库管理员执行：库和其中的表都归 fazhi_owner，应用用户只留连接权。可以重复执行。
-- 新库：建表之前执行。旧库（原来只有一个用户 fazhi）：停应用后执行，再给应用设置 fazhi.db.owner；下次启动时自动授权。
do $$
declare
    item record;
begin
    if not exists (select from pg_database where datname = current_database() and datdba = 'fazhi_owner'::regrole) then
        execute format('alter database %I owner to fazhi_owner', current_database());
    end if;
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect, temporary on database %I to fazhi', current_database());
    alter schema public owner to fazhi_owner;
    revoke create on schema public from public, fazhi;
    for item in select c.oid::regclass as name, c.relkind from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind in ('r', 'p', 'v', 'm') and c.relowner = 'fazhi'::regrole
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e') loop
        execute format('alter %s %s owner to fazhi_owner', case item.relkind when 'v' then 'view' when 'm' then 'materialized view' else 'table' end, item.name);
    end loop;
    for item in select c.oid::regclass as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname = 'public' and c.relkind = 'S' and c.relowner = 'fazhi'::regrole
                  and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i', 'e')) loop
        execute format('alter sequence %s owner to fazhi_owner', item.name);
    end loop;
    for item in select p.oid::regprocedure as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
                where n.nspname = 'public' and p.proowner = 'fazhi'::regrole and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') loop
        execute format('alter function %s owner to fazhi_owner', item.name);
    end loop;
end $$;
