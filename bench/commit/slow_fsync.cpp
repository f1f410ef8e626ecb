// LD_PRELOAD library: fsync and fdatasync take 3.3 ms longer than they do. That is what a sync of a
// few pages costs on a common disk; a test machine's own may be anything from 0.1 to 20 ms.

#include <dlfcn.h>
#include <time.h>

namespace {

using Sync = int (*)(int);

constexpr timespec delay{.tv_sec = 0, .tv_nsec = 3'300'000};

int slowly(const char* name, int fd) {
  nanosleep(&delay, nullptr);
  const auto real = reinterpret_cast<Sync>(dlsym(RTLD_NEXT, name));
  return real(fd);
}

}  // namespace

extern "C" int fsync(int fd) {
  return slowly("fsync", fd);
}
extern "C" int fdatasync(int fd) {
  return slowly("fdatasync", fd);
}
