-- 每张表一行：表名、行数、内容摘要（与行的先后无关）。备份和演练据此比较两个库。用 psql 在要比较的库里执行。
\pset format unaligned
\pset tuples_only on
\pset fieldsep ' '
set extra_float_digits = 3;
set datestyle = 'ISO';
set timezone = 'UTC';
set bytea_output = 'hex';
select format('select %L, count(*), coalesce(md5(sum((''x'' || md5(t::text))::bit(64)::bigint::numeric)::text), ''-'') from %s t', c.oid::regclass::text, c.oid::regclass)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where n.nspname = 'public' and c.relkind in ('r', 'p') and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
order by c.oid::regclass::text collate "C"
\gexec
