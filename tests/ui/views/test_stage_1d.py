"""The stage for the line: three scales over one x, and z below."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from ganviz.snapshot import Field, Frame, frozen
from ganviz.ui.plotting.arrows import FAINT, FULL
from ganviz.ui.theme import LIGHT
from ganviz.ui.views import stage_1d
from ganviz.ui.views.stage_1d import ARROW_REACH, BOTTOM, CERTAIN, LINES, Stage1D
from tests.ui import frames
from tests.ui.pictures import Array, picture_of


def shown(qtbot: QtBot, frame: Frame) -> Stage1D:
    view = Stage1D(LIGHT)
    qtbot.addWidget(view.widget)
    view.widget.resize(900, 700)
    view.widget.show()
    view.show(frame)
    return view


def height_on_axis(axis: object, y: float) -> float:
    """What an axis says at height ``y`` of the plot."""
    low, high = axis.range  # type: ignore[attr-defined]
    return low + (y - BOTTOM) / (1.02 - BOTTOM) * (high - low)


def test_the_density_is_drawn_on_the_left_scale(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    view = shown(qtbot, frame)
    x, y = view.data.line
    top = int(np.argmax(y))
    # N(4, ½) is 1/(½ √(2π)) high.
    assert x[top] == pytest.approx(4, abs=0.05)
    assert height_on_axis(view.left, y[top]) == pytest.approx(0.7979, rel=2e-3)


def test_d_is_drawn_on_the_right_scale(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame())
    _, y = view.discriminator.line
    values = frames.line_frame().snapshot.field.values
    assert [height_on_axis(view.right, float(value)) for value in y[[0, 77, 200]]] == pytest.approx(
        values[[0, 77, 200]].tolist(), rel=1e-5
    )
    assert height_on_axis(view.right, 0.0) == pytest.approx(0)
    assert height_on_axis(view.right, CERTAIN) == pytest.approx(1)


def test_a_critic_has_a_scale_of_its_own(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame("bimodal", "wasserstein"))
    _, y = view.discriminator.line
    assert not view.half.visible
    frame = frames.line_frame("bimodal", "wasserstein")
    values = frame.snapshot.field.values
    assert height_on_axis(view.right, float(y[50])) == pytest.approx(float(values[50]), rel=1e-5)
    left, right = view.ranges[0]
    inside = (frame.snapshot.field.axes[0] > left) & (frame.snapshot.field.axes[0] < right)
    assert y[inside].min() >= 0
    assert y[inside].max() <= 1


@pytest.mark.parametrize(("loss", "middle", "aims"), [("least_squares", 0.5, (0, 1)), ("hinge", 0, (-1, 1))])
def test_a_score_with_aims_shows_both_and_its_middle(
    qtbot: QtBot, loss: str, middle: float, aims: tuple[float, float]
) -> None:
    frame = frames.line_frame(loss=loss)
    timid = replace(frame.snapshot.field, values=frozen(np.full(400, middle + 0.01)), optimal=None)
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, field=timid)))
    low, high = (height_on_axis(view.right, y) for y in (0.0, 1.0))
    assert low <= aims[0]
    assert aims[1] <= high < aims[1] + 1
    assert view.half.visible
    assert height_on_axis(view.right, view.half.line[1][0]) == pytest.approx(middle, abs=1e-6)
    view.set_layer("discriminator", False)
    assert not view.half.visible


@pytest.mark.parametrize("loss", ["least_squares", "wasserstein"])
def test_the_optimal_score_is_in_the_picture_too(qtbot: QtBot, loss: str) -> None:
    frame = frames.line_frame(loss=loss)
    far = frozen(np.where(np.arange(400) < 200, 30.0, 60.0))
    view = shown(
        qtbot, replace(frame, snapshot=replace(frame.snapshot, field=replace(frame.snapshot.field, optimal=far)))
    )
    y = view.optimal.line[1]
    assert 0 <= y.min() < y.max() <= 1
    assert [height_on_axis(view.right, float(each)) for each in y[[0, -1]]] == pytest.approx([30, 60], rel=1e-5)


def ends_of(view: Stage1D) -> tuple[Array, Array]:
    """The lower ends (as z) and the upper ends (as x) of the latent lines."""
    x, y = view.latent.line
    assert np.all(y[::2] == BOTTOM)
    assert np.all(y[1::2] == 0)
    (left, right), (z_low, z_high) = view.ranges[0], view.bottom.range
    return z_low + (x[::2] - left) / (right - left) * (z_high - z_low), x[1::2]


def test_lines_lead_from_z_to_what_g_makes_of_it(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    z, x = ends_of(shown(qtbot, frame))
    snapshot = frame.snapshot
    assert snapshot.manifold is not None
    assert snapshot.manifold_latent is not None
    assert LINES / 2 < len(z) <= 1.2 * LINES
    wanted = np.interp(z, snapshot.manifold_latent[:, 0], snapshot.manifold[:, 0])
    assert x == pytest.approx(wanted, abs=1e-4)


def test_with_more_latents_the_first_one_is_drawn(qtbot: QtBot) -> None:
    frame = frames.line_frame(latent=8)
    view = shown(qtbot, frame)
    z, x = ends_of(view)
    lines = np.column_stack([frame.snapshot.latent[:, 0], frame.snapshot.generated[:, 0]])
    inside = np.abs(z) < 3
    drawn = np.column_stack([z, x])[inside]
    assert np.linalg.norm(drawn[:, None] - lines, axis=2).min(axis=1).max() < 1e-4
    assert "z₁" in {label.text for label in view.labels.labels}


@pytest.mark.parametrize("direction", [1.0, -1.0])
def test_arrows_point_where_the_loss_pushes(qtbot: QtBot, direction: float) -> None:
    frame = frames.line_frame()
    push = frozen(np.full((200, 1), direction))
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, push=push)))
    x, y = view.push.line
    tails, tips = x[0::6], x[1::6]
    assert np.all(np.sign(tips - tails) == direction)
    assert np.abs(tails[:, None] - frame.snapshot.generated[:200, 0]).min(axis=1).max() < 1e-4
    assert np.all((y > 0) & (y < 0.15))


def test_the_histogram_has_area_one(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame())
    x, y = view.histogram.line
    assert np.trapezoid(y, x) * view.peak == pytest.approx(1, abs=1e-3)


def test_a_collapsed_generator_does_not_flatten_the_data(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    densities = frame.snapshot.densities
    assert densities is not None
    needle = frozen(np.where(np.arange(400) == 200, 500.0, 0.0))
    snapshot = replace(frame.snapshot, densities=replace(densities, generated=needle))
    view = shown(qtbot, replace(frame, snapshot=snapshot))
    assert view.data.line[1].max() > 0.25


def test_the_important_words_are_there(qtbot: QtBot) -> None:
    texts = {label.text for label in shown(qtbot, frames.line_frame()).labels.labels}
    assert {"data", "generator", "D(x)", "optimal D", "x = G(z)", "z"} <= texts
    texts = {label.text for label in shown(qtbot, frames.line_frame("bimodal", "wasserstein")).labels.labels}
    assert "critic" in texts
    assert "D(x)" not in texts
    texts = {label.text for label in shown(qtbot, frames.line_frame(loss="hinge")).labels.labels}
    assert {"f(x)", "optimal f"} <= texts


def test_where_the_optimal_d_is_not_known_there_is_a_gap(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    field = frame.snapshot.field
    assert field.optimal is not None
    holey = field.optimal.copy()
    holey[100:150] = np.nan
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, field=replace(field, optimal=frozen(holey)))))
    view.labels.set_labels([])
    with_line = picture_of(view.widget)
    view.optimal.visible = False
    inked = np.flatnonzero((picture_of(view.widget) != with_line).any(axis=(0, 2)))
    x = field.axes[0][[60, 100, 149, 190]]
    start, before, after, end = view.pixels(np.column_stack([x, np.zeros(4)]))[:, 0]
    assert len(inked[(inked > start) & (inked < before)])
    assert len(inked[(inked > after) & (inked < end)])
    assert not len(inked[(inked > before + 2) & (inked < after - 2)])


# ── overlays ──────────────────────────────────────────────────────────────────────────────────────────────────────────


def judged(frame: Frame, **changes: object) -> Frame:
    """The same frame with another field."""
    field: Field = replace(frame.snapshot.field, **changes)  # type: ignore[arg-type]
    return replace(frame, snapshot=replace(frame.snapshot, field=field))


def texts(view: Stage1D) -> list[str]:
    return [label.text for label in view.labels.labels]


@pytest.mark.parametrize(
    ("loss", "word"), [("non_saturating", "D − D*"), ("hinge", "f − f*"), ("wasserstein", "critic − optimal critic")]
)
def test_what_lies_between_d_and_the_optimal_d_is_filled_and_measured(qtbot: QtBot, loss: str, word: str) -> None:
    frame = frames.line_frame(loss=loss)
    values, best = np.full(400, 0.7), np.where(np.arange(400) < 100, 0.9, 0.3)
    best[150:250] = np.nan
    view = shown(qtbot, judged(frame, values=frozen(values), optimal=frozen(best)))
    assert not view.difference.visible
    view.set_layer("difference", True)
    x, y = view.difference.line
    heights = [height_on_axis(view.right, height) for height in (np.nanmin(y), np.nanmax(y))]
    assert heights == pytest.approx([0.3, 0.9], abs=1e-5)
    gap = frame.snapshot.field.axes[0][[150, 249]]
    assert not np.any((x > gap[0] + 1e-6) & (x < gap[1] - 1e-6)), "what is not known is not filled"
    # 100 places 0.2 apart and 200 places 0.4 apart.
    assert f"{word}: on average 0.33 apart" in texts(view)


def test_without_a_optimal_d_the_stage_says_so(qtbot: QtBot) -> None:
    view = shown(qtbot, judged(frames.line_frame(), optimal=None))
    assert "The optimal D is not known for these data" not in texts(view)
    view.set_layer("difference", True)
    assert "The optimal D is not known for these data" in texts(view)
    assert len(view.difference.line[0]) == 0


def test_the_slope_is_drawn_to_a_scale_that_its_word_tells(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    (x,) = frame.snapshot.field.axes
    (left, right) = frame.snapshot.config.target.bounds()[0]
    # Steepest at 3 in the picture; what is steeper outside of it does not count.
    slope = np.where((x > left - 0.05) & (x < right + 0.05), 6.4 * np.exp(-((x - 3) ** 2)), 50.0)
    view = shown(qtbot, judged(frame, slope=frozen(slope)))
    view.set_layer("slope", True)
    assert "‖∇f‖ up to 6.4" in texts(view)
    drawn_x, drawn_y = view.slope.curve.line
    assert drawn_x[np.argmax(drawn_y)] == pytest.approx(3, abs=0.05)
    assert 0.3 < drawn_y.max() <= 1
    assert drawn_y / drawn_y.max() == pytest.approx(np.exp(-((drawn_x - 3) ** 2)), abs=2e-3)
    assert not view.slope.unit.visible, "1 means nothing to this loss"


@pytest.mark.parametrize(("largest", "is_near"), [(1.6, True), (0.5, True), (0.02, False)])
def test_a_critic_shows_a_slope_of_1_if_it_comes_near(qtbot: QtBot, largest: float, is_near: bool) -> None:
    frame = frames.line_frame("bimodal", "wasserstein")
    (x,) = frame.snapshot.field.axes
    slope = largest * np.exp(-((x / x.max()) ** 2))
    view = shown(qtbot, judged(frame, slope=frozen(slope)))
    view.set_layer("slope", True)
    assert view.slope.unit.visible == is_near
    assert ("‖∇f‖ = 1" in texts(view)) == is_near
    if is_near:
        height = view.slope.unit.line[1][0]
        assert height / view.slope.curve.line[1].max() == pytest.approx(1 / slope.max(), rel=1e-3)
        assert height <= 1


def test_the_support_of_a_gaussian_is_a_bar_below_the_axis(qtbot: QtBot) -> None:
    view = shown(qtbot, frames.line_frame())
    view.set_layer("support", True)
    x, y = view.support.line
    # 99 % of N(4, ½) lie within 2.576 standard deviations.
    assert x.tolist() == pytest.approx([4 - 2.576 / 2, 4 + 2.576 / 2], abs=0.02)
    assert np.all((y < 0) & (y > -0.03))
    (label,) = [label for label in view.labels.labels if label.text == "99 % of P_data"]
    assert label.box.center().x() == pytest.approx(view.pixels(np.array([[4.0, 0.0]]))[0, 0], abs=1)
    assert label.box.top() > view.pixels(np.zeros((1, 2)))[0, 1]


def test_data_without_a_density_have_no_support_and_the_stage_says_so(qtbot: QtBot) -> None:
    frame = frames.line_frame()
    densities = replace(frame.snapshot.densities, data=None)
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, densities=densities)))
    view.set_layer("support", True)
    assert "P_data has no density here" in texts(view)
    assert not view.support.visible


@pytest.mark.parametrize(("size", "text"), [(8e-5, "8·10⁻⁵"), (0.03, "0.030"), (25.0, "25")])
@pytest.mark.parametrize("loss", ["minimax", "wasserstein"])
def test_arrows_have_one_scale_for_all_losses_and_their_key_is_true(
    qtbot: QtBot, loss: str, size: float, text: str
) -> None:
    frame = frames.line_frame(loss=loss)
    push = frozen(np.full((200, 1), -size))
    view = shown(qtbot, replace(frame, snapshot=replace(frame.snapshot, push=push)))
    (key,) = [label for label in view.labels.labels if label.arrow is not None]
    assert key.text == f"median |∇L_G| = {text}"
    share = min(np.log10(1 + size / FAINT) / np.log10(FULL / FAINT), 1)
    assert key.arrow == pytest.approx(share * ARROW_REACH * view.area.width(), rel=1e-4)
    ends = view.pixels(np.column_stack(view.push.line))
    assert ends[1::6] - ends[0::6] == pytest.approx(np.tile([-key.arrow, 0.0], (len(ends) // 6, 1)), abs=0.02)


def test_what_is_off_costs_nothing(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    def forbidden(*_: object) -> None:
        raise AssertionError("computed for a layer that is off")

    view = shown(qtbot, frames.line_frame("bimodal", "wasserstein"))
    view.set_layer("push", False)
    for name in ("area_between", "gap_caption", "above", "mass_level", "levelled", "push_key"):
        monkeypatch.setattr(stage_1d, name, forbidden)
    view.show(frames.line_frame("bimodal", "wasserstein", seed=1))
    assert not view.slope.curve.visible
    assert not view.slope.unit.visible


@pytest.mark.parametrize("loss", ["non_saturating", "wasserstein"])
def test_overlays_survive_a_run_that_diverged_and_one_that_just_began(qtbot: QtBot, loss: str) -> None:
    frame = frames.line_frame(loss=loss)
    snapshot, field = frame.snapshot, frame.snapshot.field
    nothing = frozen(np.full_like(field.values, np.nan))
    field = replace(field, values=nothing, optimal=nothing, slope=nothing)
    push = frozen(np.full_like(snapshot.push, np.nan))
    generated = frozen(np.full_like(snapshot.generated, np.nan))
    diverged = replace(frame, snapshot=replace(snapshot, field=field, push=push, generated=generated))
    view = shown(qtbot, frames.line_frame())
    for layer in view.layers:
        view.set_layer(layer.key, True)
    for other in (frame, diverged, frames.first_frame("gaussian"), frame):
        for background in ("slope",):
            view.set_layer(background, True)
            view.show(other)
            picture_of(view.widget)
            view.set_layer(background, False)
        view.set_layer("difference", True)
    assert np.isfinite(view.push.line[0]).all()
