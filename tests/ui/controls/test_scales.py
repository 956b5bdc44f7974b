"""How numbers are dragged, stepped and written: pure arithmetic."""

from __future__ import annotations

import math

import pytest

from ganviz import registry
from ganviz.assignment import checked, parsed, replaced
from ganviz.config import RunConfig
from ganviz.settings import Leaf, Setting, walk
from ganviz.ui.controls._scales import Scale, nice
from ganviz.ui.controls._speeds import SPEEDS, named, place, rate
from ganviz.wording import shown

RATE = Setting("Rate", "", minimum=0, above_minimum=True, maximum=1e9, slider=(1e-5, 1e-1), logarithmic=True)
BATCH = Setting("Batch", "", minimum=1, maximum=65_536, slider=(8, 1024), logarithmic=True)
DECAY = Setting("Decay", "", minimum=0, maximum=0.9999, slider=(0, 0.99))
STEPS = Setting("Steps", "", minimum=1, maximum=1000, slider=(1, 20))
ALONE = Setting("Alone", "", minimum=-3, maximum=3)


def all_numbers() -> list[Leaf]:
    targets = [replaced(RunConfig(), "target", key) for key in registry.entries("ganviz.targets")]
    losses = [replaced(RunConfig(), "loss", key) for key in registry.entries("ganviz.losses")]
    found = {(item.path, item.about.label): item for config in targets + losses for item in walk(config)}
    return [item for item in found.values() if isinstance(item, Leaf) and item.kind in (int, float)]


@pytest.mark.parametrize(
    ("value", "up", "coarse", "expected"),
    [
        (1e-3, True, False, 1.2e-3),
        (1e-3, False, False, 8e-4),
        (1e-3, True, True, 2e-3),
        (2e-4, False, True, 1e-4),
        (1.1e-3, True, False, 1.2e-3),
        (1.1e-3, False, False, 1e-3),
        (8e-4, True, False, 1e-3),
        (9.9, True, True, 10.0),
    ],
)
def test_rates_step_by_preferred_numbers(value: float, up: bool, coarse: bool, expected: float) -> None:
    assert Scale(RATE, float).stepped(value, 1 if up else -1, coarse) == expected


def test_whole_numbers_on_a_logarithmic_scale_step_by_whole_numbers() -> None:
    scale, value, seen = Scale(BATCH, int), 1, []
    for _ in range(14):
        seen.append(value)
        value = scale.stepped(value, 1)  # type: ignore[assignment]
    assert seen == [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40]
    assert scale.stepped(1, -1) == 1
    assert scale.stepped(65_536, 1) == 65_536


def test_linear_scales_step_by_a_round_hundredth_of_the_slider() -> None:
    scale = Scale(DECAY, float)
    assert scale.stepped(0.5, 1) == 0.51
    assert scale.stepped(0.5, -1, coarse=True) == 0.4
    assert scale.stepped(0.123, 1) == 0.13
    assert scale.stepped(0.0, -1) == 0.0
    assert scale.stepped(0.995, 1, coarse=True) == 0.9999
    assert Scale(STEPS, int).stepped(3, 1) == 4
    assert Scale(STEPS, int).stepped(3, 1, coarse=True) == 10


def test_a_limit_that_is_not_accepted_itself_is_never_reached() -> None:
    scale = Scale(Setting("Width", "", minimum=0, above_minimum=True, slider=(0, 1)), float)
    assert scale.stepped(0.01, -1) == 0.01


def test_the_ends_of_the_slider_are_its_span() -> None:
    assert Scale(RATE, float).value(0) == 1e-5
    assert Scale(RATE, float).value(Scale(RATE, float).positions) == 1e-1
    assert Scale(DECAY, float).value(Scale(DECAY, float).positions) == 0.99
    assert [Scale(STEPS, int).value(position) for position in range(Scale(STEPS, int).positions + 1)] == [*range(1, 21)]


def test_half_way_is_the_geometric_mean_on_a_logarithmic_scale() -> None:
    scale = Scale(RATE, float)
    assert scale.value(scale.positions // 2) == pytest.approx(math.sqrt(1e-5 * 1e-1), rel=0.05)
    assert scale.position(1e-3) == scale.positions // 2


@pytest.mark.parametrize("item", all_numbers(), ids=lambda item: item.path)
def test_whatever_a_control_offers_is_accepted(item: Leaf) -> None:
    scale = Scale(item.about, item.kind)
    offered = [scale.middle()]
    if scale.span is not None:
        offered += [scale.value(position) for position in range(scale.positions + 1)]
        assert offered[1:] == sorted(offered[1:])
    for start in list(offered):
        offered += [scale.stepped(start, direction, coarse) for direction in (-1, 1) for coarse in (False, True)]
    for value in offered:
        assert checked(item, value) == value
        assert parsed(item, shown(value)) == value


@pytest.mark.parametrize("item", [item for item in all_numbers() if item.about.slider], ids=lambda item: item.path)
def test_the_handle_comes_back_to_where_it_was(item: Leaf) -> None:
    scale = Scale(item.about, item.kind)
    for position in range(0, scale.positions + 1, 7):
        value = scale.value(position)
        near = {"rel": 0.03} if item.about.logarithmic else {"rel": 0, "abs": scale.step / 2}
        assert scale.value(scale.position(value)) == pytest.approx(value, **near)


def test_a_setting_without_a_slider_can_still_be_stepped() -> None:
    scale = Scale(ALONE, float)
    assert scale.positions == 0
    assert scale.stepped(0.0, 1) == 0.1
    assert scale.stepped(3.0, 1) == 3.0
    assert scale.stepped(-3.0, -1) == -3.0
    with pytest.raises(ValueError, match="no positions"):
        scale.value(0)


@pytest.mark.parametrize(("value", "expected"), [(0.0099, 0.01), (0.01, 0.01), (0.3, 0.5), (2.1, 5.0), (51.0, 100.0)])
def test_nice_numbers(value: float, expected: float) -> None:
    assert nice(value) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (1e-5, "1e-5"),
        (0.0002, "0.0002"),
        (3.0, "3"),
        (0.1 + 0.2, "0.30000000000000004"),
        (1e9, "1e9"),
        (256, "256"),
        ((0.5, -1.0), "0.5, -1"),
    ],
)
def test_values_are_written_short_and_exactly(value: object, expected: str) -> None:
    assert shown(value) == expected


def test_speeds_have_names_and_places() -> None:
    assert [named(speed) for speed in SPEEDS[:5]] == ["part in 3 s", "1 part/s", "3 parts/s", "8 parts/s", "1 it/s"]
    assert SPEEDS[-1] is None
    assert [place(speed) for speed in SPEEDS] == [*range(len(SPEEDS))]
    assert place(30.0) == place(25.0)
    assert place(1e-3) == 0
    assert place(1e9) == len(SPEEDS) - 2
    assert named(25.0) == "25 it/s"
    assert named(None) == "full speed"


@pytest.mark.parametrize(("value", "expected"), [(None, "–/s"), (2.46, "2.5/s"), (22.4, "22/s"), (1430.2, "1,430/s")])
def test_rates_are_short(value: float | None, expected: str) -> None:
    assert rate(value) == expected
