#!/usr/bin/env bash
# Builds the images of what changed, and gives each its tags.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/images.sh
. scripts/lib/images.sh

usage() {
  cat <<'HELP'
scripts/build-images.sh [flags] [auth] [main] [notification] [edge] [gateway]

Builds the images whose inputs changed (their sources, shared, openapi, package-lock.json, docker)
and tags all that are named, or all five: once with the commit, once for each team.

  <prefix>auth:<commit>   this very build; what is deployed and rolled back to
  <prefix>auth:dev        what the development team runs
  <prefix>auth:qa         what QA tests

  --team <dev|qa|both>   whose tag moves (default both). With dev, QA goes on with what it tests
  --prefix <text>        before every image's name, a registry among it (default gatehouse/,
                         or IMAGE_PREFIX)
  --force                build even if nothing changed
  --dry-run              say what would be built and tagged
  --help                 this text

An image remembers the hash of its inputs; changes that are not committed count too, and are tagged
<commit>-dirty.
HELP
}

dry_run='' force='' team=both
services=()
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
    --force) force=yes ;;
    --team) team=${2:?--team wants dev, qa or both}; shift ;;
    --prefix) prefix=${2?--prefix wants a text}; shift ;;
    -*) refuse "there is no flag $1" ;;
    *) is_image "$1" || refuse "there is no image \"$1\"; there are ${images[*]}"; services+=("$1") ;;
  esac
  shift
done
case $team in
  both) teams=(dev qa) ;;
  dev | qa) teams=("$team") ;;
  *) refuse "--team is dev, qa or both, not \"$team\"" ;;
esac
[ ${#services[@]} -gt 0 ] || services=("${images[@]}")
require_docker

commit=$(commit_tag)

build() { # build NAME INPUTS
  local where=(--file docker/Dockerfile --build-arg "SERVICE=$1")
  [ "$1" != gateway ] || where=(--file docker/nginx/Dockerfile)
  run docker build --quiet --tag "$prefix$1:inputs-$2" \
    --build-arg "REVISION=$commit" --build-arg "INPUTS=$2" "${where[@]}" . >/dev/null ||
    fail "the image of $1 could not be built"
}

for service in "${services[@]}"; do
  inputs=$(inputs_of "$service")
  image=$prefix$service
  started=$SECONDS
  if [ -z "$force" ] && docker image inspect "$image:inputs-$inputs" >/dev/null 2>&1; then
    say "$service: unchanged"
  elif [ -n "$dry_run" ]; then
    say "$service: would be built"
  else
    build "$service" "$inputs"
    say "$service: built in $((SECONDS - started)) s"
  fi
  for tag in "$commit" "${teams[@]}"; do
    run docker tag "$image:inputs-$inputs" "$image:$tag"
  done
done
[ -n "$dry_run" ] || say "tagged $commit ${teams[*]}"
