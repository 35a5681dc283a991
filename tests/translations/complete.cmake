# SPDX-FileCopyrightText: 2026 The Steelyard authors
# SPDX-License-Identifier: GPL-3.0-or-later

# Fails where a text has no translation, or where the target update_translations would change a file.
include(${SOURCE}/translations/texts.cmake)
file(REMOVE_RECURSE ${SCRATCH})
file(GLOB files ${SOURCE}/translations/*.ts)
foreach(file IN LISTS files)
    get_filename_component(name ${file} NAME)
    file(COPY ${file} DESTINATION ${SCRATCH})
    set(options)
    if(name STREQUAL "steelyard_en.ts")
        set(options ${LUPDATE_ENGLISH_OPTIONS})
    endif()
    execute_process(
        COMMAND ${LUPDATE} ${LUPDATE_OPTIONS} ${options} ${TRANSLATED_FOLDERS} -ts ${SCRATCH}/${name}
        WORKING_DIRECTORY ${SOURCE}
        ERROR_QUIET
        COMMAND_ERROR_IS_FATAL ANY)
    execute_process(COMMAND ${CMAKE_COMMAND} -E compare_files ${file} ${SCRATCH}/${name} RESULT_VARIABLE differs)
    if(differs)
        message(SEND_ERROR "${name} is stale: build the target update_translations")
    endif()
    file(STRINGS ${SCRATCH}/${name} unfinished REGEX "type=\"(unfinished|vanished|obsolete)\"")
    list(LENGTH unfinished count)
    if(count GREATER 0)
        message(SEND_ERROR "${name}: ${count} texts are not translated")
    endif()
endforeach()
if(NOT files)
    message(FATAL_ERROR "There are no translations in ${SOURCE}/translations")
endif()
