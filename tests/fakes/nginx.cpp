#include "fakes/nginx.h"

#include <fstream>
#include <sstream>
#include <stdexcept>

#include <fmt/format.h>

namespace newshound {

namespace {

constexpr const char* log_format =
    "log_format fields escape=none '$request_uri\\t$status\\t$sent_http_content_encoding\\t"
    "$sent_http_etag\\t$sent_http_last_modified\\t$http_if_none_match\\t$http_if_modified_since\\t"
    "$http_user_agent\\t$server_protocol\\t$connection\\t$ssl_client_s_dn';";

std::vector<std::string> fields_of(const std::string& line) {
  std::vector<std::string> fields;
  std::istringstream stream(line);
  for (std::string field; std::getline(stream, field, '\t');) fields.push_back(field);
  fields.resize(11);
  return fields;
}

std::vector<Nginx::Access> read_log(const std::filesystem::path& file) {
  std::vector<Nginx::Access> log;
  std::ifstream stream(file);
  for (std::string line; std::getline(stream, line) && !stream.eof();) {
    const auto field = fields_of(line);
    log.push_back({.target = field[0],
                   .status = std::stoi(field[1]),
                   .encoding = field[2],
                   .etag = field[3],
                   .last_modified = field[4],
                   .if_none_match = field[5],
                   .if_modified_since = field[6],
                   .user_agent = field[7],
                   .protocol = field[8],
                   .connection = field[9],
                   .client = field[10]});
  }
  return log;
}

}  // namespace

Nginx::Nginx(std::filesystem::path documents, std::optional<Certificates> certificates)
    : documents_(std::move(documents)), certificates_(std::move(certificates)) {
  // A free port may be taken before nginx has it.
  for (int attempt = 0; attempt < 5; ++attempt)
    if (start()) return;
  throw std::runtime_error("nginx does not start: " + process_->err());
}

bool Nginx::start() {
  port_ = free_port();
  tls_port_ = free_port();
  std::ofstream(home_ / "nginx.conf") << configuration();
  process_ = std::make_unique<Process>(Process::Options{
      .arguments = {
          "/usr/sbin/nginx", "-p", home_.path(), "-c", home_ / "nginx.conf", "-e", "stderr"}});
  eventually([this] { return !process_->running() || answers(port_); });
  return process_->running() && answers(port_);
}

std::string Nginx::configuration() const {
  std::string temporary;
  for (const auto* what : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
    temporary += fmt::format("  {0}_temp_path {0};\n", what);
  std::string tls;
  if (certificates_)
    tls = fmt::format(
        "listen 127.0.0.1:{} ssl http2; ssl_certificate {}; ssl_certificate_key {}; "
        "ssl_client_certificate {}; ssl_verify_client optional;",
        tls_port_,
        certificates_->certificate.string(),
        certificates_->key.string(),
        certificates_->authority.string());
  return fmt::format(R"(
daemon off; master_process off; pid nginx.pid;
events {{}}
http {{
{}  {}
  access_log access.log fields;
  types {{ application/rss+xml xml; application/feed+json json; }}
  gzip on; gzip_types *; gzip_min_length 1;
  server {{
    listen 127.0.0.1:{}; {}
    root {};
    location /members/ {{
      if ($ssl_client_verify != SUCCESS) {{ return 403; }}
      rewrite ^/members/(.*)$ /$1 break;
    }}
    location /moved/ {{ rewrite ^/moved/(.*)$ https://127.0.0.1:{}/$1 permanent; }}
  }}
}}
)",
                     temporary,
                     log_format,
                     port_,
                     tls,
                     documents_.string(),
                     tls_port_);
}

std::string Nginx::url(const std::string& name) const {
  return fmt::format("http://127.0.0.1:{}/{}", port_, name);
}

std::string Nginx::tls_url(const std::string& name) const {
  return fmt::format("https://127.0.0.1:{}/{}", tls_port_, name);
}

std::vector<Nginx::Access> Nginx::accesses(std::size_t least) const {
  std::vector<Access> log;
  eventually([&] { return (log = read_log(home_ / "access.log")).size() >= least; });
  return log;
}

}  // namespace newshound
