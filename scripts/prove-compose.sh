#!/usr/bin/env bash
# Proves images and compose on a Docker engine: what npm test cannot, because CI has none.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/images.sh
. scripts/lib/images.sh
# shellcheck source=lib/services.sh
. scripts/lib/services.sh

usage() {
  cat <<'HELP'
scripts/prove-compose.sh [flags]

Builds all images on the Docker engine that answers, measures them, brings both environments up side by
side, runs the main job through each gateway, over HTTPS too, recreates a service behind a running
gateway, backs up, drops every database, restores, counts, and takes everything down again, volumes
too. Ends with 1 at the first thing that is not as it should be.

  --keep       leave both environments up
  --help       this text

It refuses to start where an environment of that name has volumes: it would delete them. Images that
cannot be had (Prometheus, Grafana, the mailbox) are named and left out.
HELP
}

keep='' dry_run=''
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --keep) keep=yes ;;
    *) refuse "there is no flag $1" ;;
  esac
  shift
done
require_docker
for environment in dev qa; do
  [ -z "$(docker volume ls --quiet --filter "label=com.docker.compose.project=gatehouse-$environment")" ] ||
    fail "gatehouse-$environment has volumes: it is in use, or left from before (docker compose down --volumes)"
done

work=$(mktemp -d)
export GATEWAY_PORT
port_of() { if [ "$1" = qa ]; then echo 18090; else echo 18080; fi; }
up() { GATEWAY_PORT=$(port_of "$1") compose "$1" --progress quiet "${@:2}"; }

finish() {
  local code=$? environment
  if [ -z "$keep" ]; then
    for environment in dev qa; do
      GATEWAY_PORT=1 compose "$environment" --profile '*' down --volumes --remove-orphans >/dev/null 2>&1 || true
    done
  fi
  rm -rf "$work"
  if [ "$code" = 0 ]; then say 'everything is as it should be'; else say "FAILED with $code"; fi
}
trap finish EXIT

title() { printf '\n== %s (%s s)\n' "$1" "$SECONDS"; }

megabytes() { echo $(($(docker image inspect --format '{{.Size}}' "$1") / 1000000)); }

title 'Images, from nothing changed or from scratch'
scripts/build-images.sh
base=$(sed -n 's/^ARG NODE_IMAGE=//p' docker/Dockerfile)
for service in auth main notification edge; do
  over=$(($(megabytes "${prefix}$service:dev") - $(megabytes "$base")))
  say "$service: $(megabytes "${prefix}$service:dev") MB, $over MB over $base"
  [ "$over" -le 60 ] || fail "the image of $service is more than 60 MB over its base"
done
say "gateway: $(megabytes "${prefix}gateway:dev") MB"

title 'An incremental build: one source file of one service'
touched=services/main/src/features/visits/visits.errors.ts
cp "$touched" "$work/kept"
restore_source() { cp "$work/kept" "$touched"; }
printf '\n// %s\n' "$(date +%s%N)" >>"$touched"
started=$SECONDS
scripts/build-images.sh --team dev | tee "$work/built" || { restore_source; fail 'the incremental build failed'; }
restore_source
seconds=$((SECONDS - started))
say "an incremental build took $seconds s"
grep -q '^auth: unchanged' "$work/built" || fail 'auth was built though only main changed'
[ "$seconds" -le 30 ] || fail 'an incremental build took more than 30 s'
scripts/build-images.sh --team dev >/dev/null

profiles=''
for image in axllent/mailpit:mailbox prom/prometheus:observability; do
  name=$(grep -o "${image%:*}:[^ ]*" docker/compose.yaml)
  if docker image inspect "$name" >/dev/null 2>&1 || docker pull --quiet "$name" >/dev/null 2>&1; then
    profiles=$profiles,${image##*:}
  else
    say "$name cannot be had here: left out"
  fi
done
export COMPOSE_PROFILES=${profiles#,}

for environment in dev qa; do
  title "Environment $environment, up and healthy"
  scripts/make-secrets.sh "$environment"
  up "$environment" up --detach --wait --wait-timeout 300
  up "$environment" ps --all --format 'table {{.Name}}\t{{.Status}}'
  unhealthy=$(up "$environment" ps --format '{{.Name}} {{.Health}}' | grep -cv ' healthy$' || true)
  [ "$unhealthy" = 0 ] || fail "$unhealthy containers of $environment are not healthy"
  for service in auth main; do
    up "$environment" exec -T "$service" node dist/src/commands/demo.js >/dev/null
  done
  npm run --silent smoke -- --url "http://localhost:$(port_of "$environment")"
  for area in base admin manager employee; do
    curl --silent --fail "http://localhost:$(port_of "$environment")/$area" >"$work/page" ||
      fail "/$area of $environment is not there"
    script=$(grep -o 'src="[^"]*/main-[^"]*\.js"' "$work/page" | cut -d '"' -f 2 | head -n 1)
    [ -n "$script" ] || fail "/$area of $environment is not the portal"
    curl --silent --fail --output /dev/null "http://localhost:$(port_of "$environment")$script" ||
      fail "the portal's $script is not there"
  done
  say "the portal is at /base /admin /manager /employee of $environment"
done

title 'No root, nothing to write to'
for service in auth main notification edge gateway; do
  user=$(up dev exec -T "$service" id -u)
  [ "$user" != 0 ] || fail "$service runs as root"
  if up dev exec -T "$service" sh -c 'echo x >/usr/x || echo x >/app/x' 2>/dev/null; then
    fail "$service can write to its image"
  fi
  say "$service runs as user $user on a read-only file system"
done

title 'A recreated service, found again by a running gateway'
gateway=$(up dev ps --quiet gateway)
up dev up --detach --wait --force-recreate --no-deps main edge
[ "$(up dev ps --quiet gateway)" = "$gateway" ] || fail 'the gateway was replaced'
for _ in $(seq 30); do
  if npm run --silent smoke -- --url http://localhost:18080 >"$work/smoke" 2>&1; then break; fi
  sleep 1
done
tail -n 1 "$work/smoke"
grep -q 'does its main job' "$work/smoke" || fail 'the gateway does not find the new containers'

title 'HTTPS'
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
  -addext 'subjectAltName=DNS:localhost' -keyout "$work/tls.key" -out "$work/tls.crt" 2>/dev/null
chmod 755 "$work"
chmod 644 "$work/tls.key"
CERTIFICATES=$work PUBLIC_URL=https://localhost:18443 GATEWAY_PORT=18080 GATEWAY_TLS_PORT=18443 \
  docker compose --file docker/compose.yaml --file docker/compose.dev.yaml \
  --file docker/compose.https.yaml up --detach --wait
NODE_EXTRA_CA_CERTS=$work/tls.crt npm run --silent smoke -- --url https://localhost:18443
curl --silent --include --cacert "$work/tls.crt" https://localhost:18443/health | grep -iE '^HTTP/2|strict-transport'

title 'Backup, drop everything, restore, count'
secret() { cat "docker/secrets/dev/$1"; }
address() { # address SERVICE PORT: how this machine reaches it past the internal network
  docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}' "$(up dev ps --quiet "$1")"
}
MYSQL_URL="mysql://root:$(secret mysql_root_password)@$(address mysql):3306"
MONGO_URL="mongodb://gatehouse:$(secret mongo_password)@$(address mongo):27017/?authSource=admin"
RABBITMQ_MANAGEMENT_URL="http://gatehouse:$(sed -n 's/^default_pass = //p' docker/secrets/dev/rabbitmq.conf)@$(address rabbitmq):15672"
export MYSQL_URL MONGO_URL RABBITMQ_MANAGEMENT_URL
npm run --silent backup -- --to "$work/backups"
npm run --silent restore -- --newest "$work/backups" --drill
up dev stop gateway auth main notification edge
up dev rm --stop --force --volumes mysql mongo rabbitmq
docker volume rm gatehouse-dev_mysql gatehouse-dev_mongo gatehouse-dev_rabbitmq
# What made the databases at the first start makes them again; the restore wants them empty.
up dev up --detach --wait mysql mongo rabbitmq
MYSQL_URL="mysql://root:$(secret mysql_root_password)@$(address mysql):3306"
MONGO_URL="mongodb://gatehouse:$(secret mongo_password)@$(address mongo):27017/?authSource=admin"
RABBITMQ_MANAGEMENT_URL="http://gatehouse:$(sed -n 's/^default_pass = //p' docker/secrets/dev/rabbitmq.conf)@$(address rabbitmq):15672"
started=$SECONDS
npm run --silent restore -- --newest "$work/backups"
up dev up --detach --wait
npm run --silent smoke -- --url http://localhost:18080
say "from nothing to the main job again in $((SECONDS - started)) s"
