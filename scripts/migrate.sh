#!/usr/bin/env bash
# Brings the databases up to date.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/services.sh
. scripts/lib/services.sh

usage() {
  cat <<'HELP'
scripts/migrate.sh [flags] [auth] [main] [notification]

Makes the databases of the named services, or of all three, where they are missing, and brings them up
to date. Run it before a new version starts; again is harmless, and on several hosts at once one works
while the others wait.

  --environment <dev|qa>   in containers of that environment, with its images and secrets. Without it
                           here, with the variables of this shell (MYSQL_URL, MONGO_URL, …)
  --dry-run                say what would be run
  --help                   this text
HELP
}

dry_run='' environment=''
services=()
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
    --environment) environment=${2:?--environment wants dev or qa}; shift; require_environment "$environment" ;;
    auth | main | notification) services+=("$1") ;;
    -*) refuse "there is no flag $1" ;;
    *) refuse "\"$1\" has no database; auth, main and notification have" ;;
  esac
  shift
done
[ ${#services[@]} -gt 0 ] || services=(auth main notification)
[ -z "$environment" ] || [ -n "$dry_run" ] || require_docker

for service in "${services[@]}"; do
  run_command "$environment" "$service" migrate || fail "$service could not be migrated; its log above says why"
done
