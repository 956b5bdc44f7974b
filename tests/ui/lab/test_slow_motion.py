"""Slow motion in the window: an iteration in its parts, by key and by itself."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ganviz.passes import USUAL_PARTS
from ganviz.ui.controls._speeds import SPEEDS
from ganviz.ui.plotting.told import told
from ganviz.ui.views.passes import Passes
from tests.ui.windows import press, until


def next_part(qtbot: QtBot, window: Any) -> None:
    """Presses the key, and waits for the part that comes of it."""
    run = window.page.session.run
    before = run.passing
    press(window, Qt.Key.Key_J)
    until(qtbot, lambda: run.passing is not None and run.passing is not before)


def part(window: Any) -> str:
    passing = window.page.session.run.passing
    return "" if passing is None else passing.part


def test_by_key_an_iteration_is_shown_part_by_part(qtbot: QtBot, open_window: Callable[..., Any]) -> None:
    window = open_window()
    page, run = window.page, window.page.session.run
    assert page.slow_motion.isHidden()
    seen = []
    for _ in range(USUAL_PARTS):
        next_part(qtbot, window)
        seen.append(part(window))
        assert page.sentence.label.text() == told(run.passing, run.config)
        lit = page.formula._lit
        turn = run.passing.turn.player
        expected = getattr(run.config.loss, f"formula_{turn}") if seen[-1] in ("loss", "back", "step") else None
        assert lit == expected
    assert page.slow_motion.isVisible()
    assert seen[:7] == ["noise", "generate", "data", "scores", "loss", "back", "step"]
    assert run.iteration == 1
    assert [*run.recording.pictures.iterations()] == [0, 1]  # those within it are none of the run
    view = page.slow_motion._view
    assert isinstance(view, Passes)
    press(window, Qt.Key.Key_Right)
    until(qtbot, lambda: run.iteration == 2)
    until(qtbot, lambda: page.slow_motion.isHidden())
    assert page.formula._lit is None


def test_a_click_chooses_a_point_and_its_numbers_are_its_own(qtbot: QtBot, open_window: Callable[..., Any]) -> None:
    window = open_window()
    page, run = window.page, window.page.session.run
    for _ in range(4):
        next_part(qtbot, window)
    QTest.qWait(50)  # the panel has its place
    view = page.slow_motion._view
    made = run.passing.turn.generator.layers[0]
    place = view._drawing.board.latent
    reach = max(3.0, float(abs(made[:2]).max()))
    x = place.left() + (made[0, 2] + reach) / (2 * reach) * place.width()
    y = place.top() + (made[1, 2] + reach) / (2 * reach) * place.height()
    pixel = QPoint(round(view.area.left() + x), round(view.area.bottom() - y))
    QTest.mouseClick(view.widget.viewport(), Qt.MouseButton.LeftButton, pos=pixel)
    assert run.chosen == 2
    assert view.frame.passing.chosen == 2
    words = {label.text for label in view.labels.labels}
    assert any(word.startswith("z = (") for word in words), words


def test_the_slowest_speeds_go_through_the_parts_and_faster_ones_go_on(
    qtbot: QtBot, open_window: Callable[..., Any]
) -> None:
    window = open_window()
    page, run = window.page, window.page.session.run
    page.session.set_speed(SPEEDS[3])
    page.session.resume()
    until(qtbot, lambda: part(window) == "generate")
    assert page.slow_motion.isVisible()
    page.session.pause()
    until(qtbot, lambda: not run.state.running)
    assert part(window)
    page.session.set_speed(None)
    page.session.resume()
    until(qtbot, lambda: run.iteration > 50)
    assert run.passing is None
    assert page.slow_motion.isHidden()
    page.session.pause()
