"""What every plot promises, whichever file it comes from."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import Qt

from ganviz.snapshot import Frame
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.theme import DARK, LIGHT, Theme
from tests.ui import frames
from tests.ui.built import VIEWS, OpenView
from tests.ui.pictures import contrast, numbers_of, over, picture_of

#: Frames of all kinds: their data are on the line or on the plane, with modes and without, D is a probability, a score
#: or a critic, and a run has just begun.
FRAMES: dict[str, Callable[[], Frame]] = {
    "ring": frames.ring_frame,
    "ring-critic": lambda: frames.ring_frame("wasserstein"),
    "grid": frames.grid_frame,
    "moons": frames.shape_frame,
    "first-2d": frames.first_frame,
    "gaussian": frames.line_frame,
    "ring-score": lambda: frames.ring_frame("least_squares"),
    "gaussian-score": lambda: frames.line_frame(loss="hinge"),
    "bimodal-critic": lambda: frames.line_frame("bimodal", "wasserstein"),
    "wide-latent": lambda: frames.line_frame(latent=8),
    "first-1d": lambda: frames.first_frame("gaussian"),
}


def dimension(frame: Frame) -> int:
    return frame.snapshot.config.target.dimension


def frames_for(key: str) -> dict[str, Frame]:
    """The frames of data that this view draws, by name."""
    made = {name: make() for name, make in FRAMES.items()}
    return {name: frame for name, frame in made.items() if dimension(frame) in VIEWS[key].dimensions}


def suiting_frame(key: str) -> Frame:
    """A frame in which there is something for this view to draw."""
    return next(frame for frame in frames_for(key).values() if VIEWS[key].suits(frame.snapshot.config))


def test_there_is_a_stage_for_each_dimension_and_a_plot_for_each_measure() -> None:
    for dimension in (1, 2):
        assert [kind for kind in VIEWS.values() if kind.is_stage and dimension in kind.dimensions]
    assert {"losses", "divergence", "wasserstein", "modes", "scores", "gradients"} <= set(VIEWS)


@pytest.mark.parametrize("key", VIEWS)
def test_it_says_what_it_is_and_suits_data_of_its_dimensions_only(key: str) -> None:
    kind = VIEWS[key]
    assert kind.title
    assert (kind.__doc__ or "").strip().endswith(".")
    assert set(kind.dimensions) <= {1, 2}
    suited = {dimension(make()) for make in FRAMES.values() if kind.suits(make().snapshot.config)}
    assert suited == set(kind.dimensions)


@pytest.mark.parametrize("key", VIEWS)
def test_it_shows_every_frame_again_and_again_and_keeps_no_more_items(open_view: OpenView, key: str) -> None:
    view = open_view(key)
    empty, items = numbers_of(view.widget), None
    for name, frame in frames_for(key).items():
        view.show(frame)
        shown, items = numbers_of(view.widget), items or len(view.widget.scene().items())
        if frame.snapshot.iteration and VIEWS[key].suits(frame.snapshot.config):
            assert np.any(shown != empty), name
        for _ in range(2):
            view.show(frame)
        view.clear()
        view.show(frame)
        assert len(view.widget.scene().items()) == items, name
        assert np.array_equal(numbers_of(view.widget), shown), name
        view.clear()


@pytest.mark.parametrize("key", VIEWS)
def test_it_survives_a_run_that_diverged(open_view: OpenView, key: str) -> None:
    view = open_view(key)
    for layer in view.layers:
        view.set_layer(layer.key, True)
    for name, frame in frames_for(key).items():
        if frame.snapshot.iteration:
            for knows_optimal in (False, True):
                lost = frames.diverged(frame, knows_optimal)
                overflowed = frames.diverged(frame, knows_optimal, (np.inf, -np.inf, 3e38, -3e38, np.nan, 1.0))
                for shown in (lost, frame, overflowed, frame, lost):
                    view.show(shown)
                numbers_of(view.widget)
            view.clear()
            assert view.frame is None, name


@pytest.mark.parametrize("key", VIEWS)
def test_it_is_calm_before_the_first_frame_and_after_clear(open_view: OpenView, key: str) -> None:
    view, new = open_view(key), VIEWS[key](LIGHT)
    new.widget.resize(view.widget.size())
    new.widget.show()
    empty = numbers_of(new.widget)
    new.widget.close()
    assert np.any(empty != empty[1, 1]), "axes and title are there"
    for name, frame in frames_for(key).items():
        view.show(frame)
        view.clear()
        assert np.array_equal(numbers_of(view.widget), empty), name


@pytest.mark.parametrize("key", VIEWS)
def test_another_theme_keeps_the_frame(open_view: OpenView, key: str) -> None:
    view = open_view(key)
    view.show(suiting_frame(key))
    light = picture_of(view.widget)
    view.set_theme(DARK)
    dark = picture_of(view.widget)
    # What is drawn covers about as much, on the other ground.
    inked = [(np.abs(picture - picture[1, 1]).max(axis=-1) > 30).mean() for picture in (light, dark)]
    assert dark[1, 1].max() < 40 < 200 < light[1, 1].min()
    assert inked[1] == pytest.approx(inked[0], rel=0.6)
    new = open_view(key, DARK)
    new.show(suiting_frame(key))
    assert np.array_equal(picture_of(new.widget), dark), "as if it had been dark from the start"
    view.set_theme(LIGHT)
    assert np.array_equal(picture_of(view.widget), light)


@pytest.mark.parametrize("key", VIEWS)
def test_it_fits_whatever_size_it_is_given(open_view: OpenView, key: str) -> None:
    """As if it had had that size from the start."""
    view, new = open_view(key, width=420, height=310), open_view(key, width=300, height=230)
    for shown in (view, new):
        shown.show(suiting_frame(key))
    view.widget.resize(new.widget.size())
    assert np.array_equal(numbers_of(view.widget), numbers_of(new.widget))


@pytest.mark.parametrize("key", VIEWS)
def test_it_survives_a_size_that_leaves_no_room(open_view: OpenView, key: str) -> None:
    view = open_view(key)
    view.show(suiting_frame(key))
    for layer in view.layers:
        view.set_layer(layer.key, True)
    for width, height in ((300, 1), (1, 300), (30, 20)):
        view.widget.resize(width, height)
        view.show(suiting_frame(key))
        picture_of(view.widget)


@pytest.mark.parametrize("key", VIEWS)
def test_it_takes_no_keys_from_the_window_and_refuses_a_layer_it_does_not_have(open_view: OpenView, key: str) -> None:
    view = open_view(key)
    assert view.widget.focusPolicy() == Qt.FocusPolicy.NoFocus
    with pytest.raises(KeyError):
        view.set_layer("nothing", True)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("key", VIEWS)
def test_all_its_text_can_be_read(open_view: OpenView, key: str, theme: Theme) -> None:
    """A contrast of 4.5 on the plot, and on each word's pill over D's field."""
    view = open_view(key, theme)
    assert isinstance(view, Plot)
    inks = {
        axis.textPen().color().name()
        for axis in (view.left, view.bottom, *([view.right] if view.has_right_axis else []))
    }
    for frame in frames_for(key).values():
        view.show(frame)
        for label in view.heading.labels + view.labels.labels:
            assert label.colour.alphaF() == 1
            inks.add(label.colour.name())
            if label.pill is not None:
                for ground in (theme.background, theme.field_fake, theme.field_middle, theme.field_real):
                    behind = over(label.pill.name(), label.pill.alphaF(), ground)
                    assert contrast(label.colour.name(), behind) >= 4.5, (label.text, ground)
    assert min(contrast(ink, theme.background) for ink in inks) >= 4.5
