"""A picture of a run: what there is to draw, what was chosen of it, and the file that it becomes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ganviz import registry
from ganviz.config import RunConfig
from ganviz.exporting.writing import write_file
from ganviz.phrases import phrase
from ganviz.presets import Preset, command_of, settings_text
from ganviz.recording import Recording
from ganviz.refusals import shortened
from ganviz.snapshot import Frame
from ganviz.ui.exporting.choices import Choices
from ganviz.ui.exporting.compositions import COMPOSITIONS, Composition, Subject
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.exporting.formats import About, PictureFormat, format_of
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.translation import tr
from ganviz.wording import compared

#: Differences of two runs that a caption names; the others are counted.
MOST_DIFFERENCES = 4
#: Letters of a file's name in a sentence.
LONGEST_NAME = 100


@dataclass(frozen=True)
class Material:
    """What there is to draw of a run.

    Attributes:
        preset: what it came from.
        recording: its earlier moments.
        frame: the moment that is drawn, and the other run's where it is compared.
        layers: of the stage, by key, and whether each is shown.
        plots: keys of the small plots that are wanted, top to bottom; None for the usual ones.
        formulas: (what it says, LaTeX) of its objective.
        like: the plot of the window whose part and layers are to be seen.
    """

    preset: Preset
    recording: Recording
    frame: Frame
    layers: Sequence[tuple[str, bool]] = ()
    plots: Sequence[str] | None = None
    formulas: Sequence[tuple[str, str]] = ()
    like: Plot[Frame] | None = None

    @property
    def config(self) -> RunConfig:
        """The settings in force at that moment."""
        return self.frame.snapshot.config

    @property
    def title(self) -> str:
        """What the run is."""
        return self.preset.described(self.config)

    def said_of(self, kind: type[Composition]) -> str:
        """What a picture of it shows: the run, or in what two runs differ."""
        if not kind.takes_other or self.frame.other is None:
            return self.title
        differing = compared(self.config, self.frame.other.snapshot.config)
        more = len(differing) - MOST_DIFFERENCES
        said = " · ".join(tr(line) for line in differing[:MOST_DIFFERENCES]) or self.title
        return tr("{title} · {more} more", title=said, more=more) if more > 0 else said

    def subject(self, choices: Choices) -> Subject:
        """What a composition is asked about."""
        other = None if self.frame.other is None else self.frame.other.snapshot.config
        return Subject(self.config, other, self.plots, choices.view, choices.moments)


def moments_of(recording: Recording, until: Frame, count: int) -> list[Frame]:
    """Returns so many moments of a run, evenly from its first kept picture on to this one."""
    kept = recording.pictures.iterations()
    last = until.snapshot.iteration
    kept = kept[kept < last]
    if not len(kept) or count < 2:
        return [until]
    wanted = np.linspace(float(kept[0]), float(last), count)[:-1]
    nearest = sorted({int(kept[np.abs(kept - at).argmin()]) for at in wanted})
    found = [recording.frame(at) for at in nearest]
    return [*(frame for frame in found if frame is not None), until]


def figure_of(material: Material, choices: Choices, moments: Sequence[Frame] = ()) -> Figure:
    """Returns the picture, ready to be painted. Close it after use.

    Args:
        moments: that are shown where there are several; none for some of those that were kept.
    """
    kind: type[Composition] = registry.entry(COMPOSITIONS, choices.composition)
    frames: Sequence[Frame] = [material.frame]
    if kind.takes_moments:
        frames = moments or moments_of(material.recording, material.frame, choices.moments)
    subject = material.subject(choices)
    figure = Figure(
        material.config,
        theme=choices.colours,
        title=material.said_of(kind),
        plots=material.plots,
        caption=choices.caption,
        paper=choices.paper,
        composition=choices.composition,
        other=subject.other,
        view=choices.view,
        moments=len(frames),
        transparent=choices.transparent,
        axis_titles=choices.axis_titles,
        formulas=material.formulas if choices.formula else (),
        like=material.like,
    )
    figure.set_layers(material.layers)
    figure.show(*frames)
    return figure


def lacks(material: Material, choices: Choices) -> str | None:
    """Says in one sentence why there is no such picture of this run, or None."""
    kind: type[Composition] = registry.entry(COMPOSITIONS, choices.composition)
    room, least = choices.paper.room, kind.least_room
    if room.width() < least[0] or room.height() < least[1]:
        return "There is no room for text of this height: choose smaller text or a larger picture."
    return choices.problem() or kind.lacks(material.subject(choices))


def about(material: Material) -> About:
    """Returns what a file says of itself: what it shows, the settings, and the line that makes the same run."""
    snapshot, config = material.frame.snapshot, material.config
    title = phrase(
        "{title} · iteration {iteration:,} · seed {seed}",
        title=material.title,
        iteration=snapshot.iteration,
        seed=config.seed,
    )
    more = {
        "Command": command_of(material.preset, config, snapshot.iteration),
        "Settings": settings_text(material.title, title, config),
    }
    return About(title, more)


def write_picture(figure: Figure, said: About, path: Path, outlines: bool = False) -> None:
    """Writes a figure as what the file's name ends in; a file that was there is kept if that fails.

    Raises:
        OSError: it cannot be written; one sentence.
        UnknownEntryError: nothing is written under that ending.
    """
    kind = format_of(path)
    if not issubclass(kind, PictureFormat):
        raise OSError(phrase("Could not write {file}: it is no picture.", file=shortened(path.name, LONGEST_NAME)))
    write_file(path, kind().encoded(figure, said, outlines))
