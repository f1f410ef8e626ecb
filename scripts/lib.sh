# Shared by the scripts beside it, which source it; not a script of its own.
# shellcheck shell=bash disable=SC2034

set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

# Debian 12's names. What newshound is built from, and what it needs to run.
build_packages=(
  clang-19 lld-19 cmake ninja-build pkg-config
  libboost1.81-dev libcli11-dev libctemplate-dev libcurl4-openssl-dev libfmt-dev libgumbo-dev libicu-dev
  libpsl-dev libpugixml-dev librdkafka-dev libspdlog-dev libsqlite3-dev libssl-dev libsystemd-dev libxxhash-dev
  libyaml-cpp-dev
  ca-certificates tzdata
)
# What the tests add: GoogleTest, and real servers to run against.
test_packages=(
  libgtest-dev
  curl iproute2 libxml2-utils nats-server nginx openssl procps prometheus-alertmanager python3
  python3-aiosmtpd redis-server rsyslog sqlite3 systemd util-linux
)
sanitizer_packages=(libclang-rt-19-dev llvm-19)
format_packages=(clang-format-19)
tidy_packages=(clang-tidy-19)

say() { printf '\n==> %s\n' "$*"; }

as_root() {
  if ((EUID == 0)); then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    printf 'This needs root: %s\nRun this script as root, or install sudo.\n' "$*" >&2
    return 1
  fi
}

# missing PACKAGE...: those that are not installed, one a line.
missing() {
  local installed
  # shellcheck disable=SC2016
  installed=$(dpkg-query -W -f '${db:Status-Status} ${Package}\n' "$@" 2>/dev/null || true)
  local package
  for package in "$@"; do
    [[ $'\n'$installed$'\n' == *$'\n'"installed $package"$'\n'* ]] || echo "$package"
  done
}

# need PACKAGE...: installs what is missing, without a question.
need() {
  if ! command -v dpkg-query >/dev/null; then
    say "This is not Debian, so nothing is installed for you. Needed, by Debian's names: $*"
    return
  fi
  local wanted
  mapfile -t wanted < <(missing "$@")
  ((${#wanted[@]})) || return 0
  say "Installing Debian packages: ${wanted[*]}"
  # One broken third-party source fails the whole update; what counts is whether the install works.
  as_root apt-get update -q || true
  as_root env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -q --no-install-recommends "${wanted[@]}"
}

# without_services COMMAND...: runs it so that packages it installs start no service (policy-rc.d,
# as Debian's policy 9.3.3 has it). A policy that the machine has already stays.
without_services() {
  local policy=/usr/sbin/policy-rc.d
  if [[ -e $policy ]]; then
    "$@"
    return
  fi
  printf '#!/bin/sh\nexit 101\n' | as_root tee "$policy" >/dev/null
  as_root chmod 755 "$policy"
  # shellcheck disable=SC2064
  trap "as_root rm -f '$policy'" EXIT
  "$@"
  as_root rm -f "$policy"
  trap - EXIT
}

# build PRESET [CMAKE ARGUMENTS...]: configures once (Ninja does it again when a CMake file changes),
# then builds what changed.
build() {
  local preset=$1
  shift
  if [[ ! -f build/$preset/build.ninja ]]; then
    say "Configuring build/$preset."
    cmake --preset "$preset"
  fi
  cmake --build --preset "$preset" --parallel "$(nproc)" "$@"
}
