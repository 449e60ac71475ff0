#!/bin/bash
# 建立法治圈的数据库和两个数据库用户。由数据库管理员执行，可以重复执行：已有的库和数据不动，密码按给出的重设。
# 用法：setup.sh [--dry-run] [--database fazhi] [psql 的连接参数，如 -h 127.0.0.1 -p 5432 -U postgres]
# 密码由环境变量给出：FAZHI_DB_OWNER_PASSWORD（所有者）、FAZHI_DB_PASSWORD（应用用户），各不少于 12 位。
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
dry=
database=fazhi
connect=()
while [ $# -gt 0 ]; do
    case $1 in
        --dry-run) dry=1 ;;
        --database) database=${2:?--database 后要写库名}; shift ;;
        *) connect+=("$1") ;;
    esac
    shift
done
fail() { echo "没有完成：$*" >&2; exit 1; }
[[ $database =~ ^[a-z][a-z0-9_]{0,40}$ ]] || fail "库名 $database 只能用小写字母、数字和下划线。"
command -v psql > /dev/null || fail "没有找到 psql，请安装 PostgreSQL 客户端（Debian：apt-get install postgresql-client）。"
for name in FAZHI_DB_OWNER_PASSWORD FAZHI_DB_PASSWORD; do
    [ "${#name}" -gt 0 ] && [ "$(printenv "$name" | tr -d '\n' | wc -m)" -ge 12 ] || fail "环境变量 $name 没有设置或不足 12 位。生成一个：openssl rand -hex 24"
done
[ "$FAZHI_DB_OWNER_PASSWORD" != "$FAZHI_DB_PASSWORD" ] || fail "两个密码相同，请各用一个。"

sql() { PGOPTIONS='-c client_min_messages=warning' psql -X -q -v ON_ERROR_STOP=1 "${connect[@]}" "$@"; }
ask() { sql -d postgres -Atc "$1"; }
step() { echo "· $1"; }

ask 'select 1' > /dev/null || fail "连不上数据库，或当前用户不是管理员。请核对连接参数。"
[ "$(ask "select rolsuper or rolcreaterole and rolcreatedb from pg_roles where rolname = current_user")" = t ] || fail "需要能建立用户和库的数据库管理员。"
[ "$(ask "select current_setting('server_version_num')::int >= 150000")" = t ] || fail "需要 PostgreSQL 15 以上。"

step "数据库用户 fazhi_owner、fazhi（roles.sql）"
[ -n "$dry" ] || sql -d postgres -f "$here/roles.sql"
step "设置两个用户的密码（scram-sha-256）"
if [ -z "$dry" ]; then
    # 密码不经命令行，也不进服务器日志。
    sql -d postgres <<'SQL'
set password_encryption = 'scram-sha-256';
set log_statement = 'none';
set log_min_error_statement = 'panic';
\getenv owner FAZHI_DB_OWNER_PASSWORD
\getenv application FAZHI_DB_PASSWORD
alter role fazhi_owner password :'owner';
alter role fazhi password :'application';
SQL
fi
if [ "$(ask "select count(*) from pg_database where datname = '$database'")" = 0 ]; then
    step "建库 $database（UTF8，按码位排序）"
    [ -n "$dry" ] || ask "create database $database template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'" > /dev/null
else
    step "库 $database 已有，保留"
fi
step "库和表归 fazhi_owner（handover.sql）"
[ -n "$dry" ] || sql -d "$database" -f "$here/handover.sql"
[ -z "$dry" ] || { echo "以上是将要做的，什么也没有改。"; exit 0; }
echo "完成。应用的配置：fazhi.db.user=fazhi，fazhi.db.owner=fazhi_owner。"
