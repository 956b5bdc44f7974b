from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median, seconds
from ganviz.presets import FIRST, preset
from ganviz.snapshot import Frame

#: Pictures of one film.
FRAMES = 12
#: Iterations between two of them.
EVERY = 20
ROUNDS = 7


class Export(Benchmark):
    """What pictures and films cost without a screen: the stage against a bare plot of the same points and field, the
    whole picture against the stage alone, and a film's images written against Pillow's own GIF writer."""

    key = "export"
    label = "pictures and films"

    def run(self) -> Iterator[Figure]:
        from ganviz.ui.exporting.yardstick import Drawings

        drawings = Drawings(_trained())
        try:
            yield _ratio("the stage ÷ a bare plot, 1280×720", drawings.draw_stage, drawings.draw_bare)
            yield _ratio("the whole picture ÷ the stage", drawings.draw_whole, drawings.draw_stage)
            with tempfile.TemporaryDirectory() as folder:
                films = (
                    partial(write, Path(folder) / "film.gif")
                    for write in (drawings.write_film, drawings.write_bare_film)
                )
                yield _ratio("a film written ÷ Pillow's own GIF, 640×360", *films)
        finally:
            drawings.close()


def _ratio(name: str, one: Callable[[], None], other: Callable[[], None]) -> Figure:
    for call in (one, other):
        call()
    return median(name, [seconds(one, 1) / seconds(other, 1) for _ in range(ROUNDS)], "times")


def _trained() -> list[Frame]:
    from ganviz.studies.report import train_run

    frames: list[Frame] = []
    train_run(preset(FIRST).config, FRAMES * EVERY, FRAMES, frames.append)
    return frames
