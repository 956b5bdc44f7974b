"""What somebody does first who has never seen the laboratory."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ganviz.ui.page import FirstStep

if TYPE_CHECKING:
    from ganviz.ui.runs.model import RunState


def first_steps(gallery: QWidget, run_button: QWidget, form: QWidget, run: Callable[[], RunState]) -> list[FirstStep]:
    """Returns the steps, each beside the part that it is about."""
    return [
        FirstStep(
            "Choose a preset",
            "One click and it trains. Each says what to watch for, below the stage.",
            gallery,
            lambda: run().preset.key,
        ),
        FirstStep(
            "Space runs and pauses",
            "The arrow key → makes one iteration. Press ? for all keys.",
            run_button,
            lambda: run().wants_to_run,
        ),
        FirstStep(
            "Change a setting while it trains",
            "Most act at the next iteration, and Ctrl+Z takes them back. You cannot break anything.",
            form,
            lambda: run().edited,
        ),
    ]
