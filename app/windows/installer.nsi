; SPDX-FileCopyrightText: The Đôn Đốc authors
; SPDX-License-Identifier: GPL-3.0-or-later
; The installer for one person: no administrator rights. Takes VERSION TARGET KILOBYTES FILES ICON SIDE OUT from package.cmake.
; Never touches data: stores lie where the officer put them, settings in the personal application data.
Unicode true
Target ${TARGET}
SetCompressor /SOLID lzma
SetCompressorDictSize 32 ; both programs are nearly the same: the second is found in the first
RequestExecutionLevel user
ManifestDPIAware true
ManifestSupportedOS Win10

!include MUI2.nsh
!include ${FILES}

!define KEY "Software\Don Doc"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\DonDoc"
!define CLASSES "Software\Classes"
!define PROGID "DonDoc.Store"

Name "Đôn Đốc"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Don Doc"
InstallDirRegKey HKCU "${KEY}" "Folder"
BrandingText "Đôn Đốc ${VERSION}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_WELCOMEFINISHPAGE_BITMAP "${SIDE}"
; An update and the uninstaller speak the language chosen at first.
!define MUI_LANGDLL_REGISTRY_ROOT HKCU
!define MUI_LANGDLL_REGISTRY_KEY "${KEY}"
!define MUI_LANGDLL_REGISTRY_VALUENAME "Language"
!define MUI_FINISHPAGE_RUN "$INSTDIR\dondoc.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"
!insertmacro MUI_LANGUAGE "English"

VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "ProductName" "Đôn Đốc"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "FileDescription" "Bộ cài Đôn Đốc"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=${LANG_VIETNAMESE} "LegalCopyright" "Các tác giả Đôn Đốc. GPL-3.0-or-later"

LangString StoreKind ${LANG_VIETNAMESE} "Kho dữ liệu Đôn Đốc"
LangString StoreKind ${LANG_ENGLISH} "Đôn Đốc store"
LangString InUse ${LANG_VIETNAMESE} "Đôn Đốc đang mở. Hãy đóng chương trình rồi bấm Retry. Dữ liệu không bị thay đổi."
LangString InUse ${LANG_ENGLISH} "Đôn Đốc is open. Close it, then press Retry. No data is changed."
LangString NotWritable ${LANG_VIETNAMESE} "Không ghi được vào thư mục $INSTDIR. Hãy chọn thư mục khác."
LangString NotWritable ${LANG_ENGLISH} "The folder $INSTDIR cannot be written. Choose another folder."
LangString Kept ${LANG_VIETNAMESE} "Đã gỡ chương trình. Kho dữ liệu, bản sao lưu và thiết lập vẫn còn nguyên."
LangString Kept ${LANG_ENGLISH} "The program was removed. Stores, backups and settings were left as they are."

; A program that runs cannot be written: asks until it is closed; a silent run ends with 2 and has changed nothing.
!macro WaitUntilClosed file
    retry_${file}:
    IfFileExists "$INSTDIR\${file}" 0 closed_${file}
    ClearErrors
    FileOpen $0 "$INSTDIR\${file}" a
    IfErrors 0 free_${file}
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(InUse)" /SD IDCANCEL IDRETRY retry_${file}
    SetErrorLevel 2
    Quit
    free_${file}:
    FileClose $0
    closed_${file}:
!macroend

; Explorer reads the icon and the program of .dondoc again.
!macro TellExplorer
    System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
    !insertmacro MUI_LANGDLL_DISPLAY
FunctionEnd

Function un.onInit
    !insertmacro MUI_UNGETLANGUAGE
FunctionEnd

Section
    !insertmacro WaitUntilClosed dondoc.exe
    !insertmacro WaitUntilClosed dondoc.com
    ; The older version's own uninstaller knows which files were its; it leaves settings and data.
    IfFileExists "$INSTDIR\uninstall.exe" 0 +2
    ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'

    ClearErrors
    CreateDirectory "$INSTDIR"
    FileOpen $0 "$INSTDIR\uninstall.exe" w
    IfErrors 0 writable
    MessageBox MB_OK|MB_ICONSTOP "$(NotWritable)" /SD IDOK
    SetErrorLevel 2
    Quit
    writable:
    FileClose $0
    !insertmacro InstallFiles
    SetOutPath "$INSTDIR"
    WriteUninstaller "$INSTDIR\uninstall.exe"
    CreateShortcut "$SMPROGRAMS\Đôn Đốc.lnk" "$INSTDIR\dondoc.exe"

    WriteRegStr HKCU "${KEY}" "Folder" "$INSTDIR"
    WriteRegStr HKCU "${CLASSES}\.dondoc" "" "${PROGID}"
    WriteRegStr HKCU "${CLASSES}\.dondoc\OpenWithProgids" "${PROGID}" ""
    WriteRegStr HKCU "${CLASSES}\${PROGID}" "" "$(StoreKind)"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\DefaultIcon" "" "$INSTDIR\dondoc.exe,0"
    WriteRegStr HKCU "${CLASSES}\${PROGID}\shell\open\command" "" '"$INSTDIR\dondoc.exe" "%1"'
    !insertmacro TellExplorer

    WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Đôn Đốc"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\dondoc.exe"
    WriteRegStr HKCU "${UNINSTALL}" "Publisher" "Đôn Đốc"
    WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${KILOBYTES}
    WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
    WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Section Uninstall
    !insertmacro WaitUntilClosed dondoc.exe
    !insertmacro WaitUntilClosed dondoc.com
    !insertmacro RemoveFiles
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR" ; only when empty: what an officer put there stays
    Delete "$SMPROGRAMS\Đôn Đốc.lnk"

    ReadRegStr $0 HKCU "${CLASSES}\.dondoc" ""
    StrCmp $0 "${PROGID}" 0 +2
    DeleteRegValue HKCU "${CLASSES}\.dondoc" ""
    DeleteRegValue HKCU "${CLASSES}\.dondoc\OpenWithProgids" "${PROGID}"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.dondoc\OpenWithProgids"
    DeleteRegKey /ifempty HKCU "${CLASSES}\.dondoc"
    DeleteRegKey HKCU "${CLASSES}\${PROGID}"
    !insertmacro TellExplorer
    DeleteRegKey HKCU "${UNINSTALL}"
    DeleteRegKey HKCU "${KEY}"
    DetailPrint "$(Kept)"
SectionEnd
