"""The plots over the iterations, and the bars of the modes."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.snapshot import SCALARS, Frame, History, Measures, frozen
from ganviz.ui.theme import LIGHT
from ganviz.ui.views._history import HistoryPlot
from ganviz.ui.views._plot import Plot
from tests.ui import frames

HISTORIES = [key for key, kind in registry.entries("ganviz.ui.views").items() if issubclass(kind, HistoryPlot)]


def shown(qtbot: QtBot, key: str, frame: Frame, width: int = 380, height: int = 130) -> Plot:
    view: Plot = registry.entry("ganviz.ui.views", key)(LIGHT)
    qtbot.addWidget(view.widget)
    view.widget.resize(width, height)
    view.widget.show()
    view.show(frame)
    return view


def texts(view: Plot) -> list[str]:
    return [label.text for label in view.labels.labels]


def of_scalars(frame: Frame, **values: np.ndarray) -> Frame:
    scalars = dict.fromkeys(SCALARS, frozen(np.full(len(frame.history.iterations), np.nan)))
    scalars |= {name: frozen(array) for name, array in values.items()}
    return replace(frame, history=replace(frame.history, scalars=MappingProxyType(scalars)))


@pytest.mark.parametrize("key", HISTORIES)
def test_words_stand_apart_and_inside(qtbot: QtBot, key: str) -> None:
    for height in (100, 130, 400):
        view = shown(qtbot, key, frames.ring_frame(), height=height)
        labels = view.labels.labels
        assert labels[0].text == view.title
        for index, label in enumerate(labels[1:], 1):
            assert view.widget.rect().toRectF().contains(label.box), label.text
            for other in labels[index + 1 :]:
                shared = label.box.intersected(other.box)
                assert shared.height() <= 2 or shared.width() <= 0, (label.text, other.text)


@pytest.mark.parametrize("key", HISTORIES)
def test_a_line_of_any_length_is_drawn_with_few_points(qtbot: QtBot, key: str) -> None:
    frame = frames.ring_frame()
    view = shown(qtbot, key, replace(frame, history=frames.history_of(300_000)))
    assert isinstance(view, HistoryPlot)
    for curve in (*view.lines, *view.bands):
        assert len(curve.getData()[0]) <= 2 * view.area.width()


def test_plots_above_each_other_share_their_axes(qtbot: QtBot) -> None:
    views = [shown(qtbot, key, frames.ring_frame()) for key in HISTORIES]
    assert len({(view.area.left(), view.area.right(), view.ranges[0]) for view in views}) == 1
    bars = shown(qtbot, "modes", frames.ring_frame())
    assert (bars.area.left(), bars.area.right()) == (views[0].area.left(), views[0].area.right())


def test_a_spike_is_seen_but_does_not_flatten_the_line(qtbot: QtBot) -> None:
    frame = frames.ring_frame(iterations=20_000)
    loss = np.ones(20_000)
    loss[10_000] = 1e30
    view = shown(qtbot, "losses", of_scalars(frame, loss_d=loss, loss_g=1.5 + 0 * loss))
    assert isinstance(view, HistoryPlot)
    low, high = view.ranges[1]
    x, y = view.bands[0].getData()
    assert high < y.max() < 1e3, "it leaves the plot, but not as far as Qt can not follow"
    assert x[y.argmax()] == pytest.approx(10_000, abs=100)
    assert 0 < low < 1 < 1.5 < high < 3


def test_gradients_of_zero_and_no_numbers_are_gaps_on_a_logarithmic_axis(qtbot: QtBot) -> None:
    frame = frames.ring_frame(iterations=50)
    norms = np.full(50, 1e-3)
    norms[10], norms[11], norms[12] = 0, np.nan, -1
    view = shown(qtbot, "gradients", of_scalars(frame, gradient_d=norms, gradient_g=0 * norms))
    assert isinstance(view, HistoryPlot)
    y = view.lines[0].getData()[1]
    assert np.flatnonzero(np.isnan(y)).tolist() == [10, 11, 12]
    assert np.nanmin(y) == pytest.approx(-3)
    assert texts(view)[1:] == ["D"], "G has no line, so it has no word"


def test_d_between_zero_and_one_for_probabilities_only(qtbot: QtBot) -> None:
    assert shown(qtbot, "scores", frames.ring_frame()).ranges[1] == (0, 1)
    frame = frames.ring_frame("wasserstein")
    high = np.full(3000, 300.0)
    view = shown(qtbot, "scores", of_scalars(frame, mean_d_real=high, mean_d_fake=-high))
    assert view.ranges[1][0] < -300
    assert view.ranges[1][1] > 300
    assert "½" not in texts(view)
    assert "mean score" in texts(view), "and it is not cut short"


@pytest.mark.parametrize(("loss", "middle", "aims"), [("least_squares", "½", (0, 1)), ("hinge", "0", (-1, 1))])
def test_a_score_with_aims_is_seen_between_them(
    qtbot: QtBot, loss: str, middle: str, aims: tuple[float, float]
) -> None:
    frame = frames.ring_frame(loss)
    timid = np.full(3000, sum(aims) / 2 + 0.01)
    view = shown(qtbot, "scores", of_scalars(frame, mean_d_real=timid, mean_d_fake=timid))
    assert view.ranges[1][0] <= aims[0] < aims[1] <= view.ranges[1][1] < aims[1] + 1
    assert {middle, "mean score f"} <= set(texts(view))
    assert isinstance(view, HistoryPlot)
    assert view.dotted.getData()[1].tolist() == [sum(aims) / 2] * 2
    # What leaves the aims is followed.
    view.show(of_scalars(frame, mean_d_real=timid + 5, mean_d_fake=timid))
    assert view.ranges[1][1] > 5


def test_divergence_names_its_bandwidth_its_floor_and_log_2(qtbot: QtBot) -> None:
    view = shown(qtbot, "divergence", frames.ring_frame())
    assert {"h = .02", "JSD", "bound", "log 2", "floor"} <= set(texts(view))
    assert isinstance(view, HistoryPlot)
    assert view.dotted.getData()[1][::2].tolist() == pytest.approx([0.693147, 0.002], abs=1e-6)


def test_the_distance_names_its_samples_and_starts_at_zero(qtbot: QtBot) -> None:
    view = shown(qtbot, "wasserstein", frames.ring_frame())
    assert {"n = 256", "W₁", "floor"} <= set(texts(view))
    assert view.ranges[1][0] == 0


def test_a_measure_that_does_not_apply_says_so(qtbot: QtBot) -> None:
    frame = frames.shape_frame()
    nothing = frozen(np.full(len(frame.history.measured_at), np.nan))
    metrics = {"jsd": nothing, "jsd_bound": nothing}
    nulls = Measures(0, MappingProxyType({"jsd": None, "jsd_bound": None, "jsd_floor": None, "jsd_bandwidth": None}))
    history = replace(frame.history, metrics=MappingProxyType(metrics))
    view = shown(qtbot, "divergence", replace(frame, history=history, measures=nulls), width=500)
    assert texts(view)[1:] == ["Not measured: this data has no density."]
    assert texts(shown(qtbot, "divergence", Frame(frame.snapshot, History()))) == [view.title]


def test_bars_are_the_shares_and_the_headline_says_how_many(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    view = shown(qtbot, "modes", frame)
    assert frame.measures is not None
    assert view.found.opts["x"].tolist() == [1, 2, 3, 6]
    assert view.found.opts["height"] == pytest.approx(frame.measures.arrays["mode_shares"][[0, 1, 2, 5]])
    assert view.missed.opts["x"].tolist() == [4, 5, 7, 8]
    assert view.fair.getData()[1].tolist() == [1 / 8, 1 / 8]
    quality = frame.measures.values["high_quality_share"]
    assert texts(view)[:2] == ["Modes", f"4 of 8 · high quality {quality:.0%}".replace("%", " %")]


def test_data_without_modes_get_a_quiet_sentence(qtbot: QtBot) -> None:
    frame = frames.shape_frame()
    view = shown(qtbot, "modes", frames.ring_frame())
    view.show(frame)
    assert texts(view) == ["Modes", "This data has no separate modes."]
    assert len(view.found.opts["x"]) == 0
    kind = registry.entry("ganviz.ui.views", "modes")
    assert not kind.suits(frame.snapshot.config)
    assert not kind.suits(frames.line_frame().snapshot.config), "one mode is none to miss"
    assert kind.suits(frames.line_frame("bimodal").snapshot.config)
