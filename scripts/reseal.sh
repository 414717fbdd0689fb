#!/usr/bin/env bash
# Seals with auth's newest secret what the former one has sealed.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/services.sh
. scripts/lib/services.sh

usage() {
  cat <<'HELP'
scripts/reseal.sh [flags]

Seals with KEY_ENCRYPTION_SECRET what SECOND_KEY_ENCRYPTION_SECRET has sealed in auth's database: one
step of docker/runbooks/auth-secret.md, which says when. Again is harmless; without the second secret
it tells whether the first opens everything.

  --environment <dev|qa>    in a container of that environment. Without it here, with auth's variables
                            in this shell
  --dry-run                 say what would be run
  --help                    this text
HELP
}

dry_run='' environment=''
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
    --environment) environment=${2:?--environment wants dev or qa}; shift; require_environment "$environment" ;;
    *) refuse "there is no flag $1" ;;
  esac
  shift
done
[ -z "$environment" ] || [ -n "$dry_run" ] || require_docker

run_command "$environment" auth reseal
