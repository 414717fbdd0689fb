#!/bin/sh
# Fills in the templates and becomes nginx. nginx reads addresses and certificates once, so a second
# process watches both: a recreated container or a renewed certificate is a graceful reload.
set -eu

GATEWAY_FOLDER=/run/gatehouse
export GATEWAY_FOLDER
templates=/usr/local/share/gatehouse

fail() {
  echo "gateway: $*" >&2
  exit 1
}

fill() {
  # Exactly the variables of the template; nginx's own $variables stay.
  # shellcheck disable=SC2016 # envsubst wants them unexpanded
  names=$(grep -o '${[A-Z_0-9]*}' "$templates/$1.template" | sort -u | tr '\n' ' ')
  envsubst "$names" <"$templates/$1.template" >"$GATEWAY_FOLDER/$1"
}

has_http2_directive() {
  version=$(nginx -v 2>&1 | sed 's/.*nginx\/\([0-9.]*\).*/\1/')
  [ "$(printf '%s\n' 1.25.1 "$version" | sort -V | head -n 1)" = 1.25.1 ]
}

configure_tls() {
  [ -n "$GATEWAY_CERTIFICATE_KEY" ] || fail 'GATEWAY_CERTIFICATE is given, GATEWAY_CERTIFICATE_KEY is not'
  [ -n "$PUBLIC_URL" ] || fail 'PUBLIC_URL is needed: plain requests are sent there'
  for file in "$GATEWAY_CERTIFICATE" "$GATEWAY_CERTIFICATE_KEY"; do
    [ -r "$file" ] || fail "$file cannot be read by $(id -un)"
  done
  GATEWAY_REDIRECT_LISTEN=$GATEWAY_PORT
  if has_http2_directive; then
    GATEWAY_LISTEN="$GATEWAY_TLS_PORT ssl" GATEWAY_HTTP2='http2 on;'
  else
    GATEWAY_LISTEN="$GATEWAY_TLS_PORT ssl http2" GATEWAY_HTTP2=''
  fi
  export GATEWAY_LISTEN GATEWAY_REDIRECT_LISTEN GATEWAY_HTTP2
  fill tls.conf
}

# Where the services are now, and which certificate lies there.
surroundings() {
  printf '%s\n' "$AUTH_SERVERS $MAIN_SERVERS $NOTIFICATION_SERVERS $EDGE_SERVERS" |
    grep -o 'server [^ ;]*' | sed 's/^server //; s/:[0-9]*$//' | sort -u |
    while read -r host; do getent ahosts "$host" | awk '{ print $1 }' | sort -u; done
  if [ -n "$GATEWAY_CERTIFICATE" ]; then
    cksum "$GATEWAY_CERTIFICATE" "$GATEWAY_CERTIFICATE_KEY" || true
  fi
}

reload_on_change() {
  known=$1
  while sleep 2; do
    now=$(surroundings)
    [ "$now" != "$known" ] || continue
    # A name that is gone for a moment makes the reload fail and nginx keep what it has.
    if nginx_ours -s reload; then known=$now; fi
  done
}

nginx_ours() {
  nginx -p "$GATEWAY_FOLDER" -c "$GATEWAY_FOLDER/nginx.conf" -e stderr "$@"
}

mkdir -p "$GATEWAY_FOLDER/temp"
if [ -n "$GATEWAY_CERTIFICATE" ]; then
  configure_tls
else
  GATEWAY_LISTEN=$GATEWAY_PORT
  export GATEWAY_LISTEN
fi
if [ -n "$TRUSTED_PROXIES" ]; then
  printf '%s\nreal_ip_header X-Forwarded-For;\n' "$TRUSTED_PROXIES" >"$GATEWAY_FOLDER/trusted.conf"
fi
fill nginx.conf
fill gateway.conf
cp "$templates/problems.conf" "$templates/portal.conf" "$GATEWAY_FOLDER/"
nginx_ours -t -q
reload_on_change "$(surroundings)" &
exec nginx -p "$GATEWAY_FOLDER" -c "$GATEWAY_FOLDER/nginx.conf" -e stderr
