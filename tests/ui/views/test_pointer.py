"""The mouse on a plot: what it says of a place, zoom and pan, and the way back."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from ganviz.recording import Recording
from ganviz.snapshot import SCALARS, Frame, ScalarBlock, frozen
from ganviz.ui.plotting import pointed
from ganviz.ui.plotting.pointer import Pointer
from ganviz.ui.plotting.zoom import FARTHEST, NEAREST, magnified, moved
from tests.ui import frames
from tests.ui.built import OpenView
from tests.ui.windows import until

LEFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
STAGES: list[tuple[str, Callable[[], Frame]]] = [("stage_1d", frames.line_frame), ("stage_2d", frames.ring_frame)]


def turned(widget: QWidget, at: QPointF, eighths: int, modifiers: Qt.KeyboardModifier) -> bool:
    """Turns the wheel; says whether it was taken."""
    everywhere, phase = QPointF(widget.mapToGlobal(at.toPoint())), Qt.ScrollPhase.NoScrollPhase
    turn = QPoint(0, eighths)
    wheel = QWheelEvent(at, everywhere, QPoint(), turn, Qt.MouseButton.NoButton, modifiers, phase, False)
    QApplication.sendEvent(widget, wheel)
    return wheel.isAccepted()


def shown(open_view: OpenView, key: str, frame: Frame, scrolls: bool = False) -> tuple[Any, Pointer]:
    view: Any = open_view(key, width=600, height=500)
    for earlier in view.widget.findChildren(Pointer):  # the view may be one that another test has used
        view.widget.viewport().removeEventFilter(earlier)
        earlier.deleteLater()
    view.pin(None)
    view.show(frame)
    return view, Pointer(view, scrolls)


# ── arithmetic ────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_what_is_pointed_at_stays_where_it_is() -> None:
    assert magnified((0, 10), (0, 10), 2, 3) == (1.5, 6.5)
    assert magnified((1.5, 6.5), (0, 10), 0.5, 3) == pytest.approx((0, 10))
    assert moved((1.5, 6.5), (0, 10), 2) == (3.5, 8.5)


def test_nobody_gets_lost() -> None:
    part = (4.0, 6.0)
    for _ in range(200):
        part = magnified(part, (0, 10), 3, 5)
    assert part[1] - part[0] == pytest.approx(10 / NEAREST)
    for _ in range(200):
        part = magnified(part, (0, 10), 1 / 3, 5)
    assert part[1] - part[0] == pytest.approx(10 * FARTHEST)
    assert sum(moved((4, 6), (0, 10), 1e9)) / 2 == 20
    assert sum(moved((4, 6), (0, 10), -1e9)) / 2 == -10


@pytest.mark.parametrize(
    ("value", "said"),
    [(0.0, "0.00"), (-1.5, "−1.50"), (0.012345, "0.0123"), (123.4, "123"), (4.2e-5, "4.2·10⁻⁵"), (math.nan, "–")],
)
def test_a_measured_number_has_three_figures(value: float, said: str) -> None:
    assert pointed.number(value) == said


def test_a_place_has_the_digits_that_can_be_seen() -> None:
    assert pointed.place(-1.23456, (-2, 2)) == "−1.23"
    assert pointed.place(1234.5, (0, 20_000)) == "1,234"
    assert pointed.place(0.000123456, (0, 1e-3)) == "0.000123"


def test_of_the_iterations_the_last_reading_counts() -> None:
    at, values = np.array([0, 100, 200]), np.array([1.0, 2.0, math.nan])
    assert pointed.at_iteration(150.2, [("JSD", at, values)]) == ["iteration 150", "JSD 2.00"]
    assert pointed.at_iteration(200, [("JSD", at, values)]) == ["iteration 200", "JSD –"]
    assert pointed.at_iteration(201, [("JSD", at, values)]) == ["iteration 201"], "there is no line any more"


def test_where_iterations_are_not_kept_by_themselves_it_says_from_where_to_where_they_went() -> None:
    recording = Recording()
    for first in range(0, 700_000, 50_000):
        iterations = np.arange(first + 1, first + 50_001, dtype=float)
        recording.add_scalars(ScalarBlock(first, frozen(np.repeat(iterations[:, None], len(SCALARS), axis=1))))
    history = recording.history()
    assert history.gone > 0
    for x in (1, 64, 65, history.gone - 900.4, float(history.gone)):
        group = (np.floor(x) - 1) // 64
        low, high = (pointed.number(64 * group + end) for end in (1, 64))
        assert pointed.at_group(x, "D", "loss_d", history) == [f"D {low} to {high}"]
    for x in (0.0, float(history.gone + 1), 700_000.0):
        assert pointed.at_group(x, "D", "loss_d", history) == []
    readings = ("JSD", frozen(np.array([0, 900_000])), frozen(np.array([0.5, 0.25])), None)
    for x, expected in ((64.0, "D 1.00 to 64.0"), (700_000.0, "D 7·10⁵")):
        series = [("D", history.iterations, history.scalars["loss_d"], "loss_d"), readings]
        assert pointed.in_series(x, series, history)[1:] == [expected, "JSD 0.500"], "in their order"


# ── on a plot ─────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(("key", "frame"), STAGES)
def test_a_stage_says_what_d_says_there(qtbot: QtBot, open_view: OpenView, key: str, frame: Any) -> None:
    view, _ = shown(open_view, key, frame())
    field = view.frame.snapshot.field
    x, y = 0.4, 0.3
    if key == "stage_1d":
        expected = np.interp(x, field.axes[0], field.values)
    else:
        column, row = (int(np.abs(axis - value).argmin()) for axis, value in zip(field.axes, (x, y), strict=True))
        expected = field.values[row, column]
    assert f"D(x) {pointed.number(float(expected))}" in view.read_at(x, y)
    pixel = view.pixels(np.array([[x, y]]))[0]
    assert view.data_at(QPointF(*pixel)) == pytest.approx((x, y))
    qtbot.mouseMove(view.widget.viewport(), QPointF(*pixel).toPoint())
    until(qtbot, lambda: "D(x)" in QToolTip.text())
    qtbot.mouseMove(view.widget.viewport(), QPoint(2, 2))
    until(qtbot, lambda: not QToolTip.isVisible())


def test_the_plane_says_both_densities_and_the_mode_with_its_share(open_view: OpenView) -> None:
    view, _ = shown(open_view, "stage_2d", frames.ring_frame())
    snapshot = view.frame.snapshot
    x, y = snapshot.config.target.modes().centres[2]
    said = view.read_at(x, y)
    column, row = (int(np.abs(axis - at).argmin()) for axis, at in zip(snapshot.densities.axes, (x, y), strict=True))
    for name, values in (("P_data", snapshot.densities.data), ("P_G", snapshot.densities.generated)):
        assert f"{name} {pointed.number(float(values[row, column]))}" in said
    assert said[-1] == f"mode 3: {100 * snapshot.modes.shares[2]:.0f} % of the generated points"
    assert not any("mode" in line for line in view.read_at(0.0, 0.0)), "no mode is within 3σ"


@pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)  # it stands alone here
@pytest.mark.parametrize(("key", "frame"), [*STAGES, ("losses", frames.ring_frame)])
def test_a_click_pins_what_is_read_there_and_a_second_one_takes_it_away(
    qtbot: QtBot, open_view: OpenView, key: str, frame: Callable[[], Frame]
) -> None:
    view, _ = shown(open_view, key, frame())
    viewport, at = view.widget.viewport(), view.area.center().toPoint() + QPoint(31, 17)
    words = len(view.labels.labels)
    qtbot.mouseMove(viewport, at)
    until(qtbot, view.cross.up.isVisible)
    assert view.cross.up.line().x1() == pytest.approx(at.x(), abs=1)
    assert view.cross.across.line().y1() == pytest.approx(at.y(), abs=1)
    qtbot.mouseClick(viewport, LEFT, pos=at)
    assert not QToolTip.isVisible(), "that one is read less often"
    said = view.read_at(*view.pinned)
    assert [label.text for label in view.labels.labels[words:]] == said
    later = replace(view.frame, snapshot=replace(view.frame.snapshot, iteration=view.frame.snapshot.iteration + 1))
    view.show(later)
    boxes = [label.box for label in view.labels.labels if label.text in said]
    assert len(boxes) >= len(said), "it stays from frame to frame"
    assert all(view.area.adjusted(0, -1, 0, 1).contains(box) for box in boxes)
    qtbot.mouseClick(viewport, LEFT, pos=at)
    assert view.pinned is None
    assert not set(said) & {label.text for label in view.labels.labels}
    qtbot.mouseMove(viewport, QPoint(2, 2))
    assert not view.cross.up.isVisible()


@pytest.mark.parametrize("loss", ["non_saturating", "wasserstein"])
def test_a_key_says_which_values_have_the_strongest_colours(open_view: OpenView, loss: str) -> None:
    view, _ = shown(open_view, "stage_2d", frames.ring_frame(loss))
    field = view.frame.snapshot.field
    ends = [f"{field.middle + sign * field.span:.3g}".replace("-", "−") for sign in (-1, 1)]
    (key,) = (label for label in view.labels.labels if label.ramp)
    assert key.text == f"fake {ends[0]} to real {ends[1]}"
    assert key.ramp[0] == (view.theme.field_fake, view.theme.field_middle, view.theme.field_real)


@pytest.mark.qt_log_ignore("not accepted by receiving widget", extend=True)  # it stands alone here
@pytest.mark.parametrize(("key", "frame"), STAGES)
def test_a_stage_is_zoomed_and_dragged_and_comes_back(qtbot: QtBot, open_view: OpenView, key: str, frame: Any) -> None:
    view, _ = shown(open_view, key, frame())
    viewport, whole = view.widget.viewport(), view.ranges
    at = view.area.center()
    under = view.data_at(at)
    assert turned(viewport, at, 240, Qt.KeyboardModifier.NoModifier)
    (left, right), (low, high) = view.ranges
    assert right - left < whole[0][1] - whole[0][0]
    assert (high - low < whole[1][1] - whole[1][0]) == (key == "stage_2d"), "on the line three scales share a height"
    assert view.data_at(at)[0] == pytest.approx(under[0])
    qtbot.mousePress(viewport, LEFT, pos=at.toPoint())
    qtbot.mouseMove(viewport, at.toPoint() + QPoint(60, 0))
    qtbot.mouseRelease(viewport, LEFT, pos=at.toPoint() + QPoint(60, 0))
    assert view.data_at(at + QPointF(60, 0))[0] == pytest.approx(under[0], abs=(right - left) / view.area.width())
    view.show(frame())
    assert view.ranges != whole, "another picture shows the same part"
    qtbot.mouseDClick(viewport, LEFT, pos=at.toPoint())
    assert view.ranges == whole
    view.magnify(2, under)
    view.clear()
    view.show(frame())
    assert view.ranges == whole, "another run begins with the whole"


def test_points_of_a_run_that_diverges_have_their_pixels_without_a_warning(open_view: OpenView) -> None:
    view, _ = shown(open_view, "stage_2d", frames.ring_frame())
    across, down = view.pixels(np.array([[3e38, -3e38]], np.float32))[0]
    assert across > 1e38
    assert down > 1e38


def test_words_stay_inside_a_part(open_view: OpenView) -> None:
    view, _ = shown(open_view, "stage_2d", frames.ring_frame())
    view.magnify(6, (1.0, 0.0))
    assert view.labels.labels
    assert all(view.area.contains(word.box.center()) for word in view.labels.labels)


def test_the_wheel_belongs_to_what_scrolls_over_the_axes_too(open_view: OpenView) -> None:
    view, _ = shown(open_view, "losses", frames.ring_frame(), scrolls=True)
    viewport, whole = view.widget.viewport(), view.ranges
    for at in (QPointF(5, 100), view.area.center()):
        assert not turned(viewport, at, -120, Qt.KeyboardModifier.NoModifier)
    assert view.ranges == whole
    assert turned(viewport, view.area.center(), 120, CONTROL)
    assert view.ranges != whole


def test_the_menu_is_asked_for_by_mouse_and_by_key(open_view: OpenView) -> None:
    view, pointer = shown(open_view, "losses", frames.ring_frame())
    asked: list[QPoint] = []
    pointer.menu_wanted.connect(asked.append)
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        QApplication.sendEvent(view.widget.viewport(), QContextMenuEvent(reason, QPoint(5, 5), QPoint(77, 88)))
    viewport = view.widget.viewport()
    assert asked == [QPoint(77, 88), viewport.mapToGlobal(viewport.rect().center())]
