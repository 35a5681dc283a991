# SPDX-FileCopyrightText: 2026 The Steelyard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# cmake -DROOT=… -DQT_HEADERS=… -P check.cmake: fails with a line for each include that goes the wrong way.
cmake_minimum_required(VERSION 3.25)
include(${CMAKE_CURRENT_LIST_DIR}/includedirection.cmake)
if(NOT EXISTS ${QT_HEADERS}/QtWidgets/QWidget)
    message(FATAL_ERROR "no headers of Qt in '${QT_HEADERS}'")
endif()
find_forbidden_includes(${ROOT} ${QT_HEADERS} found)
if(found)
    list(JOIN found "\n" lines)
    message(FATAL_ERROR "Includes go downwards only (app, widgets, models, engine):\n${lines}")
endif()
