#pragma once
// Texts with placeholders, which the user may change: "{{title}}" is a value; what stands between
// "{{#note}}" and "{{/note}}" is there only where there is a note, or once for each element of a list;
// between "{{#no_note}}" and "{{/no_note}}", where there is none. No expressions. Called by sinks/; any
// thread. The only door to libctemplate.

#include <expected>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace newshound {

// What the placeholders stand for. Inside a list the values around it count as well; a name is given
// once only.
struct Values {
  std::vector<std::pair<std::string, std::string>> texts;
  std::vector<std::pair<std::string, std::vector<Values>>> lists;
};

// html: a value is made harmless for the place where it stands (text, attribute, address, style).
// none: values are put in as they are; the caller has escaped them.
enum class Escaping { none, html };

class Template {
 public:
  struct Fault {
    int line = 0;  // both from 1
    int column = 0;
    std::string text;
  };

  // `known` has every name there is, and in each list one element with its names. A line that holds
  // nothing but the beginnings and ends of such parts leaves no empty line behind.
  static std::expected<Template, Fault> parse(std::string_view text,
                                              const Values& known,
                                              Escaping escaping);
  std::string fill(const Values& values) const;

 private:
  struct Parsed;
  explicit Template(std::shared_ptr<const Parsed> parsed) : parsed_(std::move(parsed)) {}
  std::shared_ptr<const Parsed> parsed_;
};

}  // namespace newshound
