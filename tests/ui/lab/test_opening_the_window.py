"""The window while it opens: painted first, then built, then training."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.first_sight import first_sight
from ganviz.hosts import Mailbox, Start, Stop
from ganviz.presets import presets
from ganviz.settings import walk
from ganviz.training.trainer import GanTrainer
from ganviz.ui.pages.laboratory import FIRST_PICTURE
from ganviz.ui.plot_kinds import VIEWS, usual_plots
from ganviz.ui.shell.window import MainWindow
from tests.ui.windows import quick_preset, until

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]
ExpectLog = Callable[[str], AbstractContextManager[None]]


class Held:
    """A host from which nothing comes; it notes what it is told."""

    def __init__(self) -> None:
        self.mailbox, self.told, self._ended = Mailbox(), list[object](), threading.Event()

    def send(self, message: object) -> None:
        if isinstance(message, Start):
            self.mailbox.begin(message.run, "cpu")
        self.told.append(message)
        if isinstance(message, Stop):
            self._ended.set()

    def fetched(self) -> None:
        """There was nothing."""

    def work(self) -> None:
        self._ended.wait()


@pytest.fixture
def held_window(qtbot: QtBot, garbage_is_collected_here: None) -> Iterator[MainWindow]:
    """The program's window as it is before it is shown; its run never sends a picture by itself."""
    window = MainWindow(quick_preset(), "light", host=Held())  # type: ignore[arg-type]
    yield window
    window.close()
    window.deleteLater()


def test_it_is_painted_first_and_built_then(qtbot: QtBot, held_window: MainWindow) -> None:
    window = held_window
    completed: list[bool] = []
    window.completed.connect(lambda: completed.append(window.is_complete))
    assert window.windowTitle() == "Quick – GanViz"
    assert not window.page.is_begun
    window.open_on_screen()
    until(qtbot, lambda: bool(completed))
    assert completed == [True]
    assert len(window.page.gallery.keys()) == len(presets())
    assert [view.key for view in window.page.plots.views if view.widget.isVisible()] == [
        key for key in usual_plots() if registry.entry(VIEWS, key).suits(quick_preset().config)
    ]
    assert {item.path for item in walk(window.page.session.run.edited)} == set(window.page.form._rows)
    assert not window.page.transport.run_button.isEnabled(), "there is nothing to pause yet"


def test_an_audience_that_came_before_the_plots_sees_two_of_them(qtbot: QtBot, held_window: MainWindow) -> None:
    window = held_window
    window.open_on_screen()
    window.appearance.toggle_presentation()
    until(qtbot, lambda: window.is_complete)
    plots = window.page.plots
    assert plots.isVisible()
    assert sum(view.widget.isVisible() for view in plots.views) == 2
    window.appearance.toggle_presentation()
    assert {view.key for view in plots.views} == {key for key in usual_plots() if plots.offers(key)}


def test_the_data_stand_on_the_stage_until_the_first_picture(qtbot: QtBot, held_window: MainWindow) -> None:
    window = held_window
    window.open_on_screen()
    until(qtbot, lambda: window.is_complete)
    config = window.page.session.run.config
    before = window.page.stage.view.frame
    np.testing.assert_array_equal(before.snapshot.data, first_sight(config).snapshot.data)
    assert len(before.snapshot.generated) == 0
    assert not window.page.stage.view.drawn["decision"].line.line[0].size
    assert window.page.session.run.snapshot is None, "it is no reading"
    assert window.page.session.run.iteration == 0
    assert all(view.frame is None for view in window.page.plots.views)
    first = GanTrainer(config).probe()
    window.page.session.thread_of().mailbox.post(window.page.session.run.number, snapshot=first)
    until(qtbot, lambda: window.page.stage.view.frame is not before)
    assert window.page.stage.view.frame.snapshot is first


def test_a_preset_whose_first_picture_is_late_shows_its_data(qtbot: QtBot, held_window: MainWindow) -> None:
    window = held_window
    window.complete()
    window.open_on_screen()
    window.page.open_preset("gaussian-1d")
    assert window.page.stage.view.dimensions == (1,)
    assert not window.page.stage.has_frame, "it may come at once"
    until(qtbot, lambda: window.page.stage.has_frame)
    assert window.page.stage.view.frame.snapshot.config == window.page.session.run.config
    window.page.session.thread_of().mailbox.post(
        window.page.session.run.number, snapshot=GanTrainer(window.page.session.run.config).probe()
    )
    until(qtbot, lambda: len(window.page.stage.view.frame.snapshot.generated) > 0)
    window.page.open_preset("ring-sharp")
    window.page.session.thread_of().mailbox.post(
        window.page.session.run.number, snapshot=GanTrainer(window.page.session.run.config).probe()
    )
    until(qtbot, lambda: window.page.stage.has_frame)
    qtbot.wait(2 * FIRST_PICTURE)
    assert len(window.page.stage.view.frame.snapshot.generated) > 0, "and does not take its place"


def test_a_preset_that_is_chosen_before_the_run_begins_is_the_one_that_begins(
    qtbot: QtBot, held_window: MainWindow
) -> None:
    window = held_window
    window.page.open_preset("gaussian-1d")
    assert window.windowTitle().endswith("– GanViz")
    window.open_on_screen()
    until(qtbot, lambda: window.is_complete)
    assert window.page.session.run.preset.key == "gaussian-1d"
    assert window.page.stage.view.dimensions == (1,)
    assert [message.config for message in window.page._host.told if isinstance(message, Start)] == [
        window.page.session.run.preset.config
    ]


@pytest.mark.parametrize("steps", [0, 1, 2, 3, 5, 12])
def test_it_can_be_closed_while_it_opens(qtbot: QtBot, held_window: MainWindow, steps: int) -> None:
    window = held_window
    window.open_on_screen()
    taken: list[object] = []
    take = window._opening._take_step

    def counted() -> object:
        taken.append(None)
        beside = take()
        if len(taken) == steps:
            QTimer.singleShot(0, window, window.close)
        return beside

    window._opening._take_step = counted  # type: ignore[method-assign]
    if steps == 0:
        window.close()
    until(qtbot, lambda: not window.isVisible())
    assert any(isinstance(message, Stop) for message in window.page._host.told)
    assert not window._opening._timer.isActive()


def test_presets_may_be_opened_between_any_two_steps(qtbot: QtBot, held_window: MainWindow) -> None:
    """On the line and in the plane in turn: no step draws the one on the other's stage."""
    window, names = held_window, itertools.cycle(["gaussian-1d", "ring-8"])
    window.open_on_screen()
    take = window._opening._take_step

    def then_another() -> object:
        beside = take()
        window.page.open_preset(next(names))
        return beside

    window._opening._take_step = then_another  # type: ignore[method-assign]
    until(qtbot, lambda: window.is_complete)
    until(qtbot, lambda: window.page.stage.has_frame)
    config = window.page.session.run.config
    assert window.page.stage.view.frame.snapshot.config == config
    assert window.page.stage.view.dimensions == (config.target.dimension,)
