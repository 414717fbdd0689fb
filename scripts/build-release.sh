#!/usr/bin/env bash
# Makes the archive that Ansible lays out on hosts where the services run under PM2.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
cd "$root"
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh

usage() {
  cat <<'TEXT'
scripts/build-release.sh [--output FILE] [--dry-run]

Packs the compiled services, the packages that they need to run, openapi/ and scripts/pm2 into one
archive. Tests, sources and packages for development stay behind. Needs npm and tar.

  --output FILE  where the archive goes   (default .gatehouse/releases/<commit>.tar.gz)
  --dry-run      say what would be done
  --help         this text
TEXT
}

output='' dry_run=false
while [ $# -gt 0 ]; do
  case $1 in
    --output) output=${2:?--output wants a file}; shift 2 ;;
    --dry-run) dry_run=true; shift ;;
    --help | -h) usage; exit 0 ;;
    *) refuse "there is no flag $1" ;;
  esac
done
revision=$(git describe --always --dirty --abbrev=12 2>/dev/null || echo unversioned)
output=${output:-$root/.gatehouse/releases/$revision.tar.gz}
services=(auth main notification edge)

if $dry_run; then
  echo "would compile ${services[*]}, install their packages without those for development,"
  echo "and pack them into $output"
  exit 0
fi

staging=$(mktemp -d)
# It becomes the folder of the release, which the user of the services has to enter.
chmod 755 "$staging"
trap 'rm -rf "$staging"' EXIT

npx tsc -b "${services[@]/#/services/}"

# npm reads the manifests of all workspaces, whichever it installs.
git ls-files -- package.json package-lock.json .npmrc '*/package.json' |
  xargs cp --parents --target-directory "$staging"
(
  cd "$staging"
  npm ci --omit=dev --workspace shared "${services[@]/#/--workspace=services/}" \
    --no-audit --no-fund --prefer-offline --silent
  rm -rf clients scripts
  find node_modules -xtype l -delete
)
for package in openapi shared shared/codes shared/texts "${services[@]/#/services/}"; do
  find "$package" -path '*/node_modules' -prune -o -type f \
    \( -path "$package/dist/*" -o -path "$package/data/*" -o -path "$package/templates/*" \) -print |
    grep -v -e "^$package/dist/test/" -e '\.d\.ts$' -e '\.tsbuildinfo$' |
    xargs cp --parents --target-directory "$staging"
done
find openapi \( -path openapi/released -o -path openapi/dist \) -prune -o -type f \
  \( -name '*.yaml' -o -name '*.json' -o -name '*.html' \) \
  -exec cp --parents --target-directory "$staging" {} +
cp --recursive --parents --target-directory "$staging" scripts/pm2
echo "$revision" >"$staging/RELEASE"

mkdir -p "$(dirname "$output")"
tar --create --gzip --file "$output" --owner=0 --group=0 --directory "$staging" .
echo "$output  $(du -h "$output" | cut -f1)"
