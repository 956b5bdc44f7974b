"""What a Linux desktop is told of the program: ``packaging/linux``."""

from __future__ import annotations

import argparse
import configparser
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

import ganviz
from ganviz import cli, registry
from ganviz.ui import identity
from tests.packaging.scripts import ROOT, script

LINUX = ROOT / "packaging" / "linux"
MIME = "application/x-ganviz"
SHARED = "{http://www.freedesktop.org/standards/shared-mime-info}"


def entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters="=", strict=True)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / f"{identity.DESKTOP_ID}.desktop", encoding="utf-8")
    return parser["Desktop Entry"]


def metainfo() -> ET.Element:
    return ET.parse(LINUX / f"{identity.DESKTOP_ID}.metainfo.xml").getroot()


def validated(program: str, *arguments: str) -> str:
    """What a validator prints; fails where it complains, skips where it is not installed."""
    path = shutil.which(program)
    if path is None or sys.platform != "linux":  # that of macOS may have the name and other options
        pytest.skip(f"{program} is not installed, or not that of Linux")
    run = subprocess.run([path, *arguments], capture_output=True, encoding="utf-8", errors="replace", timeout=120)
    assert run.returncode == 0, run.stdout + run.stderr
    return run.stdout + run.stderr


def test_the_menu_entry_is_valid() -> None:
    assert validated("desktop-file-validate", str(LINUX / f"{identity.DESKTOP_ID}.desktop")) == ""


def test_the_metadata_is_valid() -> None:
    said = validated("appstreamcli", "validate", "--no-net", str(LINUX / f"{identity.DESKTOP_ID}.metainfo.xml"))
    assert not re.findall(r"^[EW]: .*", said, re.MULTILINE)


def test_the_newest_release_is_this_version() -> None:
    newest = metainfo().find("releases/release")
    assert newest is not None
    assert newest.get("version") == ganviz.__version__


def test_entry_metadata_and_file_type_belong_together() -> None:
    mime = ET.parse(LINUX / f"{identity.DESKTOP_ID}.mime.xml").getroot()
    assert [kind.get("type") for kind in mime] == [MIME]
    assert [glob.get("pattern") for glob in mime.iter(f"{SHARED}glob")] == ["*.ganviz"]
    assert entry()["StartupWMClass"] == identity.PROGRAM, "X11's class is the name of the program in Qt"
    assert entry()["MimeType"] == f"{MIME};"
    found = metainfo()
    assert found.findtext("id") == entry()["Icon"] == identity.DESKTOP_ID
    assert found.findtext("launchable") == f"{identity.DESKTOP_ID}.desktop"
    assert found.findtext("provides/mediatype") == MIME
    assert [one.text for one in found.iterfind("categories/category")] == entry()["Categories"].split(";")[:-1]
    assert found.findtext("name") == entry()["Name"] == identity.NAME
    assert found.findtext("summary") == entry()["Comment"]


def test_a_desktop_recognises_the_file_type(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    packages.mkdir()
    shutil.copy(LINUX / f"{identity.DESKTOP_ID}.mime.xml", packages)
    validated("update-mime-database", str(tmp_path))
    assert f"{MIME}:*.ganviz" in (tmp_path / "globs2").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", registry.entries("ganviz.commands"))
def test_the_manual_has_every_command_and_option(name: str) -> None:
    manual = script("manpage", "packaging/linux").manual().replace(r"\-", "-")
    command = cli.commands(cli.build_parser())[name]
    section = re.split(r"^\.S[SH] ", manual.partition(f"\n.SS {name}\n")[2], flags=re.MULTILINE)[0]
    assert command.description in section.replace(r"\(ga", "`")
    for action in command._actions:
        if action.help != argparse.SUPPRESS and action.dest != "help":
            assert all(f"\\fB{option}\\fR" in section for option in action.option_strings)
            assert action.help in section
    assert f"GanViz {ganviz.__version__}" in manual


def test_the_manual_names_no_folder_of_whoever_builds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "builder"))
    manual = script("manpage", "packaging/linux").manual()
    assert "builder" not in manual
    assert str(Path.home()) not in manual


def test_the_manual_can_be_read(tmp_path: Path) -> None:
    page = tmp_path / "ganviz.1"
    script("manpage", "packaging/linux").main([str(page)])
    said = validated("man", "--warnings", "-E", "UTF-8", "-l", "-T", "utf8", str(page))
    assert "warning" not in said
    assert "SETTINGS" in said
