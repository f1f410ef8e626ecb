#include "text/query.h"

#include <optional>
#include <utility>

#include <fmt/format.h>

#include "text/query_tokens.h"

namespace newshound {

namespace {

using Kind = QueryNode::Kind;
using Token = QueryToken::Kind;

// Nobody writes so many or so much; it keeps those who walk down the tree from running out of stack,
// and a queer list from taking long.
constexpr int most_levels = 50;
constexpr std::size_t most_bytes = 10'000;

// The first part that an article can satisfy without holding any word, nullptr if there is none.
const QueryNode* open_part(const QueryNode& node) {
  switch (node.kind) {
    case Kind::words:
    case Kind::near: return nullptr;
    case Kind::none:
    case Kind::language: return &node;
    default: break;
  }
  const QueryNode* first = nullptr;
  for (const auto& child : node.children) {
    const auto* const open = open_part(child);
    if (open == nullptr && node.kind == Kind::all) return nullptr;
    if (first == nullptr) first = open;
  }
  return first;
}

// The first part that has no place in a text, which NEAR needs; nullptr if there is none.
const QueryNode* placeless_part(const QueryNode& node) {
  const bool has_place =
      node.kind == Kind::words || node.kind == Kind::any || node.kind == Kind::near;
  if (!has_place) return &node;
  for (const auto& child : node.children)
    if (const auto* const part = placeless_part(child)) return part;
  return nullptr;
}

// A function for each level of binding: OR binds least, then AND, NOT, and NEAR between two words.
// Behind the first fault stands the end, so that all loops stop.
class Parser {
 public:
  explicit Parser(std::vector<QueryToken> tokens) : tokens_(std::move(tokens)) {}

  Result<Query> read() {
    if (next().kind == Token::end) return query_fault(1, "the query is empty");
    Query query{read_any()};
    if (next().kind == Token::close) fail(next().column, "this \")\" closes nothing");
    if (next().kind != Token::end) expect_operand();
    if (const auto* const open = open_part(query.root))
      fail(open->column,
           "this would match nearly everything; join it by AND to a word that must be there");
    if (fault_) return *std::move(fault_);
    return query;
  }

 private:
  QueryNode read_any() {
    auto node = read_all();
    while (take(Token::any)) node = joined(Kind::any, std::move(node), read_all());
    return node;
  }

  QueryNode read_all() {
    auto node = read_none();
    while (take(Token::all) || begins_operand() || next().kind == Token::none)
      node = joined(Kind::all, std::move(node), read_none());
    return node;
  }

  QueryNode read_none() {
    const auto column = next().column;
    if (!take(Token::none)) return read_infix_near();
    return parent_of(deeper(&Parser::read_none), Kind::none, column);
  }

  QueryNode read_infix_near() {
    auto node = read_operand();
    for (int links = 0; next().kind == Token::near && !is_call(); ++links) {
      if (links == most_levels) return too_many("NEAR in a row");
      const auto near = take_any();
      node = near_of(near, std::move(node), read_operand());
    }
    return node;
  }

  QueryNode read_operand() {
    if (!begins_operand()) return expect_operand();
    const auto token = take_any();
    switch (token.kind) {
      case Token::words: return leaf(Kind::words, token);
      case Token::language: return leaf(Kind::language, token);
      case Token::title: return parent_of(deeper(&Parser::read_operand), Kind::title, token.column);
      case Token::near: return read_call(token);
      default: return read_brackets(token);
    }
  }

  QueryNode read_brackets(const QueryToken& open) {
    auto node = deeper(&Parser::read_any);
    close(open);
    return node;
  }

  // Behind NEAR/n of "NEAR/n(a, b)".
  QueryNode read_call(const QueryToken& near) {
    const auto open = take_any();
    auto first = deeper(&Parser::read_any);
    take(Token::comma);
    auto second = deeper(&Parser::read_any);
    if (next().kind == Token::comma) fail(next().column, "NEAR takes two words or phrases");
    close(open);
    return near_of(near, std::move(first), std::move(second));
  }

  void close(const QueryToken& open) {
    if (take(Token::close)) return;
    if (next().kind == Token::end) fail(open.column, "this \"(\" is not closed");
    else expect_operand();
  }

  QueryNode expect_operand() {
    const auto& token = next();
    switch (token.kind) {
      case Token::end: fail(token.column, "a word is missing at the end"); break;
      case Token::close: fail(token.column, "a word is missing before this \")\""); break;
      case Token::comma: fail(token.column, "a comma stands only in NEAR/5(a, b)"); break;
      case Token::near: fail(token.column, "expected a NEAR/5 b, or NEAR/5(a, b)"); break;
      default: fail(token.column, "a word is missing before this operator"); break;
    }
    return {};
  }

  const QueryToken& next() const { return tokens_[at_]; }
  QueryToken take_any() { return tokens_[at_++]; }
  bool take(Token kind) {
    if (next().kind != kind) return false;
    ++at_;
    return true;
  }

  bool begins_operand() const {
    const auto kind = next().kind;
    return kind == Token::words || kind == Token::open || kind == Token::title ||
           kind == Token::language || (kind == Token::near && is_call());
  }

  // Is the NEAR/n ahead that of "NEAR/n(a, b)"? That of "a NEAR/n (b OR c)" has no comma.
  bool is_call() const {
    int depth = 0;
    for (auto at = at_ + 1; tokens_[at].kind != Token::end; ++at) {
      if (tokens_[at].kind == Token::open) ++depth;
      if (tokens_[at].kind == Token::close) --depth;
      if (depth == 0) return false;
      if (depth == 1 && tokens_[at].kind == Token::comma) return true;
    }
    return false;
  }

  QueryNode deeper(QueryNode (Parser::*read)()) {
    if (levels_ == most_levels) return too_many("brackets or operators within each other");
    ++levels_;
    auto node = (this->*read)();
    --levels_;
    return node;
  }

  static QueryNode leaf(Kind kind, const QueryToken& token) {
    return {kind, token.text, 0, {}, token.column};
  }
  static QueryNode parent_of(QueryNode child, Kind kind, std::size_t column) {
    QueryNode node{kind, {}, 0, {}, column};
    node.children.push_back(std::move(child));
    return node;
  }
  // "a OR b OR c" is one node of three children.
  static QueryNode joined(Kind kind, QueryNode first, QueryNode second) {
    const auto column = first.column;
    if (first.kind != kind) first = parent_of(std::move(first), kind, column);
    first.children.push_back(std::move(second));
    return first;
  }
  QueryNode near_of(const QueryToken& near, QueryNode first, QueryNode second) {
    auto node = parent_of(std::move(first), Kind::near, near.column);
    node.children.push_back(std::move(second));
    node.distance = near.distance;
    for (const auto& child : node.children)
      if (const auto* const part = placeless_part(child))
        fail(part->column, "NEAR takes words, phrases, and several of them joined by OR");
    return node;
  }

  QueryNode too_many(std::string_view what) {
    fail(next().column, fmt::format("more than {} {}", most_levels, what));
    return {};
  }
  // The first fault counts; what follows from it is no help.
  void fail(std::size_t column, std::string_view text) {
    if (!fault_) fault_ = query_fault(column, text);
    at_ = tokens_.size() - 1;
  }

  std::vector<QueryToken> tokens_;
  std::size_t at_ = 0;
  int levels_ = 0;
  std::optional<std::unexpected<Error>> fault_;
};

}  // namespace

Result<Query> parse_query(std::string_view text) {
  if (text.size() > most_bytes)
    return query_fault(1, fmt::format("the query is longer than {} bytes", most_bytes));
  auto tokens = tokens_of_query(text);
  if (!tokens) return std::unexpected(std::move(tokens.error()));
  return Parser(*std::move(tokens)).read();
}

}  // namespace newshound
