#!/bin/bash
# 恢复备份，并与备份时的行数、摘要逐表比较。从不覆盖已有的库。
# 用法：restore.sh 备份.dump --into 新库名 [连接参数]   恢复到一个新库（核对后改 fazhi.db.url，或把库改名）
#       restore.sh --check 备份.dump [连接参数]         演练：恢复到临时库，比较后删除
#       restore.sh --replace 备份.dump --into fazhi      停应用后执行：原库改名为 库名_时间 保留，再恢复成原名
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
check=
replace=
into=
file=
connect=()
while [ $# -gt 0 ]; do
    case $1 in
        --check) check=1 ;;
        --replace) replace=1 ;;
        --into) into=${2:?--into 后要写库名}; shift ;;
        -*) connect+=("$1" "${2:?$1 后缺值}"); shift ;;
        *) file=$1 ;;
    esac
    shift
done
fail() { echo "没有完成：$*" >&2; exit 1; }
[ -r "$file" ] || fail "读不到备份文件 $file。"
[ -r "${file%.dump}.digest" ] || fail "缺少摘要文件 ${file%.dump}.digest，无法核对。"
[ -z "$check" ] || into=fazhi_check_$$
[[ $into =~ ^[a-z][a-z0-9_]{0,60}$ ]] || fail "请用 --into 写明恢复到哪个库（小写字母、数字和下划线）。"
sql() { psql -X -q -v ON_ERROR_STOP=1 "${connect[@]}" "$@"; }
ask() { sql -d postgres -Atc "$1"; }

pg_restore --list "$file" > /dev/null || fail "备份文件 $file 已损坏。"
if [ "$(ask "select count(*) from pg_database where datname = '$into'")" != 0 ]; then
    [ -n "$replace" ] || fail "库 $into 已经存在，没有动它。请换一个库名，或停应用后用 --replace。"
    [ "$(ask "select count(*) from pg_stat_activity where datname = '$into'")" = 0 ] || fail "库 $into 正在使用，请先停应用。"
    kept=${into}_$(date +%Y%m%d_%H%M%S)
    ask "alter database $into rename to $kept" > /dev/null
    echo "· 原库改名为 $kept 保留"
fi
drop() { [ -z "$check" ] || ask "drop database if exists $into" > /dev/null; }
trap drop EXIT
echo "· 恢复到 $into"
ask "create database $into template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'" > /dev/null
pg_restore "${connect[@]}" --exit-on-error -d "$into" "$file" || fail "恢复报错。"
if [ -z "$check" ] && [ "$(ask "select count(*) from pg_roles where rolname in ('fazhi', 'fazhi_owner')")" = 2 ]; then
    sql -d "$into" -f "$here/handover.sql"
fi
echo "· 与备份时逐表比较"
found=$(mktemp)
sql -d "$into" -f "$here/digest.sql" > "$found"
if ! diff "${file%.dump}.digest" "$found" > "$found.diff"; then
    sed 's/^/    /' "$found.diff" >&2
    fail "恢复的内容与备份时不一致（< 备份时，> 恢复后）。"
fi
echo "一致：$(wc -l < "$found")张表，$(awk '{n += $2} END {print n + 0}' "$found")行"
rm -f "$found" "$found.diff"
