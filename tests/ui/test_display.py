from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from ganviz.ui.display import (
    NoDisplayError,
    check_screen,
    draw_without_display,
    forget_scales_that_cannot_be,
    missing_display,
)
from ganviz.ui.doctor import _BrokenError, _display
from tests.patience import patience

INSTEAD = "so no window can be opened. Use `ganviz render NAME --out FILE.png`"

Patch = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def linux_without_a_display(monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_a_display(platform: str, monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert missing_display() is None


@pytest.mark.parametrize(
    ("name", "value"),
    [("QT_QPA_PLATFORM", "xcb;offscreen"), ("QT_QPA_PLATFORM", "offscreen"), ("QT_QPA_PLATFORM", "vnc:1")],
)
def test_x_is_not_the_only_way(name: str, value: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv(name, value)
    assert missing_display() is None


@pytest.mark.parametrize("platform", ["", "xcb"])
def test_linux_without_a_display_is_told_so(platform: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv("QT_QPA_PLATFORM", platform)
    monkeypatch.setenv("DISPLAY", "")
    assert str(missing_display()).startswith("there is no display, so no window can be opened. Use `ganviz render ")


@pytest.mark.x11
def test_a_display_that_does_not_answer_is_told_from_one_that_does(x_display: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv("DISPLAY", x_display)
    assert missing_display() is None
    monkeypatch.setenv("DISPLAY", ":987")
    assert str(missing_display()).startswith("the display :987 does not answer, so no window can be opened. ")


@pytest.mark.skipif(not hasattr(socket, "AF_UNIX"), reason="there is no such display")
def test_a_wayland_display_that_is_dead_is_told_from_one_that_lives(tmp_path: Path, monkeypatch: Patch) -> None:
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("WAYLAND_DISPLAY", "wayland-9")
    dead = f"the display wayland-9 does not answer, {INSTEAD}"
    assert str(missing_display()).startswith(dead)
    with socket.socket(socket.AF_UNIX) as compositor:
        compositor.bind(str(tmp_path / "wayland-9"))
        assert str(missing_display()).startswith(dead), "one that has crashed leaves its socket"
        compositor.listen()
        assert missing_display() is None
        monkeypatch.setenv("QT_QPA_PLATFORM", "wayland;xcb")
        assert missing_display() is None
        monkeypatch.setenv("QT_QPA_PLATFORM", "xcb")
        assert missing_display() is not None


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_a_platform_that_qt_does_not_know_is_no_display(system: str, monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "platform", system)
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense" * 20)
    tried: list[list[str]] = []

    def aborted(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        tried.append(command)
        return subprocess.CompletedProcess(command, -6)

    monkeypatch.setattr(subprocess, "run", aborted)
    said = str(missing_display())
    assert said.startswith("Qt does not start with QT_QPA_PLATFORM=nonsense")
    assert INSTEAD in said
    assert len(said) < 300
    assert len(tried) == 1


def test_qt_is_asked_about_a_platform_of_its_own(monkeypatch: Patch) -> None:
    monkeypatch.undo()  # the real system
    monkeypatch.setenv("QT_QPA_PLATFORM", "nonsense")
    assert "Qt does not start with QT_QPA_PLATFORM=nonsense" in str(missing_display())


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *[("QT_SCALE_FACTOR", value) for value in ("0", "-1", "nan", "1e9", "inf", "big")],
        *[("QT_SCREEN_SCALE_FACTORS", value) for value in ("1;-1", "eDP-1=0", "1e9")],
        *[("QT_FONT_DPI", value) for value in ("0", "1000000")],
    ],
)
def test_a_scale_that_cannot_be_is_ignored_and_told(name: str, value: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv(name, value)
    monkeypatch.setenv("QT_QPA_PLATFORM", "offscreen")
    with pytest.raises(_BrokenError, match=f"{name} is {value}"):
        _display()
    (said,) = forget_scales_that_cannot_be()
    assert said.startswith(f"{name}={value} is ignored; use numbers from ")
    assert name not in os.environ
    assert forget_scales_that_cannot_be() == []


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("QT_SCALE_FACTOR", "1.25"),
        ("QT_SCREEN_SCALE_FACTORS", "1.5;2"),
        ("QT_SCREEN_SCALE_FACTORS", "eDP-1=2;"),
        ("QT_FONT_DPI", "120"),
    ],
)
def test_a_usual_scale_is_left_alone(name: str, value: str, monkeypatch: Patch) -> None:
    monkeypatch.setenv(name, value)
    assert forget_scales_that_cannot_be() == []
    assert os.environ[name] == value
    draw_without_display()
    assert name not in os.environ, "a picture is the same whatever the screen"
    assert os.environ["QT_QPA_PLATFORM"] == "offscreen"


def test_a_screen_with_few_colours_is_no_display() -> None:
    check_screen(24)
    with pytest.raises(NoDisplayError, match=f"the screen has 256 colours only, {INSTEAD}"):
        check_screen(8)


def test_a_platform_without_fonts_has_words() -> None:
    """As Qt's "minimal" is."""
    script = (
        "from PySide6.QtGui import QGuiApplication; from ganviz.ui.theme import install_fonts; "
        "application = QGuiApplication([]); install_fonts()"
    )
    environment = os.environ | {"QT_QPA_PLATFORM": "minimal"}
    finished = subprocess.run(
        [sys.executable, "-c", script], env=environment, capture_output=True, encoding="utf-8", timeout=patience()
    )
    assert (finished.returncode, "Traceback" in finished.stderr) == (0, False)
