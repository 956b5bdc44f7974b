from __future__ import annotations

import os
import subprocess
import tempfile
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from ganviz import child
from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks.soak import PROC, memory
from ganviz.presets import FIRST, preset

if TYPE_CHECKING:
    from ganviz.run_files import SavedRun

#: Frames of the film, and pictures of the run: as many as are kept of any.
FRAMES, PICTURES = 3000, 600
#: Iterations of the run, some twenty minutes, and those that are really trained for its pictures.
ITERATIONS, TRAINED = 1_200_000, 3000
#: A megabyte in what Linux says of the most that a process took.
MEGABYTE = 1_000_000 / 1024


class Film(Benchmark):
    """The most memory that a film of 3,000 frames takes, 1280×720 and of twenty minutes of training, in every kind of
    file: of the process that draws it, and what the window needs more to hand it the run."""

    key = "film"
    label = "memory of films"
    is_long = True

    def run(self) -> Iterator[Figure]:
        if not PROC.is_dir():
            raise RuntimeError("only Linux shows the memory of processes as this needs it")
        from resource import RUSAGE_SELF, getrusage

        from ganviz.run_files import write_run
        from ganviz.ui.exporting.formats import formats

        run = _recorded()
        with tempfile.TemporaryDirectory() as folder:
            before = memory(os.getpid()) / 1e6
            write_run(Path(folder) / "run.ganviz", run)
            handed = getrusage(RUSAGE_SELF).ru_maxrss / MEGABYTE - before
            yield Figure("handing over the run", handed, handed, handed, "MB")
            for kind in formats(needs_frames=True):
                if kind.unavailable() is None:
                    most = handed + _peak(Path(folder) / "run.ganviz", Path(folder) / f"film.{kind.key}")
                    yield Figure(f"a film of {FRAMES:,} frames to .{kind.key}", most, most, most, "MB", at_most=1000.0)


def _recorded() -> SavedRun:
    """A run of so many iterations with all the pictures that are kept of one; each picture is another one."""
    import numpy as np

    from ganviz.recording import Recording
    from ganviz.run_files import SavedRun
    from ganviz.snapshot import SCALARS, Frame, ScalarBlock, frozen
    from ganviz.studies.report import train_run

    first, recording = preset(FIRST), Recording()
    every = ITERATIONS // TRAINED

    def keep(frame: Frame) -> None:
        recording.pictures.add(replace(frame.snapshot, iteration=frame.snapshot.iteration * every))

    train_run(first.config, TRAINED, PICTURES, keep)
    noise = np.random.default_rng(0)
    for start in range(0, ITERATIONS, ITERATIONS // 100):
        recording.add_scalars(ScalarBlock(start, frozen(noise.random((ITERATIONS // 100, len(SCALARS))))))
    return SavedRun(first, first.config, first.config, recording, device="cpu")


def _peak(run: Path, out: Path) -> float:
    """Has a film made as the window does; returns the most megabytes that it took. Raises RuntimeError if it fails."""
    from ganviz.exporting.timing import Timing
    from ganviz.ui.exporting.choices import Choices
    from ganviz.ui.exporting.filming import DONE, Job

    job = Job(str(out), out.suffix[1:], Choices("whole"), Timing(0, ITERATIONS, 30.0, FRAMES))
    pipe = subprocess.PIPE
    with subprocess.Popen(
        child.part("ganviz.ui.exporting.filming", job.text(), str(run)), stdin=pipe, stdout=pipe
    ) as one:
        assert one.stdout is not None
        said = one.stdout.read().decode().split("\n")[-2]
        _, _, used = os.wait4(one.pid, 0)
        one.returncode = 0
    if said != DONE or not out.stat().st_size:
        raise RuntimeError(said)
    return used.ru_maxrss / MEGABYTE
