; Installs Report Reader for one person, without administrator's rights.
; makensis -WX -INPUTCHARSET UTF8 -DVERSION=... -DSIZE=... -DFOLDER=... -DOUT=... -DICON=... installer.nsi

Unicode true
!include MUI2.nsh
!include LogicLib.nsh

!define NAME "Report Reader"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\ReportReader"
!define CLASSES "Software\Classes"

Name "${NAME}"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\${NAME}"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
ManifestDPIAware true
BrandingText " "
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "${NAME}"
VIAddVersionKey "FileDescription" "${NAME}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "LegalCopyright" "AGPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\Report Reader.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

LangString RUNNING ${LANG_ENGLISH} "Report Reader is open: close it, then try again."
LangString RUNNING ${LANG_GERMAN} "Report Reader ist geöffnet: bitte schließen und erneut versuchen."

; A program that runs cannot be replaced: its file cannot be opened for writing.
!macro LEAVE_IF_RUNNING
  ${If} ${FileExists} "$INSTDIR\Report Reader.exe"
    ClearErrors
    FileOpen $0 "$INSTDIR\Report Reader.exe" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(RUNNING)" /SD IDOK
      Abort
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

Section "Program"
  !insertmacro LEAVE_IF_RUNNING
  ; What is left of an older program would be loaded by the new one.
  RMDir /r "$INSTDIR\_internal"
  SetOutPath "$INSTDIR"
  File /r "${FOLDER}/*"
  ; The folder in which the shortcut starts the program: file dialogs begin there, and it is in use.
  SetOutPath "$PROFILE"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\Report Reader.exe"
  WriteUninstaller "$INSTDIR\Uninstall.exe"

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\Report Reader.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The Report Reader developers"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\Uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}

  ; Offered for PDF files under "Open with", never made the program for them.
  WriteRegStr HKCU "${CLASSES}\ReportReader.pdf" "" "PDF document"
  WriteRegStr HKCU "${CLASSES}\ReportReader.pdf\shell\open\command" "" '"$INSTDIR\Report Reader.exe" "%1"'
  WriteRegStr HKCU "${CLASSES}\.pdf\OpenWithProgids" "ReportReader.pdf" ""
  WriteRegStr HKCU "${CLASSES}\report-reader" "" "URL:Report Reader"
  WriteRegStr HKCU "${CLASSES}\report-reader" "URL Protocol" ""
  WriteRegStr HKCU "${CLASSES}\report-reader\shell\open\command" "" '"$INSTDIR\Report Reader.exe" "%1"'
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd

; The library and the settings are the reader's: they stay.
Section "Uninstall"
  !insertmacro LEAVE_IF_RUNNING
  Delete "$SMPROGRAMS\${NAME}.lnk"
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\Report Reader.exe"
  Delete "$INSTDIR\report-reader.exe"
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey HKCU "${UNINSTALL}"
  DeleteRegKey HKCU "${CLASSES}\ReportReader.pdf"
  DeleteRegValue HKCU "${CLASSES}\.pdf\OpenWithProgids" "ReportReader.pdf"
  DeleteRegKey HKCU "${CLASSES}\report-reader"
  System::Call 'shell32::SHChangeNotify(i 0x8000000, i 0, p 0, p 0)'
SectionEnd
