#!/usr/bin/env bash
# Holds every shell script against shellcheck, where it is.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh

usage() {
  echo 'scripts/lint-shell.sh runs shellcheck over all shell scripts. Ends with 1 when something is wrong,'
  echo 'and with 0 and NOT CHECKED when shellcheck is not on this machine.'
}

while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    *) refuse "there is no flag $1" ;;
  esac
done
command -v shellcheck >/dev/null || { echo 'NOT CHECKED: there is no shellcheck here' >&2; exit 0; }
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}"
echo "${#scripts[@]} scripts are clean"
