#!/usr/bin/env bash
# Makes an operator of the platform; the first one, too.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
# shellcheck source=lib/terminal.sh
. scripts/lib/terminal.sh
# shellcheck source=lib/services.sh
. scripts/lib/services.sh

usage() {
  cat <<'HELP'
scripts/grant-operator.sh [flags]

Makes an account an operator of the platform, who has an admin's rights in every community. Where there
is no account it makes one without a password, whose owner gets a link, good once, to choose it. Again is
harmless. What is not given is asked for in a terminal; nobody is ever asked for a password.
docker/runbooks/operators.md says where else it runs.

  --email <address>         whose account it is
  --given-name <name>, --family-name <name>
                            what the owner is called, where the account has to be made
  --link <mail|print>       how the link comes: by mail, or shown here where mails do not go out yet. A
                            new account is sent its own; another one is made only for who asks with this
  --revoke                  make the account an ordinary one again
  --environment <dev|qa>    in a container of that environment. Without it here, with auth's variables
                            in this shell
  --dry-run                 say what would be run
  --help                    this text
HELP
}

dry_run='' environment='' email='' given='' family='' link='' revoke=''
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h) usage; exit 0 ;;
    --dry-run) dry_run=yes ;;
    --environment) environment=${2:?--environment wants dev or qa}; shift; require_environment "$environment" ;;
    --email) email=${2:?--email wants an address}; shift ;;
    --given-name) given=${2:?--given-name wants a name}; shift ;;
    --family-name) family=${2:?--family-name wants a name}; shift ;;
    --link) link=${2:?--link wants mail or print}; shift ;;
    --revoke) revoke=yes ;;
    *) refuse "there is no flag $1" ;;
  esac
  shift
done
case $link in '' | mail | print) ;; *) refuse "--link is mail or print, not \"$link\"" ;; esac

if [ -z "$email" ]; then
  [ -t 0 ] || refuse '--email says whose account it is'
  read -r -p 'Email address: ' email
  if [ -z "$given$family$revoke" ]; then
    read -r -p 'Given name (nothing where there is an account): ' given
    [ -z "$given" ] || read -r -p 'Family name: ' family
  fi
fi
arguments=(--email "$email")
[ -z "$given" ] || arguments+=(--given-name "$given")
[ -z "$family" ] || arguments+=(--family-name "$family")
[ -z "$link" ] || arguments+=(--link "$link")
[ -z "$revoke" ] || arguments+=(--revoke)
[ -z "$environment" ] || [ -n "$dry_run" ] || require_docker

run_command "$environment" auth grant-operator "${arguments[@]}"
