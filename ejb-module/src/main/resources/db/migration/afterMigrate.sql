-- Runs after every start (Flyway callback). Where the tables belong to another role than the application's, the application may read
-- and write rows, but not change the schema, and of the journal it may only add lines. One role for both: nothing to do.
do $$
declare
    application text := '${application}';
begin
    if application = current_user or not exists (select from pg_tables where schemaname = current_schema() and tablename = 'journal' and tableowner = current_user) then
        return;
    end if;
    if not exists (select from pg_roles where rolname = application) then
        raise exception '数据库里没有应用用户 %（fazhi.db.user）。请先执行 config/database/roles.sql', application;
    end if;
    execute format('grant usage on schema %I to %I', current_schema(), application);
    execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), application);
    execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), application);
    execute format('revoke update, delete, truncate, references, trigger on journal from %I, public', application);
    execute format('revoke insert, update, delete, truncate on flyway_schema_history from %I, public', application);
end $$;
