#!/usr/bin/env bash
# Makes the secrets that docker/compose.yaml mounts. What is there already stays as it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh

usage() {
  cat <<'HELP'
scripts/make-secrets.sh [flags] <environment>

Makes docker/secrets/<environment> (dev or qa) with a random password for every server and the URLs
that hold them. A file that exists is never touched: to use a server of your own, write its URL into
the file (auth_mysql_url, main_mysql_url, mongo_url, redis_url, rabbitmq_url, smtp_url).

  --dry-run    say which files would be made
  --help       this text

Losing key_encryption_secret ends every session, losing audit_chain_secret makes every audit log
unprovable: keep a copy elsewhere. second_key_encryption_secret is empty, but while one secret follows
another (docker/runbooks/auth-secret.md).
HELP
}

dry_run=
environment=
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
    -*) refuse "there is no flag $1" ;;
    *) [ -z "$environment" ] || refuse "one environment at a time"; environment=$1 ;;
  esac
  shift
done
case $environment in
  dev | qa) ;;
  '') refuse 'name the environment: dev or qa' ;;
  *) refuse "the environment is dev or qa, not \"$environment\"" ;;
esac

# The folder keeps others out; a container's user, whose number we do not know, reads single files.
folder=docker/secrets/$environment

count() {
  if [ -d "$folder" ]; then find "$folder" -maxdepth 1 -type f | wc -l; else echo 0; fi
}
before=$(count)

keep() { # keep NAME: writes standard input to the secret of that name, unless there is one
  if [ -e "$folder/$1" ]; then cat >/dev/null; return; fi
  if [ -n "$dry_run" ]; then cat >/dev/null; say "would make $folder/$1"; return; fi
  cat >"$folder/.$1.new"
  chmod 644 "$folder/.$1.new"
  mv "$folder/.$1.new" "$folder/$1"
}

random() { # 192 bits, safe inside URLs, SQL and configuration files
  od -An -N24 -tx1 /dev/urandom | tr -d ' \n'
}

password() { # password NAME: the one kept under .passwords, or a new one
  if [ -n "$dry_run" ] && [ ! -e "$folder/.passwords/$1" ]; then echo unknown; return; fi
  [ -e "$folder/.passwords/$1" ] || random >"$folder/.passwords/$1"
  cat "$folder/.passwords/$1"
}

if [ -z "$dry_run" ]; then
  (umask 077 && mkdir -p "$folder/.passwords")
fi

password mysql-root | keep mysql_root_password
keep mysql_users.sql <<SQL
CREATE DATABASE gatehouse_auth CHARACTER SET utf8mb4;
CREATE DATABASE gatehouse_main CHARACTER SET utf8mb4;
CREATE USER 'auth'@'%' IDENTIFIED BY '$(password mysql-auth)';
CREATE USER 'main'@'%' IDENTIFIED BY '$(password mysql-main)';
GRANT ALL ON \`gatehouse\\_auth\`.* TO 'auth'@'%';
GRANT ALL ON \`gatehouse\\_main\`.* TO 'main'@'%';
SQL
echo "mysql://auth:$(password mysql-auth)@mysql:3306/gatehouse_auth" | keep auth_mysql_url
echo "mysql://main:$(password mysql-main)@mysql:3306/gatehouse_main" | keep main_mysql_url
password mongo | keep mongo_password
echo "mongodb://gatehouse:$(password mongo)@mongo:27017/gatehouse_notification?authSource=admin" |
  keep mongo_url
keep redis.conf <<CONF
requirepass $(password redis)
appendonly yes
maxmemory 256mb
maxmemory-policy noeviction
dir /data
CONF
echo "redis://:$(password redis)@redis:6379" | keep redis_url
keep rabbitmq.conf <<CONF
default_user = gatehouse
default_pass = $(password rabbitmq)
vm_memory_high_watermark.relative = 0.6
disk_free_limit.absolute = 500MB
CONF
echo "amqp://gatehouse:$(password rabbitmq)@rabbitmq:5672" | keep rabbitmq_url
echo 'smtp://mailbox:1025?requireTLS=false' | keep smtp_url
random | keep key_encryption_secret
keep second_key_encryption_secret </dev/null
random | keep audit_chain_secret
password grafana | keep grafana_admin_password

made=$(($(count) - before))
if [ "$made" -gt 0 ]; then
  say "made $made files in $folder"
elif [ -z "$dry_run" ]; then
  say "all secrets of $environment are there"
fi
