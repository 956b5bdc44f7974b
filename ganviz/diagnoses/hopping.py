from __future__ import annotations

import numpy as np

from ganviz.diagnoses import Sign
from ganviz.diagnoses._modes import table_and_start
from ganviz.phrases import phrase
from ganviz.snapshot import Frame

#: How many modes led in turn, at least.
FEWEST_LEADERS = 3
#: The share of points of high quality, at least, in the reading that had most of them.
GATHERED = 0.25


class Hopping(Sign):
    """Few modes at a time, but ever other ones: in the long window, never more than a quarter of the modes (1 of fewer
    than eight) were held at once, yet at least 3 different ones had the largest share, and at least once a quarter of
    all points were of high quality: a cluster, not a cloud that brushes against a mode.
    """

    key = "hopping"
    label = "Hopping"
    precedence = 40
    tone = "warning"

    def look(self, frame: Frame) -> str | None:
        looked_at = table_and_start(frame)
        if looked_at is None:
            return None
        table, start = looked_at
        window = table.after(start)
        n_modes, at_once = window.relative.shape[1], int(window.held.sum(axis=1).max())
        leaders = len(np.unique(window.relative[window.held.any(axis=1)].argmax(axis=1)))
        if at_once > max(1, n_modes // 4) or leaders < FEWEST_LEADERS or window.quality.max() < GATHERED:
            return None
        return phrase(
            "Hopping: at most {at_once} of {modes} modes at a time, but {leaders} different ones in the last "
            "{iterations:,} iterations.",
            at_once=at_once,
            modes=n_modes,
            leaders=leaders,
            iterations=frame.snapshot.iteration - start,
        )
