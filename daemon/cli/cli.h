#pragma once
// The command line: one binary, one file per command, one table (cli.cpp).

namespace newshound {

// Parses, runs, prints; returns the exit code of the process. The only try/catch of the program.
int run_command_line(int argc, char** argv);

}  // namespace newshound
