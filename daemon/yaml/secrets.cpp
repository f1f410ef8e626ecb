// The getters of Section that read secrets. No message shows a secret's value.
#include <array>
#include <cstdlib>

#include <fmt/format.h>
#include <sys/stat.h>

#include "base/file.h"
#include "base/text.h"
#include "yaml/section_state.h"

namespace newshound {

namespace {

constexpr std::size_t most_secret =
    std::size_t{64} * 1024;  // a certificate chain fits, a wrong file shows

// getenv below main is allowed here: the configuration itself names the variable, so nobody has to
// guess what the daemon looks at.
Result<std::string> environment(const std::string& name) {
  const char* const value = std::getenv(name.c_str());
  if (value == nullptr)
    return failure(Errc::not_found,
                   fmt::format("the environment variable {} is not set", printable(name)));
  return value;
}

Result<std::string> secret_in(const std::filesystem::path& file) {
  auto content = read_file(file, most_secret);
  if (!content) return content;
  if (content->ends_with('\n')) content->pop_back();
  if (content->ends_with('\r')) content->pop_back();
  return content;
}

Result<std::string> private_file(const std::filesystem::path& file) {
  struct stat info{};
  if (::stat(file.c_str(), &info) == 0 && S_ISREG(info.st_mode) && (info.st_mode & 0007) != 0)
    return failure(
        Errc::invalid,
        fmt::format("{0} is open to every user of this machine; run: chmod o= {0}", file.string()));
  return secret_in(file);
}

// systemd gives each service a folder of its own for LoadCredential= (systemd.exec(5)).
Result<std::string> credential(const std::string& name) {
  if (name.find('/') != name.npos || name == "." || name == "..")
    return failure(Errc::invalid,
                   fmt::format("\"{}\" is not the name of a credential", printable(name)));
  const auto folder = environment("CREDENTIALS_DIRECTORY");
  if (!folder)
    return failure(Errc::not_found,
                   fmt::format("there is no credential \"{}\": the daemon was started without "
                               "systemd's LoadCredential={}:…",
                               printable(name),
                               printable(name)));
  return secret_in(std::filesystem::path(*folder) / name);
}

}  // namespace

Secret SectionAccess::secret(Section& section, const std::array<std::string, 4>& keys) {
  auto& state = *section.state_;
  const std::string* given = nullptr;
  std::size_t from = 0;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    const auto* const value = state.ask_text(keys[i]);
    if (value == nullptr) continue;
    if (given != nullptr) {
      section.problem(keys[i], fmt::format("\"{}\" is given too; keep one of them", keys[from]));
      continue;
    }
    given = value;
    from = i;
  }
  if (given == nullptr || from == 0) return Secret(given == nullptr ? "" : *given);
  auto content = from == 1   ? private_file(state.resolve(*given))
                 : from == 2 ? credential(*given)
                             : environment(*given);
  if (content && content->empty()) content = failure(Errc::invalid, "the secret is empty");
  if (content) {
    if (state.secrets) *state.secrets += fmt::format("{}:{}", content->size(), *content);
    return Secret(std::move(*content));
  }
  section.problem(keys[from], content.error().message);
  return {};
}

Secret Section::secret(std::string_view key) {
  return SectionAccess::secret(*this,
                               {std::string(key),
                                fmt::format("{}_file", key),
                                fmt::format("{}_credential", key),
                                fmt::format("{}_env", key)});
}

std::vector<std::pair<std::string, Secret>> Section::secret_map(std::string_view key) {
  std::vector<std::pair<std::string, Secret>> result;
  auto map = section(key);
  if (!map) return result;
  const auto& children = map->state_->node->children;
  for (std::size_t i = 0; i < children.size(); i += 2) {
    const auto& name = children[i]->text;
    const auto& value = *children[i + 1];
    if (value.kind == Node::Kind::text) {
      result.emplace_back(name, Secret(value.text));
    } else if (value.kind == Node::Kind::map) {
      auto source = SectionAccess::child(*map->state_, value, map->state_->child_place(name));
      result.emplace_back(name,
                          SectionAccess::secret(source, {"value", "file", "credential", "env"}));
      source.done();
    } else {
      map->state_->expected(name, value, "a text, or where to find it (file, credential, env)");
    }
  }
  return result;
}

}  // namespace newshound
