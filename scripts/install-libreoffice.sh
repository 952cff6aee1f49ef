#!/usr/bin/env bash
# Installs LibreOffice on Debian. From 24 on it lays rows out as Word does: where the distribution has an older one, it comes
# from the backports. When neither can be had, the tests that need it say so and are skipped.
set -euo pipefail
readonly LEAST=24
readonly PROGRAM="${SOFFICE:-soffice}"
export DEBIAN_FRONTEND=noninteractive

installed() { { "$PROGRAM" --version 2>/dev/null || true; } | sed -n 's/^LibreOffice \([0-9]*\)\..*/\1/p'; }
offered() { apt-cache policy libreoffice-writer | sed -n 's/^ *Candidate: \([0-9]*:\)\{0,1\}\([0-9]*\)\..*/\2/p'; }
at_least() { [ "${1:-0}" -ge "$LEAST" ]; }
install() { apt-get install -y -qq --no-install-recommends "$@" libreoffice-writer >/dev/null; }

from_backports() {
  local suite list=/etc/apt/sources.list.d/backports.list
  suite="$(. /etc/os-release && echo "$VERSION_CODENAME")-backports"
  echo "deb http://deb.debian.org/debian $suite main" >"$list"
  apt-get update -qq && install -t "$suite" && return
  rm -f "$list"
  return 1
}

at_least "$(installed)" && exit 0
apt-get update -qq || true
if at_least "$(offered)"; then install || true; else from_backports || true; fi
at_least "$(installed)" && exit 0

echo "WARNING: no LibreOffice $LEAST to be had; what needs it is skipped." >&2
command -v "$PROGRAM" >/dev/null || { apt-get update -qq; install; }
