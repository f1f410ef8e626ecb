# cmake --install: program, unit, man page, examples; and a configuration where there is none yet.
# The prefix may be chosen at install time, so what depends on it is worked out there.

install(TARGETS newshound RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES docs/newshound.8 DESTINATION ${CMAKE_INSTALL_MANDIR}/man8)
install(FILES README.md CHANGELOG.md LICENSE docs/templates.md DESTINATION ${CMAKE_INSTALL_DOCDIR})
# As in the source tree, so that the paths inside the configurations hold.
install(DIRECTORY config watchlists DESTINATION ${CMAKE_INSTALL_DOCDIR}/examples)

install(CODE [[
  # /usr and /usr/local are the system; its configuration is in /etc, where newshound looks for it.
  if(CMAKE_INSTALL_PREFIX MATCHES "^/usr(/local)?/?$")
    set(etc "$ENV{DESTDIR}/etc/newshound")
    set(option "")
  else()
    set(etc "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/etc/newshound")
    set(option " --config ${CMAKE_INSTALL_PREFIX}/etc/newshound/newshound.yaml")
  endif()
]])
install(CODE "set(source \"${CMAKE_SOURCE_DIR}\")\nset(bin \"${CMAKE_INSTALL_BINDIR}\")")
install(CODE [[
  file(READ "${source}/systemd/newshound.service" unit)
  string(REGEX REPLACE "/usr/bin/newshound ([a-z]+)"
         "${CMAKE_INSTALL_PREFIX}/${bin}/newshound \\1${option}" unit "${unit}")
  set(unit_file "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}/lib/systemd/system/newshound.service")
  file(WRITE "${unit_file}" "${unit}")
  message(STATUS "Installing: ${unit_file}")

  # What the administrator has is never overwritten.
  if(EXISTS "${etc}/newshound.yaml")
    message(STATUS "Kept: ${etc}")
  else()
    # In the source tree the watchlists lie beside the folder of the configuration, here in it.
    file(READ "${source}/config/newshound.yaml" configuration)
    string(REPLACE "[../watchlists]" "[watchlists]" configuration "${configuration}")
    file(WRITE "${etc}/newshound.yaml" "${configuration}")
    message(STATUS "Installing: ${etc}/newshound.yaml")
    file(GLOB lists "${source}/watchlists/*.yaml" "${source}/watchlists/README.md")
    file(COPY ${lists} DESTINATION "${etc}/watchlists")
  endif()
]])
