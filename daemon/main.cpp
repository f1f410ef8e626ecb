// newshound: options → settings → app → exit code.
#include "cli/cli.h"

int main(int argc, char** argv) { return newshound::run_command_line(argc, argv); }
