"""A lesson on networks so small that it is over in a moment."""

from __future__ import annotations

from pathlib import Path

from ganviz.lessons.lesson import Lesson
from ganviz.lessons.reading import read_lesson
from tests.lessons.made import GOOD, written

_SMALL = """
[step.set]
"generator.layers" = 1
"generator.width" = 4
"discriminator.layers" = 1
"discriminator.width" = 4
"""


def small_lesson(folder: Path) -> Lesson:
    """Three steps: predicted, then changed by hand, then pressed."""
    text = GOOD.replace("[step.prediction]", f"{_SMALL}[step.prediction]")
    text = text.replace("presses = 2\n", f"presses = 2\n{_SMALL}").replace("within = 2\n", "")
    text = text.replace('task = "Press twice."', 'task = "Press twice."\nwithin = 2')
    # Whatever is read is little enough.
    text = text.replace("at_most = 1.0", "at_most = 100.0").replace("at_least = 50", "at_least = 5")
    return read_lesson(written(folder, text))
