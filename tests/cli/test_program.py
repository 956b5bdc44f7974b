"""What all commands have in common: statuses, the list, the help, the version."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from ganviz import __version__, registry
from ganviz.cli import build_parser, run
from ganviz.commands import FAILED, MISUSED, NO_DISPLAY
from ganviz.config import RunConfig
from ganviz.exporting.writing import being_written
from ganviz.presets import presets
from ganviz.settings import walk
from tests.cli.typed import ROOT, Captured, ended, one_line


def test_what_is_not_said_is_what_the_help_says() -> None:
    """The numbers in brackets."""
    parser = build_parser()
    render = parser.parse_args(["render", "ring-collapse", "--out", "x.png"])
    assert (render.size, render.fps, render.theme, render.n) == ("1280x720", 30, "light", 10_000)
    assert parser.parse_args(["compare", "ring-collapse"]).seeds == 5
    gui = parser.parse_args(["gui"])
    assert (gui.name, gui.preset, gui.theme, gui.host, gui.paused) == (None, None, "", "process", False)


def test_scripts_can_rely_on_the_statuses() -> None:
    assert (FAILED, MISUSED, NO_DISPLAY) == (1, 2, 3)
    assert f"no_display={NO_DISPLAY}" in (ROOT / "packaging" / "run.sh").read_text(encoding="utf-8")


def test_ctrl_c_is_no_traceback(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    def interrupt() -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ganviz.commands.list.presets", interrupt)
    assert run(["list"]) == 130, "as a shell expects of a program that Ctrl+C ended"
    assert one_line(capsys) == "ganviz: stopped\n"


@pytest.mark.skipif(sys.platform == "win32", reason="there a program that is ended gets no word of it")
def test_what_another_program_ends_is_no_traceback_and_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Captured
) -> None:
    def ended_meanwhile() -> None:
        with being_written(tmp_path / "film.mp4") as part:
            part.write_bytes(b"half")
            signal.raise_signal(signal.SIGTERM)

    before = signal.getsignal(signal.SIGTERM)
    monkeypatch.setattr("ganviz.commands.list.presets", ended_meanwhile)
    assert run(["list"]) == 143, "as a shell expects of a program that was ended"
    assert one_line(capsys) == "ganviz: stopped\n"
    assert list(tmp_path.iterdir()) == []
    assert signal.getsignal(signal.SIGTERM) is before


def test_list_as_json(capfd: Captured) -> None:
    assert ended("list", "--json") == 0
    out, err = capfd.readouterr()
    assert err == ""
    assert out.count("\n") == 1
    listing = json.loads(out)
    assert list(listing) == ["presets", "targets", "losses", "penalties", "pages"]
    assert [row["key"] for row in listing["presets"]] == [preset.key for preset in presets()]
    for name in ("targets", "losses", "penalties"):
        kinds = registry.entries(f"ganviz.{name}").values()
        assert listing[name] == [{"key": kind.key, "label": kind.label} for kind in kinds]
    assert {"key": "distances", "label": "Distances"} in listing["pages"]
    assert all(row["label"] for rows in listing.values() for row in rows)


@pytest.mark.parametrize("page", registry.names("ganviz.ui.pages"))
def test_every_page_is_listed(page: str, capfd: Captured) -> None:
    assert ended("list", "--json") == 0
    listed = {row["key"]: row["label"] for row in json.loads(capfd.readouterr().out)["pages"]}
    assert listed[page].lower().split() == page.split("_")


def test_list_for_people(capsys: Captured) -> None:
    assert ended("list") == 0
    out = capsys.readouterr().out
    for preset in presets():
        assert re.search(rf"^  {preset.key} +{re.escape(preset.title)}: {re.escape(preset.line)}$", out, re.MULTILINE)
    assert re.search(r"^  ring +\S", out, re.MULTILINE)


@pytest.mark.skipif(sys.platform == "win32", reason="its pipes tell the writer nothing")
def test_a_reader_that_has_enough_is_no_error() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    finished = subprocess.run(
        [sys.executable, "-m", "ganviz", "list"], cwd=ROOT, stdout=writing, stderr=subprocess.PIPE, encoding="utf-8"
    )
    os.close(writing)
    assert (finished.returncode, finished.stderr) == (FAILED, "")


def test_version(capsys: Captured) -> None:
    assert ended("--version") == 0
    assert capsys.readouterr().out == f"ganviz {__version__}\n"


@pytest.mark.parametrize("command", registry.entries("ganviz.commands"))
def test_a_command_is_in_the_help_and_has_one(capsys: Captured, command: str) -> None:
    assert ended("--help") == 0
    assert re.search(rf"^ +{command}\s", capsys.readouterr().out, re.MULTILINE)
    assert ended(command, "--help") == 0
    said = " ".join(capsys.readouterr().out.split())
    assert " ".join(registry.help_text(registry.entry("ganviz.commands", command)).split()) in said


@pytest.mark.parametrize("command", ["gui", "train", "render"])
def test_help_lists_every_setting_with_its_default(capsys: Captured, command: str) -> None:
    assert ended(command, "--help") == 0
    out = capsys.readouterr().out
    for item in walk(RunConfig()):
        assert re.search(rf"^  {re.escape(item.path)}=\S", out, re.MULTILINE)
        assert item.about.help in out
    for option in ("--set", "--seed", "--device"):
        assert option in out
