"""What can be laid over the line: densities, D and how far it is off, latents, arrows, and their words."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from scipy.special import ndtri

from ganviz.snapshot import Frame, frozen
from ganviz.ui.layers.line.latent import LINES
from ganviz.ui.plotting.arrows import FAINT, FULL
from ganviz.ui.plotting.line import BOTTOM
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.pictures import Array, picture_of
from tests.ui.stages import Shown, height_on_axis, on_curve, only, shown_on_line, texts


@pytest.fixture
def shown(open_view: OpenView) -> Shown:
    return shown_on_line(open_view)


def ends_of(view: Any) -> tuple[Array, Array]:
    """The lower ends (as z) and the upper ends (as x) of the latent lines."""
    x, y = view.drawn["latent"].lines.line
    assert np.all(y[::2] == BOTTOM)
    assert np.all(y[1::2] == 0)
    (left, right), (z_low, z_high) = view.ranges[0], view.bottom.range
    return z_low + (x[::2] - left) / (right - left) * (z_high - z_low), x[1::2]


def test_lines_lead_from_z_to_what_g_makes_of_it(shown: Shown) -> None:
    frame = frames.line_frame()
    z, x = ends_of(shown(frame))
    snapshot = frame.snapshot
    assert snapshot.manifold is not None
    assert snapshot.manifold_latent is not None
    assert LINES / 2 < len(z) <= 1.2 * LINES
    wanted = np.interp(z, snapshot.manifold_latent[:, 0], snapshot.manifold[:, 0])
    assert x == pytest.approx(wanted, abs=1e-4)


def test_with_more_latents_the_first_one_is_drawn(shown: Shown) -> None:
    frame = frames.line_frame(latent=8)
    view = shown(frame)
    z, x = ends_of(view)
    lines = np.column_stack([frame.snapshot.latent[:, 0], frame.snapshot.generated[:, 0]])
    inside = np.abs(z) < 3
    drawn = np.column_stack([z, x])[inside]
    assert np.linalg.norm(drawn[:, None] - lines, axis=2).min(axis=1).max() < 1e-4
    assert "z₁" in {label.text for label in view.labels.labels}
    assert 10 <= len(z) <= 25, "few: that number alone does not say where G takes z"


@pytest.mark.parametrize(("prior", "ends"), [("normal", (-3.0, 3.0)), ("uniform", (-1.0, 1.0))])
def test_z_has_a_scale_for_its_prior(shown: Shown, prior: str, ends: tuple[float, float]) -> None:
    frame = frames.line_frame()
    view = shown(frames.changed(frame, config=frames.replaced(frame.snapshot.config, "latent.prior", prior)))
    assert tuple(view.bottom.range) == ends


@pytest.mark.parametrize("direction", [1.0, -1.0])
def test_arrows_point_where_the_loss_pushes(shown: Shown, direction: float) -> None:
    frame = frames.line_frame()
    push = frozen(np.full((200, 1), direction))
    view = shown(frames.changed(frame, push=push))
    x, y = view.drawn["push"].arrows.line
    tails, tips = x[0::6], x[1::6]
    assert np.all(np.sign(tips - tails) == direction)
    assert np.abs(tails[:, None] - frame.snapshot.generated[:200, 0]).min(axis=1).max() < 1e-4
    assert np.all((y > 0) & (y < 0.15))


def test_the_histogram_has_area_one(shown: Shown) -> None:
    view = shown(frames.line_frame())
    x, y = view.drawn["generated"].bars.line
    assert np.trapezoid(y, x) * view.peak == pytest.approx(1, abs=1e-3)


def test_where_the_optimal_d_is_not_known_there_is_a_gap(shown: Shown) -> None:
    frame = frames.line_frame()
    field = frame.snapshot.field
    assert field.optimal is not None
    holey = field.optimal.copy()
    holey[100:150] = np.nan
    view = shown(frames.judged(frame, optimal=frozen(holey)))
    view.labels.set_labels([])
    with_line = picture_of(view.widget)
    view.drawn["optimal"].line.visible = False
    inked = np.flatnonzero((picture_of(view.widget) != with_line).any(axis=(0, 2)))
    x = field.axes[0][[60, 100, 149, 190]]
    start, before, after, end = view.pixels(np.column_stack([x, np.zeros(4)]))[:, 0]
    assert len(inked[(inked > start) & (inked < before)])
    assert len(inked[(inked > after) & (inked < end)])
    assert not len(inked[(inked > before + 2) & (inked < after - 2)])


@pytest.mark.parametrize(
    ("loss", "word"), [("non_saturating", "D − D*"), ("hinge", "f − f*"), ("wasserstein", "critic − optimal critic")]
)
def test_what_lies_between_d_and_the_optimal_d_is_filled_and_measured(shown: Shown, loss: str, word: str) -> None:
    frame = frames.line_frame(loss=loss)
    values, best = np.full(400, 0.7), np.where(np.arange(400) < 100, 0.9, 0.3)
    best[150:250] = np.nan
    view = shown(frames.judged(frame, values=frozen(values), optimal=frozen(best)))
    assert not view.drawn["difference"].filling.visible
    view.set_layer("difference", True)
    x, y = view.drawn["difference"].filling.line
    heights = [height_on_axis(view.right, height) for height in (np.nanmin(y), np.nanmax(y))]
    assert heights == pytest.approx([0.3, 0.9], abs=1e-5)
    gap = frame.snapshot.field.axes[0][[150, 249]]
    assert not np.any((x > gap[0] + 1e-6) & (x < gap[1] - 1e-6)), "what is not known is not filled"
    # 100 places 0.2 apart and 200 places 0.4 apart.
    assert f"{word}: on average 0.33 apart" in texts(view)


def test_without_a_optimal_d_the_stage_says_so(shown: Shown) -> None:
    view = shown(frames.judged(frames.line_frame(), optimal=None))
    assert "The optimal D is not known for these data" not in texts(view)
    view.set_layer("difference", True)
    assert "The optimal D is not known for these data" in texts(view)
    assert len(view.drawn["difference"].filling.line[0]) == 0


def test_the_slope_is_drawn_to_a_scale_that_its_word_tells(shown: Shown) -> None:
    frame = frames.line_frame()
    (x,) = frame.snapshot.field.axes
    (left, right) = frame.snapshot.config.target.bounds()[0]
    # Steepest at 3 in the picture; what is steeper outside of it does not count.
    slope = np.where((x > left - 0.05) & (x < right + 0.05), 6.4 * np.exp(-((x - 3) ** 2)), 50.0)
    view = shown(frames.judged(frame, slope=frozen(slope)))
    view.set_layer("slope", True)
    assert "‖∇f‖ up to 6.4" in texts(view)
    drawn_x, drawn_y = view.drawn["slope"].line.line
    assert drawn_x[np.argmax(drawn_y)] == pytest.approx(3, abs=0.05)
    assert 0.3 < drawn_y.max() <= 1
    assert drawn_y / drawn_y.max() == pytest.approx(np.exp(-((drawn_x - 3) ** 2)), abs=2e-3)
    assert not view.drawn["slope"].unit.visible, "1 means nothing to this loss"


@pytest.mark.parametrize(("largest", "is_near"), [(1.6, True), (0.5, True), (0.02, False)])
def test_a_critic_shows_a_slope_of_1_if_it_comes_near(shown: Shown, largest: float, is_near: bool) -> None:
    frame = frames.line_frame("bimodal", "wasserstein")
    (x,) = frame.snapshot.field.axes
    slope = largest * np.exp(-((x / x.max()) ** 2))
    view = shown(frames.judged(frame, slope=frozen(slope)))
    view.set_layer("slope", True)
    assert view.drawn["slope"].unit.visible == is_near
    assert ("‖∇f‖ = 1" in texts(view)) == is_near
    if is_near:
        height = view.drawn["slope"].unit.line[1][0]
        assert height / view.drawn["slope"].line.line[1].max() == pytest.approx(1 / slope.max(), rel=1e-3)
        assert height <= 1


def test_the_support_of_a_gaussian_is_a_bar_below_the_axis(shown: Shown) -> None:
    view = shown(frames.line_frame())
    view.set_layer("support", True)
    x, y = view.drawn["support"].bar.line
    # 99 % of N(μ = 4, σ = ½) lie within 2.576 standard deviations.
    assert x.tolist() == pytest.approx([4 - 2.576 / 2, 4 + 2.576 / 2], abs=0.02)
    assert np.all((y < 0) & (y > -0.03))
    (label,) = [label for label in view.labels.labels if label.text == "99 % of P_data"]
    assert label.box.center().x() == pytest.approx(view.pixels(np.array([[4.0, 0.0]]))[0, 0], abs=1)
    assert label.box.top() > view.pixels(np.zeros((1, 2)))[0, 1]


def test_data_without_a_density_have_no_support_and_the_stage_says_so(shown: Shown) -> None:
    frame = frames.line_frame()
    densities = replace(frame.snapshot.densities, data=None)
    view = shown(frames.changed(frame, densities=densities))
    view.set_layer("support", True)
    assert "P_data has no density here" in texts(view)
    assert "generator" in texts(view), "the sentence takes no room from words"
    assert not view.drawn["support"].bar.visible


@pytest.mark.parametrize(("size", "text"), [(8e-5, "8·10⁻⁵"), (0.03, "0.030"), (25.0, "25")])
@pytest.mark.parametrize("loss", ["minimax", "wasserstein"])
def test_arrows_have_one_scale_for_all_losses_and_their_key_is_true(
    shown: Shown, loss: str, size: float, text: str
) -> None:
    frame = frames.line_frame(loss=loss)
    push = frozen(np.full((200, 1), -size))
    view = shown(frames.changed(frame, push=push))
    (key,) = [label for label in view.labels.labels if label.arrow is not None]
    assert key.text == f"median |∇L_G| = {text}"
    share = min(np.log10(1 + size / FAINT) / np.log10(FULL / FAINT), 1)
    assert key.arrow == pytest.approx(share * 0.08 * view.area.width(), rel=1e-4)
    ends = view.pixels(on_curve(view.drawn["push"].arrows))
    assert ends[1::6] - ends[0::6] == pytest.approx(np.tile([-key.arrow, 0.0], (len(ends) // 6, 1)), abs=0.02)


def test_nothing_is_left_of_densities_that_are_not_known_yet(shown: Shown) -> None:
    view = shown(frames.line_frame())
    view.set_layer("support", True)
    view.show(frames.first_frame("gaussian"))
    for curve in (view.drawn["data"].line, view.drawn["data"].filling, view.drawn["density"].line):
        assert len(curve.line[0]) == 0
    assert not view.drawn["support"].bar.visible
    assert not {"data", "generator", "99 % of P_data"} & set(texts(view))


def test_a_line_to_a_place_far_away_ends_beside_the_view(shown: Shown) -> None:
    frame = frames.line_frame()
    assert frame.snapshot.manifold is not None
    view = shown(frames.changed(frame, manifold=frozen(np.full_like(frame.snapshot.manifold, 1e30))))
    _, x = ends_of(view)
    left, right = view.ranges[0]
    assert len(x) > LINES / 2
    assert x == pytest.approx(right + (right - left))


def test_arrows_lie_at_several_heights_and_none_begins_where_another_does(shown: Shown) -> None:
    frame = frames.line_frame()
    view = shown(frames.changed(frame, push=frozen(np.ones((200, 1)))))
    tails = on_curve(view.drawn["push"].arrows)[0::6]
    assert len(np.unique(tails[:, 1].round(6))) == 3
    (left, right) = view.ranges[0]
    cells = np.floor(tails[:, 0] / (0.08 * (right - left) / 3))
    assert len(np.unique(cells)) == len(cells)


def test_points_that_lie_apart_are_counted_apart(shown: Shown) -> None:
    """Two places, a twentieth of the width apart."""
    frame = frames.line_frame()
    (left, right) = frame.snapshot.config.target.bounds()[0]
    at = left + (right - left) * np.array([0.4, 0.45])
    view = shown(frames.changed(frame, generated=frozen(np.repeat(at, 100)[:, None])))
    x, y = view.drawn["generated"].bars.line
    for place in at:
        assert y[np.abs(x - place) < 0.02 * (right - left)].max() > 0
    middle = np.abs(x - at.mean()) < 0.01 * (right - left)
    assert middle.any()
    assert y[middle].min() == 0


def test_a_slope_that_is_not_known_everywhere_is_drawn_where_it_is(shown: Shown) -> None:
    frame = frames.line_frame()
    (x,) = frame.snapshot.field.axes
    slope = np.where((x > 3) & (x < 4), np.nan, 2.5)
    view = shown(frames.judged(frame, slope=frozen(slope)))
    view.set_layer("slope", True)
    assert "‖∇f‖ where D’s score is finite" in texts(view), "elsewhere it may be more"
    drawn = view.drawn["slope"].line.line[0]
    assert not np.any((drawn > 3) & (drawn < 4))


def test_the_name_of_a_density_does_not_cover_the_area_under_it(shown: Shown) -> None:
    """Below a high plateau it would stand nearer to the middle."""
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    view = shown(frame)
    only(view, "data")
    (x,), (left, right) = densities.axes, view.ranges[0]
    plateau = np.where(np.abs(x - (left + right) / 2) < 0.4 * (right - left), 1.0, 0.05)
    view.clear()
    view.show(frames.changed(frame, densities=replace(densities, data=frozen(plateau))))
    (word,) = [label for label in view.labels.labels if label.text == "data"]
    curve = view.pixels(on_curve(view.drawn["data"].line))
    beneath = (curve[:, 0] > word.box.left()) & (curve[:, 0] < word.box.right())
    assert word.box.bottom() < curve[beneath, 1].min()


# ── what came of fitting ──────────────────────────────────────────────────────────────────────────────────────────────


def fitted(mean: float, sigma: float, **changes: Any) -> Frame:
    """A frame of two bumps at ±2, each .5 wide, and a G that makes N(mean, sigma) of a latent."""
    frame = frames.line_frame("bimodal")
    latent = ndtri((np.arange(200) + 0.5) / 200)[:, None]
    config = frame.snapshot.config
    for path, value in {"target.distance": 2.0, "target.sigma": 0.5, "generator.layers": 0, **changes}.items():
        config = frames.replaced(config, path, value)
    known = frame.snapshot.densities
    assert known is not None
    density = config.target.density(known.axes[0][:, None])
    assert density is not None
    densities = replace(known, data=frozen(density))
    return frames.changed(frame, config=config, manifold=frozen(mean + sigma * latent), densities=densities)


def test_mean_and_width_of_g_stand_beside_what_it_made(shown: Shown) -> None:
    view = shown(fitted(-1.5, 0.25))
    assert any(text.startswith("P_G: μ = −1.50") for text in texts(view))
    only(view, "data")
    assert not any(text.startswith("P_G: ") for text in texts(view))


def test_the_likeliest_gaussian_has_the_datas_mean_and_width(shown: Shown) -> None:
    """Two bumps at ±2, each .5 wide: σ² = 4 + ¼."""
    view = shown(fitted(1.0, 1.0))
    assert "likeliest Gaussian: N(μ = 0.00, σ = 2.06)" in texts(view)
    line = on_curve(view.drawn["moments"].line)
    density = np.exp(-(line[:, 0] ** 2) / 8.5) / np.sqrt(8.5 * np.pi)
    assert line[:, 1] * view.peak == pytest.approx(density, abs=1e-3)
    assert view.drawn["moments"].line.pen.style() == Qt.PenStyle.DashLine


@pytest.mark.parametrize("changes", [{"generator.layers": 1}, {"latent.prior": "uniform"}], ids=str)
def test_no_gaussian_is_drawn_where_g_can_be_more(shown: Shown, changes: dict[str, Any]) -> None:
    view = shown(fitted(1.0, 1.0, **changes))
    assert len(on_curve(view.drawn["moments"].line)) == 0
    assert not any("likeliest" in text for text in texts(view))


def test_nor_where_the_data_are_one(shown: Shown) -> None:
    frame = frames.line_frame()
    config = frames.replaced(frame.snapshot.config, "generator.layers", 0)
    view = shown(frames.changed(frame, config=config))
    assert not any("likeliest" in text for text in texts(view))


def test_a_generator_that_is_not_in_the_view_has_no_name_there(shown: Shown) -> None:
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    assert "generator" in texts(shown(frame))
    gone = replace(densities, generated=frozen(np.full_like(densities.generated, 1e-9)))
    assert "generator" not in texts(shown(frames.changed(frame, densities=gone)))
