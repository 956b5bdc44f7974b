from __future__ import annotations

import pytest

from ganviz.ui.display import missing_display


@pytest.mark.parametrize(
    ("environment", "platform"),
    [({}, "win32"), ({}, "darwin"), ({"WAYLAND_DISPLAY": "wayland-0"}, "linux"), ({"QT_QPA_PLATFORM": "vnc"}, "linux")],
)
def test_a_window_can_be_tried(environment: dict[str, str], platform: str) -> None:
    assert missing_display(environment, platform) is None


@pytest.mark.parametrize("environment", [{}, {"DISPLAY": ""}, {"DISPLAY": "", "WAYLAND_DISPLAY": ""}])
def test_linux_without_a_display_is_told_so(environment: dict[str, str]) -> None:
    assert missing_display(environment, "linux") == (
        "there is no display here: neither DISPLAY nor WAYLAND_DISPLAY is set"
    )


def test_a_display_that_does_not_answer_is_told_from_one_that_does(x_display: str) -> None:
    assert missing_display({"DISPLAY": x_display}, "linux") is None
    reason = missing_display({"DISPLAY": ":987"}, "linux")
    assert reason is not None
    assert reason.startswith("the display :987 does not answer")
