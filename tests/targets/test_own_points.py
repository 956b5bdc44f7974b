"""Points of one's own: their density against its own sum, what is held out, and what chance reads of them."""

from __future__ import annotations

import pickle
from dataclasses import replace

import numpy as np
import pytest

from ganviz.assignment import assigned
from ganviz.config import RunConfig
from ganviz.metrics import FlooredMetric, _floor
from ganviz.metrics._cells import cells
from ganviz.metrics.jsd import JensenShannon
from ganviz.metrics.kolmogorov_smirnov import KolmogorovSmirnov
from ganviz.metrics.wasserstein import Wasserstein
from ganviz.point_set import FARTHEST, PointSet
from ganviz.settings import ConfigError
from ganviz.targets._kernel import LineKernel, PlaneKernel
from ganviz.targets._mixture import equal_mixture
from ganviz.targets.points import Points, Points1D
from ganviz.targets.ring import Ring
from ganviz.training.probe import SAMPLE_POINTS

RNG = np.random.default_rng(1)
PLANE, LINE = RNG.normal(size=(60, 2)).astype(np.float32), RNG.normal(size=(60, 1)).astype(np.float32)


def refused(*assignments: str) -> str:
    with pytest.raises(ConfigError) as caught:
        assigned(RunConfig(), *assignments)
    return str(caught.value)


class TestTheValue:
    def test_its_text_is_float32_in_base64_and_is_read_back(self) -> None:
        points = PointSet(np.array([[1.0, 2.0]]))
        assert points.text == "2d:AACAPwAAAEA="
        assert PointSet.read(points.text) == points
        np.testing.assert_array_equal(PointSet.read(PointSet(LINE).text).array, LINE)

    def test_equal_numbers_make_equal_values_wherever_they_come_from(self) -> None:
        one, other = PointSet(PLANE), PointSet(PLANE.astype(float))
        assert one == other
        assert hash(one) == hash(other)
        assert repr(one) == repr(other)
        assert pickle.loads(pickle.dumps(one)) == one
        for unlike in (PointSet(PLANE[:-1]), PointSet(PLANE[::-1]), PointSet(PLANE.reshape(-1, 1))):
            assert unlike != one
            assert repr(unlike) != repr(one)

    def test_nobody_can_change_it(self) -> None:
        mine = PLANE.copy()
        points = PointSet(mine)
        mine[0] = 7
        assert points.array[0, 0] == PLANE[0, 0]
        with pytest.raises(ValueError, match="read-only"):
            points.array[0] = 7

    @pytest.mark.parametrize(
        ("text", "use"),
        [
            ("", "use points as GanViz writes them"),
            ("2d:", "use at least one point"),
            ("3d:AACAPw==", "use points as GanViz writes them"),
            ("2d:AACAPw==", "use points as GanViz writes them"),
            ("2d:AACAPwAAAEA", "use points as GanViz writes them"),
            ("2d:AAC PwAAAEA=", "use points as GanViz writes them"),
            ("1d:AADAfw==", "use numbers of at most 1,000,000 in size"),
            ("1d:AACAfw==", "use numbers of at most 1,000,000 in size"),
            ("2d:" + "A" * 10_666_672, "use at most 1,000,000 points"),
        ],
    )
    def test_what_is_no_such_text_is_refused_in_one_short_line(self, text: str, use: str) -> None:
        said = refused("target=points", f"target.points={text}")
        assert said.startswith("target.points: ")
        assert use in said
        assert len(said) < 300

    def test_a_number_too_large_for_a_network_is_refused(self) -> None:
        with pytest.raises(ValueError, match="1,000,000 in size"):
            PointSet(np.array([[2 * FARTHEST]]))
        with pytest.raises(ValueError, match="1,000,000 in size"):
            PointSet(np.array([[1e300]]))

    def test_points_of_another_dimension_name_the_target_for_them(self) -> None:
        assert "in the plane; use points_1d for these" in refused("target=points", f"target.points={PointSet(LINE)}")
        assert "on the line; use points for these" in refused("target=points_1d", f"target.points={PointSet(PLANE)}")


class TestTheDensity:
    """Against the sum over all points, which a lattice stands for."""

    @pytest.mark.parametrize("noise", [0.0, 0.05, 0.5])
    def test_on_the_line_it_is_that_of_the_sum(self, noise: float) -> None:
        exact, width = equal_mixture(LINE.astype(float), 0.1), float(np.hypot(0.1, noise))
        kernel, x = LineKernel.of(LINE, width), np.linspace(-5, 5, 501)
        np.testing.assert_allclose(kernel.density_at(x[:, None]), exact.density(x[:, None], noise), atol=1e-5 / width)
        np.testing.assert_allclose(np.diff(kernel.cumulative(x)), exact.cell_masses((x,), noise), atol=1e-6)
        u = np.array([1e-9, 0.2, 0.5, 0.999])
        at = kernel.quantile(u)
        np.testing.assert_allclose(kernel.cumulative(at), u, atol=1e-15)

    @pytest.mark.parametrize("noise", [0.0, 0.3])
    def test_in_the_plane_it_is_that_of_the_sum(self, noise: float) -> None:
        exact, width = equal_mixture(PLANE.astype(float), 0.2), float(np.hypot(0.2, noise))
        kernel, points = PlaneKernel.of(PLANE, width), RNG.normal(size=(300, 2))
        expected = exact.density(points, noise)
        np.testing.assert_allclose(kernel.density_at(points), expected, atol=2e-3 * expected.max())
        edges = (np.linspace(-3, 3, 41), np.linspace(-2, 4, 31))
        masses = exact.cell_masses(edges, noise)
        np.testing.assert_allclose(kernel.cell_masses(edges), masses, atol=2e-3 * masses.max())
        grid = np.stack(np.meshgrid(edges[0], edges[1]), axis=-1).reshape(-1, 2)
        np.testing.assert_allclose(kernel.density_at(grid), exact.density(grid, noise), atol=2e-3 * expected.max())

    def test_a_kernel_that_is_too_narrow_is_none_and_says_so(self) -> None:
        wide = Points(points=PointSet(RNG.uniform(-100, 100, (5000, 2))), kernel=0.01)
        assert wide.density(np.zeros((1, 2))) is None
        assert wide.finest_scale() is None
        assert wide.density(np.zeros((1, 2)), 5.0) is not None
        assert [doubt.path for doubt in RunConfig(target=wide).doubts()] == ["target.kernel"]
        far = Points1D(points=PointSet(np.array([[-1e5], [1e5]])), kernel=0.01)
        assert far.finest_scale() is None
        assert far.cumulative(np.array([0.0])) == [0.5]

    def test_without_a_kernel_there_is_no_density_and_distances_that_need_none(self) -> None:
        line = Points1D(points=PointSet(LINE), kernel=None)
        assert line.density(LINE) is None
        assert JensenShannon().read(line, LINE, 0) is None
        assert Wasserstein().read(line, LINE, 0) == pytest.approx(0, abs=1e-9)
        assert Wasserstein().read(line, LINE + 0.5, 0) == pytest.approx(0.5)
        assert KolmogorovSmirnov().read(line, LINE, 0) == pytest.approx(0, abs=1e-12)
        said = [doubt.says for doubt in RunConfig(target=line).doubts()]
        assert said == ["without a kernel these points have no density, and no measure that needs one"]
        plane = Points(points=PointSet(PLANE), kernel=None)
        assert {tuple(point) for point in plane.sample(500, RNG)} == {tuple(point) for point in PLANE.tolist()}


class TestHeldOut:
    target = Points(points=PointSet(PLANE), held_out=0.25, kernel=None)

    def test_nobody_trains_on_what_is_measured_against(self) -> None:
        trained, measured = (
            {tuple(point) for point in part.tolist()} for part in (self.target.trained, self.target.measured)
        )
        assert (len(trained), len(measured)) == (45, 15)
        assert trained | measured == {tuple(point) for point in PLANE.tolist()}
        assert {tuple(point) for point in self.target.training_set(RNG).tolist()} == trained
        assert {tuple(point) for point in self.target.sample(400, RNG).tolist()} == measured

    def test_so_many_training_points_are_some_of_the_others(self) -> None:
        few = replace(self.target, training_points=10).training_set(RNG)
        assert len(few) == replace(self.target, training_points=10).n_training == 10
        assert {tuple(point) for point in few.tolist()} <= {tuple(point) for point in self.target.trained.tolist()}
        many = replace(self.target, training_points=1000)
        assert len(many.training_set(RNG)) == many.n_training == self.target.n_training == 45
        assert replace(self.target, held_out=0.0).n_training is None

    def test_one_point_cannot_be_held_out_and_one_of_two_can(self) -> None:
        one = PointSet(np.zeros((1, 2)))
        assert "use held_out=0" in refused("target=points", f"target.points={one}", "target.held_out=0.5")
        two = Points(points=PointSet(PLANE[:2]), held_out=0.9)
        assert (len(two.trained), len(two.measured)) == (1, 1)


class TestChance:
    """20,000 points of the eight Gaussians as a file; by the kernel the JSD has the bandwidth that it has there."""

    exact = Ring()
    loaded = Points(
        points=PointSet(Ring().sample(20_000, np.random.default_rng(5))), kernel=Ring().sigma / 4, held_out=0.3
    )
    PAIRS = 12

    def band(self, metric: FlooredMetric) -> tuple[float, float]:
        read = [_floor.read_pair(metric, self.loaded, SAMPLE_POINTS, pair) for pair in range(self.PAIRS)]
        around = 1.5 * float(np.std(read))
        return min(read) - around, max(read) + around

    @pytest.mark.parametrize("metric", [JensenShannon(), Wasserstein()], ids=lambda metric: metric.key)
    def test_the_band_holds_what_two_samples_read_and_what_loading_changes(self, metric: FlooredMetric) -> None:
        assert cells(self.loaded, SAMPLE_POINTS).bandwidth == cells(self.exact, SAMPLE_POINTS).bandwidth
        low, high = self.band(metric)
        rng = np.random.default_rng(9)
        fresh = self.exact.sample(SAMPLE_POINTS, rng)
        assert low <= metric.read(self.loaded, fresh, 0) <= high
        # A G as those that are trained: too sharp, and with more of some modes than of others.
        middles = self.exact.modes().centres
        sharp = middles[rng.choice(8, SAMPLE_POINTS, p=np.array([6, 4, 5, 3, 6, 5, 4, 7]) / 40)]
        sharp = sharp + 0.6 * self.exact.sigma * rng.standard_normal(sharp.shape)
        of_exact, of_loaded = (
            np.mean([metric.read(target, sharp, seed) for seed in range(8)]) for target in (self.exact, self.loaded)
        )
        assert of_exact > 0.05
        assert abs(of_loaded - of_exact) <= high

    def test_more_points_held_out_make_chance_smaller(self) -> None:
        metric = JensenShannon()
        few, many = (
            _floor.read_pair(metric, replace(self.loaded, held_out=share), SAMPLE_POINTS, 0) for share in (0.1, 0.5)
        )
        assert many < 0.7 * few
