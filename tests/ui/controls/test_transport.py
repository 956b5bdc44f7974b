"""The transport bar."""

from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ganviz.ui.controls._speeds import SPEEDS
from ganviz.ui.controls.transport import TransportBar
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui.controls.driving import shown

LEFT = Qt.MouseButton.LeftButton


def bar_in_window(qtbot: QtBot, width: int = 1280, theme: Theme = LIGHT) -> TransportBar:
    window = QWidget()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    bar = TransportBar(theme)
    column.addWidget(bar)
    column.addStretch(1)
    shown(qtbot, window, width, 120)
    bar.window_kept_alive = window  # type: ignore[attr-defined]
    return bar


def test_the_first_button_runs_and_pauses(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    with qtbot.waitSignal(bar.run_toggled) as run:
        qtbot.mouseClick(bar.run_button, LEFT)
    assert run.args == [True]
    assert bar.run_button.label() == "Run", "the session says when it runs"
    bar.set_running(True)
    assert bar.run_button.label() == "Pause"
    assert bar.run_button.accessibleName() == "Pause"
    with qtbot.waitSignal(bar.run_toggled) as pause:
        qtbot.mouseClick(bar.run_button, LEFT)
    assert pause.args == [False]


@pytest.mark.parametrize("what", ["iteration", "discriminator", "generator"])
def test_steps(qtbot: QtBot, what: str) -> None:
    bar = bar_in_window(qtbot)
    with qtbot.waitSignal(bar.step_requested) as step:
        qtbot.mouseClick(bar.step_buttons[what], LEFT)
    assert step.args == [what]


@pytest.mark.parametrize(
    ("button", "signal"),
    [
        ("reset_button", "reset_requested"),
        ("seed_button", "seed_requested"),
        ("theme_button", "theme_toggled"),
        ("fullscreen_button", "fullscreen_toggled"),
        ("help_button", "help_requested"),
    ],
)
def test_the_other_buttons(qtbot: QtBot, button: str, signal: str) -> None:
    bar = bar_in_window(qtbot)
    with qtbot.waitSignal(getattr(bar, signal)):
        qtbot.mouseClick(getattr(bar, button), LEFT)


def test_a_click_leaves_the_focus_where_it_was(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    bar.speed_slider.setFocus()
    qtbot.mouseClick(bar.step_buttons["iteration"], LEFT)
    assert QApplication.focusWidget() is bar.speed_slider


def test_speed_goes_from_a_part_in_three_seconds_to_full(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    said: list[object] = []
    bar.speed_changed.connect(said.append)
    assert bar.speed() is None
    for _ in range(len(SPEEDS) + 2):
        bar.speed_down()
    assert said == list(reversed(SPEEDS[:-1]))
    assert bar.speed() == SPEEDS[0]
    assert bar.speed_label.text() == "part in 3 s"
    for _ in range(len(SPEEDS) + 2):
        bar.speed_up()
    assert said[-1] is None
    assert bar.speed_label.text() == "full speed"


def test_the_speed_slider_is_clicked_and_stepped(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    said: list[object] = []
    bar.speed_changed.connect(said.append)
    qtbot.mouseClick(bar.speed_slider, LEFT, pos=QPoint(1, bar.speed_slider.height() // 2))
    assert said == [SPEEDS[0]]
    bar.speed_slider.setFocus()
    qtbot.keyClick(bar.speed_slider, Qt.Key.Key_Up)
    assert said == [*SPEEDS[:2]]
    bar.set_speed(25.0)
    assert said == [*SPEEDS[:2]]
    assert bar.speed_label.text() == "25 it/s"
    with pytest.raises(ValueError, match="above 0"):
        bar.set_speed(0.0)


def test_the_status_names_everything(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    bar.status.show_status(12_340, 1430.4, 7, "CPU")
    assert bar.status.accessibleName() == "iteration 12,340, 1,430/s, seed 7, CPU"
    assert bar.status.iteration.text() == "12,340"
    assert bar.status.rate.text() == "1,430/s"
    assert bar.status.rest.text() == " · seed 7 · CPU"


def test_figures_do_not_jump(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)

    def places() -> list[tuple[int, int]]:
        qtbot.wait(20)
        return [(part.x(), part.width()) for part in (bar.status.iteration, bar.status.rate, bar.status.rest)]

    bar.status.show_status(10_000, 1_111.0, 7, "CPU")
    at_first = places()
    for iteration, rate in ((11_111, 8.1), (98_888, 9_876.0), (44_444, None)):
        bar.status.show_status(iteration, rate, 7, "CPU")
        assert places() == at_first

    ends = [x + width for x, width in at_first]
    bar.status.show_status(5, 3.0, 7, "CPU")
    assert bar.status.iteration.width() < at_first[0][1]
    bar.status.show_status(1_234_567, 3.0, 7, "CPU")
    qtbot.wait(20)
    window_ends = [part.mapTo(bar, QPoint(part.width(), 0)).x() for part in (bar.status.iteration, bar.status.rate)]
    assert window_ends[1] - window_ends[0] == ends[1] - ends[0]


@pytest.mark.parametrize(
    ("width", "scale"), [(1280, 1.0), (900, 1.0), (640, 1.0), (1280, 1.4), (1280, 1.5), (1280, 2.0)]
)
def test_nothing_is_cut_off(qtbot: QtBot, width: int, scale: float) -> None:
    bar = bar_in_window(qtbot, width, LIGHT.scaled(scale))
    bar.set_running(True)
    bar.status.show_status(1_234_567, 14_300.0, 7, "CPU")
    qtbot.waitUntil(lambda: bar.status.width() >= bar.status.minimumSizeHint().width())
    assert bar.width() == width
    figures = (bar.status.word, bar.status.iteration, bar.status.rate, bar.status.rest)
    parts = [part for part in (*bar.buttons(), bar.speed_slider, bar.speed_label, *figures) if part.isVisible()]
    spans = []
    for part in parts:
        left = part.mapTo(bar, QPoint(0, 0)).x()
        assert part.width() >= (part.minimumWidth() or part.minimumSizeHint().width())
        spans.append((left, left + part.width()))
    assert min(left for left, _ in spans) >= 0
    assert max(right for _, right in spans) <= width
    assert all(right <= left for (_, right), (left, _) in pairwise(sorted(spans)))
    assert bar.run_button.isVisible()
    assert bar.status.iteration.isVisible()


def test_labels_give_way_to_icons_and_come_back(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot, 1280)
    assert bar.reset_button.label() == "Reset"
    window = bar.window()
    window.resize(760, 120)
    QApplication.processEvents()
    assert bar.reset_button.label() == ""
    assert bar.step_buttons["discriminator"].label() == "D"
    assert bar.reset_button.accessibleName() == "Reset"
    window.resize(1280, 120)
    QApplication.processEvents()
    assert bar.reset_button.label() == "Reset"


def test_what_makes_no_sense_is_disabled(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    bar.set_enabled_for_state("failed")
    assert not bar.run_button.isEnabled()
    assert not any(button.isEnabled() for button in bar.step_buttons.values())
    assert bar.reset_button.isEnabled()
    with qtbot.assertNotEmitted(bar.run_toggled):
        qtbot.mouseClick(bar.run_button, LEFT)
    bar.set_enabled_for_state("none")
    assert not bar.reset_button.isEnabled()
    assert bar.help_button.isEnabled()
    bar.set_enabled_for_state("ready")
    assert all(button.isEnabled() for button in bar.buttons())
    with pytest.raises(ValueError, match="one of none, ready, failed"):
        bar.set_enabled_for_state("tired")  # type: ignore[arg-type]


def test_the_last_buttons_say_what_they_do_next(qtbot: QtBot) -> None:
    bar = bar_in_window(qtbot)
    assert bar.theme_button.accessibleName() == "Dark theme"
    bar.set_theme(DARK)
    assert bar.theme_button.accessibleName() == "Light theme"
    assert bar.fullscreen_button.accessibleName() == "Full screen"
    bar.set_fullscreen(True)
    assert bar.fullscreen_button.accessibleName() == "Leave full screen"


def test_single_steps_are_counted_and_what_takes_long_is_called_busy(qtbot: QtBot) -> None:
    bar = TransportBar(LIGHT)
    qtbot.addWidget(bar)
    bar.resize(1440, 48)
    bar.status.show_status(12, None, 7, "CPU", (5, 0))
    assert "5 × D after iteration 12" in bar.status.toolTip()
    assert bar.status.word.text() == "5 × D after iteration"
    bar.status.show_status(12, None, 7, "CPU", (5, 1), busy=True)
    assert bar.status.word.text() == "5 × D, 1 × G after iteration"
    assert bar.status.rate.text() == "busy …"
    bar.status.show_status(12, None, 7, "CPU", busy=True, returned=0.456)
    assert bar.status.rate.text() == "going back 46%"
    bar.status.show_status(13, None, 7, "CPU")
    assert bar.status.word.text() == "iteration"


def test_the_player_whose_turn_it_is_is_lit(qtbot: QtBot) -> None:
    bar = TransportBar(LIGHT)
    qtbot.addWidget(bar)
    for turn in ("discriminator", "generator", None):
        bar.show_turn(turn)
        assert [what for what, button in bar.step_buttons.items() if button.is_lit()] == ([turn] if turn else [])
