#!/bin/bash
# 备份法治圈的数据库，并当场验证：恢复到一个临时库，逐表比较行数和摘要，不一致就报错并退出（退出码不为 0）。
# 用法：backup.sh [--no-drill] [--database fazhi] 备份目录 [连接参数，如 -h 127.0.0.1 -p 5432 -U postgres]
# 得到两个文件：fazhi-时间.dump（pg_dump 自定义格式）和 fazhi-时间.digest（逐表行数、摘要）。密钥不在其中，须另行备份：没有密钥，备份打不开身份证号，也验证不了日志。
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
drill=1
database=fazhi
folder=
connect=()
while [ $# -gt 0 ]; do
    case $1 in
        --no-drill) drill= ;;
        --database) database=${2:?}; shift ;;
        -*) connect+=("$1" "${2:?$1 后缺值}"); shift ;;
        *) folder=$1 ;;
    esac
    shift
done
fail() { echo "没有完成：$*" >&2; exit 1; }
[ -n "$folder" ] || fail "请写明备份目录。"
[[ $database =~ ^[a-z][a-z0-9_]{0,40}$ ]] || fail "库名 $database 只能用小写字母、数字和下划线。"
mkdir -p "$folder" && [ -w "$folder" ] || fail "目录 $folder 不能写。"
name=$folder/fazhi-$(date +%Y%m%d-%H%M%S)
umask 077
sql() { psql -X -q -v ON_ERROR_STOP=1 "${connect[@]}" "$@"; }

# 摘要和备份取自同一个快照：备份期间可以照常办事。
coproc HOLD { sql -d "$database" -At; }
holder=$HOLD_PID
echo "begin isolation level repeatable read read only; select pg_export_snapshot();" >&"${HOLD[1]}"
read -r -t 30 snapshot <&"${HOLD[0]}" || fail "连不上库 $database，请核对连接参数。"
echo "· 备份到 $name.dump"
pg_dump "${connect[@]}" -Fc --snapshot="$snapshot" -f "$name.dump.part" "$database" || fail "pg_dump 报错，没有备份。"
echo "· 逐表计算行数和摘要"
{ echo "begin isolation level repeatable read read only;"; echo "set transaction snapshot '$snapshot';"; cat "$here/digest.sql"; echo "commit;"; } \
    | sql -d "$database" > "$name.digest" || fail "摘要没有算出来。"
echo 'commit;' >&"${HOLD[1]}"
exec {HOLD[1]}>&-
wait "$holder" || true
mv "$name.dump.part" "$name.dump"
if [ -n "$drill" ]; then
    "$here/restore.sh" --check "$name.dump" "${connect[@]}" || fail "备份没有通过验证：$name.dump"
fi
echo "完成：$name.dump（$(du -h "$name.dump" | cut -f1)，$(wc -l < "$name.digest")张表，$(awk '{n += $2} END {print n + 0}' "$name.digest")行）"
