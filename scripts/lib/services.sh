# shellcheck shell=bash
# Runs a service's own commands (migrate.js, rotate-keys.js, grant-operator.js, …), in an environment of compose or here.

# compose ENVIRONMENT ARGUMENTS...
compose() {
  local environment=$1
  shift
  run docker compose --file docker/compose.yaml --file "docker/compose.$environment.yaml" "$@"
}

# run_command ENVIRONMENT SERVICE COMMAND ARGUMENTS...   With an empty environment it runs in this
# checkout, with this shell's variables; else in a new container of that environment's image.
run_command() {
  local environment=$1 service=$2 command=$3
  shift 3
  if [ -n "$environment" ]; then
    compose "$environment" run --rm --no-deps -T "$service" \
      node --enable-source-maps "dist/src/commands/$command.js" "$@"
  else
    [ -e "services/$service/dist/src/commands/$command.js" ] || fail 'the services are not compiled; npm run build'
    run node --enable-source-maps "services/$service/dist/src/commands/$command.js" "$@"
  fi
}

require_environment() {
  case $1 in
    dev | qa) ;;
    *) refuse "--environment is dev or qa, not \"$1\"" ;;
  esac
}
