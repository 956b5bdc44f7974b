"""Runs that were trained for a moment, as they are saved."""

from __future__ import annotations

from ganviz.assignment import assigned
from ganviz.metrics import measure
from ganviz.presets import preset
from ganviz.recording import Recording
from ganviz.run_files import SavedRun
from ganviz.run_files.content import Bookmark
from ganviz.snapshot import Change
from ganviz.training.trainer import GanTrainer

SMALL = tuple(f"{player}.{setting}" for player in ("generator", "discriminator") for setting in ("layers=1", "width=8"))


def made(
    name: str, *assignments: str, iterations: int = 12, pictures: int = 3, changed: str = "", details: bool = True
) -> SavedRun:
    """Trains a preset with small networks.

    Args:
        pictures: how many of it are kept.
        changed: a setting that is changed half-way.
        details: whether pictures have them.
    """
    found = preset(name)
    config = assigned(found.config, "device=cpu", "schedule.batch_size=16", *SMALL, *assignments)
    trainer, recording = GanTrainer(config), Recording()
    for at in range(1, pictures + 1):
        stop = iterations * at // pictures
        trainer.iterate(stop - trainer.iteration)
        for block in trainer.take_scalars():
            recording.add_scalars(block)
        picture = trainer.probe(with_details=details)
        assert picture.sample is not None
        recording.add_measures(measure(config, picture.sample))
        recording.pictures.add(picture)
        if changed and at == (pictures + 1) // 2:
            after = assigned(config, changed)
            trainer.update(after)
            recording.add_change(Change(trainer.iteration, config, after, edit=1))
            config = after
    return SavedRun(
        preset=found,
        edited=assigned(config, "seed=7"),
        config=config,
        recording=recording,
        device="cpu",
        bookmarks=(Bookmark(iterations // 2, "halb · ½"),),
    )
