# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later

# How this project's targets are declared: a room is a static library that says which rooms and
# which Qt modules it may use; tests/architecture holds the #includes against the same table.

set(CMAKE_CXX_STANDARD 23)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_CXX_SCAN_FOR_MODULES OFF) # there are none, and looking for them reads every file twice
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set_property(GLOBAL PROPERTY GLOBAL_DEPENDS_NO_CYCLES ON)

find_program(GAINSAY_CCACHE ccache)
if(GAINSAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Without these it takes nothing that a precompiled header goes into, and finds in one checkout
    # nothing of another.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_BASEDIR=${CMAKE_SOURCE_DIR}
        CCACHE_NOHASHDIR=1 ${GAINSAY_CCACHE})
endif()

option(GAINSAY_WERROR "Treat warnings as errors" OFF)
set(GAINSAY_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")

add_library(gainsay_options INTERFACE)
target_compile_definitions(gainsay_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CONTEXTLESS_CONNECT QT_NO_KEYWORDS
    QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS)
target_compile_options(gainsay_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion -Wnon-virtual-dtor
    -Wold-style-cast -Wcast-qual -Wformat=2 $<$<BOOL:${GAINSAY_WERROR}>:-Werror>)
if(GAINSAY_SANITIZE)
    # What sanitizers put in makes GCC see uninitialised values where there are none.
    target_compile_options(gainsay_options INTERFACE -Wno-maybe-uninitialized
        -fsanitize=${GAINSAY_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(gainsay_options INTERFACE -fsanitize=${GAINSAY_SANITIZE})
endif()

# Qt 6.8's QTRY_ macros narrow a duration in our own lines.
add_library(gainsay_test_options INTERFACE)
target_link_libraries(gainsay_test_options INTERFACE gainsay_options)
target_compile_options(gainsay_test_options INTERFACE -Wno-conversion)

# Halves the time to build. Off, a build finds missing #includes.
option(GAINSAY_PRECOMPILE "Precompile the headers of Qt" OFF)
set(GAINSAY_PRECOMPILED <QtCore> <algorithm> <expected> <functional> <memory> <variant>)
if(GAINSAY_PRECOMPILE)
    target_compile_options(gainsay_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    file(WRITE ${CMAKE_BINARY_DIR}/precompiled.cpp "")
    add_library(gainsay_precompiled OBJECT ${CMAKE_BINARY_DIR}/precompiled.cpp)
    target_link_libraries(gainsay_precompiled PRIVATE Qt6::Core gainsay_options)
    target_precompile_headers(gainsay_precompiled PRIVATE ${GAINSAY_PRECOMPILED})
endif()

function(gainsay_precompile target room)
    if(NOT GAINSAY_PRECOMPILE)
        return()
    elseif(target STREQUAL gainsay_ui)
        target_precompile_headers(gainsay_ui PRIVATE <QtWidgets> ${GAINSAY_PRECOMPILED})
    elseif(room STREQUAL ui)
        target_precompile_headers(${target} REUSE_FROM gainsay_ui)
    else()
        target_precompile_headers(${target} REUSE_FROM gainsay_precompiled)
    endif()
endfunction()

# gainsay_add_room(NAME [ROOMS room...] [QT Module...] [LIBRARIES target...] SOURCES file...)
function(gainsay_add_room name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "ROOMS;QT;LIBRARIES;SOURCES")
    qt_add_library(gainsay_${name} STATIC ${arg_SOURCES})
    set_target_properties(gainsay_${name} PROPERTIES AUTOMOC ON AUTOUIC ON)
    target_include_directories(gainsay_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
    list(TRANSFORM arg_ROOMS PREPEND gainsay_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_link_libraries(gainsay_${name} PUBLIC Qt6::Core ${arg_QT} ${arg_ROOMS} ${arg_LIBRARIES}
        PRIVATE gainsay_options)
    gainsay_precompile(gainsay_${name} ${name})
endfunction()

# Names and surroundings of tests in this kind of build.
set(GAINSAY_TEST_ROOMS "" CACHE STRING "Rooms whose tests to build; empty: all")
set(GAINSAY_TEST_ENVIRONMENT LC_ALL=C.UTF-8)
if(GAINSAY_SANITIZE MATCHES "address")
    set(GAINSAY_TEST_SUFFIX " (asan)")
    list(APPEND GAINSAY_TEST_ENVIRONMENT
        ASAN_OPTIONS=detect_stack_use_after_return=1:strict_string_checks=1
        LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/leaks.supp:print_suppressions=0
        UBSAN_OPTIONS=print_stacktrace=1:halt_on_error=1)
elseif(GAINSAY_SANITIZE MATCHES "thread")
    set(GAINSAY_TEST_SUFFIX " (tsan)")
    list(APPEND GAINSAY_TEST_ENVIRONMENT
        TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/sanitizers/races.supp:halt_on_error=1)
endif()

# gainsay_add_test(ROOM UNIT [WINDOW] [ROOMS room...] [QT Module...] [SOURCES file...]
#     [LABELS label...] [TIMEOUT seconds]):
# builds tst_UNIT.cpp of the current folder and registers it as ROOM/UNIT, offscreen. With WINDOW it
# runs a second time as "ROOM/UNIT (xvfb)" on a real X11 server.
function(gainsay_add_test room unit)
    cmake_parse_arguments(PARSE_ARGV 2 arg "WINDOW" "TIMEOUT" "ROOMS;QT;SOURCES;LABELS")
    set(target tst_${room}_${unit})
    qt_add_executable(${target} tst_${unit}.cpp ${arg_SOURCES})
    if(GAINSAY_TEST_ROOMS AND NOT room IN_LIST GAINSAY_TEST_ROOMS)
        # There, so that a room's own CMakeLists.txt may say more of it; not built.
        set_target_properties(${target} PROPERTIES EXCLUDE_FROM_ALL ON)
        return()
    endif()
    set_target_properties(${target} PROPERTIES AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    list(TRANSFORM arg_ROOMS PREPEND gainsay_)
    list(TRANSFORM arg_QT PREPEND Qt6::)
    target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_link_libraries(${target} PRIVATE
        gainsay_options gainsay_test_options $<TARGET_NAME_IF_EXISTS:gainsay_${room}> ${arg_ROOMS} ${arg_QT} Qt6::Test)
    gainsay_precompile(${target} ${room})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    set(name "${room}/${unit}${GAINSAY_TEST_SUFFIX}")
    add_test(NAME "${name}" COMMAND ${target})
    set_tests_properties("${name}" PROPERTIES TIMEOUT ${arg_TIMEOUT} LABELS "${room};${arg_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;${GAINSAY_TEST_ENVIRONMENT}")
    if(arg_WINDOW AND NOT GAINSAY_SANITIZE)
        set(name "${room}/${unit} (xvfb)")
        add_test(NAME "${name}"
            COMMAND ${PROJECT_SOURCE_DIR}/packaging/with-xvfb $<TARGET_FILE:${target}>)
        set_tests_properties("${name}" PROPERTIES TIMEOUT ${arg_TIMEOUT}
            LABELS "${room};window;${arg_LABELS}" ENVIRONMENT "${GAINSAY_TEST_ENVIRONMENT}")
    endif()
endfunction()

# gainsay_add_check(NAME COMMAND word...): a check of the tree itself, run once, not per sanitizer.
function(gainsay_add_check name)
    if(GAINSAY_SANITIZE)
        return()
    endif()
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "TIMEOUT;PROCESSORS" "COMMAND")
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 300)
    endif()
    if(NOT arg_PROCESSORS)
        set(arg_PROCESSORS 1)
    endif()
    add_test(NAME ${name} COMMAND ${arg_COMMAND} WORKING_DIRECTORY ${PROJECT_SOURCE_DIR})
    set_tests_properties(${name} PROPERTIES TIMEOUT ${arg_TIMEOUT} PROCESSORS ${arg_PROCESSORS}
        LABELS checks ENVIRONMENT "LC_ALL=C.UTF-8")
endfunction()
