#!/bin/bash
# 部署体检：打印中文报告。退出码：0 各项正常，1 有要留意的，2 有故障，3 没有检成。
# 用法：FAZHI_CHECKUP_TOKEN=口令 checkup.sh [地址]        地址默认 http://127.0.0.1:8080/fazhi
# 口令是应用的配置项 fazhi.checkup.token，也可以写在只有本人可读的文件里：FAZHI_CHECKUP_TOKEN_FILE=文件
set -uo pipefail
url=${1:-http://127.0.0.1:8080/fazhi}
token=${FAZHI_CHECKUP_TOKEN:-}
[ -n "$token" ] || [ -z "${FAZHI_CHECKUP_TOKEN_FILE:-}" ] || token=$(tr -d '\r\n' < "$FAZHI_CHECKUP_TOKEN_FILE")
say() { echo "没有检成：$*" >&2; exit 3; }
command -v curl > /dev/null || say "没有找到 curl。"
[ -n "$token" ] || say "没有口令。请设置环境变量 FAZHI_CHECKUP_TOKEN，与应用的 fazhi.checkup.token 相同。"
head=$(mktemp) body=$(mktemp)
trap 'rm -f "$head" "$body"' EXIT
# 口令经标准输入交给 curl，不出现在进程列表里。
code=$(printf 'header = "Authorization: Bearer %s"\n' "$token" | curl -sS -m 120 -K - -D "$head" -o "$body" -w '%{http_code}' "$url/health/checkup") \
    || say "连不上 $url。请确认应用已部署；没有启动的原因在服务器日志里“=== 法治圈没有启动 ===”之后。"
case $code in
    200) cat "$body" ;;
    403) say "口令不对。" ;;
    404) say "地址不对，或者应用没有设置 fazhi.checkup.token。" ;;
    *) say "应用答复 $code。请看服务器日志。" ;;
esac
case $(tr -d '\r' < "$head" | sed -n 's/^[Ff]azhi-[Cc]heckup: //p') in
    GOOD) exit 0 ;;
    CARE) exit 1 ;;
    *) exit 2 ;;
esac
