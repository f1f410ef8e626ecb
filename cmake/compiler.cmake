# Which compiler, which flags. g++ 12 miscompiles ordinary coroutines (daemon/DECISIONS.md), so a
# compiler has to pass a small coroutine program before it may build newshound.

if(NOT DEFINED NEWSHOUND_COROUTINES_WORK)
  message(STATUS "Coroutine self-test of ${CMAKE_CXX_COMPILER}")
  try_run(NEWSHOUND_COROUTINES_RUN NEWSHOUND_COROUTINES_COMPILE
          ${CMAKE_BINARY_DIR}/coroutine_self_test
          ${CMAKE_CURRENT_LIST_DIR}/coroutine_self_test.cpp
          CXX_STANDARD 23 CXX_STANDARD_REQUIRED ON
          COMPILE_OUTPUT_VARIABLE compile_output)
  if(NOT NEWSHOUND_COROUTINES_COMPILE OR NOT NEWSHOUND_COROUTINES_RUN EQUAL 0)
    message(FATAL_ERROR
      "${CMAKE_CXX_COMPILER} (${CMAKE_CXX_COMPILER_VERSION}) does not build C++23 coroutines "
      "correctly. Install clang-19 (on Debian 12: apt-get install clang-19) and configure with "
      "a preset, for example: cmake --preset release\n${compile_output}")
  endif()
  set(NEWSHOUND_COROUTINES_WORK TRUE CACHE INTERNAL "The compiler passed the coroutine self-test")
endif()

find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

find_program(LLD NAMES ld.lld-19)
if(LLD AND CMAKE_CXX_COMPILER_ID STREQUAL "Clang")
  add_link_options(-fuse-ld=lld-19)
endif()

# Hardening of everything that is built, as Debian's hardening guide lists it.
set(CMAKE_POSITION_INDEPENDENT_CODE ON)
set(CMAKE_CXX_FLAGS_RELWITHDEBINFO "-O2 -g1 -DNDEBUG")
add_link_options(-Wl,-z,relro,-z,now -pie)
if(CMAKE_BUILD_TYPE STREQUAL "RelWithDebInfo")
  add_compile_options(-fstack-protector-strong -D_FORTIFY_SOURCE=2 -D_GLIBCXX_ASSERTIONS
                      -fcf-protection)
endif()

set(NEWSHOUND_SANITIZE "" CACHE STRING "Sanitizers, as -fsanitize takes them")
if(NEWSHOUND_SANITIZE)
  # Recycled coroutine frames would hide a use after free.
  add_compile_options(-fsanitize=${NEWSHOUND_SANITIZE} -fno-omit-frame-pointer
                      -fno-sanitize-recover=all -DBOOST_ASIO_DISABLE_AWAITABLE_FRAME_RECYCLING)
  add_link_options(-fsanitize=${NEWSHOUND_SANITIZE})
endif()
if(NEWSHOUND_FUZZ)
  add_compile_options(-fsanitize=fuzzer-no-link)  # what was reached; the targets bring the main()
endif()

add_library(newshound_warnings INTERFACE)
target_compile_options(newshound_warnings INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual
  -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override -Wextra-semi -Wdouble-promotion
  -Wformat=2 -Wimplicit-fallthrough
  # A value left out takes its default member initialiser; that is what they are for.
  -Wno-missing-designated-field-initializers)
