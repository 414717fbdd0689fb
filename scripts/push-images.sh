#!/usr/bin/env bash
# Pushes the images that build-images.sh made.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/images.sh
. scripts/lib/images.sh

usage() {
  cat <<'HELP'
scripts/push-images.sh [flags] [auth] [main] [notification] [edge] [gateway]

Pushes the images of this commit to the registry that the prefix names: first the commit's tag, and
when all of them are there, the teams' tags. A team's tag never names half a set. The registry's
password comes from docker login.

  --team <dev|qa|both>   whose tag moves (default both)
  --prefix <registry/>   as given to build-images.sh (or IMAGE_PREFIX)
  --dry-run              say what would be pushed
  --help                 this text
HELP
}

dry_run='' team=both
services=()
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
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
[[ $prefix == *[.:]*/* ]] ||
  refuse "\"$prefix\" names no registry: --prefix registry.example/gatehouse/"
[ ${#services[@]} -gt 0 ] || services=("${images[@]}")
require_docker

commit=$(commit_tag)
[[ $commit != *-dirty ]] || fail 'there are changes that are not committed; nobody could build this again'
for service in "${services[@]}"; do
  docker image inspect "$prefix$service:$commit" >/dev/null 2>&1 ||
    fail "$prefix$service:$commit is not here; run scripts/build-images.sh --prefix $prefix"
done

push() {
  run docker push --quiet "$1" || fail "$1 could not be pushed"
}

for tag in "$commit" "${teams[@]}"; do
  for service in "${services[@]}"; do
    # What is pushed under a team's name is this commit, not what the tag means here by now.
    [ "$tag" = "$commit" ] || run docker tag "$prefix$service:$commit" "$prefix$service:$tag"
    push "$prefix$service:$tag"
  done
done
[ -n "$dry_run" ] || say "pushed $commit ${teams[*]}"
