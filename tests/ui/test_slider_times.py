"""What `ganviz bench slider` has the window do; how quick it is, is not for tests."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from ganviz.ui.shell.window import MainWindow
from ganviz.ui.timing import slider_times
from ganviz.ui.timing.slider_times import DraggedSlider
from tests.hosts.driven import small
from tests.ui.windows import quick_preset, until


def test_a_slider_is_dragged_there_and_back_and_what_followed_is_told(
    qtbot: QtBot, open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in {"SETTLING": 0.01, "DRAGGING": 0.4, "BANDS": ("w1",)}.items():
        monkeypatch.setattr(slider_times, name, value)
    window = open_window(quick_preset(small("target=gaussian")), paused=False, host="thread")  # one of its own
    session, told, done = window.page.session, list[dict[str, float]](), list[Any]()
    seen = set[float]()
    session.frame_ready.connect(lambda _run, frame: seen.add(frame.snapshot.config.target.mean))
    DraggedSlider(window.page, 2, told.append, lambda: done.append(len(told)))
    until(qtbot, lambda: bool(done))
    assert done == [2]
    assert all(one["bands_after"] > 0 for one in told)
    # A busy machine may show no picture and take no reading of a drag this short: only what it waits for is sure.
    assert all(one[figure] >= 0 for one in told for figure in ("pictures", "places", "readings"))
    assert len(seen) >= 3, "where it stood, and the end of each drag"
    history = session.run.recording.history()
    frozen, *_, back = history.changes
    assert frozen.words() == ["Training, Freeze: nobody → generator"]
    assert back.after.target.mean == pytest.approx(6 - 0.01 * 12, abs=0.2), "a hundredth short of the slider's end"
