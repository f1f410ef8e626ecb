// newshound: options → settings → app → exit code.
#include <malloc.h>

#include "cli/cli.h"

namespace {

// Feeds come and go by the megabyte; glibc would hand that memory back to the kernel after each and
// fault it in again for the next, which cost a fifth of the CPU time of a poll.
void keep_freed_memory() {
  mallopt(M_TOP_PAD, 1 << 20);
  mallopt(M_TRIM_THRESHOLD, 32 << 20);
  mallopt(M_MMAP_THRESHOLD, 8 << 20);
}

}  // namespace

int main(int argc, char** argv) {
  keep_freed_memory();
  return newshound::run_command_line(argc, argv);
}
