from __future__ import annotations

import numpy as np

from ganviz.config import RunConfig
from ganviz.metrics import Metric, Reading
from ganviz.metrics.mode_counts import captured, counted
from ganviz.snapshot import MeasureSample, frozen

COUNTED_POINTS = 2500


class ModeScoreboard(Metric):
    """A point is of high quality within 3σ of the nearest mode; a mode with at least one such point is captured.

    The count of VEEGAN (Srivastava 2017) and PacGAN (Lin 2018), over the first 2,500 points; where modes differ in
    width, the nearest is that with the fewest σ between. A blob over everything captures all modes that way, so the
    strict count asks for a tenth of a mode's fair share: 32 of 2,500 points for one of eight. Real points score
    1 − e^(−9/2) = 98.9 % in the plane, 99.7 % on the line.

    Readings (all None for a distribution without separate modes):
        modes_captured, modes_strict: numbers of modes.
        high_quality_share: of all counted points.
        mode_kl: Σ hᵢ log(hᵢ/wᵢ) in nats, h the modes' shares of the high-quality points, w their fair shares, equal
            unless the distribution says otherwise. An empty mode adds 0 itself, the others then hold too much: one of
            eight alone reads log 8. None where no point is of high quality.

    Arrays, absent for a distribution without separate modes:
        mode_shares: each mode's share of all points, high-quality ones only.
        mode_quality: of the points nearest to a mode, the share of high quality; NaN where there are none.
        mode_captured: bool, by the strict count.
    """

    key = "mode_scoreboard"
    label = "Mode scoreboard"
    readings = ("modes_captured", "modes_strict", "high_quality_share", "mode_kl")

    def measure(self, config: RunConfig, sample: MeasureSample) -> Reading:
        points, modes = sample.generated[:COUNTED_POINTS], config.target.modes()
        if modes is None or not np.isfinite(points).all():
            return self.not_applicable()
        near, counts = counted(points, modes)
        captured_strictly = captured(counts, len(points), modes)
        values = {
            "modes_captured": int(np.count_nonzero(counts)),
            "modes_strict": int(np.count_nonzero(captured_strictly)),
            "high_quality_share": float(counts.sum() / len(points)),
            "mode_kl": _divergence_from(modes.fair_shares, counts),
        }
        quality = np.divide(counts, near, out=np.full(len(near), np.nan), where=near > 0)
        return Reading(
            values,
            {
                "mode_shares": frozen(counts / len(points)),
                "mode_quality": frozen(quality),
                "mode_captured": frozen(captured_strictly, bool),
            },
        )


def _divergence_from(fair: np.ndarray, counts: np.ndarray) -> float | None:
    if not counts.any():
        return None
    shares = counts[counts > 0] / counts.sum()
    return float(np.sum(shares * np.log(shares / fair[counts > 0])))
