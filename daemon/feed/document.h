#pragma once
// A feed document, decoded and with its XML tree built once for all formats. Made by parse_feed;
// one thread at a time.

#include <string>
#include <string_view>

#include <pugixml.hpp>

#include "feed/parse.h"
#include "feed/xml.h"

namespace newshound {

class FeedDocument {
 public:
  explicit FeedDocument(FeedInput input);
  FeedDocument(const FeedDocument&) = delete;
  FeedDocument& operator=(const FeedDocument&) = delete;

  std::string_view text() const { return text_; }  // UTF-8, without leading white space
  const std::string& url() const { return url_; }

  // The root element. None where this is not XML, or broken beyond mending: then xml_problem() says
  // what is wrong.
  pugi::xml_node root() const { return root_; }
  const std::string& xml_problem() const { return xml_problem_; }
  // What was wrong with XML that was mended; empty where nothing was.
  const std::string& mended_problem() const { return mended_; }
  // For Children: the entries share what is known of prefixes.
  Prefixes& prefixes() const { return prefixes_; }

 private:
  void parse_xml();
  bool build_tree();  // false: xml_problem_ says why

  std::string text_;
  std::string url_;
  pugi::xml_document tree_;  // a copy of text_, taken apart in place
  pugi::xml_node root_;
  std::string xml_problem_;
  std::string mended_;
  mutable Prefixes prefixes_;  // changes nothing that can be seen
};

// "line 3, column 14", for the message about a broken document.
std::string place_in(std::string_view text, std::size_t offset);

}  // namespace newshound
