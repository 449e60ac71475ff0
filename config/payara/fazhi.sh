#!/bin/bash
# 在已有的 Payara 6 上安装、升级、回退、卸载法治圈。只动名称以 fazhi 开头的东西，其他应用和服务器设置不动；可以重复执行，出错即停。
# 用法：fazhi.sh install|upgrade|rollback|uninstall|status [--dry-run] [选项]
#   --asadmin 路径        asadmin 命令（默认从 PATH 里找）
#   --asadmin-args "…"    传给 asadmin 的参数，如 "--port 4848 --user admin --passwordfile /root/pw"
#   --target 名称         部署到哪个实例（默认 server）
#   --ear 文件            要安装或升级的 fazhi.ear（install、upgrade）
#   --config 文件         配置，可写多次；格式见 config/samples。保密的项目存为服务器的密码别名，其余存为域的配置属性
#   --state 目录          保存已安装的 EAR，供回退（默认 /var/lib/fazhi）
#   --backup 文件         upgrade 必须：刚由 config/database/backup.sh 生成并验证过的备份
#   --url 地址            核对应用就绪用（默认 http://127.0.0.1:8080/fazhi）
set -euo pipefail
act=${1:-}
[ $# -eq 0 ] || shift
dry= asadmin=asadmin target=server ear= state=/var/lib/fazhi backup= url=http://127.0.0.1:8080/fazhi
args=() config=()
fail() { echo "没有完成：$*" >&2; exit 1; }
while [ $# -gt 0 ]; do
    case $1 in
        --dry-run) dry=1 ;;
        --asadmin) asadmin=${2:?}; shift ;;
        --asadmin-args) read -r -a args <<< "${2:?}"; shift ;;
        --target) target=${2:?}; shift ;;
        --ear) ear=${2:?}; shift ;;
        --config) config+=("${2:?}"); shift ;;
        --state) state=${2:?}; shift ;;
        --backup) backup=${2:?}; shift ;;
        --url) url=${2:?}; shift ;;
        *) fail "不认识的选项 $1。" ;;
    esac
    shift
done
# 这几项是秘密：不进 domain.xml，也不上命令行。与 org.fazhi.platform.Setting 的 SECRET 一致，由测试核对。
secrets="fazhi.db.password fazhi.db.owner-password fazhi.checkup.token fazhi.journal.key fazhi.data.key"
prefix=payara.microprofile.

server() { "$asadmin" "${args[@]}" --interactive=false --terse=true "$@" < /dev/null; }
step() { echo "· $1"; }
does() { if [ -n "$dry" ]; then printf '    asadmin'; printf ' %q' "$@"; echo; else server "$@" > /dev/null; fi; }
deployed() { server list-applications "$target" | grep -q '^fazhi[[:space:]]'; }
aliases() { server list-password-aliases | grep -E '^fazhi\.' || true; }
properties() { server get 'property.*' 2> /dev/null | sed -n "s/^property\.\($prefix\)/\1/p" | grep "^${prefix}fazhi\." || true; }
digest() { sha256sum "$1" | cut -d' ' -f1; }
is_secret() { [[ " $secrets " == *" $1 "* ]]; }

# 配置文件的各行：键=值。一次读完、一次查完，再动服务器。
settings() {
    [ ${#config[@]} -eq 0 ] || cat "${config[@]}" | tr -d '\r' | grep -E '^[[:space:]]*fazhi\.[a-z.-]+[[:space:]]*=' | sed -E 's/^[[:space:]]*//; s/[[:space:]]*=[[:space:]]*/=/; s/[[:space:]]+$//' | grep -v '=$' || true
}
check_settings() {
    local file
    for file in "${config[@]}"; do
        [ -r "$file" ] || fail "读不到配置文件 $file。"
        if settings | cut -d= -f1 | while read -r key; do is_secret "$key" && echo "$key"; done | grep -q . && [ -n "$(find "$file" -perm /077)" ] && grep -qE "^($(echo "$secrets" | tr ' ' '|' | sed 's/\./\\./g'))=." "$file"; then
            fail "配置文件 $file 含密码或密钥，其他用户也能读。请执行 chmod 600 $file"
        fi
    done
}
put_settings() {
    local line key value secret
    while IFS= read -r line; do
        key=${line%%=*}
        value=${line#*=}
        if is_secret "$key"; then
            step "密码别名 $key"
            if [ -z "$dry" ]; then
                secret=$(mktemp)
                chmod 600 "$secret"
                printf 'AS_ADMIN_ALIASPASSWORD=%s\n' "$value" > "$secret"
                if aliases | grep -qx "$key"; then command=update-password-alias; else command=create-password-alias; fi
                "$asadmin" "${args[@]}" --interactive=false --passwordfile "$secret" "$command" "$key" > /dev/null || { rm -f "$secret"; fail "密码别名 $key 没有写入。"; }
                rm -f "$secret"
            fi
        elif ! properties | grep -qxF "$prefix$key=$value"; then
            step "配置属性 $key"
            does set-config-property "--propertyName=$key" "--propertyValue=$value" --source=domain
        fi
    done < <(settings)
}
reason() { # 应用写在服务器日志里的原因；日志位置由环境变量 FAZHI_SERVER_LOG 给出时才读
    local log=${FAZHI_SERVER_LOG:-}
    if [ -r "$log" ]; then
        awk '/^=== 法治圈没有启动 ===/ {text = ""; on = 1; next} /^=====/ {on = 0} on {text = text "    " $0 "\n"} END {printf "%s", text}' "$log"
    else
        echo "    原因见服务器日志中“=== 法治圈没有启动 ===”之后（设置环境变量 FAZHI_SERVER_LOG=日志文件，这里会直接显示）"
    fi
}
deploy() { does deploy --name fazhi --target "$target" --properties "fazhi-digest=$(digest "$1")" "$1"; }
installed_digest() { server get applications.application.fazhi.property.fazhi-digest 2> /dev/null | cut -d= -f2- || true; }
ready() {
    [ -n "$dry" ] && return 0
    local tries
    for tries in $(seq 60); do
        curl -fsS -m 5 "$url/health/ready" > /dev/null 2>&1 && return 0
        sleep 1
    done
    fail "应用已部署，但 $url/health/ready 一分钟内没有就绪。请看服务器日志，或在页面“部署体检”查看。"
}
keep() { # 保存这次的 EAR，旧的改名为 previous
    [ -n "$dry" ] && return 0
    if [ -f "$state/installed.ear" ] && ! cmp -s "$state/installed.ear" "$1"; then mv "$state/installed.ear" "$state/previous.ear"; fi
    [ "$1" -ef "$state/installed.ear" ] || cp "$1" "$state/installed.ear"
}
need_ear() { [ -r "$ear" ] || fail "请用 --ear 写明 fazhi.ear 的位置。"; [ -n "$dry" ] || { mkdir -p "$state" && [ -w "$state" ]; } || fail "目录 $state 不能写，请用 --state 换一个。"; }
finish() { if [ -n "$dry" ]; then echo "以上是将要做的，什么也没有改。"; else echo "完成：$1"; fi; }

case $act in
    install | upgrade | rollback | uninstall | status) server version > /dev/null || fail "连不上服务器的管理端口。请确认服务器已启动，并核对 --asadmin 和 --asadmin-args。" ;;
    *) sed -n '2,13s/^# //p' "$0"; exit 2 ;;
esac

case $act in
install)
    need_ear
    check_settings
    if deployed; then
        [ "$(installed_digest)" = "$(digest "$ear")" ] || fail "已经装有另一个版本，什么也没有改。请用 upgrade。"
        put_settings
        step "fazhi 已经是这个版本"
    else
        put_settings
        step "部署 fazhi"
        deploy "$ear" || { reason >&2; fail "应用没有启动，服务器恢复为没有部署。请按上面的原因处理后重新执行。"; }
    fi
    ready
    keep "$ear"
    finish "$url"
    ;;
upgrade)
    need_ear
    check_settings
    deployed || fail "还没有安装。请用 install。"
    [ -f "$state/installed.ear" ] || fail "缺少 $state/installed.ear，升级失败时无法退回。请把现在的 EAR 复制到那里。"
    [ -r "$backup" ] && [ -r "${backup%.dump}.digest" ] || fail "请先执行 config/database/backup.sh，再用 --backup 写明它生成的 .dump 文件。"
    [ -n "$(find "$backup" -mmin -1440)" ] || fail "备份 $backup 早于一天。请重新备份。"
    if [ "$(installed_digest)" = "$(digest "$ear")" ]; then put_settings; ready; finish "已经是这个版本"; exit 0; fi
    put_settings
    step "停用现在的版本"
    does undeploy --target "$target" fazhi
    step "部署新版本，升级表结构（全部成功或全部不做）"
    if ! deploy "$ear"; then
        reason >&2
        step "新版本没有启动，退回原来的版本"
        deploy "$state/installed.ear" || fail "原来的版本也没有启动。请看服务器日志。"
        ready
        fail "升级没有成功，原来的版本已恢复运行，数据没有改动。"
    fi
    ready
    keep "$ear"
    finish "已升级。需要退回时：asadmin disable fazhi，用 config/database/restore.sh --replace 恢复 $backup，再执行 $0 rollback"
    ;;
rollback)
    [ -f "$state/previous.ear" ] || fail "没有 $state/previous.ear，没有可退回的版本。"
    if deployed; then step "停用现在的版本"; does undeploy --target "$target" fazhi; fi
    step "部署上一个版本"
    deploy "$state/previous.ear" || { reason >&2; fail "上一个版本没有启动。数据库升级过的，须先用 config/database/restore.sh --replace 恢复升级前的备份。"; }
    ready
    if [ -z "$dry" ]; then mv "$state/previous.ear" "$state/installed.ear"; fi
    finish "已退回"
    ;;
uninstall)
    if deployed; then step "停用 fazhi"; does undeploy --target "$target" fazhi; fi
    for key in $(properties | cut -d= -f1); do
        step "删除配置属性 ${key#"$prefix"}"
        does delete-config-property "--propertyName=${key#"$prefix"}" --source=domain
    done
    for key in $(aliases); do
        step "删除密码别名 $key"
        does delete-password-alias "$key"
    done
    finish "已卸载。数据库、应用目录和 $state 没有动，密钥请继续与数据库备份一同保管"
    ;;
status)
    if deployed; then echo "已部署，EAR 摘要 $(installed_digest)"; else echo "没有部署"; fi
    properties | sed "s/^$prefix/    /"
    aliases | sed 's/$/（密码别名）/; s/^/    /'
    ;;
esac
