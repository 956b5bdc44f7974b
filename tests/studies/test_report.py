"""What a run without a window reports."""

from __future__ import annotations

import json

import numpy as np
import pytest

from ganviz.metrics import measure
from ganviz.snapshot import SCALARS, Frame
from ganviz.studies.report import train_run
from ganviz.training.trainer import GanTrainer
from tests.training.small_runs import small

LINE = small("target=gaussian", "seed=3", "average.decay=0.9")


def test_the_report_is_that_of_the_run() -> None:
    """Losses are means of the last 100 iterations; metrics are of the last probe, and of the last ten on average."""
    told: list[int] = []
    report = train_run(LINE, 150, on_progress=told.append)
    trainer, measured = GanTrainer(LINE), []
    for iteration in range(123, 151, 3):
        trainer.iterate(iteration - trainer.iteration)
        sample = trainer.probe().sample
        assert sample is not None
        measured.append(measure(LINE, sample).values)
    scalars = np.concatenate([block.values for block in trainer.take_scalars()])[-100:]
    assert report.losses["discriminator"] == pytest.approx(scalars[:, SCALARS.index("loss_d")].mean(), rel=1e-6)
    assert report.losses["generator"] == pytest.approx(scalars[:, SCALARS.index("loss_g")].mean(), rel=1e-6)
    assert report.metrics == dict(measured[-1])
    assert report.metrics["w1"] is not None
    assert len(measured) == 10
    for key, value in report.recent.items():
        values = [row[key] for row in measured if row[key] is not None]
        assert value == (pytest.approx(np.mean(values)) if values else None)
    assert (report.seed, report.iteration, report.device, report.diverged_at) == (3, 150, "cpu", None)
    assert told == sorted(set(told))
    assert told[-1] == 150
    plain = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert plain["iterations_per_second"] == pytest.approx(150 / report.training_seconds, rel=0.01)


def test_pictures_are_spread_evenly_and_end_with_the_run() -> None:
    frames: list[Frame] = []
    train_run(LINE, 30, pictures=3, on_frame=frames.append)
    assert [frame.snapshot.iteration for frame in frames] == [10, 20, 30]
    for frame in frames:
        assert len(frame.history.iterations) == frame.snapshot.iteration == frame.history.iterations[-1]
        assert frame.measures is not None
        assert frame.measures.iteration == frame.snapshot.iteration


def test_a_run_that_diverges_is_reported_and_stops() -> None:
    rates = [f"{player}.optimiser.learning_rate=1e6" for player in ("generator", "discriminator")]
    config = small("target=gaussian", "dtype=float32", "generator.width=64", "discriminator.width=64", *rates)
    report = train_run(config, 1000)
    assert report.diverged_at is not None
    assert report.diverged_at < report.iteration < 1000
    json.dumps(report.to_dict(), allow_nan=False)
