#pragma once
// Where the user wrote something, so that a message can point at it.

#include <string>

namespace newshound {

struct Origin {
  std::string file;
  int line = 0;    // from 1; 0: the file as a whole
  int column = 0;  // from 1

  friend bool operator==(const Origin&, const Origin&) = default;
};

// "watchlists/serbia.yaml:12:5"
inline std::string to_string(const Origin& origin) {
  std::string text = origin.file;
  if (origin.line > 0) {
    text += ':';
    text += std::to_string(origin.line);
    text += ':';
    text += std::to_string(origin.column);
  }
  return text;
}

}  // namespace newshound
