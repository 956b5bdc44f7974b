"""Points become a target: the kernel that suits them, the command line, and a file that keeps them."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

from ganviz.assignment import assigned, replaced
from ganviz.config import RunConfig
from ganviz.own_data.command_line import with_points
from ganviz.own_data.made import fitted_kernel, target_of
from ganviz.own_data.strokes import Gaussian, Sheet, gaussians_of, mixture_of
from ganviz.own_data.table import wants_standardising
from ganviz.point_set import PointSet
from ganviz.presets import preset, read_preset, write_preset
from ganviz.refusals import ConfigError
from ganviz.targets.points import Points, Points1D
from ganviz.targets.ring import Ring
from ganviz.training.trainer import GanTrainer

RNG = np.random.default_rng(3)


class TestTheKernel:
    @pytest.mark.parametrize("dimension", [1, 2])
    def test_it_is_near_the_best_for_a_gaussian(self, dimension: int) -> None:
        """Silverman 1986, 4.14: (4/(d + 2))^(1/(d + 4)) n^(−1/(d + 4)) σ."""
        n = 2000
        points = PointSet(2.0 * RNG.normal(size=(n, dimension)))
        best = 2.0 * (4 / (dimension + 2)) ** (1 / (dimension + 4)) * n ** (-1 / (dimension + 4))
        assert fitted_kernel(points) == pytest.approx(best, rel=0.4)

    def test_it_sees_the_width_of_a_mode_and_not_of_all(self) -> None:
        points = PointSet(Ring(sigma=0.02).sample(4000, RNG))
        assert 0.002 < fitted_kernel(points) < 0.02

    def test_there_is_one_for_whatever_points_there_are(self) -> None:
        for few in (np.zeros((1, 2)), np.zeros((50, 1)), np.ones((3, 2)), np.repeat(np.arange(5.0), 200)[:, None]):
            assert 0 < fitted_kernel(PointSet(few)) < 1

    def test_few_points_are_all_trained_on(self) -> None:
        assert target_of(RNG.normal(size=(9, 2))).held_out == 0
        assert target_of(RNG.normal(size=(10, 2))).held_out > 0
        assert isinstance(target_of(RNG.normal(size=(9, 1))), Points1D)

    def test_heights_in_centimetres_are_better_standardised(self) -> None:
        assert wants_standardising(RNG.normal(170, 10, (50, 1)))
        assert not wants_standardising(RNG.normal(0, 1, (50, 2)))


class TestTheCommandLine:
    def write(self, folder: Path, text: str) -> str:
        path = folder / "points.csv"
        path.write_text(text, encoding="utf-8")
        return str(path)

    def test_a_file_is_read_once_and_the_config_holds_its_points(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, "x,y\n1,2\n3,4\n5,6\n")
        settings = with_points(["seed=3", "target=points", f"target.file={path}", "target.kernel=0.7"])
        Path(path).unlink()
        config = assigned(RunConfig(), *settings)
        assert config.seed == 3
        assert isinstance(config.target, Points)
        np.testing.assert_array_equal(config.target.points.array, [[1, 2], [3, 4], [5, 6]])
        assert config.target.kernel == 0.7
        assert str(tmp_path) not in config.to_json()

    def test_columns_are_chosen_and_standardised(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, "a,b,c\n1,2,170\n3,4,180\n5,6,190\n")
        config = assigned(
            RunConfig(), *with_points([f"target.file={path}", "target.columns=c", "target.standardise=yes"])
        )
        assert isinstance(config.target, Points1D)
        np.testing.assert_allclose(config.target.points.array[:, 0], [-1.2247449, 0, 1.2247449], rtol=1e-6)
        with pytest.raises(ConfigError, match="choose one of them or two: a, b, c"):
            with_points([f"target.file={path}"])

    def test_without_a_file_there_are_no_columns(self) -> None:
        with pytest.raises(ConfigError, match=r"target\.columns: 'x' cannot be used; name a file too"):
            with_points(["target.columns=x"])
        with pytest.raises(ConfigError, match=r"target\.standardise: 'maybe' cannot be used; use true or false"):
            with_points(["target.file=x.csv", "target.standardise=maybe"])
        assert with_points(["target.mean=3"]) == ["target.mean=3"]


class TestDrawing:
    def test_a_brush_leaves_more_where_it_stays_longer(self) -> None:
        sheet = Sheet(2, rng=np.random.default_rng(0))
        quick = sheet.spray(np.array([0.0, 0.0]), np.array([1.0, 0.0]), 0.1, seconds=0.2)
        slow = sheet.spray(np.array([5.0, 0.0]), np.array([5.0, 0.0]), 0.1, seconds=1.0)
        light = sheet.spray(np.array([9.0, 0.0]), np.array([9.0, 0.0]), 0.1, seconds=1.0, strength=0.25)
        assert (len(quick), len(slow), len(light)) == (180, 900, 225)
        assert slow.std(axis=0) == pytest.approx([0.05, 0.05], rel=0.1)
        assert quick[:, 0].min() < 0.1
        assert quick[:, 0].max() > 0.9

    def test_an_eraser_takes_what_it_went_over_and_leaves_one(self) -> None:
        sheet = Sheet(2, np.array([[0.0, 0.0], [1.0, 0.05], [2.0, 0.0], [1.0, 0.5]]))
        assert sheet.wipe(np.array([0.5, 0.0]), np.array([3.0, 0.0]), 0.1) == 2
        np.testing.assert_array_equal(sheet.points, [[0.0, 0.0], [1.0, 0.5]])
        sheet.wipe(np.zeros(2), np.zeros(2), 9.0)
        assert len(sheet.points) == 1

    def test_a_stroke_keeps_the_kernel_and_an_empty_sheet_has_its_own(self) -> None:
        before = Points(points=PointSet(np.zeros((20, 2))), kernel=0.33, held_out=0.5)
        sheet = Sheet(2, before.points.array)
        sheet.spray(np.ones(2), np.ones(2), 0.2, 0.1)
        drawn = sheet.target(before, 0.2)
        assert (len(drawn.points), drawn.kernel, drawn.held_out) == (110, 0.33, 0.5)
        empty = Sheet(2)
        assert empty.target(before, 0.2) is None
        empty.spray(np.ones(2), np.ones(2), 0.2, 0.1)
        assert empty.target(before, 0.2).kernel == 0.05
        line = Sheet(1)
        line.spray(np.ones(1), np.ones(1), 0.2, 0.1)
        assert isinstance(line.target(before, 0.2), Points1D)

    def test_gaussians_begin_as_the_modes_and_become_a_mixture(self) -> None:
        gaussians = gaussians_of(Ring())
        assert len(gaussians) == 8
        mixture = mixture_of([*gaussians, Gaussian((0.0, 3.0), 0.5, 2.0)], Ring(training_points=7))
        assert mixture.training_points == 7
        centres, widths = mixture.modes().centres, mixture.modes().sigma
        np.testing.assert_allclose(centres[:8], Ring().modes().centres, atol=5e-3)
        np.testing.assert_allclose([*centres[8], widths[8]], [0, 3, 0.5])
        assert mixture.modes().fair_shares[8] == pytest.approx(0.2)
        on_line = mixture_of([Gaussian((1.0,), 0.25)], Ring())
        assert (on_line.means, on_line.sigmas) == ((1.0,), (0.25,))
        assert gaussians_of(Points()) == []


def test_what_is_drawn_trains_the_same_from_its_file_in_another_home(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sheet = Sheet(2)
    sheet.spray(np.array([-1.0, 0.0]), np.array([1.0, 1.0]), 0.1, 1.0)
    start = preset("ring-noise-decay").config
    drawn = replaced(start, "target", sheet.target(start.target, 0.1))
    small = [f"{player}.{name}=8" for player in ("generator", "discriminator") for name in ("width",)]
    config = assigned(drawn, "device=cpu", "schedule.batch_size=16", *small)
    here, there = tmp_path / "here" / "mine.ganviz", tmp_path / "there" / "theirs.ganviz"
    here.parent.mkdir()
    there.parent.mkdir()
    write_preset(here, "Drawn", "", config)
    shutil.move(here, there)
    monkeypatch.setenv("HOME", str(there.parent))
    monkeypatch.chdir(there.parent)
    opened = read_preset(there).config
    assert opened == config
    assert str(tmp_path) not in there.read_text(encoding="utf-8")
    trainers = [GanTrainer(one) for one in (config, opened)]
    for trainer in trainers:
        trainer.iterate(10)
    one, other = (trainer.generator.parameters.numpy() for trainer in trainers)
    np.testing.assert_array_equal(one, other)
