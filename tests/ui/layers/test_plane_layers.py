"""What can be laid over the plane: differences, slopes, level lines, arrows, and their words."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QRectF, Qt

from ganviz.snapshot import Densities, Frame, frozen
from ganviz.ui.plotting.arrows import FAINT, FULL
from ganviz.ui.plotting.labels import Label, text_size
from ganviz.ui.plotting.placement import Room
from ganviz.ui.plotting.view import View
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.pictures import Array, close_to, picture_of
from tests.ui.stages import on_curve, only, overlap, texts

OpenStage = Callable[..., Any]


@pytest.fixture
def plane(open_view: OpenView) -> OpenStage:
    def open_(theme: Theme = LIGHT, width: int = 900, height: int = 700) -> View:
        return open_view("stage_2d", theme, width, height)

    return open_


# ── what lies behind everything ───────────────────────────────────────────────────────────────────────────────────────


def at(view: Any, picture: Array, x: float, y: float) -> Array:
    """The colour at a place of the plane."""
    ((column, row),) = view.pixels(np.array([[x, y]])).astype(int)
    return picture[row, column]


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("loss", ["non_saturating", "hinge"])
def test_the_difference_is_blue_where_d_is_too_high_and_says_how_large_it_is(
    plane: OpenStage, theme: Theme, loss: str
) -> None:
    frame = frames.ring_frame(loss)
    field = frame.snapshot.field
    x, y = np.meshgrid(*field.axes)
    best = np.full_like(x, field.middle)
    # Twice as many places are as much too high as the others are too low, and below it is not known.
    gap = field.span * np.where(np.arange(x.shape[1]) < x.shape[1] // 2, 1.0, -0.5)
    best[y < -0.5] = np.nan
    view = plane(theme)
    only(view, "difference")
    view.show(frames.judged(frame, values=frozen(best + gap), optimal=frozen(best)))
    picture = picture_of(view.widget)
    assert close_to(at(view, picture, -0.8, 0.6), theme.field_real, 3)
    fake = at(view, picture, 0.8, 0.6).astype(int)
    assert fake[0] > fake[2] + 10, "half as much too low is a pale orange"
    below = picture[int(view.area.bottom()) - 60 : int(view.area.bottom()) - 5, 200:500]
    assert (close_to(below, theme.field_middle, 3) | close_to(below, theme.border, 30)).mean() > 0.95
    name = "D − D*" if loss == "non_saturating" else "f − f*"
    mean = {"non_saturating": "0.38", "hinge": "0.75"}[loss]
    assert texts(view)[0] == f"{name}: on average {mean} apart"


def test_the_optimal_critic_is_not_known_on_the_plane_and_the_stage_says_so(plane: OpenStage) -> None:
    view = plane()
    for layer in ("difference", "optimal_field"):
        only(view, layer)
        view.show(frames.ring_frame("wasserstein"))
        assert texts(view) == ["The optimal critic is known on the line only"]
    only(view, "difference")
    view.show(frames.judged(frames.ring_frame(), optimal=None))
    assert texts(view) == ["The optimal D is not known for these data"]


def with_slope(loss: str, slope_at: Array, peak: tuple[int, int] | None = None, largest: float = 0.0) -> Frame:
    frame = frames.ring_frame(loss)
    slope = np.array(slope_at, float)
    if peak is not None:
        slope[peak] = largest
    return frames.judged(frame, slope=frozen(slope))


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_slope_is_darkest_where_it_is_largest_and_the_number_stands_there(plane: OpenStage, theme: Theme) -> None:
    axes = frames.ring_frame().snapshot.field.axes
    row, column = 40, 20
    x, y = np.meshgrid(*axes)
    slope = 3.2 * np.exp(-20 * ((x - axes[0][column]) ** 2 + (y - axes[1][row]) ** 2))
    # What is steeper outside of the picture does not count.
    frame = with_slope("non_saturating", slope, (0, 0), 50.0)
    view = plane(theme)
    only(view, "slope")
    view.show(frame)
    (caption, label) = view.labels.labels
    assert caption.text == "‖∇f‖: slope of D’s raw score f"
    assert label.text == "largest: 3.2"
    assert label.dot is not None
    place = view.pixels(np.array([[axes[0][column], axes[1][row]]]))[0]
    assert [label.dot.x(), label.dot.y()] == pytest.approx(place.tolist(), abs=0.1)
    picture = picture_of(view.widget)
    steep, flat = (at(view, picture, *where).astype(int) for where in ((axes[0][column] + 0.05, axes[1][row]), (1, -1)))
    assert close_to(flat, theme.field_middle, 3)
    assert np.abs(steep - flat).max() > 30
    assert steep[2] > max(steep[0], steep[1]), "violet, neither blue nor orange"
    assert not view.drawn["slope"].unit.visible, "1 means nothing to this loss"


def test_a_slope_that_is_not_known_everywhere_has_no_largest(plane: OpenStage) -> None:
    x, _ = np.meshgrid(*frames.ring_frame().snapshot.field.axes)
    view = plane()
    only(view, "slope")
    view.show(frames.judged(frames.ring_frame(), slope=frozen(np.where(np.abs(x) < 0.3, np.inf, 2.5))))
    assert [label.text for label in view.labels.labels] == ["‖∇f‖: slope of D’s raw score f"]


def test_a_critic_shows_where_its_slope_is_1(plane: OpenStage) -> None:
    x, y = np.meshgrid(*frames.ring_frame().snapshot.field.axes)
    view = plane()
    only(view, "slope")
    view.show(with_slope("wasserstein", np.hypot(x, y)))
    line = on_curve(view.drawn["slope"].unit)
    assert np.linalg.norm(line, axis=1) == pytest.approx(1, abs=5e-3)
    assert "‖∇f‖ = 1" in texts(view)
    view.clear()
    view.show(with_slope("wasserstein", 0.1 * np.hypot(x, y)))
    assert len(view.drawn["slope"].unit.line[0]) == 0
    assert "nowhere 1, which the Wasserstein distance asks for" in texts(view)
    assert "‖∇f‖ = 1" not in texts(view)


def test_of_two_backgrounds_the_one_that_replaces_d_is_seen(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    values = np.ones_like(frame.snapshot.field.values)
    frame = frames.judged(frame, values=frozen(values), optimal=frozen(values), slope=frozen(values))
    view = plane()
    only(view, "field", "difference")
    view.show(frame)
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.field_middle, 3), "D is the optimal one"
    only(view, "field")
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.field_real, 3)
    only(view)
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.background, 3)


def test_before_there_is_a_d_there_is_no_field(plane: OpenStage) -> None:
    view = plane()
    only(view, "field")
    view.show(frames.judged(frames.first_frame(), middle=float("nan")))
    assert close_to(at(view, picture_of(view.widget), 0, 0), LIGHT.background, 0)


# ── level lines ───────────────────────────────────────────────────────────────────────────────────────────────────────


def with_exact_density(frame: Frame, points: int = 300) -> Frame:
    """The same frame with P_data on a finer grid, and twice that distribution for P_G, which changes no region."""
    target = frame.snapshot.config.target
    axes = tuple(np.linspace(low, high, points) for low, high in target.bounds())
    density = target.density(np.stack(np.meshgrid(*axes), axis=-1).reshape(-1, 2))
    assert density is not None
    distribution = frozen(density.reshape(points, points))
    exact = Densities(tuple(map(frozen, axes)), distribution, frozen(2 * distribution), 0.0, 1000)
    return frames.changed(frame, densities=exact)


@pytest.mark.parametrize(
    ("layer", "shares"), [("support", [0.99]), ("data_density", [0.3, 0.6, 0.9]), ("density", [0.3, 0.6, 0.9])]
)
def test_level_lines_are_circles_round_separate_gaussians(plane: OpenStage, layer: str, shares: list[float]) -> None:
    frame = with_exact_density(frames.ring_frame())
    modes = frame.snapshot.config.target.modes()
    assert modes is not None
    view = plane()
    only(view, layer)
    view.show(frame)
    line = on_curve(view.drawn[layer].lines)
    radius = np.linalg.norm(line[:, None] - modes.centres, axis=2).min(axis=1) / modes.sigma[0]
    # Of a Gaussian on the plane the share s lies within σ √(−2 log(1 − s)).
    wanted = np.sqrt(-2 * np.log(1 - np.array(shares)))
    nearest = np.abs(radius[:, None] - wanted).argmin(axis=1)
    assert set(nearest) == set(range(len(shares)))
    assert np.abs(radius - wanted[nearest]).max() < 0.06
    words = {
        "support": "99 % of P_data",
        "data_density": "lines: 30, 60, 90 % of P_data",
        "density": "lines: 30, 60, 90 % of P_G",
    }
    assert texts(view) == [words[layer]]


def test_level_lines_follow_a_distribution_that_changes(plane: OpenStage) -> None:
    first, second = with_exact_density(frames.ring_frame()), frames.grid_frame()
    view = plane()
    only(view, "support")
    view.show(first)
    before = view.drawn["support"].lines.line[0]
    view.show(second)
    assert len(view.drawn["support"].lines.line[0]) != len(before)
    view.clear()
    view.show(second)
    assert len(view.drawn["support"].lines.line[0])


def test_data_without_a_density_have_no_support_and_the_stage_says_so(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    densities = replace(frame.snapshot.densities, data=None)
    view = plane()
    only(view, "support")
    view.show(frames.changed(frame, densities=densities))
    assert texts(view) == ["P_data has no density here"]
    assert not view.drawn["support"].lines.visible


# ── lines ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_the_optimal_d_is_dashed_and_d_is_not(open_view: OpenView) -> None:
    for stage, trained in (("stage_1d", "discriminator"), ("stage_2d", "decision")):
        view: Any = open_view(stage)
        assert view.drawn["optimal"].line.pen.style() == Qt.PenStyle.DashLine
        assert view.drawn[trained].line.pen.style() == Qt.PenStyle.SolidLine


@pytest.mark.parametrize("loss", ["non_saturating", "hinge"])
def test_the_decision_line_runs_where_d_takes_its_middle_value(plane: OpenStage, loss: str) -> None:
    frame = frames.ring_frame(loss)
    field = frame.snapshot.field
    x, y = np.meshgrid(*field.axes)
    view = plane()
    only(view, "decision", "optimal")
    values, optimal = (field.middle + 0.3 * along for along in (x - 0.25, y + 0.5))
    view.show(frames.judged(frame, values=frozen(values), optimal=frozen(optimal)))
    assert on_curve(view.drawn["decision"].line)[:, 0] == pytest.approx(0.25, abs=1e-4)
    line = on_curve(view.drawn["optimal"].line)
    assert line[np.isfinite(line[:, 1]), 1] == pytest.approx(-0.5, abs=1e-4)
    # The next frame has another D, and the same one with another middle.
    view.show(frames.judged(frame, values=frozen(values - 0.3), optimal=frozen(optimal)))
    assert on_curve(view.drawn["decision"].line)[:, 0] == pytest.approx(1.25, abs=1e-4)
    view.show(frames.judged(frame, values=frozen(values - 0.3), middle=field.middle - 0.3))
    assert on_curve(view.drawn["decision"].line)[:, 0] == pytest.approx(0.25, abs=1e-4)
    # A D that says the same everywhere has changed its mind nowhere.
    flat = frozen(field.middle + 1e-6 * (x - 0.25))
    view.show(frames.judged(frame, values=flat, slope=frozen(np.full_like(x, 1e-6))))
    assert len(on_curve(view.drawn["decision"].line)) == 0


# ── arrows ────────────────────────────────────────────────────────────────────────────────────────────────────────────


def pushed(loss: str, size: float) -> Frame:
    """A frame in which every generated point is pushed to the right by a gradient of this size."""
    frame = frames.ring_frame(loss)
    push = np.zeros((200, 2))
    push[:, 0] = size
    return frames.changed(frame, push=frozen(push))


def arrow_key(view: Any) -> Label:
    (label,) = [label for label in view.labels.labels if label.arrow is not None]
    return label


@pytest.mark.parametrize(
    ("size", "text"), [(8e-5, "8·10⁻⁵"), (1e-3, "1·10⁻³"), (0.05, "0.050"), (1.0, "1.0"), (300.0, "300")]
)
@pytest.mark.parametrize("loss", ["minimax", "non_saturating", "wasserstein"])
def test_arrows_have_one_scale_for_all_losses_and_their_key_is_true(
    plane: OpenStage, loss: str, size: float, text: str
) -> None:
    view = plane()
    only(view, "push")
    view.show(pushed(loss, size))
    key, ends = arrow_key(view), view.pixels(on_curve(view.drawn["push"].arrows))
    assert key.text == f"median |∇L_G| = {text}"
    assert key.arrow is not None
    reach = 0.07 * view.area.height()
    share = min(np.log10(1 + size / FAINT) / np.log10(FULL / FAINT), 1)
    assert key.arrow == pytest.approx(share * reach, rel=1e-4)
    if key.arrow > 3:
        tails, tips = ends[0::6], ends[1::6]
        assert tips - tails == pytest.approx(np.tile([key.arrow, 0.0], (len(tails), 1)), abs=0.02)


def test_a_gradient_that_has_vanished_leaves_dots(plane: OpenStage) -> None:
    view = plane()
    only(view, "push")
    view.show(pushed("minimax", 1e-7))
    ends = view.pixels(on_curve(view.drawn["push"].arrows))
    pieces = np.linalg.norm(ends[1::2] - ends[::2], axis=1)
    assert len(pieces) > 60
    assert pieces.max() == pytest.approx(2, abs=0.01), "pixels"
    assert arrow_key(view).text == "median |∇L_G| = 1·10⁻⁷"


def test_points_outside_of_the_picture_have_no_arrows(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    places = np.array([[0.0, 0.0], [0.0, 99.0], [0.0, -99.0], [99.0, 0.0], [-99.0, 0.0], [np.nan, 0.0]])
    view = plane()
    only(view, "push")
    view.show(frames.changed(frame, generated=frozen(places), push=frozen(np.ones((6, 2)))))
    assert on_curve(view.drawn["push"].arrows)[0::6].tolist() == [[0, 0]]


def test_arrows_do_not_pile_up(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    crowded = np.random.default_rng(0).normal(scale=0.02, size=(1000, 2))
    view = plane()
    only(view, "push")
    push = frozen(np.ones((200, 2)))
    view.show(frames.changed(frame, generated=frozen(crowded), push=push))
    tails = view.pixels(on_curve(view.drawn["push"].arrows))[0::6]
    cells = np.floor((tails - view.pixels(np.zeros((1, 2)))) / 13)
    assert 1 < len(tails) < 40
    assert len(np.unique(cells, axis=0)) == len(tails)


# ── modes ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_circles_are_drawn_where_high_quality_ends(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    config, modes = frame.snapshot.config, frame.snapshot.config.target.modes()
    assert modes is not None
    view = plane()
    only(view, "modes")
    view.show(frame)
    for curve, which in ((view.drawn["modes"].found, [0, 1, 2, 5]), (view.drawn["modes"].missed, [3, 4, 6, 7])):
        points = on_curve(curve)
        away = np.linalg.norm(points[np.isfinite(points).all(axis=1), None] - modes.centres, axis=2) / modes.sigma
        assert away.min(axis=1) == pytest.approx(3)
        assert set(away.argmin(axis=1)) == set(which)
    (layer,) = [layer for layer in view.layers if layer.key == "modes"]
    assert "3σ" in layer.help
    for radius, share in ((2.99, 1.0), (3.01, 0.0)):
        points = modes.centres + radius * modes.sigma[:, None] * np.array([0.6, 0.8])
        assert frames.measured(config, 0, points).values["high_quality_share"] == share


def test_shares_stand_outside_of_their_circles_and_those_over_points_on_a_denser_ground(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    modes = frame.snapshot.config.target.modes()
    assert modes is not None
    view = plane()
    only(view, "modes", "generated")
    points = np.zeros((200, 2))
    alphas = []
    for _ in range(2):
        view.clear()
        view.show(frames.changed(frame, generated=frozen(points)))
        words = [label for label in view.labels.labels if label.text.endswith(("%", "missed"))]
        for word, centre, sigma in zip(words, modes.centres, modes.sigma, strict=True):
            (x, y), (edge, _) = view.pixels(centre + np.array([[0, 0], [3 * sigma, 0]]))
            assert np.hypot(word.box.center().x() - x, word.box.center().y() - y) > edge - x
            assert (word.colour.name() == LIGHT.warning) == word.text.endswith("missed")
        alphas.append(words[0].pill.alphaF())
        # Now all points lie under the first word.
        (left, right), (low, high) = view.ranges
        x = left + (words[0].box.center().x() - view.area.left()) / view.area.width() * (right - left)
        y = high - (words[0].box.center().y() - view.area.top()) / view.area.height() * (high - low)
        points = np.tile([x, y], (200, 1))
    assert alphas[1] > alphas[0] + 0.2


def test_noised_points_are_those_that_d_is_trained_on(plane: OpenStage) -> None:
    frame, view = frames.noised(frames.ring_frame()), plane()
    snapshot = frame.snapshot
    assert snapshot.unit_noise is not None
    only(view, "noised")
    view.show(frame)
    drawn, (low, high) = view.drawn["noised"], np.array(view.ranges).T
    shown = ((drawn.data, snapshot.data), (drawn.generated, snapshot.generated))
    for (item, points), unit in zip(shown, snapshot.unit_noise, strict=True):
        there = points + 0.25 * unit
        inside = ((there > low) & (there < high)).all(axis=1)
        assert item.positions[inside] == pytest.approx(there[inside], abs=1e-6)
    assert texts(view) == ["small: with instance noise of σ = 0.25"]
    view.show(frames.changed(frame, noise=0.0))
    assert len(drawn.data.positions) == len(drawn.generated.positions) == 0
    assert texts(view) == ["no instance noise now"]


# ── latents ───────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_threads_are_the_stronger_the_denser_g_is(plane: OpenStage) -> None:
    """Latents on a square grid, of which the left half is laid over a tenth of the right half's width."""
    x, y = np.concatenate([np.linspace(-0.1, 0, 10), np.linspace(0.1, 1, 10)]), np.linspace(-1, 1, 5)
    manifold = frozen(np.stack(np.meshgrid(x, y), axis=-1))
    view = plane()
    only(view, "manifold")
    view.show(frames.changed(frames.ring_frame(), manifold=manifold, manifold_latent=manifold))
    threads = view.drawn["manifold"].threads
    alphas = [curve.pen.color().alphaF() for curve in threads]
    assert alphas == sorted(alphas)
    assert 0 < alphas[0] < 0.15
    assert 0.7 < alphas[-1] < 0.9
    of_left, of_right = (
        {index for index, curve in enumerate(threads) if ((on_curve(curve)[:, 0] - side) * sign > 0.02).any()}
        for side, sign in ((0.0, -1), (0.1, 1))
    )
    assert min(of_left) > max(of_right)
    view.show(frames.changed(frames.ring_frame(), manifold=None, manifold_latent=None))
    assert not any(len(curve.line[0]) for curve in threads)


def test_a_thread_that_leads_far_away_is_left_out(plane: OpenStage) -> None:
    line = np.column_stack([np.linspace(-1, 1, 9), np.zeros(9)])
    line[4] = [1e6, 0.0]
    view = plane()
    only(view, "manifold")
    view.show(frames.changed(frames.ring_frame(), manifold=frozen(line), manifold_latent=frozen(line[:, :1])))
    ends = np.concatenate([on_curve(curve) for curve in view.drawn["manifold"].threads])
    assert len(ends) == 2 * (8 - 2)
    assert np.abs(ends).max() == 1


# ── words ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("loss", ["hinge", "wasserstein", "minimax"])
def test_words_never_meet_while_everything_moves(plane: OpenStage, loss: str) -> None:
    view = plane(width=660, height=490)
    for layer in ("slope", "support", "push", "density"):
        view.set_layer(layer, True)
    for seed in range(16):
        view.show(frames.ring_frame(loss, seed=seed, count=200))
        labels = view.labels.labels
        for index, label in enumerate(labels):
            for other in labels[index + 1 :]:
                assert not overlap(label.box, other.box), (seed, label.text, other.text)


def test_a_mode_below_a_caption_has_its_word_on_the_other_side(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    view = plane(DARK.scaled(1.6), 1000, 640)
    only(view, "modes")
    view.show(frame)
    before = [label.box for label in view.labels.labels]
    only(view, "modes", "difference", "density", "data_density", "push")
    view.show(frame)
    captions, after = view.labels.labels[:6], [label.box for label in view.labels.labels[6:]]
    assert [label.text for label in captions][-1].startswith("median")
    moved = [first != second for first, second in zip(before, after, strict=True)]
    assert moved == [any(overlap(box, caption.box) for caption in captions) for box in before]
    assert any(moved)
    assert not any(overlap(box, caption.box) for box in after for caption in captions)


def test_a_caption_stands_on_a_dense_ground_and_what_explains_it_is_smaller(plane: OpenStage) -> None:
    view = plane()
    only(view, "difference")
    view.show(frames.ring_frame())
    caption, explained = view.labels.labels
    assert caption.pill.alphaF() == explained.pill.alphaF() == pytest.approx(0.9, abs=0.01)
    assert caption.font.pixelSize() > explained.font.pixelSize()
    assert caption.font.weight() > explained.font.weight()
    unknown = frozen(np.full_like(frames.ring_frame().snapshot.field.values, np.nan))
    view.clear()
    view.show(frames.judged(frames.ring_frame(), optimal=unknown))
    assert texts(view)[0] == "D − D*: not known here"


def test_a_kernel_is_named_where_it_is_wide_beside_the_data(plane: OpenStage) -> None:
    """Modes are .05 wide: a kernel of .014 makes them 4 % wider, one of .025 makes them 12 % wider."""
    frame, view = frames.ring_frame(), plane()
    assert frame.snapshot.densities is not None
    only(view, "density")
    for width, said in ((0.014, []), (0.025, ["P_G seen through a kernel of σ = 0.025"])):
        view.show(frames.changed(frame, densities=replace(frame.snapshot.densities, bandwidth=width)))
        assert texts(view)[1:] == said


def test_captions_stand_one_below_the_other_in_the_corner(plane: OpenStage) -> None:
    view = plane(width=320, height=300)
    only(view, "difference", "data_density", "density", "push")
    view.show(frames.ring_frame())
    labels = view.labels.labels
    assert len(labels) == 6
    boxes = [label.box for label in labels]
    assert all(view.area.contains(box) for box in boxes)
    assert all(upper.bottom() <= lower.top() for upper, lower in itertools.pairwise(boxes))
    assert len({box.left() for box in boxes}) == 1


def test_a_word_keeps_far_away_from_points_that_it_does_not_name(plane: OpenStage) -> None:
    """Nearest to the middle it would stand at the right of its point; there the data begin 30 pixels beyond it."""
    layer = plane().drawn["generated"]
    for distance, is_right in ((30.0, False), (60.0, True)):
        room = Room(QRectF(0, 0, 400, 300))
        room.add_cloud("generated", np.array([[100.0, 150.0]]))
        width = text_size("generator", LIGHT.font(17, bold=True)).width()
        wall = 100 + 8 + width + distance
        room.add_cloud("data", np.column_stack([np.full(400, wall), np.linspace(100, 200, 400)]))
        layer.spots.clear()
        (word,) = layer.write(frames.ring_frame(), room)
        assert (word.box.left() > 100) == is_right
        assert word.box.right() + 30 < wall


def test_a_word_over_points_has_a_denser_ground(plane: OpenStage) -> None:
    layer = plane().drawn["generated"]
    pills = []
    for count in (1, 20_000):
        room = Room(QRectF(0, 0, 400, 300))
        room.add_cloud("generated", np.random.default_rng(0).uniform([0, 0], [400, 300], size=(count, 2)))
        layer.spots.clear()
        (word,) = layer.write(frames.ring_frame(), room)
        pills.append(word.pill.alphaF())
    assert pills == pytest.approx([0.6, 0.88], abs=0.01)


def clouds(**points: list[tuple[float, float]]) -> Room:
    """Room on 400×300 pixels with these points."""
    room = Room(QRectF(0, 0, 400, 300))
    for key, pixels in points.items():
        room.add_cloud(key, np.array(pixels, float))
    return room


@pytest.mark.parametrize("key", ["data", "generated"])
def test_a_word_goes_with_its_point_not_with_the_nearest(plane: OpenStage, key: str) -> None:
    layer = plane().drawn[key]
    here, there = (140.0, 150.0), (220.0, 150.0)
    (before,) = layer.write(frames.ring_frame(), clouds(**{key: [here, there]}))
    for _ in range(40):
        (after,) = layer.write(frames.ring_frame(), clouds(**{key: [there, here]}))
    assert abs(after.box.center().x() - before.box.center().x()) == pytest.approx(80, abs=1)


def test_the_word_of_the_data_keeps_to_the_outside_and_that_of_g_to_the_middle(plane: OpenStage) -> None:
    angle = 2 * np.pi * np.arange(8) / 8
    ring = (np.array([200, 150]) + 80 * np.column_stack([np.cos(angle), np.sin(angle)])).tolist()
    away = {}
    for key in ("data", "generated"):
        (word,) = plane().drawn[key].write(frames.ring_frame(), clouds(**{key: ring}))
        away[key] = np.hypot(word.box.center().x() - 200, word.box.center().y() - 150)
    assert away["data"] > 90 > 80 > away["generated"]


def test_the_word_of_the_data_does_not_make_way_for_the_line_of_d(plane: OpenStage) -> None:
    frame = frames.ring_frame()
    x, _ = np.meshgrid(*frame.snapshot.field.axes)
    places = []
    for layers in (("data",), ("data", "decision")):
        view = plane()
        only(view, *layers)
        view.clear()
        view.show(frame if not places else frames.judged(frame, values=frozen(0.5 + x - places[0][1])))
        (word,) = [label for label in view.labels.labels if label.text == "data"]
        (left, right), across = view.ranges[0], word.box.center().x() - view.area.left()
        places.append((word.box, left + across / view.area.width() * (right - left)))
    assert places[0][0] == places[1][0]
