from __future__ import annotations

import sys

import pytest

from ganviz.ui.display import missing_display

Patch = pytest.MonkeyPatch


@pytest.fixture(autouse=True)
def linux_without_a_display(monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize("platform", ["win32", "darwin"])
def test_windows_and_macos_have_a_display(platform: str, monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert missing_display() is None


@pytest.mark.parametrize(
    ("name", "value"),
    [("WAYLAND_DISPLAY", "wayland-0"), ("QT_QPA_PLATFORM", "offscreen"), ("QT_QPA_PLATFORM", "vnc:1")],
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
