// Boost's compiled parts, once. Everything else includes the headers alone.
#include <boost/asio/impl/src.hpp>
#include <boost/json/src.hpp>
