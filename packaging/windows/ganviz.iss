; Makes an installer of the built folder, with Inno Setup 6:
;   iscc /DVersion=0.1.0 packaging\windows\ganviz.iss
; It installs for one user without asking for an administrator; for all users with /ALLUSERS. To sign it and what it
; installs, give iscc a signing command: /Sganviz="signtool sign ... $f" /DSign
#ifndef Version
  #error Name the version: iscc /DVersion=0.1.0
#endif
#define Root "..\.."

[Setup]
AppId={{6C7B1F0E-41D4-4C52-9E67-2B6C3A7E5D10}
AppName=GanViz
AppVersion={#Version}
AppPublisher=The developers of GanViz
DefaultDirName={autopf}\GanViz
DefaultGroupName=GanViz
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0
ChangesAssociations=yes
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\resources\icons\ganviz.ico
UninstallDisplayIcon={app}\ganviz.exe
OutputDir={#Root}\dist
OutputBaseFilename=GanViz-{#Version}-windows-x64-setup
Compression=lzma2/max
LZMANumBlockThreads=4
SolidCompression=yes
WizardStyle=modern
#ifdef Sign
SignTool=ganviz
#endif

[Tasks]
Name: desktop; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an older version had and this one has not must not stay beside it.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\dist\GanViz\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion
Source: "{#Root}\resources\icons\ganviz-file.ico"; DestDir: "{app}"

[Icons]
Name: "{group}\GanViz"; Filename: "{app}\ganviz.exe"; AppUserModelID: "org.ganviz.GanViz"
Name: "{autodesktop}\GanViz"; Filename: "{app}\ganviz.exe"; AppUserModelID: "org.ganviz.GanViz"; Tasks: desktop

[Registry]
Root: HKA; Subkey: "Software\Classes\.ganviz"; ValueType: string; ValueData: "GanViz.Settings"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.ganviz"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-ganviz"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\GanViz.Settings"; ValueType: string; ValueData: "GanViz settings"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\GanViz.Settings\DefaultIcon"; ValueType: string; ValueData: "{app}\ganviz-file.ico"
Root: HKA; Subkey: "Software\Classes\GanViz.Settings\shell\open\command"; ValueType: string; ValueData: """{app}\ganviz.exe"" ""%1"""

[Run]
Filename: "{app}\ganviz.exe"; Description: "{cm:LaunchProgram,GanViz}"; Flags: nowait postinstall skipifsilent
