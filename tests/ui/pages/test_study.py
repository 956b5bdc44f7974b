"""A page of many seeds: live, sorted, spread over a metric, and each of them opens as it stands."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.studies.outcomes import QUESTIONS
from ganviz.ui.controls.multiples import places
from ganviz.ui.pages import study as module
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.pages.study import StudyPage
from ganviz.ui.remembered import Remembered
from ganviz.ui.runs.study import Member
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.study.metrics import metrics
from ganviz.ui.study.order import order
from ganviz.ui.study.scenes import bands, histogram, over_time
from ganviz.ui.study.settings import Studied
from ganviz.ui.theme import LIGHT
from ganviz.ui.theory.scene import Line
from tests.ui.studied import RING, Here
from tests.ui.windows import press, quick_preset, until

OpenWindow = Callable[..., MainWindow]
Key = Qt.Key


def member(seed: int, *values: float | None, config: RunConfig = RING, key: str = "jsd", **more: Any) -> Member:
    """A member with a look every ten iterations."""
    made = Member(replace(config, seed=seed))
    for index, value in enumerate(values):
        values_ = {key: value, **more}
        made.looks.append(
            SimpleNamespace(iteration=10 * (index + 1), values=values_, diverged_at=None, points=None)  # type: ignore[arg-type]
        )
    return made


class TestPictures:
    def test_bands_are_the_quantiles_of_those_that_were_read(self) -> None:
        members = [member(seed, float(seed), float(10 * seed)) for seed in range(1, 11)]
        members.append(member(11, 3.0, None))
        iterations, quantiles, read = bands(members, "jsd")
        assert iterations.tolist() == [10, 20]
        assert read == 10
        tens = 10.0 * np.arange(1, 11)
        assert quantiles[:, 1] == pytest.approx(np.quantile(tens, [0.1, 0.9, 0.25, 0.75, 0.5]))
        scene = over_time(members, "jsd")
        assert scene.headline.endswith("10 of 11")
        assert [mark.name for mark in scene.marks if isinstance(mark, Line)][-1] == "median"

    def test_a_histogram_counts_the_newest_readings(self) -> None:
        members = [member(seed, 9.0, float(held)) for seed, held in enumerate((8, 8, 8, 7, 2))]
        scene = histogram(members, "jsd")
        steps = scene.marks[0]
        assert isinstance(steps, Line)
        heights = {(left + 0.5): height for left, height in zip(steps.x[1:-1:2], steps.y[1:-1:2], strict=True)}
        assert {value: count for value, count in heights.items() if count} == {2: 1, 7: 1, 8: 3}, (
            "a bin for each number"
        )
        assert "median 8.0" in scene.headline
        uneven = histogram([member(seed, value) for seed, value in enumerate((0.1, 0.2, 0.7, None))], "jsd")
        assert isinstance(uneven.marks[0], Line)
        assert uneven.marks[0].y.max() <= uneven.y[1]
        assert "3 of 4" in uneven.headline

    def test_of_nothing_and_of_equal_numbers_there_is_a_picture_too(self) -> None:
        for members in ([], [member(1)], [member(1, None)]):
            assert not histogram(members, "jsd").marks
            assert not over_time(members, "jsd").marks
        same = [member(1, 0.25), member(2, 0.25)]
        left, right = histogram(same, "jsd").x
        assert left < 0.25 < right
        low, high = over_time(same, "jsd").y
        assert low < 0.25 < high

    def test_the_order_is_of_seeds_outcomes_or_a_metric(self) -> None:
        quality = {"high_quality_share": 0.9}
        members = [member(seed, held, key="modes_strict", **quality) for seed, held in ((1, 4), (2, 1), (3, 3))]
        members.append(member(4))
        assert order(members, "seed", "jsd") == [0, 1, 2, 3]
        assert order(members, "outcome", "jsd") == [1, 2, 0, 3], "collapsed, some missing, all there, not known"
        assert order(members, "metric", "modes_strict") == [1, 2, 0, 3]

    @pytest.mark.parametrize("count", [1, 16, 33, 64])
    def test_small_stages_stand_beside_each_other_within_their_room(self, count: int) -> None:
        room = QRectF(5, 7, 980, 380)
        boxes = places(count, room, LIGHT)
        assert len(boxes) == count
        assert all(room.adjusted(-0.01, -0.01, 0.01, 0.01).contains(box) for box in boxes)
        assert not any(one.intersects(other) for place, one in enumerate(boxes) for other in boxes[:place])
        assert boxes[0].width() > 55, "as large as may be"

    def test_a_metric_of_each_file_can_be_chosen(self) -> None:
        assert {"modes_strict", "jsd", "w1", "loss_g"} <= metrics().keys()
        assert next(iter(metrics())) == Studied().metric


@pytest.fixture
def window(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> MainWindow:
    monkeypatch.setattr(module, "LOOKS", {4: 2})
    monkeypatch.setattr(module, "LOOK_POINTS", 100)
    opened = open_window(quick_preset(RING), page="study")
    opened.page.study._made = Here
    opened.page.settings = replace(Studied(), seeds="4", iterations=6)
    return opened


def trains(page: StudyPage) -> Here:
    made = page.study._workers
    assert isinstance(made, Here)
    return made


def test_members_are_trained_shown_sorted_and_opened(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, StudyPage)
    assert [button.member.number for button in page.multiples.buttons] == [str(seed) for seed in range(16)]
    assert page.multiples.buttons[0].accessibleName() == "Seed 0: not trained yet"
    made: list[Here] = []

    def make(count: int) -> Here:
        made.append(Here(count))
        return made[-1]

    page.study._made = make
    press(window, Key.Key_Space)
    until(qtbot, lambda: bool(page.study.members) and not page.study.is_running)
    assert page.start_button.label() == "Start"
    assert [len(shard.members) for shard in made[-1].submitted] == [4], "they share one population"
    assert page.caption.text() == "Quick: 4 seeds at iteration 6 of 6"
    assert page.sentence.label.text().startswith("At iteration 6, ")
    assert "of 4 seeds held all modes" in page.sentence.label.text()
    assert [button.member.number for button in page.multiples.buttons] == ["0", "1", "2", "3"]
    assert page.study._workers is None, "its processes are gone"
    page.form.config_edited.emit(replace(page.settings, counted="missed"), "counted")
    assert "missed a mode" in page.sentence.label.text()
    assert [button.member.counts for button in page.multiples.buttons] == [
        QUESTIONS["missed"].holds(RING.target, one.look) for one in page.study.members
    ]
    press(window, Key.Key_O)
    press(window, Key.Key_O)
    assert page.settings.sort == "metric"
    held = [page.study.members[place].look.values["modes_strict"] for place in page._order]
    assert held == sorted(held)
    page.settings = replace(page.settings, seeds="16")
    kept = page.remembered()
    page.recall(Remembered())
    assert page.settings == Studied()
    page.recall(Remembered(kept))
    assert (page.settings.sort, page.settings.iterations) == ("metric", 6)
    chosen = page.study.members[page._order[2]]
    page.multiples.buttons[2].click()
    laboratory = window.page
    assert isinstance(laboratory, Laboratory)
    run = laboratory.session.run
    until(qtbot, lambda: run.snapshot is not None)
    assert (run.config.seed, run.iteration) == (chosen.config.seed, 6)
    assert np.array_equal(run.snapshot.generated[: len(chosen.look.points)], chosen.look.points)


def test_it_begins_with_what_the_laboratorys_form_shows_or_a_preset_and_stops(qtbot: QtBot, window: MainWindow) -> None:
    page = window.page
    assert page.chosen().config == RING
    laboratory = window._pages["laboratory"]
    edited = replace(RING, seed=7)
    laboratory.session.edit(edited)
    assert page.chosen().config == edited
    page.form.config_edited.emit(replace(page.settings, source="ring-collapse"), "source")
    assert page.chosen().key == "ring-collapse"
    page.form.config_edited.emit(replace(page.settings, source=""), "source")
    page.settings = replace(page.settings, seeds="4")
    page.toggle()
    trains(page).is_held = True
    assert page.start_button.label() == "Stop"
    assert page.sentence.label.text() == "The first look comes soon."
    page.toggle()
    until(qtbot, lambda: not page.study.is_running)
    assert all(one.saved is not None for one in page.study.members), "they can be opened as they stood"
    assert page.caption.text() == "Quick: 4 seeds, seen at iteration 0, stopped at 3 of 6"
