#include "sinks/login.h"

#include "sinks/web_api.h"

namespace newshound {

Login read_login(Section& section) {
  Login login{
      .username = section.text("username"), .password = section.secret("password"), .token = {}};
  if (login.username.empty() != login.password.empty())
    section.problem("username", "expected username and password together");
  return login;
}

Login read_login_or_token(Section& section) {
  auto login = read_login(section);
  login.token = section.secret("token");
  if (login.token.empty()) return login;
  check_token(section, "token", login.token);
  if (!login.username.empty())
    section.problem("token", "expected a token or a username with its password, not both");
  return login;
}

}  // namespace newshound
