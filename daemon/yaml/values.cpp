// The getters of Section that read a scalar: texts, numbers, durations, sizes, paths.
#include <array>
#include <charconv>
#include <cmath>
#include <limits>

#include <fmt/format.h>

#include "base/text.h"
#include "yaml/section_state.h"

namespace newshound {

std::string Section::text(std::string_view key, std::string_view otherwise) {
  const auto* const value = state_->ask_text(key);
  return value == nullptr ? std::string(otherwise) : *value;
}

std::optional<std::string> Section::maybe_text(std::string_view key) {
  const auto* const value = state_->ask_text(key);
  if (value == nullptr) return {};
  return *value;
}

std::string Section::required_text(std::string_view key) {
  const auto* const value = state_->ask_text(key);
  if (!has(key)) state_->note(origin(key), fmt::format("\"{}\" is missing", key));
  if (value != nullptr && trim(*value).empty()) problem(key, "must not be empty");
  return value == nullptr ? std::string() : *value;
}

bool Section::flag(std::string_view key, bool otherwise) {
  constexpr std::string_view what = "true or false";
  const auto* const value = state_->ask_text(key, what);
  if (value == nullptr) return otherwise;
  if (*value == "true") return true;
  if (*value == "false") return false;
  problem(key, fmt::format("expected {}, found \"{}\"", what, shortened(printable(*value), 60)));
  return otherwise;
}

namespace {

// Decimal digits only. "012" is not a number: YAML 1.1 readers take it for ten.
std::optional<std::int64_t> parse_number(std::string_view text) {
  const auto digits = text.starts_with('-') ? text.substr(1) : text;
  if (digits.empty() || (digits.size() > 1 && digits.front() == '0')) return {};
  std::int64_t value = 0;
  const auto [stop, error] = std::from_chars(text.begin(), text.end(), value);
  if (error != std::errc() || stop != text.end()) return {};
  return value;
}

struct ByteUnit {
  std::string_view name;
  std::int64_t bytes;
};
constexpr std::array byte_units{ByteUnit{"GiB", std::int64_t{1} << 30},
                                ByteUnit{"MiB", std::int64_t{1} << 20},
                                ByteUnit{"KiB", std::int64_t{1} << 10},
                                ByteUnit{"", 1}};

std::optional<std::int64_t> parse_bytes(std::string_view text) {
  for (const auto& unit : byte_units) {
    if (!text.ends_with(unit.name)) continue;
    const auto count = parse_number(trim(text.substr(0, text.size() - unit.name.size())));
    if (!count || *count < 0 || *count > std::numeric_limits<std::int64_t>::max() / unit.bytes)
      return {};
    return *count * unit.bytes;
  }
  return {};
}

std::string format_bytes(std::int64_t bytes) {
  for (const auto& unit : byte_units)
    if (bytes != 0 && bytes % unit.bytes == 0)
      return fmt::format("{}{}", bytes / unit.bytes, unit.name);
  return "0";
}

// "from 1 to 64", or without the end that is as good as none.
std::string range(const std::string& least, const std::string& most, bool open) {
  return open ? fmt::format("of at least {}", least) : fmt::format("from {} to {}", least, most);
}

}  // namespace

std::int64_t Section::number(std::string_view key,
                             std::int64_t otherwise,
                             std::int64_t least,
                             std::int64_t most) {
  const auto what = "a whole number " + range(fmt::to_string(least),
                                              fmt::to_string(most),
                                              most == std::numeric_limits<std::int64_t>::max());
  const auto* const value = state_->ask_text(key, what);
  if (value == nullptr) return otherwise;
  const auto parsed = parse_number(*value);
  if (parsed && *parsed >= least && *parsed <= most) return *parsed;
  state_->expected(key, *value_of(*state_->node, key), what);
  return otherwise;
}

double Section::decimal(std::string_view key, double otherwise, double least, double most) {
  const auto what = "a number " + range(fmt::to_string(least), fmt::to_string(most), false);
  const auto* const value = state_->ask_text(key, what);
  if (value == nullptr) return otherwise;
  double parsed = 0;
  const auto* const end = value->data() + value->size();
  const auto [stop, error] = std::from_chars(value->data(), end, parsed, std::chars_format::fixed);
  if (error == std::errc() && stop == end && std::isfinite(parsed) && parsed >= least &&
      parsed <= most)
    return parsed;
  state_->expected(key, *value_of(*state_->node, key), what);
  return otherwise;
}

Duration Section::duration(std::string_view key,
                           Duration otherwise,
                           Duration least,
                           Duration most) {
  const auto what =
      fmt::format("a duration {} such as \"{}\"",
                  range(format_duration(least), format_duration(most), most >= forever),
                  format_duration(otherwise < least || otherwise > most ? least : otherwise));
  const auto* const value = state_->ask_text(key, what);
  if (value == nullptr) return otherwise;
  const auto parsed = parse_duration(*value);
  if (parsed && *parsed >= least && *parsed <= most) return *parsed;
  state_->expected(key, *value_of(*state_->node, key), what);
  return otherwise;
}

std::int64_t Section::bytes(std::string_view key,
                            std::int64_t otherwise,
                            std::int64_t least,
                            std::int64_t most) {
  const auto what = fmt::format("a size {} such as \"{}\"",
                                range(format_bytes(least), format_bytes(most), false),
                                format_bytes(otherwise));
  const auto* const value = state_->ask_text(key, what);
  if (value == nullptr) return otherwise;
  const auto parsed = parse_bytes(*value);
  if (parsed && *parsed >= least && *parsed <= most) return *parsed;
  state_->expected(key, *value_of(*state_->node, key), what);
  return otherwise;
}

std::string Section::one_of(std::string_view key,
                            const std::vector<std::string>& choices,
                            std::string_view otherwise) {
  const auto what = fmt::format("{} {}",
                                choices.size() == 2 ? "either" : "one of",
                                fmt::join(choices, choices.size() == 2 ? " or " : ", "));
  const auto* const value = state_->ask_text(key, what);
  if (value == nullptr) return std::string(otherwise);
  for (const auto& choice : choices)
    if (choice == *value) return choice;
  const auto near = nearest(lower_ascii(*value), choices);
  problem(key,
          fmt::format("expected {}, found \"{}\"{}",
                      what,
                      shortened(printable(*value), 60),
                      near.empty() ? "" : fmt::format("; did you mean \"{}\"?", near)));
  return std::string(otherwise);
}

std::vector<std::string> Section::texts(std::string_view key) {
  const auto* const value = state_->ask(key);
  if (value == nullptr) return {};
  if (value->kind == Node::Kind::text) return {value->text};
  if (value->kind == Node::Kind::map) {
    state_->expected(key, *value, "a list of texts");
    return {};
  }
  std::vector<std::string> result;
  std::size_t number = 0;
  for (const auto* element : value->children) {
    ++number;
    if (element->kind == Node::Kind::text) result.push_back(element->text);
    else state_->expected(fmt::format("{}[{}]", key, number), *element, "a text");
  }
  return result;
}

std::filesystem::path Section::file(std::string_view key) {
  const auto* const value = state_->ask_text(key, "a path");
  if (value == nullptr || value->empty()) return {};
  return state_->resolve(*value);
}

std::vector<std::filesystem::path> Section::files(std::string_view key) {
  std::vector<std::filesystem::path> result;
  for (const auto& written : texts(key)) result.push_back(state_->resolve(written));
  return result;
}

}  // namespace newshound
