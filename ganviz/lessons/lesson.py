"""What a lesson is made of."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ganviz.config import RunConfig
from ganviz.lessons.condition import Condition
from ganviz.presets import Preset
from ganviz.settings import Fork, leaf
from ganviz.snapshot import Frame


@dataclass(frozen=True)
class Prediction:
    """A question that is answered before the run shows it.

    Attributes:
        answer: the place of the right choice, from 0.
        because: why it is that one; told with the result.
    """

    question: str
    choices: tuple[str, ...]
    answer: int
    because: str


@dataclass(frozen=True)
class Step:
    """One thing to be seen.

    Attributes:
        text: Markdown, with LaTeX between dollar signs.
        task: what to do; "" where it is to be watched only.
        notes: what the lecturer may want to say, for his own screen alone.
        begins: the run begins anew with ``preset``; else it goes on with the settings as they are in ``config``.
        preset: what is trained from here on, with this step's settings, the plots and layers that it wants to be looked
            at, and without words that tell the result.
        config: the settings that the lesson makes itself.
        sets: paths of the settings that the lesson makes itself.
        wants: the settings that the task asks for, by path.
        asked: ``config`` with them.
        presses: how many single iterations the task asks for: the run waits for them. 0 where it goes on by itself.
        speed: iterations a second; None for as fast as the machine goes.
        within: iterations within which it is done, in four runs of five at least.
        done: what must be seen, all of it.
        controls: paths of the settings that are needed, or the beginnings of several.
    """

    title: str
    text: str
    task: str
    notes: str
    begins: bool
    preset: Preset = field(hash=False)
    config: RunConfig = field(hash=False)
    sets: tuple[str, ...]
    wants: Mapping[str, Any] = field(hash=False)
    asked: RunConfig = field(hash=False)
    presses: int
    speed: float | None
    within: int
    done: tuple[Condition, ...]
    prediction: Prediction | None = None
    controls: tuple[str, ...] = ()

    def has_what_it_wants(self, config: RunConfig) -> bool:
        """Says whether these settings are those that the task asks for."""
        return self._agrees(config, self.wants)

    def has_its_settings(self, config: RunConfig) -> bool:
        """Says whether these settings are those that the lesson has made, and that the task asks for."""
        return self._agrees(config, (*self.sets, *self.wants))

    def _agrees(self, config: RunConfig, paths: Iterable[str]) -> bool:
        return all(_value(config, path) == _value(self.asked, path) for path in paths)

    def is_seen(self, frame: Frame, began: int) -> bool:
        """Says whether all of it is to be seen in a frame, of a step that began after iteration ``began``."""
        return self.has_its_settings(frame.snapshot.config) and all(one.holds(frame, began) for one in self.done)


@dataclass(frozen=True)
class Lesson:
    """Steps in their order.

    Attributes:
        key: the file's name without its ending.
        order: place in the list.
        minutes: how long it takes in class.
        is_own: it lies in the folder of the user's own.
    """

    key: str
    title: str
    line: str
    order: int
    minutes: int
    steps: tuple[Step, ...]
    path: Path
    is_own: bool = False


def _value(config: RunConfig, path: str) -> object:
    try:
        found = leaf(config, path)
    except ValueError:  # a kind that has it not is chosen
        return None
    return found.value.key if isinstance(found, Fork) else found.value
