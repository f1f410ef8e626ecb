// Alerts to read, on the standard output.
//
//   - name: terminal
//     type: console
//     color: auto    # auto (on a terminal), always, never
//     template: terminal.txt   # a look of your own (docs/templates.md)
//     width: 0       # columns, 40 to 400; 0: as wide as the terminal, 80 where there is none

#include <array>
#include <cerrno>
#include <climits>
#include <system_error>

#include <fmt/format.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include "base/text.h"
#include "sinks/message_template.h"
#include "sinks/render.h"
#include "sinks/sink.h"
#include "sinks/starting_templates.h"

namespace newshound {

namespace {

namespace asio = boost::asio;

struct Options {
  std::string color = "auto";
  std::size_t width = 0;
  std::optional<MessageTemplate> look;
};

Options read(Section& section) {
  Options options;
  options.color = section.one_of("color", {"auto", "always", "never"}, options.color);
  options.width = static_cast<std::size_t>(section.number("width", 0, 0, 400));
  if (options.width != 0 && options.width < 40)
    section.problem("width", "expected 0 or 40 to 400 columns");
  options.look = read_template(section, "template", Markup::plain);
  section.done();
  return options;
}

std::size_t terminal_width() {
  winsize size{};
  const bool known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col >= 40;
  return known ? size.ws_col : 80;
}

TextStyle style_for(const Options& options) {
  TextStyle style;
  style.color =
      options.color == "always" || (options.color == "auto" && ::isatty(STDOUT_FILENO) == 1);
  style.width = options.width == 0 ? terminal_width() : options.width;
  return style;
}

// A pipe that poll() calls writable takes PIPE_BUF bytes at once and whole (pipe(7)): an alert of
// that size neither blocks the loop nor mixes with what others write.
std::string cut_to_one_write(std::string text) {
  constexpr std::string_view end = "…\x1b[0m\n\n";
  if (text.size() <= PIPE_BUF) return text;
  std::size_t keep = PIPE_BUF - end.size();
  keep = text.rfind('\n', keep) + 1;
  return text.substr(0, keep).append(text.find('\x1b') == text.npos ? "…\n\n" : end);
}

Outcome print(std::string_view text) {
  pollfd output{.fd = STDOUT_FILENO, .events = POLLOUT, .revents = 0};
  if (::poll(&output, 1, 0) != 1)
    return Outcome::retry("the terminal takes no output at the moment");
  if ((output.revents & (POLLERR | POLLHUP | POLLNVAL)) != 0)
    return Outcome::retry("nobody reads the standard output");
  const auto written = ::write(STDOUT_FILENO, text.data(), text.size());
  if (written == static_cast<ssize_t>(text.size())) return Outcome::delivered();
  return Outcome::retry(fmt::format(
      "cannot write to the standard output: {}",
      written < 0 ? std::generic_category().message(errno) : "it took only a part of the alert"));
}

class Console final : public Sink {
 public:
  explicit Console(Options options) : options_(std::move(options)) {}

  asio::awaitable<Outcome> deliver(Message message) override {
    co_return print(cut_to_one_write(text_for(message)));
  }

  std::vector<Part> preview(const Message& message) const override {
    return {{"text", text_for(message)}};
  }

 private:
  std::string text_for(const Message& message) const {
    return options_.look ? options_.look->fill(message) : as_text(message, style_for(options_));
  }

  Options options_;
};

std::unique_ptr<Sink> make(Section& section, const Doors&) {
  return std::make_unique<Console>(read(section));
}

}  // namespace

constexpr std::array templates{TemplateOption{"template", &plain_template}};
extern constinit const SinkType console_sink{"console", make, templates};

}  // namespace newshound
