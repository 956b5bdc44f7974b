"""The plots over the iterations."""

from __future__ import annotations

import math
from dataclasses import replace
from functools import cache
from types import MappingProxyType

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ganviz.metrics import FlooredMetric
from ganviz.snapshot import SCALARS, Frame, History, Measures, frozen
from ganviz.ui.plotting.distance import MetricPlot
from ganviz.ui.plotting.history import HistoryPlot
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.theme import DARK, LIGHT
from tests.ui import frames
from tests.ui.built import VIEWS
from tests.ui.pictures import picture_of
from tests.ui.views.plots import Shown, texts, with_measures, with_metrics

#: What stands above a floor: the readings of metrics that have one.
FLOORED = {kind.reading for kind in frames.METRICS.values() if issubclass(kind, FlooredMetric)}

HISTORIES = [key for key, kind in VIEWS.items() if issubclass(kind, HistoryPlot)]


def frame_for(key: str) -> Frame:
    """A frame of data that this kind of plot can draw."""
    return frames.ring_frame() if 2 in VIEWS[key].dimensions else frames.line_frame()


def of_scalars(frame: Frame, **values: np.ndarray) -> Frame:
    scalars = dict.fromkeys(SCALARS, frozen(np.full(len(frame.history.iterations), np.nan)))
    scalars |= {name: frozen(array) for name, array in values.items()}
    return replace(frame, history=replace(frame.history, scalars=MappingProxyType(scalars)))


@pytest.mark.parametrize("key", HISTORIES)
def test_words_stand_apart_and_inside(shown: Shown, key: str) -> None:
    for height in (100, 130, 400):
        view = shown(key, frame_for(key), height=height)
        labels = view.heading.labels + view.labels.labels
        assert labels[0].text == view.title
        for index, label in enumerate(labels[1:], 1):
            assert view.widget.rect().toRectF().contains(label.box), label.text
            for other in labels[index + 1 :]:
                shared = label.box.intersected(other.box)
                assert shared.height() <= 2 or shared.width() <= 0, (label.text, other.text)


@cache
def long_history() -> History:
    return frames.history_of(300_000)


@pytest.mark.parametrize("key", HISTORIES)
def test_a_line_of_any_length_is_drawn_with_few_points(shown: Shown, key: str) -> None:
    view = shown(key, replace(frame_for(key), history=long_history()))
    assert isinstance(view, HistoryPlot)
    for curve in view.lines:
        assert len(curve.line[0]) <= view.area.width() / 4
    for curve in view.bands:
        assert len(curve.x) <= view.area.width() / 4


def test_a_long_line_of_another_run_owes_nothing_to_the_one_before(shown: Shown) -> None:
    frame = frames.ring_frame(iterations=60_000)
    one, other = (
        Frame(frame.snapshot, replace(of_scalars(frame, loss_d=loss, loss_g=loss).history, run=object()))
        for loss in np.random.default_rng(0).random((2, 60_000))
    )
    view, fresh = shown("losses", one), shown("losses", other)
    assert isinstance(view, HistoryPlot)
    assert isinstance(fresh, HistoryPlot)
    assert not np.array_equal(view.lines[0].line, fresh.lines[0].line)
    view.show(other)
    for drawn, expected in zip(view.lines, fresh.lines, strict=True):
        assert np.array_equal(drawn.line, expected.line)
    for band, other_band in zip(view.bands, fresh.bands, strict=True):
        assert np.array_equal((band.x, band.low, band.high), (other_band.x, other_band.low, other_band.high))


def test_a_number_at_the_end_of_an_axis_is_there(shown: Shown) -> None:
    view = shown("scores", frames.ring_frame(), height=200)
    assert view.ranges[1] == (0, 1)
    picture, area = picture_of(view.widget), view.area.toRect()
    left = (np.abs(picture[:, 2 : area.left() - 8] - picture[1, 1]).max(axis=-1) > 60).any(axis=1)
    assert left[area.top() - 4 : area.top() + 4].any(), "1.0"
    assert left[area.bottom() - 4 : area.bottom() + 4].any(), "0"


def test_plots_above_each_other_share_their_axes(shown: Shown) -> None:
    views = [shown(key, frame_for(key)) for key in (*HISTORIES, "mode_strip")]
    assert len({(view.area.left(), view.area.right(), view.ranges[0]) for view in views}) == 1
    assert len({view.bottom.last for view in views}) == 1
    bars = shown("modes", frames.ring_frame())
    assert (bars.area.left(), bars.area.right()) == (views[0].area.left(), views[0].area.right())


def test_a_spike_is_seen_but_does_not_flatten_the_line(shown: Shown) -> None:
    frame = frames.ring_frame(iterations=20_000)
    loss = np.ones(20_000)
    loss[10_000] = 1e30
    frame = with_metrics(frame, [0], loss_d_optimal=[np.nan])
    view = shown("losses", of_scalars(frame, loss_d=loss, loss_g=1.5 + 0 * loss))
    assert isinstance(view, HistoryPlot)
    low, high = view.ranges[1]
    band = view.bands[0]
    assert high < band.high.max() < 1e3, "it leaves the plot, but not as far as Qt can not follow"
    assert band.x[band.high.argmax()] == pytest.approx(10_000, abs=200)
    assert 0 < low < 1 < 1.5 < high < 3
    marked = np.column_stack(view.marks[0].line)[:-1]
    assert marked[:, 0].mean() == pytest.approx(10_000, abs=200), "one mark says that it goes on beyond"
    assert marked[:, 1].max() == high
    assert len(marked) == 3
    assert not len(view.marks[1].line[0])


def test_a_band_reaches_from_the_lowest_to_the_highest_value_behind_the_line(shown: Shown) -> None:
    rng = np.random.default_rng(0)
    loss = rng.uniform(-1, 1, 3000)
    frame = with_metrics(frames.ring_frame(), [0], loss_d_optimal=[np.nan])
    view = shown("losses", of_scalars(frame, loss_d=loss, loss_g=loss + 10))
    assert isinstance(view, HistoryPlot)
    assert (view.bands[0].low.min(), view.bands[0].high.max()) == pytest.approx((loss.min(), loss.max()))
    picture = picture_of(view.widget)
    column, (top, bottom) = int(view.area.left()) + 60, view.pixels(np.array([[0.0, 1.0], [0.0, -1.0]]))[:, 1]
    ground = picture[1, 1]
    inked = np.flatnonzero(np.abs(picture[int(top) - 15 : int(bottom) + 15, column] - ground).max(axis=-1) > 20)
    assert len(inked) == pytest.approx(bottom - top, abs=9), "all of it is filled"
    assert view.bands[0].brush is not None
    assert view.bands[0].brush.alphaF() < 0.3, "and is pale"
    assert np.abs(view.lines[0].line[1]).max() < 0.4
    low, high = view.ranges[1]
    assert low < -0.8 < 10.8 < high, "the axis shows the bands too"


def test_the_axis_is_held_while_the_noise_hardly_leaves_it(shown: Shown) -> None:
    rng = np.random.default_rng(1)
    loss = rng.uniform(-1, 1, 3000)
    frame = with_metrics(frames.ring_frame(), [0], loss_d_optimal=[np.nan])
    view = shown("losses", of_scalars(frame, loss_d=loss, loss_g=loss))
    before = view.ranges[1]
    reach = before[1] / loss.max()
    view.show(of_scalars(frame, loss_d=1.05 * reach * loss, loss_g=loss))
    assert view.ranges[1] == before
    view.show(of_scalars(frame, loss_d=2 * reach * loss, loss_g=loss))
    assert view.ranges[1][1] > before[1]


@pytest.mark.parametrize("key", HISTORIES)
def test_a_name_touches_its_own_line_or_is_led_to_it_and_covers_no_other(shown: Shown, key: str) -> None:
    """Also where all lines end in one place, on a level or a floor."""
    frame = frame_for(key)
    same = {name: [0.01] * 2 for name in frame.history.metrics}
    for each in (frame, with_metrics(frame, [0, 3000], **same)):
        view = shown(key, each)
        assert isinstance(view, HistoryPlot)
        ends = {label.text: label for label in view.labels.labels if label.dot is not None}
        assert ends
        levels = view.pixels(np.column_stack(view.dotted.line))[::2, 1]
        for label in ends.values():
            assert label.leader == label.dot
            ink = label.box.adjusted(0, 3, 0, -3)
            assert not any(ink.top() < level < ink.bottom() for level in levels), label.text
            gap = math.dist(
                (label.box.left(), min(max(label.dot.y(), label.box.top()), label.box.bottom())),
                (label.dot.x(), label.dot.y()),
            )
            assert gap < 15 or label.led is not None
            for other in ends.values():
                assert other is label or not other.box.contains(label.dot)


def test_gradients_of_zero_and_no_numbers_are_gaps_on_a_logarithmic_axis(shown: Shown) -> None:
    frame = frames.ring_frame(iterations=50)
    norms = np.full(50, 1e-3)
    norms[10], norms[11], norms[12] = 0, np.nan, -1
    view = shown("gradients", of_scalars(frame, gradient_d=norms, gradient_g=0 * norms))
    assert isinstance(view, HistoryPlot)
    y = view.lines[0].line[1]
    assert np.flatnonzero(np.isnan(y)).tolist() == [10, 11, 12]
    assert np.nanmin(y) == pytest.approx(-3)
    assert texts(view)[1:] == ["D"], "G has no line, so it has no word"


def test_d_between_zero_and_one_for_probabilities_only(shown: Shown) -> None:
    assert shown("scores", frames.ring_frame()).ranges[1] == (0, 1)
    frame = frames.ring_frame("wasserstein")
    high = np.full(3000, 300.0)
    view = shown("scores", of_scalars(frame, mean_d_real=high, mean_d_fake=-high))
    assert view.ranges[1][0] < -300
    assert view.ranges[1][1] > 300
    assert "½" not in texts(view)
    assert "mean score" in texts(view), "and it is not cut short"


@pytest.mark.parametrize(("loss", "middle", "aims"), [("least_squares", "½", (0, 1)), ("hinge", "0", (-1, 1))])
def test_a_score_with_aims_is_seen_between_them(
    shown: Shown, loss: str, middle: str, aims: tuple[float, float]
) -> None:
    frame = frames.ring_frame(loss)
    timid = np.full(3000, sum(aims) / 2 + 0.01)
    view = shown("scores", of_scalars(frame, mean_d_real=timid, mean_d_fake=timid))
    assert view.ranges[1][0] <= aims[0] < aims[1] <= view.ranges[1][1] < aims[1] + 1
    assert {middle, "mean score f"} <= set(texts(view))
    assert isinstance(view, HistoryPlot)
    assert view.dotted.line[1].tolist() == [sum(aims) / 2] * 2
    # What leaves the aims is followed.
    view.show(of_scalars(frame, mean_d_real=timid + 5, mean_d_fake=timid))
    assert view.ranges[1][1] > 5


def floor_of(view: Plot) -> tuple[float, float]:
    """The ends of the only floor that is drawn; it reaches across the whole plot."""
    assert isinstance(view, HistoryPlot)
    options = view.floor.opts
    assert (float(options["x0"].item()), float(options["x1"].item())) == view.ranges[0]
    return float(options["y0"].item()), float(options["y1"].item())


def test_divergence_names_its_bandwidth_its_floor_and_log_2(shown: Shown) -> None:
    frame = with_measures(frames.ring_frame(), jsd_bandwidth=0.02, jsd_floor_low=0.001, jsd_floor_high=0.003)
    view = shown("divergence", frame)
    assert texts(view)[1:] == ["h = .02", "JSD", "bound", "chance", "log 2", "0"], "there is no noise to see through"
    assert isinstance(view, HistoryPlot)
    assert view.dotted.line[1].tolist() == pytest.approx([0.693147, 0.693147, 0, 0], abs=1e-6)
    y0, y1 = floor_of(view)
    assert (y0 + y1) / 2 == pytest.approx(0.002)
    assert (y1 - y0) / 0.9 * view.area.height() == pytest.approx(3), "a floor too thin to be seen is drawn thicker"


def test_the_distance_names_its_samples_and_starts_at_zero(shown: Shown) -> None:
    frame = with_measures(frames.ring_frame(), w1_samples=256.0, w1_floor_low=0.06, w1_floor_high=0.14)
    view = shown("wasserstein", frame)
    assert texts(view)[1:] == ["n = 256", "W₁", "critic", "chance"]
    assert view.ranges[1][0] == 0
    assert floor_of(view) == pytest.approx((0.06, 0.14))


def test_a_measure_that_does_not_apply_says_so(shown: Shown) -> None:
    frame = frames.shape_frame()
    nothing = frozen(np.full(len(frame.history.measured_at), np.nan))
    metrics = {"jsd": nothing, "jsd_bound": nothing}
    nulls = Measures(0, MappingProxyType({"jsd": None, "jsd_bound": None, "jsd_floor": None, "jsd_bandwidth": None}))
    history = replace(frame.history, metrics=MappingProxyType(metrics))
    view = shown("divergence", replace(frame, history=history, measures=nulls), width=500)
    assert texts(view)[1:] == ["Not measured: this data has no density."]
    assert texts(shown("divergence", Frame(frame.snapshot, History()))) == [view.title]


def test_a_floor_needs_both_its_ends(shown: Shown) -> None:
    frame = frames.ring_frame()
    for ends in ({}, {"w1_floor_low": 0.1}, {"w1_floor_low": 0.1, "w1_floor_high": None}):
        view = shown("wasserstein", with_measures(frame, **ends))
        assert isinstance(view, HistoryPlot)
        assert len(view.floor.opts["y0"]) == 0
        assert "chance" not in texts(view)


@pytest.mark.parametrize(
    ("key", "first", "second"),
    [
        ("kl", ("data", "kl"), ("generator", "kl_reverse")),
        ("precision_recall", ("generator", "precision"), ("data", "recall")),
        ("density_coverage", ("generator", "density"), ("data", "coverage")),
    ],
)
def test_two_metrics_have_two_floors_in_their_colours(
    shown: Shown, key: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    frame = frame_for(key)
    for theme in (LIGHT, DARK):
        view = shown(key, frame, height=900)
        view.set_theme(theme)
        assert isinstance(view, HistoryPlot)
        drawn = zip(view.floor.opts["y0"], view.floor.opts["y1"], view.floor.opts["brushes"], view.lines, strict=True)
        for (low, high, brush, line), (colour, metric) in zip(drawn, (first, second), strict=True):
            assert (low, high) == pytest.approx(frames.floor_of(metric))
            assert brush.alphaF() == pytest.approx(0.16, abs=0.01), "fainter, for they may lie on each other"
            assert brush.name() == line.pen.color().name() == getattr(theme, colour)
            assert line.line[1][-1] == pytest.approx(frame.history.metrics[metric][-1], abs=0.02)


@pytest.mark.parametrize("key", [key for key, kind in VIEWS.items() if issubclass(kind, MetricPlot)])
def test_a_single_metric_is_drawn_with_its_floor(shown: Shown, key: str) -> None:
    metric = VIEWS[key].reading
    frame = with_metrics(frame_for(key), [10, 20, 30], **{metric: [0.9, np.nan, 0.4], "w1": [7, 8, 9]})
    ends = {} if metric not in FLOORED else {f"{metric}_floor_low": 0.1, f"{metric}_floor_high": 0.2}
    view = shown(key, with_measures(frame, **ends), height=900)
    assert isinstance(view, HistoryPlot)
    assert view.lines[0].line[1] == pytest.approx([0.9, np.nan, 0.4], nan_ok=True)
    assert VIEWS[key].symbol in texts(view)
    if ends:
        assert floor_of(view) == pytest.approx((0.1, 0.2))
        assert view.floor.opts["brushes"][0].alphaF() == pytest.approx(0.22, abs=0.01)
        assert "chance" in texts(view)


@pytest.mark.parametrize(
    ("key", "metric"),
    [("wasserstein_2", "w2"), ("mmd", "mmd2"), ("total_variation", "tv"), ("triangular", "triangular")],
)
def test_a_plot_reads_the_metric_of_its_name(key: str, metric: str) -> None:
    assert VIEWS[key].reading == metric
    assert metric in FLOORED


@pytest.mark.parametrize(
    ("key", "values", "level", "span"),
    [
        ("accuracy", {"accuracy": [0.6, 0.7]}, 0.5, (0.4, 1.05)),
        ("precision_recall", {"precision": [0.6, 0.7]}, 1.0, (0.0, 1.1)),
        ("density_coverage", {"density": [0.6, 0.7]}, 1.0, (0.0, 1.1)),
    ],
)
def test_a_share_is_seen_within_its_limits(
    shown: Shown, key: str, values: dict[str, list[float]], level: float, span: tuple[float, float]
) -> None:
    view = shown(key, with_metrics(with_measures(frame_for(key)), [0, 3000], **values))
    low, high = view.ranges[1]
    assert span[0] - 0.3 <= low <= span[0]
    assert span[1] <= high <= span[1] + 0.4
    assert view.dotted.line[1].tolist() == [level] * 2


def test_only_a_critic_has_a_slope_to_keep_to(shown: Shown) -> None:
    values = {"lipschitz": [4.0, 2.0]}
    view = shown("lipschitz", with_metrics(frames.ring_frame("wasserstein"), [0, 3000], **values))
    assert isinstance(view, HistoryPlot)
    assert view.lines[0].line[1].tolist() == [4, 2]
    assert view.dotted.line[1].tolist() == [1, 1]
    view.show(with_metrics(frames.ring_frame(), [0, 3000], **values))
    assert len(view.dotted.line[1]) == 0
    assert texts(view)[1:] == ["slope"]


def test_under_noise_the_bound_stands_beside_what_it_bounds(shown: Shown) -> None:
    frame = frames.ring_frame()
    config = frames.replaced(frame.snapshot.config, "noise.instance.sigma", 0.5)
    frame = with_measures(frames.changed(frame, config=config, noise=0.25), jsd_bandwidth=0.02)
    view = shown("divergence", frame, height=400)
    assert isinstance(view, HistoryPlot)
    assert texts(view)[1:5] == ["h .02 · σ .25", "JSD", "noised", "bound"]
    assert view.lines[1].line[1][-1] == pytest.approx(frame.history.metrics["jsd_seen"][-1], abs=0.02)


def test_the_bound_lies_in_the_band_of_its_error(shown: Shown) -> None:
    bound, error = [0.5, np.nan, 0.3, 0.2], [0.1, 0.1, 0.05, 0.02]
    frame = with_metrics(frames.ring_frame(), [0, 1, 2, 3], jsd=[0.6] * 4, jsd_bound=bound, jsd_bound_error=error)
    view = shown("divergence", frame)
    assert isinstance(view, HistoryPlot)
    x, y = view.doubt.line
    assert x.tolist() == [0, 2, 3, 3, 2, 0]
    assert y == pytest.approx([0.4, 0.25, 0.18, 0.22, 0.35, 0.6])
    assert view.doubt.brush.name() == LIGHT.discriminator
    # Without it the line stands alone, and another run's band is gone.
    view.show(with_metrics(frames.ring_frame(seed=1), [0, 1], jsd=[0.6, 0.5], jsd_bound=[0.5, 0.4]))
    assert len(view.doubt.line[0]) == 0


def test_the_best_there_is_is_dashed(shown: Shown) -> None:
    frame = with_metrics(frames.ring_frame(), [0, 3000], loss_d_optimal=[1.1, 1.2], accuracy=[0.6, 0.7])
    view = shown("losses", frame)
    assert isinstance(view, HistoryPlot)
    assert [line.pen.style() for line in view.lines] == [*[Qt.PenStyle.SolidLine] * 2, Qt.PenStyle.DashLine]
    assert view.lines[2].line[1] == pytest.approx([1.1, 1.2])
    assert texts(view)[1:] == ["D", "G", "optimal D"]
    assert texts(shown("accuracy", frame))[2:] == ["D", "½"], "what is not known has no word"


def test_accuracy_tells_training_points_from_fresh_ones(shown: Shown) -> None:
    known = {"accuracy": [0.9, 0.6], "accuracy_training": [0.9, 0.8], "accuracy_optimal": [0.95, 0.65]}
    view = shown("accuracy", with_metrics(frames.ring_frame(), [0, 3000], **known))
    assert isinstance(view, HistoryPlot)
    best, training, fresh = (line.line[1][-1] for line in view.lines)
    assert (best, training, fresh) == pytest.approx((0.65, 0.8, 0.6))
    assert texts(view)[2:] == ["optimal D", "training", "D", "½"]
    assert view.dotted.line[1].tolist() == [0.5, 0.5]


def test_the_estimate_is_named_after_what_it_estimates(shown: Shown) -> None:
    frame = frames.ring_frame("fgan_pearson")
    view = shown("estimate", frame, width=600)
    assert texts(view)[:4] == ["D’s estimate", "χ²(P‖Q)", "true", "D"]
    kind = VIEWS["estimate"]
    assert not kind.suits(frames.config_for("ring", "non_saturating")), "the JS divergence has its own plot"
    assert kind.suits(frames.config_for("gaussian", "hinge"))
