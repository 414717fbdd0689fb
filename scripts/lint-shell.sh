#!/usr/bin/env bash
# Holds every shell script against shellcheck, where it is.
set -euo pipefail

if [ "${1:-}" = --help ]; then
  echo 'scripts/lint-shell.sh: runs shellcheck over all shell scripts. Ends with 1 when something is wrong,'
  echo 'and with 0 and NOT CHECKED when shellcheck is not on this machine.'
  exit 0
fi
cd "$(dirname "${BASH_SOURCE[0]}")/.."
command -v shellcheck >/dev/null || { echo 'NOT CHECKED: there is no shellcheck here' >&2; exit 0; }
mapfile -t scripts < <(git ls-files '*.sh' .ci/run)
shellcheck --external-sources --source-path=SCRIPTDIR "${scripts[@]}"
echo "${#scripts[@]} scripts are clean"
