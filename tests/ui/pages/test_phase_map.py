"""The page of maps: filled in, looked at, opened, remembered."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from ganviz.studies.map_presets import MAP_PRESETS
from ganviz.studies.results import write_table
from ganviz.studies.sweep import Sweep
from ganviz.studies.task import numbers_of
from ganviz.studies.training import train_shard
from ganviz.studies.vary import Vary
from ganviz.studies.workers import News
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.pages.phase_map import PhaseMapPage
from ganviz.ui.phase_map.settings import kept_of, of_preset
from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.window import MainWindow
from tests.ui.studied import RING, Here
from tests.ui.windows import press, quick_preset, until

Key = Qt.Key
LEFT = Qt.MouseButton.LeftButton
G, D = "generator.optimiser.learning_rate", "discriminator.optimiser.learning_rate"


@pytest.fixture
def page(open_window: Callable[..., MainWindow], monkeypatch: pytest.MonkeyPatch) -> PhaseMapPage:
    """Shows a map of two by two cells of the laboratory's run, which is small."""
    monkeypatch.setattr("ganviz.ui.phase_map.filling.workers", Here)
    found = open_window(quick_preset(RING), page="phase_map").page
    assert isinstance(found, PhaseMapPage)
    small = {"across_cells": 2, "up_cells": 2, "seeds": 1, "iterations": 6, "source": "", "networks": ""}
    found._edited(replace(found.settings, **small), "seeds")
    return found


class Once(Here):
    """Trains one population, and then no other."""

    def news(self) -> list[News]:
        found = super().news()
        self.is_held |= bool(found)
        return found


def pixel_of(page: PhaseMapPage, cell: tuple[int, int]) -> QPoint:
    return page.heat.pixels_of(cell).center().toPoint()


def test_it_is_filled_in_pointed_at_and_a_seed_opens_as_it_stands(qtbot: QtBot, page: PhaseMapPage) -> None:
    window = page.window()
    assert page.filled.phase_map.base == RING
    assert page.sentence.label.text() == "Start trains 4 GANs, 1 in each of 4 cells, 6 iterations each."
    press(window, Key.Key_Space)
    until(qtbot, lambda: page.filled.is_whole and not page.filling.is_running)
    assert page.panel.start_button.label() == "Start"
    assert len(page.heat.labels.labels) == 4, "a number in each cell"
    viewport = page.heat.widget.viewport()
    qtbot.mouseMove(viewport, pixel_of(page, (1, 0)))
    until(qtbot, lambda: page._pointed == (1, 0))
    assert page.cell_view.heading.text() == "η of G = 0.1, η of D = 0.0001"
    assert len(page.cell_view.multiples.buttons) == 1
    qtbot.mouseClick(viewport, LEFT, pos=pixel_of(page, (0, 1)))
    assert page.cell == (0, 1)
    page.point(None)
    assert page.cell_view.heading.text() == "η of G = 0.0001, η of D = 0.1"
    press(window, Key.Key_Right)
    assert page.cell == (1, 1)
    press(window, Key.Key_Escape)
    assert page.cell is None
    assert page.cell_view.heading.text() == "No cell"
    page.keep((1, 1))
    page._edited(replace(page.settings, colour="outcome:diverged", contours=True), "colour")
    assert page.heat.labels.labels[0].text == "0 %"
    assert page.filled.is_whole, "another colour is of the same map"
    chosen = page.filled.members((1, 1))[0]
    press(window, Key.Key_Return)
    laboratory = window.page
    assert isinstance(laboratory, Laboratory)
    run = laboratory.session.run
    until(qtbot, lambda: run.snapshot is not None)
    assert (run.config, run.iteration) == (chosen.config, 6)
    assert np.array_equal(run.snapshot.generated[: len(chosen.look.points)], chosen.look.points)
    shown = page.filled
    page.window().show_page("phase_map")
    page._edited(replace(page.settings, colour="metric:jsd"), "colour")
    assert page.filled is shown, "what is opened in the laboratory does not change the map"
    page.take_settings()
    assert page.filled.phase_map.base == chosen.config
    page.take(of_preset(MAP_PRESETS[1]))
    kept = page.remembered()
    page.recall(Remembered())
    assert kept_of(page.settings) == kept_of(of_preset(MAP_PRESETS[0]))
    page.recall(Remembered(kept))
    assert kept_of(page.settings) == kept_of(of_preset(MAP_PRESETS[1]))


def test_it_stops_goes_on_and_says_what_is_wrong(
    qtbot: QtBot, page: PhaseMapPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ganviz.ui.phase_map.filling.workers", Once)
    page._edited(replace(page.settings, across_cells=5, up_cells=5, iterations=1), "across_cells")
    page.toggle()
    assert page.panel.start_button.label() == "Stop"
    trains = page.filling.study._workers
    assert isinstance(trains, Here)
    assert len(trains.submitted) == len(page.filled.phase_map.shards)
    until(qtbot, lambda: page.filled.done_cells > 0)
    assert page.board.bar.isVisible()
    page._edited(replace(page.settings, seeds=2), "seeds")
    assert page.filled.phase_map.seeds == 1, "while it is filled in the map stays"
    page._edited(replace(page.settings, seeds=1), "seeds")
    done = page.filled.done_cells
    page.toggle()
    assert not page.filling.is_running
    assert page.sentence.label.text() == f"{done} of 25 cells are there; Start goes on."
    page._edited(replace(page.settings, across_low=1.0), "across_low")
    assert "above 1" in page.panel.error.text()
    assert not page.panel.start_button.isEnabled()
    page._edited(replace(page.settings, across="schedule.critic_steps"), "across")
    assert page.panel.error.isHidden()
    assert (page.settings.across_low, page.settings.across_high) == (1, 20)
    page.set_up_next()
    assert page.settings.spread("across") == MAP_PRESETS[0].across


def test_results_of_a_sweep_open_as_a_map(
    qtbot: QtBot, page: PhaseMapPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ganviz.studies.sweep.points_for_many", lambda _: 100)
    sweep = Sweep("ring-8", RING, (Vary(G, (1e-3, 1e-2)), Vary(D, (1e-3, 1e-2))), 1, 6)
    shards = {shard.index: numbers_of(train_shard(shard, saves=False)) for shard in sweep.shards}
    table = tmp_path / "found.csv"
    write_table(table, sweep, list(sweep.rows(shards)))
    assert not page.open_file(table), "nothing says what it is of"
    table.with_name("found.csv.sweep.json").write_text(sweep.to_json(), encoding="utf-8")
    assert page.open_file(table)
    assert page.filled.is_whole
    assert page.shown().headline.startswith("found.csv: ")
    page.keep((0, 0))
    page.open_middle()
    assert "trained again" in page.sentence.label.text()
    window = page.window()
    until(qtbot, lambda: isinstance(window.page, Laboratory))
    assert window.page.session.run.config == page.filled.members((0, 0))[0].config
    table.write_text("a,b\n1,2\n", encoding="utf-8")
    window.show_page("phase_map")
    page.open_results(table)
    assert "found.csv" in window.messages.headline.text()
