from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._players import cools_down
from ganviz.phrases import phrase
from ganviz.snapshot import Array, Frame, History

#: The newest iterations among which one counts: some may pass before a run that diverged is stopped, and their numbers
#: may be finite again, where weights are clipped.
NEWEST = 10_000

#: Scalars of one player's step; all are NaN where it took none.
_STEPS = (("loss_d", "mean_d_real", "gradient_d"), ("loss_g", "gradient_g"))


class Diverged(Sign):
    """A loss, a score or a gradient of one of the newest 10,000 iterations is not a finite number.

    NaN in all numbers of one player alone means that it took no step. The sentence names the first such iteration.
    """

    key = "diverged"
    label = "Diverged"
    precedence = 10
    tone = "error"

    def look(self, frame: Frame) -> str | None:
        history = frame.history
        if not _broken(history, slice(-NEWEST, None)).any():
            return None
        first = int(history.iterations[int(np.argmax(_broken(history, slice(None))))])
        return phrase(
            "Diverged at iteration {iteration:,}: a loss or gradient is no longer a finite number. {help}",
            iteration=first,
            help=cools_down(frame.snapshot.config),
        )


def _broken(history: History, rows: slice) -> Array:
    """Says for each row whether one of its numbers is not finite that should be."""
    values = {name: column[rows] for name, column in history.scalars.items()}
    broken = np.isnan(values["mean_d_fake"])
    for column in values.values():
        broken = broken | np.isinf(column)
    for step in _STEPS:
        missing = np.stack([np.isnan(values[name]) for name in step])
        broken |= missing.any(axis=0) & ~missing.all(axis=0)
    return broken
