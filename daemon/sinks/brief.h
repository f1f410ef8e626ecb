#pragma once
// An alert as chats and pagers show it: the same few pieces for all of them, cut to what a service
// takes. Each sink lays them out in its own markup. Pure.

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/delivery.h"
#include "sinks/escape.h"
#include "sinks/explanation.h"

namespace newshound {

// How a service counts one character, given as UTF-8, towards its limits.
using Cost = std::size_t (*)(std::string_view character);
std::size_t in_bytes(std::string_view character);
std::size_t in_utf16(std::string_view character);

// What is left of a limit.
class Room {
 public:
  Room(std::size_t most, Cost cost) : left_(most), cost_(cost) {}
  // As many whole characters as fit into `most` and into what is left; what was cut is told by an
  // ellipsis.
  std::string take(std::string_view text, std::size_t most = std::string_view::npos);
  std::size_t left() const { return left_; }

 private:
  std::size_t left_;
  Cost cost_;
};

struct Fact {
  std::string label;
  std::string text;
  friend bool operator==(const Fact&, const Fact&) = default;
};

std::string label_of(const Alert& alert);       // "HIGH", "TEST", "NEWSHOUND"
std::string_view color_of(const Alert& alert);  // "b91c1c": the severity's, as in mails

struct Brief {
  std::string label;
  std::string color;
  std::string subject;             // who; empty when it is no news
  std::string about;               // "person, on the list Serbian officials"
  std::string title;               // of the article; the message where it is no news
  std::string url;                 // of the article; empty where it is not safe to link
  std::vector<QuotedPassage> why;  // `reasons` are one line at most
  std::vector<Fact> facts;
  std::string id;  // of the alert

  // "HIGH · Aleksandar Vulin"
  std::string heading() const;
};

// The least important loses first when the room is small: further passages, then facts.
Brief brief_of(const Message& message, Room room);

// The words with the marked ones between `open` and `close`.
std::string with_marks(const std::vector<Piece>& pieces,
                       std::string_view open,
                       std::string_view close,
                       Escape escape);
// Lines without markup, marks as »…«; without the heading and without the address.
std::string plain_lines(const Brief& brief);

// An address for a link in any markup: http(s) only, whatever is no part of a URL percent-encoded,
// empty when it is longer than services take.
std::string linkable(std::string_view url);

}  // namespace newshound
