#!/usr/bin/env bash
# Makes a new key for access tokens.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/services.sh
. scripts/lib/services.sh

usage() {
  cat <<'HELP'
scripts/rotate-keys.sh [flags]

Makes a new key that access tokens are signed with. It is published at once and signs when the overlap
has passed; tokens of the key before stay valid until they expire. Nothing restarts and nobody signs in
again.

  --environment <dev|qa>    in a container of that environment. Without it here, with auth's variables
                            in this shell
  --overlap-seconds <n>     10 to 86400 (default 60)
  --dry-run                 say what would be run
  --help                    this text
HELP
}

dry_run='' environment='' overlap=60
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
    --environment) environment=${2:?--environment wants dev or qa}; shift; require_environment "$environment" ;;
    --overlap-seconds) overlap=${2:?--overlap-seconds wants a number}; shift ;;
    *) refuse "there is no flag $1" ;;
  esac
  shift
done
[[ $overlap =~ ^[0-9]+$ ]] || refuse "--overlap-seconds is a number, not \"$overlap\""
[ -z "$environment" ] || [ -n "$dry_run" ] || require_docker

run_command "$environment" auth rotate-keys --overlap-seconds "$overlap"
