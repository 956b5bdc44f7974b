from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from ganviz.benchmarks import Benchmark, Figure
from ganviz.benchmarks._in_turn import median, seconds
from ganviz.benchmarks._plain_script import EXTRA, PlainScript, is_there
from ganviz.presets import FIRST, preset
from ganviz.snapshot import Frame

#: Pictures of one film.
FRAMES = 12
#: Iterations between two of them.
EVERY = 20
ROUNDS = 7
#: Rounds of what takes longer, and its size in pixels.
FEW, SIZE = 3, (1280, 720)


class Export(Benchmark):
    """What pictures and films cost without a screen: the stage against a bare plot of the same points and field, the
    whole picture against the stage alone, a film's images written against Pillow's own GIF writer; and, where
    matplotlib is installed, the seconds of every kind of file, drawn and written, against those of a plain script that
    draws the same figure."""

    key = "export"
    label = "pictures and films"

    def run(self) -> Iterator[Figure]:
        from ganviz.ui.exporting.yardstick import Drawings

        frames = _trained()
        drawings = Drawings(frames)
        try:
            yield _ratio("the stage ÷ a bare plot, 1280×720", drawings.draw_stage, drawings.draw_bare)
            yield _ratio("the whole picture ÷ the stage", drawings.draw_whole, drawings.draw_stage)
            with tempfile.TemporaryDirectory() as folder:
                film = Path(folder) / "film.gif"
                ours, others = (partial(one, film) for one in (drawings.write_film, drawings.write_bare_film))
                yield _ratio("a film written ÷ Pillow's own GIF, 640×360", ours, others)
                yield from _by_kind(frames, Path(folder))
        finally:
            drawings.close()


def _by_kind(frames: list[Frame], folder: Path) -> Iterator[Figure]:
    """The seconds of each kind of file, ours and a plain script's."""
    from ganviz.ui.exporting.yardstick import Kinds

    kinds, script = Kinds(frames, SIZE), PlainScript(SIZE) if is_there() else None
    for ending in kinds.endings():
        path = folder / f"ours.{ending}"
        ours = partial(kinds.write, ending, path)
        what = f"{FRAMES} frames to .{ending}" if kinds.moves(ending) else f"a picture to .{ending}"
        ours()
        times = [seconds(ours, 1) for _ in range(FEW)]
        yield median(f"{what}, drawn and written", times, "s")
        if script is not None:
            theirs = partial(_write_plainly, script, frames, folder / f"plain.{ending}", kinds.moves(ending))
            yield _ratio(f"{what} ÷ a plain script with matplotlib", ours, theirs, FEW, at_most=1.0)
    if script is None:
        print(f"To compare with a plain script with matplotlib: {EXTRA}")


def _write_plainly(script: PlainScript, frames: list[Frame], path: Path, moves: bool) -> None:
    from ganviz.ui.exporting.yardstick import FRAMES_PER_SECOND

    if moves:
        script.write_film(frames, path, FRAMES_PER_SECOND)
        return
    script.draw(frames[-1])
    path.write_bytes(script.encoded(path.suffix.removeprefix(".")))


def _ratio(
    name: str,
    one: Callable[[], None],
    other: Callable[[], None],
    rounds: int | None = None,
    at_most: float | None = None,
) -> Figure:
    for call in (one, other):
        call()
    ratios = [seconds(one, 1) / seconds(other, 1) for _ in range(rounds or ROUNDS)]
    return median(name, ratios, "times", at_most=at_most)


def _trained() -> list[Frame]:
    from ganviz.studies.report import train_run

    frames: list[Frame] = []
    train_run(preset(FIRST).config, FRAMES * EVERY, FRAMES, frames.append)
    return frames
