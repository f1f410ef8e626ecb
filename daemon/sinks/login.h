#pragma once
// `username`, `password` and `token` of those sinks that log in somewhere. Called while they read their
// options.

#include <string>

#include "yaml/section.h"

namespace newshound {

struct Login {
  std::string username;  // with password, or neither
  Secret password;
  Secret token;  // instead of the two
};

// `username` and `password`.
Login read_login(Section& section);
// … or `token`.
Login read_login_or_token(Section& section);

}  // namespace newshound
