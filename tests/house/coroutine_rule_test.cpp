// daemon/DECISIONS.md, "Coroutines": co_await stands alone, as a statement or as the whole
// initialiser of a named local; what is inside its expression are names, moves and calls. g++ 12
// miscompiles the rest without a word, and one simple rule is easier to keep than a list of cases.

#include <regex>

#include <fmt/format.h>
#include <gtest/gtest.h>

#include "house/source_tree.h"

namespace newshound {
namespace {

// Drops what may stand before a statement: labels, else, and the heads of if, while, for, switch.
std::string_view without_heads(std::string_view text) {
  static const std::regex head(
      R"(^\s*(?:else\b|do\b|default\s*:|case\s[^;{}]*?[^:]:(?!:)|(?:if|while|for|switch)\s*(?:constexpr\s*)?(?=\()))");
  std::cmatch match;
  while (std::regex_search(text.data(), text.data() + text.size(), match, head)) {
    text.remove_prefix(static_cast<std::size_t>(match.length()));
    if (!text.starts_with('(')) continue;
    int depth = 0;
    std::size_t end = 0;
    do {
      if (text[end] == '(') ++depth;
      if (text[end] == ')') --depth;
      ++end;
    } while (depth > 0 && end < text.size());
    text.remove_prefix(end);
  }
  return text;
}

// Is `before`, the text between the start of the statement and co_await, nothing or "type name ="?
bool stands_alone(std::string_view before) {
  static const std::regex nothing_or_local(
      R"(\s*|\s*(?!co_return\b|return\b)[\w:][\w:<>,\s*&]*(?:[\s*&]\w+|\[[\w\s,]+\])\s*=\s*)");
  const auto text = without_heads(before);
  return std::regex_match(text.begin(), text.end(), nothing_or_local);
}

// Where the expression that begins at `at` ends: at its semicolon or closing bracket.
std::size_t end_of_expression(std::string_view code, std::size_t at) {
  int depth = 0;
  for (; at < code.size(); ++at) {
    if (code[at] == '(' || code[at] == '[' || code[at] == '{') ++depth;
    if (code[at] == ')' || code[at] == ']' || code[at] == '}') --depth;
    if (depth < 0 || (depth == 0 && code[at] == ';')) return at;
  }
  return at;
}

// A '[' that begins a lambda follows an operator or an opening bracket, not an object.
bool has_lambda_or_braces(std::string_view expression) {
  static const std::regex bad(R"([{]|(?:^|[^\w\])\s])\s*\[)");
  return std::regex_search(expression.begin(), expression.end(), bad);
}

// The lines of `text` that break the rule, with what is wrong there.
std::vector<std::string> offences(std::string_view text) {
  const std::string code = code_of(text);
  std::vector<std::string> found;
  struct Level {
    char bracket;
    std::size_t statement;  // where the current statement of this level begins
  };
  std::vector<Level> levels{{'{', 0}};
  for (std::size_t at = 0; at < code.size(); ++at) {
    const char c = code[at];
    if (c == '(' || c == '[' || c == '{') levels.push_back({c, at + 1});
    if ((c == ')' || c == ']' || c == '}') && levels.size() > 1) levels.pop_back();
    if (c == '}' || (c == ';' && levels.back().bracket == '{')) levels.back().statement = at + 1;
    constexpr std::string_view keyword = "co_await";
    if (!std::string_view(code).substr(at).starts_with(keyword)) continue;
    const auto before =
        std::string_view(code).substr(levels.back().statement, at - levels.back().statement);
    const auto from = at + keyword.size();
    const auto expression =
        std::string_view(code).substr(from, end_of_expression(code, from) - from);
    if (levels.back().bracket != '{' || !stands_alone(before))
      found.push_back(fmt::format("{}: co_await does not stand alone", line_at(code, at)));
    else if (has_lambda_or_braces(expression))
      found.push_back(fmt::format("{}: lambda or braces inside a co_await", line_at(code, at)));
    at += keyword.size() - 1;
  }
  return found;
}

TEST(CoroutineRule, IsKeptEverywhere) {
  for (const auto& file : daemon_sources())
    for (const auto& offence : offences(file.text)) ADD_FAILURE() << file.name << ":" << offence;
}

TEST(CoroutineRule, AllowsStatementsAndInitialisers) {
  for (const auto* text : {
           "co_await f();",
           "{ co_await f(x, std::move(y)); }",
           "auto x = co_await f();",
           "const auto [error, size] = co_await f(token);",
           "const Result<HttpResponse> answer = co_await http_.send(std::move(request));",
           "if (x) co_await f();",
           "else co_await f();",
           "while (more(x)) co_await f();",
           "for (int i = 0; i < n; ++i) co_await f(list[i]);",
           "case Kind::one: co_await f();",
           "spawn(ex, [](int x) -> task { co_await f(x); }(3));",
           "co_await (a() || b());",
           "// if (co_await f()) g();",
           "log(\"co_return co_await\");",
       })
    EXPECT_EQ(offences(text), std::vector<std::string>{}) << text;
}

TEST(CoroutineRule, ForbidsTheRest) {
  for (const auto* text : {
           "if (co_await f()) co_return x;",
           "if (auto x = co_await f()) g(x);",
           "while (co_await f()) g();",
           "switch (co_await f()) {}",
           "co_return co_await f();",
           "x = co_await f();",
           "x.y = co_await f();",
           "g(co_await f());",
           "auto x = 1 + co_await f();",
           "auto x = g(co_await f());",
           "co_await f([s] { g(s); });",
           "co_await f([] { g(); });",
           "co_await f(1, [&](int x) -> int { return x; });",
           "co_await f({.url = x});",
           "auto x = co_await f(Request{.url = x});",
           "co_await f({\"a\", \"b\"});",
       })
    EXPECT_EQ(offences(text).size(), 1U) << text;
}

TEST(CoroutineRule, StartsCoroutinesInOnePlaceOnly) {
  for (const auto& file : daemon_sources()) {
    const std::string code = code_of(file.text);
    EXPECT_EQ(code.find("asio::detached"), code.npos) << file.name;
    if (file.name != "base/spawn.h")
      EXPECT_EQ(code.find("co_spawn("), code.npos) << file.name << " should use base/spawn.h";
  }
}

}  // namespace
}  // namespace newshound
