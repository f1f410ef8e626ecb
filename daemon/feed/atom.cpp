#include "base/digest.h"
#include "base/text.h"
#include "feed/dates.h"
#include "feed/format.h"
#include "feed/plain.h"
#include "feed/xml.h"

namespace newshound {

// Atom 0.3 and 1.0: <feed><entry/><entry/></feed>, or one <entry/> alone (RFC 4287, 2). The
// namespace of the root is taken for Atom's whatever it is, for some feeds have none.

namespace {

bool recognises(const FeedDocument& document) {
  const auto name = name_of(document.root());
  return (name.local == "feed" || name.local == "entry") &&
         (name.vocabulary == Vocabulary::atom || name.vocabulary == Vocabulary::plain);
}

std::string format_name(pugi::xml_node root) {
  const std::string_view version = root.attribute("version").value();
  return version == "0.3" ? "atom-0.3" : "atom-1.0";
}

// A text construct (RFC 4287, 3.1) or content (4.1.3), or their forerunners of Atom 0.3.
struct Text {
  std::string text;
  BodyForm form = BodyForm::text;
};

bool looks_like_html(std::string_view text) {
  return text.find("</") != text.npos || text.find("<br") != text.npos ||
         text.find("<img") != text.npos;
}

std::string unwrapped(pugi::xml_node node) {
  auto text = markup_of(node);
  const bool is_base64 = std::string_view(node.attribute("mode").value()) == "base64";
  if (std::string bytes; is_base64 && base64_decode(text, bytes)) return repaired_utf8(bytes);
  return text;
}

// What is typed as text is text; what is not typed at all is often HTML nevertheless.
BodyForm form_of(pugi::xml_node node, std::string_view text) {
  const std::string_view type = node.attribute("type").value();
  const bool is_html = has_elements(node) || type.find("html") != type.npos ||
                       (type.empty() && looks_like_html(text));
  return is_html ? BodyForm::html : BodyForm::text;
}

Text text_construct(pugi::xml_node node) {
  Text result{unwrapped(node)};
  result.form = form_of(node, result.text);
  return result;
}

// An id that is an address leads to the thing where no link does.
std::string web_address(const std::string& id) {
  return id.starts_with("http://") || id.starts_with("https://") ? id : std::string();
}

// Relations may be written as IANA's addresses (RFC 4287, 4.2.7.2).
bool is_alternate(std::string_view rel) {
  constexpr std::string_view iana = "http://www.iana.org/assignments/relation/";
  if (rel.starts_with(iana)) rel.remove_prefix(iana.size());
  return rel.empty() || rel == "alternate";
}

class AtomReader {
 public:
  explicit AtomReader(const FeedDocument& document)
      : document_(document), own_(name_of(document.root()).vocabulary) {}

  Feed read() const {
    Feed feed;
    const auto root = document_.root();
    feed.format = format_name(root);
    if (name_of(root).local == "entry") {
      feed.articles.push_back(read_entry(root));
      return feed;
    }
    const Children elements(root);
    feed.title = title_of(elements);
    feed.link = link_of(elements);
    if (feed.link.empty()) feed.link = web_address(text_of(elements.first(own("id"))));
    feed.language = language_of(root);
    const auto author = authors_of(elements);
    for (const auto entry : elements.all(own("entry"))) {
      if (feed.articles.size() == most_entries) break;
      feed.articles.push_back(read_entry(entry));
      if (feed.articles.back().author.empty()) feed.articles.back().author = author;
    }
    return feed;
  }

 private:
  Name own(std::string_view local) const { return {own_, local}; }

  Article read_entry(pugi::xml_node entry) const {
    const Children elements(entry, document_.prefixes());
    Article article;
    article.guid = text_of(elements.first(own("id")));
    article.title = title_of(elements);
    article.link = link_of(elements);
    if (article.link.empty()) article.link = web_address(article.guid);
    article.author = authors_of(elements);
    if (article.author.empty())
      article.author = authors_of(Children(elements.first(own("source"))));
    read_bodies(elements, article);
    article.published = first_date(elements, {"published", "issued", "created"});
    article.updated = first_date(elements, {"updated", "modified"});
    article.language = entry.attribute("xml:lang").value();
    return article;
  }

  std::string title_of(const Children& elements) const {
    const auto title = text_construct(elements.first(own("title"))).text;
    if (!title.empty()) return plain_title(title);
    return plain_title(text_of(elements.first({Vocabulary::dublin_core, "title"})));
  }

  // The first link to the thing itself; one of type HTML is preferred.
  std::string link_of(const Children& elements) const {
    pugi::xml_node best;
    for (const auto link : elements.all(own("link"))) {
      const auto rel = trim(link.attribute("rel").value());
      const std::string_view type = link.attribute("type").value();
      if (!is_alternate(rel) || !link.attribute("href")) continue;
      if (!best) best = link;
      if (type.find("html") != type.npos) return href_of(link);
    }
    return best ? href_of(best) : std::string();
  }

  std::string href_of(pugi::xml_node link) const {
    return absolute_url(link, link.attribute("href").value(), document_.url());
  }

  std::string authors_of(const Children& elements) const {
    std::string names;
    for (const auto author : elements.all(own("author"))) {
      const Children person(author);
      auto name = text_of(person.first(own("name")));
      if (name.empty()) name = text_of(person.first(own("email")));
      if (name.empty()) name = text_of(author);
      if (!name.empty()) names += (names.empty() ? "" : ", ") + name;
    }
    return names.empty() ? text_of(elements.first({Vocabulary::dublin_core, "creator"})) : names;
  }

  void read_bodies(const Children& elements, Article& article) const {
    auto [summary, summary_form] = text_construct(elements.first(own("summary")));
    auto [content, content_form] = text_construct(elements.first(own("content")));
    article.summary = std::move(summary);
    article.summary_form = summary_form;
    article.content = std::move(content);
    article.content_form = content_form;
    if (!article.text().empty()) return;
    const Children group(elements.first({Vocabulary::media, "group"}));  // videos have this alone
    article.summary = text_of(group.first({Vocabulary::media, "description"}));
  }

  std::optional<UtcTime> first_date(const Children& elements,
                                    std::initializer_list<std::string_view> names) const {
    for (const auto name : names)
      if (const auto date = parse_date(text_of(elements.first(own(name))))) return date;
    return {};
  }

  const FeedDocument& document_;
  Vocabulary own_;
};

Result<Feed> parse(const FeedDocument& document) {
  return AtomReader(document).read();
}

}  // namespace

extern constinit const FeedFormat atom;
constinit const FeedFormat atom{"atom", recognises, parse};

}  // namespace newshound
