"""What the stages work out: contours, the filled-in field, areas, the warped grid."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.special import ndtri

from ganviz.phrases import figures
from ganviz.ui.layers.plane.modes import outward_directions
from ganviz.ui.plotting.contour import eased, mass_level, paths, segments
from ganviz.ui.plotting.field import finer, grown, hatched, interpolation, ramp, shades
from ganviz.ui.plotting.manifold import OPACITIES, by_opacity, threads
from ganviz.ui.plotting.spans import above, area_between
from ganviz.ui.theme import DARK, FIELD_STEPS, LIGHT, Theme

X, Y = np.linspace(-2, 2, 41), np.linspace(-1.5, 1.5, 31)
GRID = np.stack(np.meshgrid(X, Y), axis=-1)


def test_the_contour_of_a_distance_is_a_circle() -> None:
    points, ids = segments((X, Y), np.hypot(GRID[..., 0] - 0.3, GRID[..., 1] + 0.2), 1.0)
    radius = np.hypot(points[..., 0] - 0.3, points[..., 1] + 0.2)
    assert radius == pytest.approx(1, abs=2e-3)
    (circle,) = paths(points, ids)
    assert circle[0] == pytest.approx(circle[-1])
    assert np.linalg.norm(np.diff(circle, axis=0), axis=1).sum() == pytest.approx(2 * np.pi, rel=5e-3)


def test_the_contour_of_a_plane_is_one_open_line() -> None:
    points, ids = segments((X, Y), 2 * GRID[..., 0] - GRID[..., 1], 0.123)
    assert 2 * points[..., 0] - points[..., 1] == pytest.approx(0.123)
    (line,) = paths(points, ids)
    assert sorted(line[[0, -1], 1].tolist()) == pytest.approx([-1.5, 1.5])
    assert np.all(np.diff(line[:, 1]) >= -1e-12) or np.all(np.diff(line[:, 1]) <= 1e-12)


def test_a_saddle_keeps_what_its_middle_joins() -> None:
    high = np.array([[1.0, -0.2], [-0.2, 1.0]])
    for values, ends in ((high, ((0, 1), (1, 0))), (-high, ((0, 1), (1, 0)))):
        points, _ = segments((np.array([0.0, 1.0]), np.array([0.0, 1.0])), values, 0.0)
        assert len(points) == 2
        # The mean of the corners is positive (negative): the two lines cut off the two low (high) corners.
        cut = {tuple(np.rint(piece.mean(axis=0)).astype(int).tolist()) for piece in points}
        assert cut == set(ends)


def test_cells_that_are_no_numbers_have_no_contour() -> None:
    values = GRID[..., 0].copy()
    values[:10] = np.nan
    points, ids = segments((X, Y), values, 0.05)
    assert points[..., 1].min() >= Y[10]
    assert len(paths(points, ids)) == 1
    assert len(segments((X, Y), np.full_like(values, np.nan), 0.0)[0]) == 0
    assert paths(*segments((X, Y), np.zeros_like(values), 0.0)) == []


def test_a_plateau_of_rounding_has_no_contour() -> None:
    """A dead D says ½ everywhere, but for float32's last digits; half a plateau has a contour in its other half."""
    lattice = (0.5 + 6e-8 * np.random.default_rng(0).integers(-2, 3, GRID.shape[:2])).astype(np.float32)
    assert len(segments((X, Y), lattice, 0.5)[0]) == 0
    assert len(segments(*finer((X, Y), lattice, 2), 0.5)[0]) == 0
    half = np.where(GRID[..., 0] < 0, lattice, 0.5 + GRID[..., 0] * GRID[..., 1])
    assert segments((X, Y), half, 0.5)[0][..., 0].min() >= -1e-6
    gentle = 0.5 + 1e-3 * GRID[..., 0]
    assert segments((X, Y), gentle, 0.5001)[0][..., 0] == pytest.approx(0.1)


@pytest.mark.parametrize("share", [0.3, 0.6, 0.9])
def test_the_region_of_a_share_of_a_gaussian_is_a_disc(share: float) -> None:
    axis = np.linspace(-5, 5, 201)
    x, y = np.meshgrid(axis, axis)
    density = np.exp(-0.5 * (x**2 + y**2)) / (2 * np.pi)
    radius = np.sqrt(-2 * np.log(1 - share))
    assert mass_level(density, share) == pytest.approx(np.exp(-0.5 * radius**2) / (2 * np.pi), rel=1e-2)


def test_the_contour_of_a_sign_is_as_round_as_its_distribution() -> None:
    sign = np.sign(1.0 - np.hypot(GRID[..., 0], GRID[..., 1]))
    sign[:, :3] = np.nan
    step = X[1] - X[0]
    jagged, smooth = (segments((X, Y), values, 0.0)[0] for values in (sign, eased(sign, 0.0)))
    assert np.hypot(smooth[..., 0], smooth[..., 1]) == pytest.approx(1, abs=0.5 * step)
    turns = [np.abs(np.diff(np.unwrap(_directions(points)))).max() for points in (jagged, smooth)]
    assert turns[1] < np.deg2rad(30) < turns[0]
    assert np.isnan(eased(sign, 0.0)[:, :3]).all()
    assert np.isfinite(eased(sign, 0.0)[:, 3:]).all()


def _directions(points: np.ndarray) -> np.ndarray:
    """Of the pieces of a contour, longer than a tenth of a step, in the order in which they go round."""
    across = points[:, 1] - points[:, 0]
    across = across[np.argsort(np.arctan2(*points.mean(axis=1).T[::-1]))]
    return np.arctan2(across[:, 1], across[:, 0])[np.linalg.norm(across, axis=1) > 0.01]


def test_values_that_are_no_step_are_left_as_they_are() -> None:
    values = np.tanh(GRID[..., 0])
    assert eased(values, 0.0) is values
    unknown = np.full_like(values, np.nan)
    assert np.isnan(eased(unknown, 0.0)).all()


@pytest.mark.parametrize("points", [12, 48, 72])
def test_filling_in_is_exact_for_parabolas_inside_and_keeps_constants_everywhere(points: int) -> None:
    matrix = interpolation(points, 4 * points)
    at = (np.arange(4 * points) + 0.5) / (4 * points) * (points - 1)
    assert matrix.sum(axis=1) == pytest.approx(1, abs=1e-6)
    nodes = np.arange(points)
    inside = (at >= 1) & (at <= points - 2)
    for power in (1, 2):
        wanted = (at / points) ** power
        assert (matrix @ (nodes / points) ** power)[inside] == pytest.approx(wanted[inside], abs=1e-5)


def test_a_finer_grid_lies_on_the_same_function() -> None:
    axes, values = finer((X, Y), GRID[..., 0] + 2 * GRID[..., 1], 3)
    x, y = np.meshgrid(*axes)
    assert values.shape == (93, 123)
    assert (values - (x + 2 * y))[6:-6, 6:-6] == pytest.approx(0, abs=1e-5)


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_field_runs_from_fake_over_neutral_to_real(theme: Theme) -> None:
    colours = theme.field_colours()
    assert len(colours) == FIELD_STEPS
    rgb = [f"#{int(colour) & 0xFFFFFF:06x}" for colour in (colours[0], colours[-1])]
    assert rgb == [theme.field_fake, theme.field_real]
    values = np.array([[0.0, 0.0, 0.5, 1.0, 1.0]] * 4)
    drawn = shades(values, 0.5, 0.5, colours)
    assert drawn[8, 0] == colours[0]
    assert drawn[8, -1] == colours[-1]
    neutral, middle = int(shades(np.full((4, 4), 0.5), 0.5, 0.5, colours)[8, 8]), int(theme.field_middle[1:], 16)
    assert all(abs((neutral >> shift & 255) - (middle >> shift & 255)) <= 1 for shift in (0, 8, 16))


def test_a_field_that_is_no_number_is_neutral_and_beyond_its_span_full() -> None:
    colours = LIGHT.field_colours()
    drawn = shades(np.full((4, 4), np.nan), 0.5, 0.5, colours)
    assert set(drawn.ravel().tolist()) <= set(colours[FIELD_STEPS // 2 - 1 : FIELD_STEPS // 2 + 1].tolist())
    assert np.all(shades(np.full((4, 4), 1e30), 0.0, 1.0, colours) == colours[-1])


def test_what_is_unknown_beside_what_is_known_takes_its_mean_two_steps_far() -> None:
    values = np.full((7, 9), np.nan)
    values[3, 2:4] = 1.0, 3.0
    filled = grown(values)
    assert filled[3, 2:4].tolist() == [1.0, 3.0]
    assert filled[2, 1] == 1.0, "one neighbour"
    assert filled[2, 2] == 2.0, "both"
    assert filled[3, 5] == 3.0, "two steps away"
    assert np.isnan(filled[3, 6])
    assert grown(filled[2:4, 1:4]).tolist() == filled[2:4, 1:4].tolist()


def test_what_is_unknown_is_hatched_and_what_is_known_is_not() -> None:
    colours, values = LIGHT.field_colours(), np.ones((6, 10))
    values[:, 5:] = np.nan
    drawn = hatched(shades(values, 0.0, 1.0, colours), values, LIGHT.field_middle, LIGHT.border)
    assert np.all(drawn[:, :18] == colours[-1]), "the edge of what is known keeps its colour"
    unknown = drawn[:, 22:]
    lines, ground = (unknown == int("ff" + colour[1:], 16) for colour in (LIGHT.border, LIGHT.field_middle))
    assert np.all(lines | ground)
    assert 0.05 < lines.mean() < 0.2


def test_a_ramp_goes_some_way_from_one_colour_to_another() -> None:
    colours = ramp("#000000", "#c86400", 0.5)
    assert [f"{int(colours[place]):08x}" for place in (0, -1)] == ["ff000000", "ff643200"]
    assert len(colours) == FIELD_STEPS
    assert np.all(np.diff(colours >> 16 & 255) >= 0)


@pytest.mark.parametrize(
    ("value", "text"),
    [(0.0, "0"), (0.0123, "0.012"), (0.5, "0.50"), (3.44, "3.4"), (57.2, "57"), (570.0, "570"), (99.96, "100"),
     (8e-5, "8·10⁻⁵"), (8.12e-5, "8.1·10⁻⁵"), (0.00996, "0.010"), (2.3e4, "2.3·10⁴"), (-0.2, "−0.20")],
)  # fmt: skip
def test_a_measured_number_has_two_figures(value: float, text: str) -> None:
    assert figures(value) == text


def test_the_area_between_two_curves_has_its_size_and_its_gaps() -> None:
    x = np.linspace(0, 4, 401)
    first, second = x.copy(), np.full(401, 1.0)
    second[200:300] = np.nan
    outlines = area_between(x, first, second)
    ends = np.flatnonzero(np.isnan(outlines).any(axis=1))
    parts = np.split(outlines, ends)
    areas = [_area(part[np.isfinite(part).all(axis=1)]) for part in parts[:2]]
    # Left of the gap both signs, ½ − ½ (1.99 − 1)²; right of it the trapezium from 3 to 4.
    assert areas == pytest.approx([0.5 - 0.5 * 0.99**2, 2.5], abs=1e-9)
    assert len(area_between(x, first, np.full(401, np.nan))) == 0


def _area(outline: np.ndarray) -> float:
    """What an outline encloses, against the clock, by the shoelace formula."""
    x, y = outline.T
    return abs(float(0.5 * np.sum(x * np.roll(y, -1) - np.roll(x, -1) * y)))


def test_the_stretches_above_a_level_end_where_the_curve_crosses_it() -> None:
    x = np.linspace(-2, 2, 81)
    assert above(x, 1 - x**2, 0.5) == pytest.approx(np.array([[-np.sqrt(0.5), np.sqrt(0.5)]]), abs=1e-3)
    two = above(x, x**2, 1.0)
    assert two == pytest.approx(np.array([[-2.0, -1.0], [1.0, 2.0]]), abs=0.05)
    assert above(x, x, 5.0).shape == (0, 2)


def test_the_warped_grid_is_as_dense_as_the_distribution_it_draws() -> None:
    # Equally likely latents through their own quantiles: standard normal points, whose density is known.
    side = ndtri((np.arange(200) + 0.5) / 200)
    pieces, density = threads(np.stack(np.meshgrid(side, side), axis=-1), view_area=4.0)
    middle = pieces.mean(axis=1)
    inner = np.abs(middle).max(axis=1) < 1.5
    wanted = 4.0 * np.exp(-0.5 * np.square(middle).sum(axis=1)) / (2 * np.pi)
    assert density[inner] == pytest.approx(wanted[inner], rel=0.03)


def test_a_warped_line_is_dense_where_it_is_slow() -> None:
    line = np.column_stack([np.concatenate([np.linspace(0, 1, 11), np.linspace(1.5, 6, 10)]), np.zeros(21)])
    pieces, density = threads(line, view_area=25.0)
    assert len(pieces) == 20
    assert density[0] / density[-1] == pytest.approx(5)
    assert density[0] == pytest.approx(5 / (20 * 0.1))


def test_pieces_that_are_no_numbers_are_left_out_and_the_rest_is_sorted_by_opacity() -> None:
    manifold = np.stack(np.meshgrid(np.arange(5.0), np.arange(4.0)), axis=-1)
    manifold[0, 0] = np.nan
    pieces, density = threads(manifold, 20.0)
    assert np.isfinite(pieces).all()
    groups = by_opacity(pieces, density)
    assert len(groups) == len(OPACITIES)
    assert sum(map(len, groups)) == 2 * len(pieces)
    assert len(by_opacity(pieces, np.full(len(pieces), 1e9))[-1]) == 2 * len(pieces)


def test_a_thread_is_half_as_strong_as_can_be_where_g_is_three_times_as_dense_as_evenly_spread() -> None:
    density = np.array([0.0, 0.9, 1.1, 2.9, 3.1, 8.9, 9.1, 1e6])
    pieces = np.arange(8.0)[:, None, None] * np.ones((8, 2, 2))
    groups = [sorted(set(group[:, 0].astype(int).tolist())) for group in by_opacity(pieces, density)]
    # d/(d + 3) is ¼, ½ and ¾ at 1, 3 and 9.
    assert groups == [[0, 1], [2, 3], [4, 5], [6, 7]]
    assert list(OPACITIES) == sorted(OPACITIES)


def test_words_of_modes_point_away_from_the_others() -> None:
    angle = 2 * np.pi * np.arange(8) / 8
    ring = np.column_stack([np.cos(angle), np.sin(angle)])
    assert outward_directions(ring) == pytest.approx(ring, abs=1e-9)
    grid = np.stack(np.meshgrid(np.arange(3.0), np.arange(3.0)), axis=-1).reshape(-1, 2)
    assert outward_directions(grid)[4].tolist() == [0, 1], "up where there is no way out"
    assert outward_directions(np.zeros((1, 2))).tolist() == [[0, 1]]
    assert np.isfinite(outward_directions(np.zeros((2, 2)))).all()
