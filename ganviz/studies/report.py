"""Trains a run without a window and says what came of it."""

from __future__ import annotations

import time
from collections.abc import Callable, Collection
from dataclasses import dataclass
from typing import Any

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import measure
from ganviz.recording import Recording
from ganviz.snapshot import SCALARS, Frame
from ganviz.training.trainer import GanTrainer

#: Evenly spaced probes of a whole run; the last so many whose mean is reported; iterations to average losses over.
PROBES, RECENT_PROBES, RECENT_ITERATIONS = 50, 10, 100


@dataclass(frozen=True)
class Report:
    """What a run came to.

    Attributes:
        training_seconds: spent in iterations alone, without probes, metrics or drawing.
        losses: means over the last 100 iterations, by player; None where a player took no step.
        metrics: of the last probe, by key; None where a metric does not apply, and all None once the run has diverged:
            what a diverged G still puts out says nothing about the method.
        recent: means of the metrics over the last ten probes, those before it diverged.
        diverged_at: the first iteration whose loss or gradient was not finite, or None.
    """

    seed: int
    iteration: int
    training_seconds: float
    device: str
    losses: dict[str, float | None]
    metrics: dict[str, float | None]
    recent: dict[str, float | None]
    diverged_at: int | None

    def to_dict(self) -> dict[str, Any]:
        """Returns plain values, ready for JSON."""
        rate = self.iteration / self.training_seconds if self.training_seconds > 0 else None
        return {
            "seed": self.seed,
            "iteration": self.iteration,
            "training_seconds": round(self.training_seconds, 4),
            "iterations_per_second": None if rate is None else round(rate, 1),
            "device": self.device,
            "losses": self.losses,
            "metrics": self.metrics,
            "recent": {"probes": RECENT_PROBES, **self.recent},
            "diverged_at": self.diverged_at,
        }


def train_run(
    config: RunConfig,
    iterations: int,
    pictures: int | Collection[int] = 0,
    on_frame: Callable[[Frame], None] | None = None,
    on_progress: Callable[[int], None] | None = None,
    recording: Recording | None = None,
    on_trained: Callable[[GanTrainer], None] | None = None,
) -> Report:
    """Trains ``iterations`` iterations, measuring along the way.

    Args:
        pictures: how many evenly spaced frames ``on_frame`` is given, the last after the last iteration; or after which
            iterations it is given one, 0 among them for the untrained networks.
        on_progress: told the iterations done, now and then.
        recording: gets the run's numbers; None where nobody wants them afterwards.
        on_trained: given the trainer as it stands at the end.
    """
    trainer, seconds = GanTrainer(config), 0.0
    recording = Recording() if recording is None else recording
    shown = _moments(pictures, iterations)
    spacing = max(1, iterations // PROBES)
    # Pictures have curves over the whole run; without them only the probes that are reported are made.
    measured = {iterations - i * spacing for i in range(PROBES if on_frame else RECENT_PROBES)}
    stops = sorted({stop for stop in shown | measured | {iterations} if stop > 0})
    recent: list[dict[str, float | None]] = []
    if 0 in shown:
        _look(trainer, recording, on_frame)
    for stop in stops:
        while trainer.iteration < stop and not trainer.all_diverged:
            begun = time.perf_counter()
            trainer.iterate(min(64, stop - trainer.iteration))
            seconds += time.perf_counter() - begun
            if on_progress:
                on_progress(trainer.iteration)
        for block in trainer.take_scalars():
            recording.add_scalars(block)
        # A run that ends early has its last picture where it ended.
        _look(trainer, recording, on_frame if stop in shown or trainer.all_diverged else None)
        if stop in measured and recording.measures is not None and not trainer.all_diverged:
            recent.append(dict(recording.measures.values))
        if trainer.all_diverged:
            break
    if on_trained:
        on_trained(trainer)
    scalars = recording.history().scalars
    metrics = dict(recording.measures.values) if recording.measures else {}
    return Report(
        seed=config.seed,
        iteration=trainer.iteration,
        training_seconds=seconds,
        device=str(trainer.device),
        losses=loss_means(np.column_stack([scalars[name] for name in SCALARS])[-RECENT_ITERATIONS:]),
        metrics=dict.fromkeys(metrics) if trainer.all_diverged else metrics,
        recent={key: _mean([row[key] for row in recent[-RECENT_PROBES:]]) for key in recent[-1]} if recent else {},
        diverged_at=trainer.diverged_at[0],
    )


def _moments(pictures: int | Collection[int], iterations: int) -> set[int]:
    if not isinstance(pictures, int):
        return {one for one in pictures if one <= iterations}
    return set(np.linspace(0, iterations, pictures + 1).round().astype(int)[1:].tolist()) - {0} if pictures else set()


def _look(trainer: GanTrainer, recording: Recording, on_frame: Callable[[Frame], None] | None) -> None:
    snapshot = trainer.probe()
    if snapshot.sample is not None:
        recording.add_measures(measure(snapshot.config, snapshot.sample))
    if on_frame:
        on_frame(Frame(snapshot, recording.history(snapshot.iteration), recording.measures))


def loss_means(rows: np.ndarray) -> dict[str, float | None]:
    """Returns the mean losses over rows of ``SCALARS``, by player; None where a player took no step."""
    return {
        player: _mean(rows[:, SCALARS.index(name)])
        for player, name in (("discriminator", "loss_d"), ("generator", "loss_g"))
    }


def _mean(values: Any) -> float | None:
    """The mean of what there is; None where there is nothing."""
    present = np.array([value for value in values if value is not None and np.isfinite(value)], dtype=np.float64)
    return float(present.mean()) if len(present) else None
