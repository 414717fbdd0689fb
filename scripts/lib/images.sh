# shellcheck shell=bash
# Which images there are, how they are called, and what each is made from.

images=(auth main notification edge gateway)
# shellcheck disable=SC2034 # for the scripts that include this
prefix=${IMAGE_PREFIX-gatehouse/}

is_image() {
  local one
  for one in "${images[@]}"; do [ "$one" != "$1" ] || return 0; done
  return 1
}

# The files that an image is made from, as git pathspecs; tests are in no image.
sources_of() {
  if [ "$1" = gateway ]; then
    printf '%s\n' .npmrc package-lock.json tsconfig.base.json clients/api clients/offline \
      clients/scanner clients/ui clients/web openapi/package.json openapi/tsconfig.json \
      openapi/generated shared/codes shared/texts docker/nginx \
      ':!**/test/**' ':!**/*.spec.ts'
  else
    printf '%s\n' .npmrc package.json package-lock.json tsconfig.base.json openapi shared \
      "services/$1" docker/Dockerfile docker/Dockerfile.dockerignore docker/healthcheck.mjs \
      ':!**/test/**' ':!**/*.test.ts' ':!**/*.md' ':!shared/src/testing'
  fi
}

# A hash of names and contents of these files as they lie here, committed or not.
inputs_of() {
  local sources
  mapfile -t sources < <(sources_of "$1")
  git ls-files -z --cached --others --exclude-standard -- "${sources[@]}" |
    sort -z |
    while IFS= read -r -d '' file; do
      # One that is deleted but not yet committed is no input any more.
      if [ -f "$file" ]; then printf '%s\0' "$file"; fi
    done |
    xargs -0 sha256sum | sha256sum | cut -c 1-16
}

# The commit as a tag; -dirty when what lies here is not what was committed.
commit_tag() {
  local commit
  commit=$(git rev-parse --short=12 HEAD)
  [ -z "$(git status --porcelain)" ] || commit=$commit-dirty
  printf '%s\n' "$commit"
}
