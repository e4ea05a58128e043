#!/bin/sh
# Puts the site of this package in its place on a server, or the one before it back, in one step that readers do not notice.
#   sh switch.sh /srv/registry          this package becomes /srv/registry/current
#   sh switch.sh --back /srv/registry   the package before it does
# The server serves /srv/registry/current/site. Packages stay in /srv/registry/releases; the server needs nothing else.
set -eu

refuse() {
  echo "switch.sh: $1" >&2
  exit 1
}

# A link is made beside the old one and moved over it: there is no moment without one.
point() {
  ln -sfn "$2" "$place/.$1"
  mv -T "$place/.$1" "$place/$1"
}

back=
if [ "${1:-}" = --back ]; then
  back=1
  shift
fi
place=${1:-}
[ -n "$place" ] || refuse 'name the folder, such as: sh switch.sh /srv/registry'
current=$(readlink "$place/current" || true)

if [ -n "$back" ]; then
  previous=$(readlink "$place/previous" || true)
  [ -n "$previous" ] && [ -d "$place/$previous" ] || refuse "there is no package before this one in $place"
  point current "$previous"
  point previous "$current"
  echo "$place/current is $previous again"
  exit 0
fi

here=$(cd "$(dirname "$0")" && pwd)
(cd "$here" && sha256sum --check --quiet --strict SHA256SUMS) || refuse 'the package is damaged; nothing was changed'
name=$(cd "$here" && sha256sum SHA256SUMS | cut -c1-16)
mkdir -p "$place/releases"
if [ ! -d "$place/releases/$name" ]; then
  rm -rf "$place/releases/.$name"
  cp -R "$here" "$place/releases/.$name"
  mv "$place/releases/.$name" "$place/releases/$name"
fi
if [ "$current" = "releases/$name" ]; then
  echo "$place/current is $current already"
  exit 0
fi
point current "releases/$name"
[ -z "$current" ] || point previous "$current"
echo "$place/current is releases/$name"
