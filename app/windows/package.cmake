# Makes what officers get: BUILD/package/dondoc-VERSION-windows-x64.zip and …-setup.exe, from the two executables, the
# plugins that the program uses and the DLLs that these need, found by following imports. Runs on Windows and, for a
# cross-build, on Debian. Whatever is shipped has its licence in licences/; a DLL that the table below does not know
# stops the packaging.
cmake_minimum_required(VERSION 3.22)

set(package ${BUILD}/package)
set(name dondoc-${VERSION}-windows-x64)
set(stage ${package}/dondoc-${VERSION})
file(REMOVE_RECURSE ${package})

# SQLite is the store; the two SVG plugins draw the icons; qwindows is the window system.
set(plugins platforms/qwindows sqldrivers/qsqlite iconengines/qsvgicon imageformats/qsvg)

# DLL, vcpkg port, Debian package: where its copyright notice is found on the machine that packages.
set(components
    "^Qt6(Core|Gui|Widgets|Sql|PrintSupport|Concurrent|OpenGL|OpenGLWidgets)$" qtbase libqt6core6
    "^q(windows|sqlite)$" qtbase libqt6core6
    "^Qt6Charts$" qtcharts libqt6charts6
    "^Qt6Svg$|^qsvg(icon)?$" qtsvg libqt6svg6
    "^sqlite3$" sqlite3 libsqlite3-0
    "^(lib)?zip$" libzip libzip4
    "^(lib)?xlsxwriter$" libxlsxwriter libxlsxwriter4
    "^zlib1$|^z$" zlib zlib1g
    "^libgcc_s_seh-1$|^libstdc..-6$" gcc libgcc-s1
    "^libwinpthread-1$" winpthreads mingw-w64-common
    "^(lib)?pcre2-16$" pcre2 libpcre2-16-0
    "^(lib)?double-conversion$" double-conversion libdouble-conversion3
    "^(lib)?freetype(-6)?$" freetype libfreetype6
    "^(lib)?harfbuzz$" harfbuzz libharfbuzz0b
    "^(lib)?png16(-16)?$" libpng libpng16-16
    "^(vcruntime|msvcp|concrt)140.*$" vcruntime vcruntime)

# Brought by Windows 10 and 11 themselves.
string(CONCAT from_windows "^(api-ms-.*|ext-ms-.*|advapi32|authz|comctl32|comdlg32|crypt32|d2d1|d3d9|d3d11|d3d12|dcomp|dwmapi|"
    "dwrite|dxgi|gdi32|imm32|iphlpapi|kernel32|mpr|msimg32|msvcrt|netapi32|ntdll|odbc32|ole32|oleaut32|opengl32|psapi|rpcrt4|"
    "secur32|setupapi|shcore|shell32|shlwapi|ucrtbase|uiautomationcore|user32|userenv|uxtheme|version|winmm|winspool|ws2_32|"
    "wtsapi32)\\.(dll|drv)$")

function(stop)
    message(FATAL_ERROR "${ARGV}")
endfunction()

set(executables ${BUILD}/bin/dondoc.exe ${BUILD}/bin/dondoc.com)
set(plugin_files ${plugins})
list(TRANSFORM plugin_files PREPEND ${QT_PLUGINS}/)
list(TRANSFORM plugin_files APPEND .dll)

set(search ${COMPILER_FOLDER})
foreach(folder ${LIBRARY_FOLDERS})
    list(APPEND search ${folder}/bin ${folder}/lib)
endforeach()
if(NOT CMAKE_HOST_WIN32)
    # CMake asks for names in small letters, which only Windows finds whatever their case.
    foreach(folder ${search})
        file(GLOB dlls ${folder}/*.dll)
        foreach(dll ${dlls})
            get_filename_component(base ${dll} NAME)
            string(TOLOWER ${base} lower)
            if(NOT EXISTS ${package}/dlls/${lower})
                file(MAKE_DIRECTORY ${package}/dlls)
                file(CREATE_LINK ${dll} ${package}/dlls/${lower} SYMBOLIC)
            endif()
        endforeach()
    endforeach()
    set(search ${package}/dlls)
endif()
if(OBJDUMP)
    set(CMAKE_OBJDUMP ${OBJDUMP})
endif()
set(CMAKE_GET_RUNTIME_DEPENDENCIES_PLATFORM windows+pe)
file(GET_RUNTIME_DEPENDENCIES RESOLVED_DEPENDENCIES_VAR found UNRESOLVED_DEPENDENCIES_VAR missing
    EXECUTABLES ${executables} MODULES ${plugin_files} DIRECTORIES ${search}
    POST_EXCLUDE_REGEXES ".*[/\\\\][Ss]ystem32[/\\\\].*")
foreach(dll ${missing})
    string(TOLOWER ${dll} lower)
    if(NOT lower MATCHES "${from_windows}")
        list(APPEND lost ${dll})
    endif()
endforeach()
if(lost)
    stop("needed and not found: ${lost}")
endif()
list(APPEND found ${RUNTIME_LIBRARIES})
set(libraries)
foreach(dll ${found})
    file(REAL_PATH ${dll} real)
    list(APPEND libraries ${real})
endforeach()
file(REMOVE_RECURSE ${package}/dlls)

# --- the folder

function(licence file component package)
    if(EXISTS ${stage}/licences/${component}.txt)
        return()
    endif()
    foreach(notice ${VCPKG_SHARE}/${component}/copyright /usr/share/doc/${package}/copyright)
        if(EXISTS ${notice})
            configure_file(${notice} ${stage}/licences/${component}.txt COPYONLY)
            return()
        endif()
    endforeach()
    if(NOT component STREQUAL "vcruntime") # Microsoft's runtime: redistributable, its terms are Visual Studio's
        stop("${file} is shipped, and the notice of ${component} is not on this machine")
    endif()
endfunction()

function(ship file folder)
    file(COPY ${file} DESTINATION ${stage}/${folder})
    get_filename_component(base ${file} NAME)
    if(STRIP)
        execute_process(COMMAND ${STRIP} --strip-all ${stage}/${folder}/${base} COMMAND_ERROR_IS_FATAL ANY)
    endif()
    if(NOT base MATCHES "^(.*)\\.dll$")
        return()
    endif()
    set(stem ${CMAKE_MATCH_1})
    list(LENGTH components count)
    math(EXPR last "${count} - 1")
    foreach(i RANGE 0 ${last} 3)
        list(SUBLIST components ${i} 3 row)
        list(GET row 0 pattern)
        if(stem MATCHES "${pattern}")
            list(GET row 1 component)
            list(GET row 2 debian)
            licence(${base} ${component} ${debian})
            return()
        endif()
    endforeach()
    stop("${base} would be shipped, and app/windows/package.cmake names no licence for it")
endfunction()

foreach(file ${executables} ${libraries})
    ship(${file} .)
endforeach()
foreach(plugin ${plugins})
    get_filename_component(folder ${plugin} DIRECTORY)
    ship(${QT_PLUGINS}/${plugin}.dll ${folder})
endforeach()
configure_file(${SOURCE}/app/windows/qt.conf ${stage}/qt.conf COPYONLY)
configure_file(${SOURCE}/LICENSE ${stage}/licences/dondoc.txt COPYONLY)
configure_file(${SOURCE}/resources/fonts/OFL.txt ${stage}/licences/font.txt COPYONLY)
configure_file(${SOURCE}/app/windows/READ-ME.txt ${stage}/licences/READ-ME.txt COPYONLY)

# Debian's notices point to the texts of common licences; those come along.
file(GLOB notices ${stage}/licences/*.txt)
foreach(notice ${notices})
    file(STRINGS ${notice} lines REGEX "/usr/share/common-licenses/")
    foreach(line ${lines})
        if(line MATCHES "/usr/share/common-licenses/([A-Za-z0-9.-]*[A-Za-z0-9])")
            set(text ${CMAKE_MATCH_1})
            if(EXISTS /usr/share/common-licenses/${text})
                configure_file(/usr/share/common-licenses/${text} ${stage}/licences/common/${text}.txt COPYONLY)
            endif()
        endif()
    endforeach()
endforeach()

# --- the .zip

execute_process(COMMAND ${CMAKE_COMMAND} -E tar cf ${package}/${name}.zip --format=zip dondoc-${VERSION}
    WORKING_DIRECTORY ${package} COMMAND_ERROR_IS_FATAL ANY)

# --- the installer: every file by name, so that the uninstaller takes away these and nothing else

file(GLOB_RECURSE files RELATIVE ${stage} ${stage}/*)
list(SORT files)
set(install)
set(remove)
set(folders)
set(kilobytes 0)
foreach(file ${files})
    file(SIZE ${stage}/${file} size)
    math(EXPR kilobytes "${kilobytes} + (${size} + 1023) / 1024")
    get_filename_component(folder ${file} DIRECTORY)
    string(REPLACE "/" "\\" windows_file "${file}")
    string(REPLACE "/" "\\" windows_folder "${folder}")
    set(out "$INSTDIR")
    if(folder)
        set(out "$INSTDIR\\${windows_folder}")
        list(PREPEND folders ${windows_folder})
    endif()
    string(APPEND install "SetOutPath \"${out}\"\nFile \"${stage}/${file}\"\n")
    string(APPEND remove "Delete \"$INSTDIR\\${windows_file}\"\n")
endforeach()
list(REMOVE_DUPLICATES folders)
list(SORT folders ORDER DESCENDING) # the inner before the outer
foreach(folder ${folders})
    string(APPEND remove "RMDir \"$INSTDIR\\${folder}\"\n")
endforeach()
file(WRITE ${package}/files.nsh "!macro InstallFiles\n${install}!macroend\n!macro RemoveFiles\n${remove}!macroend\n")

if(NOT MAKENSIS)
    stop("the .zip is made; for the installer NSIS (makensis) is needed")
endif()
# Debian's NSIS has 64-bit stubs, which start where no 32-bit programs can; the official one makes 32-bit installers.
set(target x86-unicode)
if(EXISTS /usr/share/nsis/Stubs/lzma_solid-amd64-unicode)
    set(target amd64-unicode)
endif()
execute_process(COMMAND ${MAKENSIS} -V2 -WX -INPUTCHARSET UTF8 -DVERSION=${VERSION} -DTARGET=${target} -DKILOBYTES=${kilobytes}
    -DFILES=${package}/files.nsh -DICON=${SOURCE}/resources/app.ico
    -DSIDE=${SOURCE}/app/windows/installer-side.bmp -DOUT=${package}/${name}-setup.exe
    ${SOURCE}/app/windows/installer.nsi COMMAND_ERROR_IS_FATAL ANY)
foreach(made ${name}.zip ${name}-setup.exe)
    file(SIZE ${package}/${made} size)
    math(EXPR size "${size} / 1024")
    message(STATUS "${package}/${made}: ${size} KiB (unpacked ${kilobytes} KiB)")
endforeach()
