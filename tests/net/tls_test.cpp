// TLS against openssl's own server, with an authority made for the occasion.
#include <array>
#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <fcntl.h>
#include <gtest/gtest.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "fakes/temp_dir.h"
#include "net/network.h"

namespace newshound {
namespace {

// openssl s_server -www on a free port: answers every request with a status page.
class TlsServer {
 public:
  TlsServer(const std::string& directory, std::vector<std::string> more) {
    std::vector<std::string> words{"openssl",
                                   "s_server",
                                   "-www",
                                   "-accept",
                                   "127.0.0.1:0",
                                   "-cert",
                                   directory + "/server.pem",
                                   "-key",
                                   directory + "/server.key"};
    words.insert(words.end(), more.begin(), more.end());
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    int ends[2] = {};
    if (pipe(ends) != 0) std::abort();
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    if (posix_spawnp(&pid_, "openssl", &actions, nullptr, arguments.data(), environ) != 0)
      std::abort();
    posix_spawn_file_actions_destroy(&actions);
    close(ends[1]);
    output_ = fdopen(ends[0], "r");
    read_port();
  }
  ~TlsServer() {
    kill(pid_, SIGKILL);
    waitpid(pid_, nullptr, 0);
    fclose(output_);
  }
  TlsServer(const TlsServer&) = delete;
  TlsServer& operator=(const TlsServer&) = delete;
  std::string port() const { return std::to_string(port_); }

 private:
  void read_port() {  // "ACCEPT 127.0.0.1:43210"
    std::array<char, 256> line{};
    while (port_ == 0 && fgets(line.data(), line.size(), output_))
      if (std::string_view(line.data()).starts_with("ACCEPT "))
        port_ = std::atoi(std::string_view(line.data()).substr(17).data());
  }

  pid_t pid_ = 0;
  FILE* output_ = nullptr;
  int port_ = 0;
};

class Tls : public testing::Test {
 protected:
  // Once for all: an authority, and a certificate of it for 127.0.0.1 and desk.example.
  static void SetUpTestSuite() {
    directory_ = new TempDir();
    const std::string here = directory_->path().string();
    const std::string key = " -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes ";
    const std::string script =
        "cd " + here + " && exec 2>/dev/null && openssl req -x509" + key +
        "-subj /CN=authority -days 2 -keyout ca.key -out ca.pem && openssl req" + key +
        "-subj /CN=server -keyout server.key -out server.csr && "
        "printf 'subjectAltName=IP:127.0.0.1,DNS:desk.example' > names && openssl x509 -req -days "
        "2 "
        "-in server.csr -CA ca.pem -CAkey ca.key -CAcreateserial -extfile names -out server.pem";
    ASSERT_EQ(std::system(script.c_str()), 0);
  }
  static void TearDownTestSuite() { delete directory_; }

  static std::string directory() { return directory_->path().string(); }
  static TransportOptions trusting() {
    auto options = loopback_allowed();
    options.ca_file = directory() + "/ca.pem";
    return options;
  }
  static Result<HttpResponse> answer(const TransportOptions& options,
                                     std::vector<std::string> server_options = {}) {
    TlsServer server(directory(), std::move(server_options));
    Net net(options);
    return net.get("https://127.0.0.1:" + server.port() + "/");
  }

 private:
  static inline TempDir* directory_ = nullptr;
};

TEST_F(Tls, AServerOfATrustedAuthorityIsBelieved) {
  const auto response = answer(trusting());
  ASSERT_TRUE(response) << response.error().message;
  EXPECT_EQ(response->status, 200);
}

TEST_F(Tls, AServerOfAnUnknownAuthorityIsNot) {
  const auto response = answer(loopback_allowed());
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::network);
  EXPECT_EQ(response.error().message,
            "the server's certificate is not trusted: unable to get local issuer certificate; an "
            "authority of your own is named in network.ca_file");
}

TEST_F(Tls, ACertificateOfAnotherNameIsNot) {
  TlsServer server(directory(), {});
  auto options = trusting();
  options.resolve = {"news.example:" + server.port() + ":127.0.0.1",
                     "desk.example:" + server.port() + ":127.0.0.1"};
  Net net(options);
  EXPECT_TRUE(net.get("https://desk.example:" + server.port() + "/"));
  const auto other = net.get("https://news.example:" + server.port() + "/");
  ASSERT_FALSE(other);
  EXPECT_TRUE(other.error().message.starts_with("the server's certificate is not trusted: "))
      << other.error().message;
}

// What s_server's page says of the handshake: "New" or "Reused".
std::string handshake(Net& net, const std::string& url) {
  const auto response = net.get(url);
  if (!response) return response.error().message;
  return response->body.contains("Reused, ") ? "resumed" : "full";
}

TEST_F(Tls, AServerThatIsKnownIsSparedTheFullHandshake) {
  for (const char* version : {"-tls1_3", "-tls1_2"}) {
    TlsServer server(directory(), {version});
    auto options = trusting();
    options.resolve = {"desk.example:" + server.port() + ":127.0.0.1"};
    Net net(options);
    const std::string url = "https://desk.example:" + server.port() + "/";
    EXPECT_EQ(handshake(net, url), "full") << version;
    for (int more = 0; more < 3; ++more) EXPECT_EQ(handshake(net, url), "resumed") << version;
  }
}

TEST_F(Tls, ASessionIsNotOfferedToAnotherPort) {
  TlsServer server(directory(), {});
  TlsServer other(directory(), {});
  auto options = trusting();
  options.resolve = {"desk.example:" + server.port() + ":127.0.0.1",
                     "desk.example:" + other.port() + ":127.0.0.1"};
  Net net(options);
  EXPECT_EQ(handshake(net, "https://desk.example:" + server.port() + "/"), "full");
  EXPECT_EQ(handshake(net, "https://desk.example:" + other.port() + "/"), "full");
  EXPECT_EQ(handshake(net, "https://desk.example:" + server.port() + "/"), "resumed");
}

TEST_F(Tls, ASessionIsNoWayAroundAnAuthorityThatIsNotTrustedAnyMore) {
  TlsServer server(directory(), {});
  auto options = trusting();
  options.resolve = {"desk.example:" + server.port() + ":127.0.0.1"};
  Net net(options);
  const std::string url = "https://desk.example:" + server.port() + "/";
  EXPECT_EQ(handshake(net, url), "full");
  options.ca_file.clear();
  net.transport.set_options(options);
  EXPECT_TRUE(handshake(net, url).starts_with("the server's certificate is not trusted: "));
}

TEST_F(Tls, OldProtocolsAreRefused) {
  const auto response = answer(trusting(), {"-tls1_1", "-cipher", "ALL:@SECLEVEL=0"});
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::network);
}

TEST_F(Tls, AMissingAuthorityFileIsNamed) {
  auto options = loopback_allowed();
  options.ca_file = directory() + "/nowhere.pem";
  const auto response = answer(options);
  ASSERT_FALSE(response);
  EXPECT_EQ(response.error().code, Errc::io);
  EXPECT_NE(response.error().message.find("nowhere.pem"), std::string::npos)
      << response.error().message;
}

}  // namespace
}  // namespace newshound
