"""What the sentence below the stage says of a run that has ended by itself."""

from __future__ import annotations

from ganviz.diagnoses import cools_down
from ganviz.phrases import phrase
from ganviz.ui.controls.sentence import SentenceBar
from ganviz.ui.runs.model import RunState


def tell_divergence(sentence: SentenceBar, run: RunState, iteration: int) -> None:
    """Says at which iteration it diverged, what was kept and what helps."""
    sentence.say(
        phrase(
            "Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number, so the run was "
            "paused. Settings and curves were kept. {help}",
            iteration=iteration,
            help=cools_down(run.config),
        ),
        "error",
        "Reset",
        "Begin again with the settings as they are now (R)",
    )
