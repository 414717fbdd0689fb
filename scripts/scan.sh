#!/usr/bin/env bash
# Looks for known vulnerabilities in what we deploy.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh

usage() {
  cat <<'TEXT'
scripts/scan.sh [--dry-run] [IMAGE...]

Asks the npm registry about the packages that run in production, and a scanner about the named images
(auth, main, …; all by default) where trivy or grype is installed. Reports lie in reports/scan.

Ends with 0 when everything was looked at and nothing grave found, with 1 when something high or
critical was found, and with 2 when part of it could not be looked at: the registry did not answer, or
there is no scanner. It says which.

  --dry-run  say what would be asked
  --help     this text
TEXT
}

images=() dry_run=false
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=true ;;
    -*) refuse "there is no flag $1" ;;
    *) images+=("$1") ;;
  esac
  shift
done
[ ${#images[@]} -gt 0 ] || images=(auth main notification edge gateway)
if $dry_run; then
  echo "would audit the packages of package-lock.json and scan the images ${images[*]}"
  exit 0
fi

mkdir -p reports/scan
found=false unseen=false

audit() {
  local report=reports/scan/packages.json
  # Ends with 1 for findings and for a registry that does not answer alike: only the report tells.
  npm audit --omit=dev --json >"$report" 2>reports/scan/packages.log || true
  case $(node scripts/read-audit.mjs "$report") in
    clean) echo 'packages: nothing high or critical' ;;
    grave) echo "packages: high or critical, see $report"; found=true ;;
    *) echo 'packages: NOT SCANNED, the registry did not answer'; unseen=true ;;
  esac
}

scan_image() {
  local name=${IMAGE_PREFIX:-gatehouse/}$1:${IMAGE_TAG:-dev} report=reports/scan/$1.json code=0
  if command -v trivy >/dev/null; then
    trivy image --quiet --severity HIGH,CRITICAL --ignore-unfixed --exit-code 1 --format json --output "$report" "$name" || code=$?
  elif command -v grype >/dev/null; then
    grype --quiet --fail-on high --only-fixed --output json --file "$report" "$name" || code=$?
  else
    echo "$name: NOT SCANNED, there is no trivy or grype here"
    unseen=true
    return
  fi
  case $code in
    0) echo "$name: nothing high or critical" ;;
    1) echo "$name: high or critical, see $report"; found=true ;;
    *) echo "$name: NOT SCANNED, the scanner failed"; unseen=true ;;
  esac
}

audit
for image in "${images[@]}"; do scan_image "$image"; done
if $found; then exit 1; fi
if $unseen; then exit 2; fi
