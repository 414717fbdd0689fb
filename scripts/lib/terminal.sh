# shellcheck shell=bash
# What the shell scripts share; each names its own usage().

say() { printf '%s\n' "$*"; }

fail() {
  printf 'gatehouse: %s\n' "$*" >&2
  exit 1
}

# For a call that is wrong: the sentence, and where to read more.
refuse() {
  printf 'gatehouse: %s; %s --help explains\n' "$*" "$0" >&2
  exit 2
}

# Runs a command, or with --dry-run only shows it.
run() {
  if [ -n "${dry_run:-}" ]; then
    printf 'would run:'
    printf ' %q' "$@"
    printf '\n'
  else
    "$@"
  fi
}

require_docker() {
  command -v docker >/dev/null || fail 'docker is not on the PATH'
  docker version --format '{{.Server.Version}}' >/dev/null 2>&1 ||
    fail 'no Docker engine answers (DOCKER_HOST says where one is)'
}
