"""A saved run is trained once more for the moments of which it kept no picture, as long as it is the same run."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from ganviz.exporting.replay import Replay
from ganviz.presets import preset
from ganviz.recording import Recording
from ganviz.run_files import SavedRun
from ganviz.snapshot import Change
from ganviz.training.trainer import GanTrainer

FIRST = preset("gaussian-1d").config
LATER = replace(FIRST, schedule=replace(FIRST.schedule, critic_steps=2))


def saved(steps_alone: bool = False) -> SavedRun:
    """Thirty iterations, the last twenty with other settings, and one picture at the end."""
    trainer, recording = GanTrainer(FIRST), Recording()
    trainer.iterate(10)
    if steps_alone:
        trainer.step("discriminator")
    trainer.update(LATER)
    recording.add_change(Change(10, FIRST, LATER))
    trainer.iterate(20)
    for block in trainer.take_scalars():
        recording.add_scalars(block)
    recording.pictures.add(trainer.probe())
    return SavedRun(preset("gaussian-1d"), LATER, LATER, recording, device="cpu")


def shown(run: SavedRun, *moments: int) -> list[int]:
    replay = Replay(run)
    frames = [replay.frame(moment) for moment in moments]
    return [frame.snapshot.iteration for frame in frames if frame is not None]


def test_each_moment_is_the_runs_own() -> None:
    trainer = GanTrainer(FIRST)
    trainer.iterate(10)
    trainer.update(LATER)
    trainer.iterate(5)
    frame = Replay(saved()).frame(15)
    assert frame is not None
    assert frame.history.iterations[-1] == 15
    assert frame.snapshot.config == LATER
    np.testing.assert_array_equal(frame.snapshot.generated, trainer.probe().generated)
    assert shown(saved(), 0, 9, 11, 30) == [0, 9, 11, 30]


def test_a_command_that_the_file_does_not_hold_ends_it() -> None:
    assert shown(saved(steps_alone=True), 4, 9, 11, 15) == [4, 9, 30, 30]


@pytest.mark.parametrize("device", ["cuda:0", ""])
def test_what_was_not_trained_on_a_cpu_is_not_trained_again(device: str) -> None:
    assert shown(replace(saved(), device=device), 4) == [30]


def test_what_nobody_kept_has_no_frame() -> None:
    assert Replay(SavedRun(preset("gaussian-1d"), FIRST, FIRST, Recording(), device="cpu")).frame(3) is None
