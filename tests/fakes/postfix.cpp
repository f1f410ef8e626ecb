#include "fakes/postfix.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

#include <fmt/format.h>
#include <pwd.h>
#include <unistd.h>

namespace newshound {

namespace fs = std::filesystem;

namespace {

constexpr const char* programs = "/usr/lib/postfix/sbin";

std::string content_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

uid_t uid_of(const char* user) {
  const passwd* entry = ::getpwnam(user);
  if (entry == nullptr) throw std::runtime_error(fmt::format("there is no user {}", user));
  return entry->pw_uid;
}

// The services that receiving and storing a mail takes; master(5). None of them changes its root,
// so that nothing has to be copied into the queue directory.
constexpr const char* services = R"(
127.0.0.1:{port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
virtual unix - n n - - virtual
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
proxymap unix - - n - - proxymap
tlsmgr unix - - n 1000? 1 tlsmgr
postlog unix-dgram n - n - 1 postlogd
)";

}  // namespace

Postfix::Postfix(const Certificates& certificates) {
  for (int attempt = 0; attempt < 5; ++attempt)
    if (start(certificates)) return;
  throw std::runtime_error("Postfix does not start: " + process_->err() + log());
}

void Postfix::write_configuration(const Certificates& certificates) const {
  std::ofstream(home_ / "etc/master.cf")
      << fmt::format(fmt::runtime(services), fmt::arg("port", port_));
  std::ofstream(home_ / "etc/main.cf") << fmt::format(
      R"(
compatibility_level = 3.6
queue_directory = {home}/queue
data_directory = {home}/data
maillog_file = {home}/log
maillog_file_prefixes = {home}
myhostname = mx.newshound.example
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
mynetworks =
mydestination =
smtpd_relay_restrictions = reject_unauth_destination
smtpd_tls_security_level = encrypt
smtpd_tls_received_header = yes
smtpd_tls_cert_file = {certificate}
smtpd_tls_key_file = {key}
virtual_mailbox_domains = newshound.example
virtual_mailbox_base = {home}
virtual_mailbox_maps = static:mail/
virtual_uid_maps = static:{uid}
virtual_gid_maps = static:{uid}
alias_maps =
alias_database =
)",
      fmt::arg("home", home_.path().string()),
      fmt::arg("certificate", certificates.certificate.string()),
      fmt::arg("key", certificates.key.string()),
      fmt::arg("uid", uid_of("nobody")));
}

bool Postfix::start(const Certificates& certificates) {
  port_ = free_port();
  // Its processes are of other users.
  fs::permissions(home_.path(), fs::perms::others_exec, fs::perm_options::add);
  for (const auto* name : {"etc", "queue", "data", "mail"}) fs::create_directories(home_ / name);
  if (::chown((home_ / "data").c_str(), uid_of("postfix"), 0) != 0 ||
      ::chown((home_ / "mail").c_str(), uid_of("nobody"), 0) != 0)
    throw std::runtime_error("Postfix in a test needs root");
  write_configuration(certificates);
  const std::string etc = home_ / "etc";
  run({.arguments = {"postfix", "-c", etc, "check"}});  // makes the queue's folders
  // -d: in the foreground. Asked to end, it ends its children.
  process_ = std::make_unique<Process>(Process::Options{
      .arguments = {fmt::format("{}/master", programs), "-c", etc, "-d"}, .on_our_death = SIGTERM});
  eventually([this] { return !process_->running() || answers(port_); });
  return process_->running() && answers(port_);
}

std::vector<std::string> Postfix::mails(std::size_t least) const {
  const auto arrived = [this] {
    std::vector<std::string> list;
    std::error_code none_yet;
    for (const auto& file : fs::directory_iterator(home_ / "mail/new", none_yet))
      list.push_back(content_of(file.path()));
    return list;
  };
  eventually([&] { return arrived().size() >= least; });
  return arrived();
}

std::string Postfix::log() const {
  return content_of(home_ / "log");
}

}  // namespace newshound
