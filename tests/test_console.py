"""What is printed where the console knows few signs, or where there is none."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from ganviz.cli import run
from ganviz.commands import MISUSED
from ganviz.console import speak_utf8, typed
from ganviz.ui import doctor

ROOT = Path(__file__).parents[1]
SMALL = [f"--set={player}.width=8" for player in ("generator", "discriminator")]
COMMANDS = {
    "list": ["list"],
    "help": ["train", "--help"],
    "table": ["compare", "gaussian-1d", "--losses", "fgan_kl", "--seeds=2", "--iterations=2", *SMALL],
    "doctor": ["doctor"],
    "list as JSON": ["list", "--json"],
    "doctor as JSON": ["doctor", "--json"],
}
QT = {"platform": "offscreen", "screen": "800×800 at scale 1", "font_families": 9, "font": "Sans Ünicode"}
DEVICES = {"cpu": "2 cœurs", "cuda": "none"}


@pytest.fixture(autouse=True)
def sound_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither Qt nor torch is started for this, in a process of its own each."""
    monkeypatch.setattr(doctor, "_started_qt", lambda: QT)
    monkeypatch.setattr(doctor, "_probed", lambda *_: DEVICES)


def printed(encoding: str, arguments: list[str]) -> str:
    """What a command prints on a console of this encoding; fails unless its exit status is 0."""
    written = io.BytesIO()
    console = io.TextIOWrapper(written, encoding=encoding, write_through=True)
    with pytest.MonkeyPatch.context() as patch:
        for name in ("stdout", "stderr"):
            patch.setattr(sys, name, console)
        try:
            status = run(arguments)
        except SystemExit as left:  # as --help does
            status = int(str(left.code))
    assert status == 0
    return written.getvalue().decode(encoding)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_console_can_show_it(command: str) -> None:
    whole = printed("utf-8", COMMANDS[command])
    assert whole.isascii() == ("JSON" in command)
    for encoding in ("cp1252", "cp437", "ascii"):
        text = printed(encoding, COMMANDS[command])
        assert text.count("\n") == whole.count("\n")
        if "JSON" in command:
            assert json.loads(text) == json.loads(whole)
        elif command != "doctor":  # which names folders, too
            assert text.count("?") == whole.count("?"), "every sign has a likeness"


def test_only_what_is_missing_is_written_otherwise() -> None:
    written = {"cp1252": "N(mu = 4, sigma = ½)", "cp437": "N(mu = 4, σ = ½)", "ascii": "N(mu = 4, sigma = 1/2)"}
    for encoding, line in written.items():
        assert line in printed(encoding, ["list"])


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("‖∇D‖ ≥ σ²/½", "||grad D|| >= sigma^2/1/2"),
        ("10⁻⁵ × λ − Φ", "10^-5 x lambda - Phi"),
        ("W₁ = x₁ … “so” – Pólya’s", 'W1 = x1 ... "so" - Polya\'s'),
        ("ẋ → ∞, 90°", "x -> inf, 90 deg"),
        ("中 \udc80", "? ?"),
        ("plain", "plain"),
    ],
)
def test_signs_as_they_are_typed(text: str, plain: str) -> None:
    assert typed(text) == plain


def test_without_streams_nothing_is_printed_and_the_status_is_right(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    assert run(["list"]) == 0
    with pytest.raises(SystemExit) as left:
        run(["train"])
    assert left.value.code == MISUSED
    assert run(["train", "nope"]) == MISUSED
    assert sys.stdout is sys.stderr is None


@pytest.mark.parametrize(("arguments", "status"), [(["list"], 0), (["train", "nope"], MISUSED)])
def test_the_program_itself_ends_well_without_streams(arguments: list[str], status: int) -> None:
    program = "import sys; sys.stdout = sys.stderr = None; from ganviz.__main__ import main; main()"
    finished = subprocess.run([sys.executable, "-c", program, *arguments], cwd=ROOT, capture_output=True)
    assert (finished.returncode, finished.stdout, finished.stderr) == (status, b"", b"")


def test_the_program_itself_asks_nothing_of_its_console() -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii"}
    command = [sys.executable, "-m", "ganviz", "list"]
    finished = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True)
    assert (finished.returncode, finished.stderr) == (0, b"")
    assert b"N(mu = 4, sigma = 1/2)" in finished.stdout


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({}, {"LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "C"}, {"LANG": "C", "LC_CTYPE": "C.UTF-8"}),
        ({"LC_ALL": "POSIX", "LANG": "de_DE.UTF-8"}, {"LC_ALL": "C.UTF-8", "LANG": "de_DE.UTF-8"}),
        ({"LC_ALL": "", "LC_CTYPE": "C"}, {"LC_ALL": "", "LC_CTYPE": "C.UTF-8"}),
        ({"LANG": "de_DE.UTF-8"}, {"LANG": "de_DE.UTF-8"}),
        ({"LC_CTYPE": "C.UTF-8", "LANG": "C"}, {"LC_CTYPE": "C.UTF-8", "LANG": "C"}),
    ],
)
def test_a_locale_without_utf_8_gets_it(
    given: dict[str, str], expected: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in given.items():
        monkeypatch.setenv(name, value)
    speak_utf8()
    assert {name: os.environ[name] for name in ("LC_ALL", "LC_CTYPE", "LANG") if name in os.environ} == expected
