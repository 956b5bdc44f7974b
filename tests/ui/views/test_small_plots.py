"""The plots over the iterations, and the bars of the modes."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.snapshot import SCALARS, Frame, Histogram, History, Measures, Weights, frozen
from ganviz.ui.plotting.history import HistoryPlot
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.theme import DARK, LIGHT, Theme
from ganviz.ui.views.calibration import LEAST
from tests.ui import frames
from tests.ui.pictures import close_to, middle_of, picture_of

KINDS = registry.entries("ganviz.ui.views")
HISTORIES = [key for key, kind in KINDS.items() if issubclass(kind, HistoryPlot)]


def frame_for(key: str) -> Frame:
    """A frame of data that this kind of plot can draw."""
    return frames.ring_frame() if 2 in KINDS[key].dimensions else frames.line_frame()


def shown(qtbot: QtBot, key: str, frame: Frame, width: int = 380, height: int = 130) -> Plot:
    view: Plot = registry.entry("ganviz.ui.views", key)(LIGHT)
    qtbot.addWidget(view.widget)
    view.widget.resize(width, height)
    view.widget.show()
    view.show(frame)
    return view


def texts(view: Plot) -> list[str]:
    return [label.text for label in view.heading.labels + view.labels.labels]


def with_metrics(frame: Frame, at: list[int], **values: list[float]) -> Frame:
    """The frame with no metrics but these, measured at these iterations."""
    metrics = MappingProxyType({name: frozen(np.array(array, float)) for name, array in values.items()})
    return replace(frame, history=replace(frame.history, measured_at=frozen(np.array(at)), metrics=metrics))


def with_measures(frame: Frame, **values: float | None) -> Frame:
    """The frame with no last readings but these."""
    assert frame.measures is not None
    return replace(frame, measures=replace(frame.measures, values=MappingProxyType(values)))


def of_scalars(frame: Frame, **values: np.ndarray) -> Frame:
    scalars = dict.fromkeys(SCALARS, frozen(np.full(len(frame.history.iterations), np.nan)))
    scalars |= {name: frozen(array) for name, array in values.items()}
    return replace(frame, history=replace(frame.history, scalars=MappingProxyType(scalars)))


@pytest.mark.parametrize("key", HISTORIES)
def test_words_stand_apart_and_inside(qtbot: QtBot, key: str) -> None:
    for height in (100, 130, 400):
        view = shown(qtbot, key, frame_for(key), height=height)
        labels = view.heading.labels + view.labels.labels
        assert labels[0].text == view.title
        for index, label in enumerate(labels[1:], 1):
            assert view.widget.rect().toRectF().contains(label.box), label.text
            for other in labels[index + 1 :]:
                shared = label.box.intersected(other.box)
                assert shared.height() <= 2 or shared.width() <= 0, (label.text, other.text)


@pytest.mark.parametrize("key", HISTORIES)
def test_a_line_of_any_length_is_drawn_with_few_points(qtbot: QtBot, key: str) -> None:
    view = shown(qtbot, key, replace(frame_for(key), history=frames.history_of(300_000)))
    assert isinstance(view, HistoryPlot)
    for curve in (*view.lines, *view.bands):
        assert len(curve.line[0]) <= 2 * view.area.width()


def test_a_long_line_of_another_run_owes_nothing_to_the_one_before(qtbot: QtBot) -> None:
    frame = frames.ring_frame(iterations=60_000)
    one, other = (
        Frame(frame.snapshot, replace(of_scalars(frame, loss_d=loss, loss_g=loss).history, run=object()))
        for loss in np.random.default_rng(0).random((2, 60_000))
    )
    view, fresh = shown(qtbot, "losses", one), shown(qtbot, "losses", other)
    assert isinstance(view, HistoryPlot)
    assert isinstance(fresh, HistoryPlot)
    assert not np.array_equal(view.lines[0].line, fresh.lines[0].line)
    view.show(other)
    for drawn, expected in zip((*view.lines, *view.bands), (*fresh.lines, *fresh.bands), strict=True):
        assert np.array_equal(drawn.line, expected.line)


def test_plots_above_each_other_share_their_axes(qtbot: QtBot) -> None:
    views = [shown(qtbot, key, frame_for(key)) for key in (*HISTORIES, "mode_strip")]
    assert len({(view.area.left(), view.area.right(), view.ranges[0]) for view in views}) == 1
    assert len({view.bottom.last for view in views}) == 1
    bars = shown(qtbot, "modes", frames.ring_frame())
    assert (bars.area.left(), bars.area.right()) == (views[0].area.left(), views[0].area.right())


def test_a_spike_is_seen_but_does_not_flatten_the_line(qtbot: QtBot) -> None:
    frame = frames.ring_frame(iterations=20_000)
    loss = np.ones(20_000)
    loss[10_000] = 1e30
    frame = with_metrics(frame, [0], loss_d_optimal=[np.nan])
    view = shown(qtbot, "losses", of_scalars(frame, loss_d=loss, loss_g=1.5 + 0 * loss))
    assert isinstance(view, HistoryPlot)
    low, high = view.ranges[1]
    x, y = view.bands[0].line
    assert high < y.max() < 1e3, "it leaves the plot, but not as far as Qt can not follow"
    assert x[y.argmax()] == pytest.approx(10_000, abs=100)
    assert 0 < low < 1 < 1.5 < high < 3


def test_gradients_of_zero_and_no_numbers_are_gaps_on_a_logarithmic_axis(qtbot: QtBot) -> None:
    frame = frames.ring_frame(iterations=50)
    norms = np.full(50, 1e-3)
    norms[10], norms[11], norms[12] = 0, np.nan, -1
    view = shown(qtbot, "gradients", of_scalars(frame, gradient_d=norms, gradient_g=0 * norms))
    assert isinstance(view, HistoryPlot)
    y = view.lines[0].line[1]
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


def test_divergence_names_its_bandwidth_its_floor_and_log_2(qtbot: QtBot) -> None:
    view = shown(qtbot, "divergence", frames.ring_frame())
    assert texts(view)[1:] == ["h = .02", "JSD", "bound", "chance", "log 2", "0"], "there is no noise to see through"
    assert isinstance(view, HistoryPlot)
    assert view.dotted.line[1].tolist() == pytest.approx([0.693147, 0.693147, 0, 0], abs=1e-6)
    y0, y1 = floor_of(view)
    assert (y0 + y1) / 2 == pytest.approx(0.002)
    assert (y1 - y0) / 0.9 * view.area.height() == pytest.approx(3), "a floor too thin to be seen is drawn thicker"


def test_the_distance_names_its_samples_and_starts_at_zero(qtbot: QtBot) -> None:
    view = shown(qtbot, "wasserstein", frames.ring_frame())
    assert texts(view)[1:] == ["n = 256", "W₁", "critic", "chance"]
    assert view.ranges[1][0] == 0
    assert floor_of(view) == pytest.approx((0.06, 0.14))


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
    assert set(view.fair.line[1].tolist()) == {1 / 8}
    quality = frame.measures.values["high_quality_share"]
    said = f"4 of 8 · high quality {quality:.0%}".replace("%", " %")
    assert texts(view)[:2] == ["Modes", f"{said} · KL 0.9"]
    assert texts(shown(qtbot, "modes", frame, width=304))[:2] == ["Modes", said], "no half words"


def test_what_is_fair_is_each_modes_own_share(qtbot: QtBot) -> None:
    """One mode holds a quarter of the data, the other three quarters."""
    config = frames.config_for("mixture", latent=1, means=(-2.0, 2.0), weights=(1.0, 3.0))
    points = config.target.sample(1000, np.random.default_rng(0))
    frame = frames.frame_of(config, points, points)
    view = shown(qtbot, "modes", frame)
    x, y = view.fair.line
    assert list(zip(x.tolist(), y.tolist(), strict=True))[:3] == [(0.4, 0.25), (1.5, 0.25), (1.5, 0.75)]
    assert y[-1] == 0.75


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


def test_what_lies_beyond_three_sigma_is_a_pale_part_on_top(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    assert frame.measures is not None
    shares = np.array([0.4, 0.2, 0, 0, 0, 0, 0.01, 0])
    quality = np.array([0.8, 1.0, np.nan, 0, np.nan, np.nan, 0.25, np.nan])
    arrays = {
        "mode_shares": frozen(shares),
        "mode_quality": frozen(quality),
        "mode_captured": frozen(shares > 0.0125, bool),
    }
    frame = replace(frame, measures=replace(frame.measures, arrays=MappingProxyType(arrays)))
    frame = with_measures(frame, modes_strict=2, modes_captured=3, high_quality_share=0.61, mode_kl=1.45)
    view = shown(qtbot, "modes", frame, width=600)
    bottoms, heights = view.astray.opts["y0"], view.astray.opts["height"]
    # 0.4 of all points are 80 % of those nearest to the first mode: 0.1 are astray.
    assert bottoms[:2] == pytest.approx([0.4, 0.2])
    assert heights[:2] == pytest.approx([0.1, 0], abs=1e-7)
    assert (bottoms[6], heights[6]) == pytest.approx((0, 0.04)), "too few to count as found, and pale throughout"
    assert heights.sum() == pytest.approx(0.14)
    assert texts(view)[1:] == ["2 of 8 (3 touched) · high quality 61 % · KL 1.4", "fair", "pale: beyond 3σ"]


def test_a_floor_needs_both_its_ends(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    for ends in ({}, {"w1_floor_low": 0.1}, {"w1_floor_low": 0.1, "w1_floor_high": None}):
        view = shown(qtbot, "wasserstein", with_measures(frame, **ends))
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
    qtbot: QtBot, key: str, first: tuple[str, str], second: tuple[str, str]
) -> None:
    frame = frame_for(key)
    for theme in (LIGHT, DARK):
        view = shown(qtbot, key, frame, height=900)
        view.set_theme(theme)
        assert isinstance(view, HistoryPlot)
        drawn = zip(view.floor.opts["y0"], view.floor.opts["y1"], view.floor.opts["brushes"], view.lines, strict=True)
        for (low, high, brush, line), (colour, metric) in zip(drawn, (first, second), strict=True):
            assert (low, high) == pytest.approx(frames.FLOORS[metric])
            assert brush.name() == line.pen.color().name() == getattr(theme, colour)
            assert line.line[1][-1] == pytest.approx(frame.history.metrics[metric][-1], abs=0.02)


@pytest.mark.parametrize(
    ("key", "metric", "symbol"),
    [
        ("wasserstein_2", "w2", "W₂"),
        ("sliced_wasserstein", "sliced_w1", "SW₁"),
        ("mmd", "mmd2", "MMD²"),
        ("energy_distance", "energy_distance", "energy"),
        ("total_variation", "tv", "TV"),
        ("hellinger", "hellinger2", "H²"),
        ("triangular", "triangular", "Δ"),
    ],
)
def test_a_single_metric_is_drawn_with_its_floor(qtbot: QtBot, key: str, metric: str, symbol: str) -> None:
    frame = with_metrics(frame_for(key), [10, 20, 30], **{metric: [0.9, np.nan, 0.4], "w1": [7, 8, 9]})
    view = shown(qtbot, key, frame, height=900)
    assert isinstance(view, HistoryPlot)
    assert view.lines[0].line[1] == pytest.approx([0.9, np.nan, 0.4], nan_ok=True)
    low, high = frames.FLOORS[metric]
    assert floor_of(view) == (pytest.approx(low), pytest.approx(high, rel=0.01))
    assert {symbol, "chance"} <= set(texts(view))


def test_only_a_critic_has_a_slope_to_keep_to(qtbot: QtBot) -> None:
    values = {"lipschitz": [4.0, 2.0]}
    view = shown(qtbot, "lipschitz", with_metrics(frames.ring_frame("wasserstein"), [0, 3000], **values))
    assert isinstance(view, HistoryPlot)
    assert view.lines[0].line[1].tolist() == [4, 2]
    assert view.dotted.line[1].tolist() == [1, 1]
    view.show(with_metrics(frames.ring_frame(), [0, 3000], **values))
    assert len(view.dotted.line[1]) == 0
    assert texts(view)[1:] == ["slope"]


def test_under_noise_the_bound_stands_beside_what_it_bounds(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    config = frames.replaced(frame.snapshot.config, "noise.instance.sigma", 0.5)
    frame = replace(frame, snapshot=replace(frame.snapshot, config=config, noise=0.25))
    view = shown(qtbot, "divergence", frame, height=400)
    assert isinstance(view, HistoryPlot)
    assert texts(view)[1:5] == ["h .02 · σ .25", "JSD", "noised", "bound"]
    assert view.lines[1].line[1][-1] == pytest.approx(frame.history.metrics["jsd_seen"][-1], abs=0.02)


def test_the_bound_lies_in_the_band_of_its_error(qtbot: QtBot) -> None:
    bound, error = [0.5, np.nan, 0.3, 0.2], [0.1, 0.1, 0.05, 0.02]
    frame = with_metrics(frames.ring_frame(), [0, 1, 2, 3], jsd=[0.6] * 4, jsd_bound=bound, jsd_bound_error=error)
    view = shown(qtbot, "divergence", frame)
    assert isinstance(view, HistoryPlot)
    x, y = view.doubt.line
    assert x.tolist() == [0, 2, 3, 3, 2, 0]
    assert y == pytest.approx([0.4, 0.25, 0.18, 0.22, 0.35, 0.6])
    assert view.doubt.brush.name() == LIGHT.discriminator
    # Without it the line stands alone, and another run's band is gone.
    view.show(with_metrics(frames.ring_frame(), [0, 1], jsd=[0.6, 0.5], jsd_bound=[0.5, 0.4]))
    assert len(view.doubt.line[0]) == 0


def test_the_best_there_is_is_dashed(qtbot: QtBot) -> None:
    frame = with_metrics(frames.ring_frame(), [0, 3000], loss_d_optimal=[1.1, 1.2], accuracy=[0.6, 0.7])
    view = shown(qtbot, "losses", frame)
    assert isinstance(view, HistoryPlot)
    assert [line.pen.style() for line in view.lines] == [*[Qt.PenStyle.SolidLine] * 2, Qt.PenStyle.DashLine]
    assert view.lines[2].line[1] == pytest.approx([1.1, 1.2])
    assert texts(view)[1:] == ["D", "G", "optimal D"]
    assert texts(shown(qtbot, "accuracy", frame))[2:] == ["D", "½"], "what is not known has no word"


def test_accuracy_tells_training_points_from_fresh_ones(qtbot: QtBot) -> None:
    known = {"accuracy": [0.9, 0.6], "accuracy_training": [0.9, 0.8], "accuracy_optimal": [0.95, 0.65]}
    view = shown(qtbot, "accuracy", with_metrics(frames.ring_frame(), [0, 3000], **known))
    assert isinstance(view, HistoryPlot)
    best, training, fresh = (line.line[1][-1] for line in view.lines)
    assert (best, training, fresh) == pytest.approx((0.65, 0.8, 0.6))
    assert texts(view)[2:] == ["best", "training", "D", "½"]
    assert view.dotted.line[1].tolist() == [0.5, 0.5]


def test_the_estimate_is_named_after_what_it_estimates(qtbot: QtBot) -> None:
    frame = frames.ring_frame("fgan_pearson")
    view = shown(qtbot, "estimate", frame, width=600)
    assert texts(view)[:4] == ["D’s estimate", "χ²(P‖Q)", "true", "D"]
    kind = KINDS["estimate"]
    assert not kind.suits(frames.config_for("ring", "non_saturating")), "the JS divergence has its own plot"
    assert kind.suits(frames.config_for("gaussian", "hinge"))


def test_calibration_shows_the_bins_that_have_points(qtbot: QtBot) -> None:
    frame = frames.ring_frame()
    assert frame.measures is not None
    arrays = {
        "calibration_said": frozen(np.array([0.1, 0.5, np.nan, 0.9])),
        "calibration_real": frozen(np.array([0.2, 0.5, np.nan, 0.6])),
        "calibration_weight": frozen(np.array([0.64, 0.36, 0, 0])),
    }
    frame = replace(frame, measures=replace(frame.measures, arrays=MappingProxyType(arrays)))
    view = shown(qtbot, "calibration", frame)
    x, y = view.dots.getData()
    assert x == pytest.approx([0.1, 0.5])
    assert y == pytest.approx([0.2, 0.5])
    sizes = view.dots.data["size"]
    assert sizes[0] - LEAST == pytest.approx((sizes[1] - LEAST) * 4 / 3), "by area, but for the least that can be seen"
    assert texts(view) == ["Calibration of D", "off by 0.07", "D says", "share of real"]
    assert view.diagonal.line[0].tolist() == view.diagonal.line[1].tolist() == [0, 1]
    for nothing in (frames.first_frame(), replace(frame, measures=None)):
        view.show(nothing)
        assert len(view.dots.getData()[0]) == 0
    assert not KINDS["calibration"].suits(frames.config_for("ring", "hinge"))


def weighed(frame: Frame, d: Histogram, g: Histogram, clip: float | None) -> Frame:
    return replace(frame, snapshot=replace(frame.snapshot, weights=Weights(d, g, clip, 0)))


def test_clipped_weights_are_seen_whole_between_their_marks(qtbot: QtBot) -> None:
    d = Histogram(frozen(np.array([-0.01, -0.005, 0, 0.005, 0.01])), frozen(np.array([0.4, 0.1, 0.1, 0.4])))
    g = Histogram(frozen(np.array([-1.0, 0, 1])), frozen(np.array([0.5, 0.5])))
    view = shown(qtbot, "weights", weighed(frames.ring_frame(), d, g, 0.01))
    low, high = view.ranges[0]
    assert -0.02 < low < -0.01 < 0.01 < high < 0.02
    assert view.clips.line[0] == pytest.approx([-0.01, -0.01, 0.01, 0.01])
    x, y = view.steps[0].line
    assert x == pytest.approx(np.repeat([-0.01, -0.005, 0, 0.005, 0.01], 2))
    assert y == pytest.approx([0, 80, 80, 20, 20, 20, 20, 80, 80, 0]), "shares per unit of weight"
    assert view.steps[1].line[1].max() == pytest.approx(0.5)
    assert texts(view) == ["Weights", "D ± 0.01", "G ± 1", "clipped at ± 0.01"]


def test_free_weights_are_seen_but_for_a_few(qtbot: QtBot) -> None:
    edges = np.arange(-10, 11)
    spread = np.where(np.abs(np.arange(-10, 10) + 0.5) < 2, 0.2497, 0.0)
    spread[-1] += 1 - spread.sum()
    d = Histogram(frozen(edges), frozen(spread))
    view = shown(qtbot, "weights", weighed(frames.ring_frame(), d, d, None))
    assert view.ranges[0] == (-2, 2)
    assert texts(view) == ["Weights", "D ± 10", "G ± 10"]
    assert len(view.clips.line[0]) == 0
    view.show(frames.first_frame())
    assert len(view.steps[0].line[0]) == 0


def test_the_strip_shows_each_mode_when_it_was_there(qtbot: QtBot) -> None:
    frame = frames.ring_frame(iterations=1000)
    shares = np.zeros((4, 8))
    shares[0, 0], shares[1, 0], shares[2, 5], shares[3] = 1, 1 / 8, 1 / 4, np.nan
    history = replace(
        frame.history,
        measured_at=frozen(np.array([0, 100, 500, 900])),
        arrays=MappingProxyType({"mode_shares": frozen(shares)}),
    )
    view = shown(qtbot, "mode_strip", replace(frame, history=history))
    image, place = view.strip.image, view.strip.mapRectToParent(view.strip.boundingRect())
    assert image.shape[0] == 8
    assert (place.left(), place.right(), place.top(), place.bottom()) == pytest.approx((0, 1000, 0.5, 8.5))
    at = (np.array([50, 300, 700, 950]) / 1000 * image.shape[1]).astype(int)
    # Full from twice the fair share on; one fair share is half of that. What is not known is the background.
    assert image[0, at].tolist() == [255, 128, 0, 0]
    assert image[5, at].tolist() == [0, 0, 255, 0]
    assert image[:, at].sum() == 255 + 128 + 255
    columns = view.area.width() * 1000 / view.ranges[0][1]
    assert image.shape[1] == pytest.approx(columns, abs=1), "one column for each pixel"


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_strip_has_the_first_mode_on_top_in_the_generators_colour(qtbot: QtBot, theme: Theme) -> None:
    frame = frames.ring_frame(iterations=1000)
    shares = np.zeros((1, 8))
    shares[0, 0] = 1
    history = replace(
        frame.history, measured_at=frozen(np.array([0])), arrays=MappingProxyType({"mode_shares": frozen(shares)})
    )
    view = shown(qtbot, "mode_strip", replace(frame, history=history), height=200)
    view.set_theme(theme)
    column, row = middle_of(close_to(picture_of(view.widget), theme.generator, 10))
    area = view.area
    assert row == pytest.approx(area.top() + area.height() / 16, abs=2)
    assert column == pytest.approx(area.left() + area.width() * 500 / view.ranges[0][1], abs=2)


def test_the_strip_has_nothing_to_show_without_modes_or_history(qtbot: QtBot) -> None:
    view = shown(qtbot, "mode_strip", frames.ring_frame())
    for nothing in (frames.first_frame(), replace(frames.ring_frame(), history=frames.history_of(100))):
        view.show(nothing)
        assert not view.strip.isVisible()
    view.show(frames.shape_frame())
    assert texts(view) == ["Modes over time", "This data has no separate modes."]
    assert not KINDS["mode_strip"].suits(frames.shape_frame().snapshot.config)
