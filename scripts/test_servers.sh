# The servers that the tests start for themselves; sourced by the scripts that run tests.
# shellcheck shell=bash disable=SC2154

# The package that provides another mail server than Postfix, if there is one.
other_mail_server() {
  # shellcheck disable=SC2016
  dpkg-query -W -f '${db:Status-Status} ${Package} ${Provides}\n' 2>/dev/null |
    awk '/^installed / && /mail-transport-agent/ && $2 != "postfix" {print $2; exit}'
}

# Installs nginx, Postfix and the rest, starts none of them and leaves none to start at boot: the
# tests run their own, on free ports of the loopback interface.
need_test_servers() {
  command -v dpkg-query >/dev/null || { need "${test_packages[@]}" postfix; return; }
  local packages=("${test_packages[@]}") other new
  other=$(other_mail_server)
  if [[ -n $other ]]; then
    say "This machine's mail server is $other. It stays, so the tests that need Postfix cannot run."
  else
    packages+=(postfix)
  fi
  mapfile -t new < <(missing "${packages[@]}")
  ((${#new[@]})) || return 0
  if [[ " ${new[*]} " == *" postfix "* ]]; then
    # Answers the one question that Postfix's installation asks.
    echo 'postfix postfix/main_mailer_type select No configuration' |
      as_root debconf-set-selections
  fi
  without_services need "${packages[@]}"
  local service
  for service in nats-server nginx postfix prometheus-alertmanager redis-server rsyslog; do
    if [[ " ${new[*]} " == *" $service "* ]] && command -v systemctl >/dev/null; then
      as_root systemctl --quiet disable "$service" || true
    fi
  done
}
