"""The column of small plots and the menu in which they are chosen."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import replaced
from ganviz.registry import UnknownEntryError
from ganviz.snapshot import Frame
from ganviz.ui.lab.plot_menu import PlotMenu
from ganviz.ui.lab.plots import PlotColumn
from ganviz.ui.plot_kinds import plot_kinds, usual_plots
from ganviz.ui.plotting.view import View
from ganviz.ui.runs.model import ViewModel
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import DARK, LIGHT
from tests.ui import frames
from tests.ui.controls.driving import turn_wheel
from tests.ui.windows import until

KINDS = registry.entries("ganviz.ui.views")
USUAL = usual_plots()


@pytest.fixture
def column(qtbot: QtBot) -> PlotColumn:
    made = PlotColumn(LIGHT, ViewModel())
    made.choose(USUAL)
    qtbot.addWidget(made)
    made.resize(304, 1200)
    made.show()
    return made


def keys(column: PlotColumn) -> list[str]:
    """What is to be seen, top to bottom, by its place on the screen."""
    seen = [view for view in column.views if not view.widget.isHidden()]
    return [view.key for view in sorted(seen, key=lambda view: view.widget.mapTo(column, QPoint()).y())]


def suiting(frame: Frame) -> set[str]:
    return {key for key, kind in KINDS.items() if not kind.is_stage and kind.suits(frame.snapshot.config)}


def test_the_wheel_over_a_plot_scrolls_the_column(qtbot: QtBot, column: PlotColumn) -> None:
    column.show_frame(frames.ring_frame(), at_once=True)
    column.resize(304, 300)
    until(qtbot, lambda: column.verticalScrollBar().maximum() > 0)
    turn_wheel(column.views[0].widget.viewport())
    assert column.verticalScrollBar().value() > 0


def test_the_usual_plots_are_there_at_first(qtbot: QtBot, column: PlotColumn) -> None:
    column.set_config(frames.ring_frame().snapshot.config)
    until(qtbot, lambda: keys(column) == USUAL)
    column.set_config(frames.line_frame().snapshot.config)
    until(qtbot, lambda: keys(column) == [key for key in USUAL if key in suiting(frames.line_frame())])


def test_plots_come_and_go_with_the_data_of_a_run_and_keep_what_they_show(qtbot: QtBot, column: PlotColumn) -> None:
    frame = frames.ring_frame()
    config = frame.snapshot.config
    column.set_config(config)
    column.show_frame(frame, at_once=True)
    losses = next(view for view in column.views if view.key == "losses")
    shown = losses.lines[0].line[1]
    until(qtbot, lambda: keys(column) == USUAL)
    column.suit(replaced(config, "target", "two_moons"))
    until(qtbot, lambda: keys(column) == [key for key in USUAL if key not in ("modes", "mode_strip")])
    column.suit(config)
    until(qtbot, lambda: keys(column) == USUAL)
    np.testing.assert_array_equal(losses.lines[0].line[1], shown)


def test_a_plot_comes_at_its_place_with_the_frame_that_is_shown(qtbot: QtBot, column: PlotColumn) -> None:
    frame = frames.ring_frame()
    column.set_config(frame.snapshot.config)
    column.show_frame(frame, at_once=True)
    column.choose({"losses", "mmd", "gradients"})
    until(qtbot, lambda: keys(column) == ["losses", "mmd", "gradients"])
    until(qtbot, lambda: all(view.frame is frame for view in column.views))


def test_a_plot_that_is_off_is_not_built_and_not_drawn(
    qtbot: QtBot, column: PlotColumn, monkeypatch: pytest.MonkeyPatch
) -> None:
    built: list[str] = []

    def counted(kind: type[View]) -> Callable[..., None]:
        build = kind.__init__

        def init(self: View, *arguments: object) -> None:
            built.append(kind.key)
            build(self, *arguments)  # type: ignore[arg-type]

        return init

    for key in ("mmd", "energy_distance"):
        monkeypatch.setattr(KINDS[key], "__init__", counted(KINDS[key]))
    first, second = frames.ring_frame(seed=1), frames.ring_frame(seed=2)
    column.set_config(first.snapshot.config)
    column.choose({"mmd"})
    column.show_frame(first, at_once=True)
    mmd = column.views[0]
    column.choose({"losses"})
    column.show_frame(second, at_once=True)
    until(qtbot, lambda: column.views[0].frame is second)
    assert mmd.frame is first
    column.choose({"losses", "mmd"})
    until(qtbot, lambda: mmd.frame is second)
    assert built == ["mmd"], "and it is built once"


def test_what_was_chosen_stays_through_another_run_and_another_theme(qtbot: QtBot, column: PlotColumn) -> None:
    ring, line = frames.ring_frame(), frames.line_frame()
    column.set_config(ring.snapshot.config)
    column.choose({"scores", "mmd", "kl"})
    column.set_theme(DARK)
    until(qtbot, lambda: keys(column) == ["mmd", "scores"])
    column.set_config(line.snapshot.config)
    until(qtbot, lambda: keys(column) == ["kl", "scores"])
    column.show_frame(line, at_once=True)
    assert {view.theme for view in column.views} == {DARK}
    assert {view.key for view in column.views if view.frame is line} == {"kl", "scores"}, "what is hidden costs nothing"


def test_a_key_that_no_view_has_is_refused(column: PlotColumn) -> None:
    before = column.views
    with pytest.raises(UnknownEntryError, match="nothing"):
        column.choose({"losses", "nothing"})
    assert column.views == before


def test_every_plot_says_in_its_tool_tip_what_it_shows(column: PlotColumn) -> None:
    column.choose([kind.key for kind in plot_kinds()])
    assert len(column.views) == len(plot_kinds())
    for view in column.views:
        first_words = registry.help_text(type(view)).split("\n")[0][:20]
        shown = QTextDocument()
        shown.setHtml(view.widget.toolTip())
        assert first_words.replace("_", "") in shown.toPlainText(), "with indices below the line"


def test_the_menu_offers_what_suits_the_data_and_marks_what_is_shown(qtbot: QtBot, column: PlotColumn) -> None:
    menu = PlotMenu(column, column._model)
    menu.update_marks()
    qtbot.addWidget(menu)
    for frame in (frames.ring_frame(), frames.line_frame(), frames.ring_frame("wasserstein")):
        column.set_config(frame.snapshot.config)
        menu.aboutToShow.emit()
        offered = {key for key, mark in menu.marks.items() if mark.isVisible()}
        assert offered == suiting(frame)
        assert {key for key in offered if menu.marks[key].isChecked()} == offered & set(USUAL)
        assert all(menu.marks[key].text() == KINDS[key].title for key in offered)


def test_a_mark_acts_at_once(qtbot: QtBot, column: PlotColumn) -> None:
    column.set_config(frames.ring_frame().snapshot.config)
    menu = PlotMenu(column, column._model)
    menu.update_marks()
    qtbot.addWidget(menu)
    menu.marks["weights"].trigger()
    until(qtbot, lambda: keys(column) == [*USUAL, "weights"])
    menu.marks["losses"].trigger()
    until(qtbot, lambda: keys(column) == [*USUAL[1:], "weights"])
    menu.all.trigger()
    until(qtbot, lambda: set(keys(column)) == suiting(frames.ring_frame()))
    menu.usual.trigger()
    until(qtbot, lambda: keys(column) == USUAL)


def test_the_window_has_it_in_its_view_menu(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    (view,) = (action.menu() for action in window.menuBar().actions() if action.text() == "&View")
    assert isinstance(view, QMenu)
    titles = {action.menu().title(): action.menu() for action in view.actions() if action.menu() is not None}
    menu = titles["Choose plots"]
    assert menu is window.page.plot_menu
    menu.aboutToShow.emit()
    window.page.plot_menu.marks["weights"].trigger()
    until(qtbot, lambda: "weights" in keys(window.page.plots))


@pytest.mark.parametrize(("seconds", "at_a_time"), [(0.02, 3), (0.05, 1)])
def test_fewer_plots_are_drawn_with_each_frame_where_frames_come_slowly(
    qapp: QApplication, column: PlotColumn, monkeypatch: pytest.MonkeyPatch, seconds: float, at_a_time: int
) -> None:
    """The clock is made up: a frame every 20 or every 50 ms."""
    now = 0.0
    monkeypatch.setattr("ganviz.ui.lab.plots.time.perf_counter", lambda: now)
    frame = frames.ring_frame()
    column.set_config(frame.snapshot.config)
    drawn: list[str] = []
    for view in column.views:
        monkeypatch.setattr(view, "show", lambda _, key=view.key: drawn.append(key))
    monkeypatch.setattr(column, "_in_sight", lambda _: True)
    most = 0
    for index in range(100):
        now += seconds
        before = len(drawn)
        column.show_frame(frame)
        assert len(drawn) == before, "the stage is painted first"
        for _ in range(10):
            qapp.processEvents()
        if index >= 50:
            most = max(most, len(drawn) - before)
    assert most == at_a_time
    assert set(drawn) == set(USUAL)


def test_all_plots_show_the_last_frame_where_no_other_follows(qtbot: QtBot, column: PlotColumn) -> None:
    """Training is slow, has been killed or has diverged: what stands together is of one moment."""
    last = frames.ring_frame(seed=9)
    column.set_config(last.snapshot.config)
    for frame in (frames.ring_frame(seed=1), frames.ring_frame(seed=2), last):
        column.show_frame(frame)
        QApplication.processEvents()
    until(qtbot, lambda: all(view.frame is last for view in column.views))


def test_while_somebody_drags_on_every_plot_has_its_turn(
    qapp: QApplication, column: PlotColumn, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another moment is wished for after each plot: it is never the same one that is drawn first."""
    frame = frames.ring_frame()
    column.set_config(frame.snapshot.config)
    drawn: list[str] = []
    for view in column.views:
        monkeypatch.setattr(view, "show", lambda _, key=view.key: drawn.append(key))
    monkeypatch.setattr(column, "_in_sight", lambda _: True)
    for _ in USUAL:
        column.show_frame(frame, whole=True)
        column._draw_one()
    assert sorted(drawn) == sorted(USUAL)


def test_a_column_may_begin_with_no_plots_and_get_them_one_by_one(qtbot: QtBot) -> None:
    column = PlotColumn(LIGHT, ViewModel())
    qtbot.addWidget(column)
    column.resize(304, 1200)
    column.show()
    frame = frames.ring_frame()
    column.set_config(frame.snapshot.config)
    column.show_frame(frame, at_once=True)
    assert keys(column) == []
    for number, key in enumerate(usual_plots(), 1):
        column.choose({*column._model.plots, key})
        assert keys(column) == USUAL[:number]
    until(qtbot, lambda: all(view.frame is frame for view in column.views))
