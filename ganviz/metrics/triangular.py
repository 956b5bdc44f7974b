from __future__ import annotations

import numpy as np

from ganviz.metrics._divergence import Divergence

Array = np.ndarray


class TriangularDiscrimination(Divergence):
    """Δ(P, Q) = ∫ (p − q)²/(p + q), on the line.

    What D estimates under least squares: at its optimum L_D is (b − a)²/4 · (1 − Δ/2) (Mao 2017; Vincze 1981 and Le Cam
    1986 for the name). 0 where the two distributions agree, 2 where they share nothing. Read from P's exact masses and
    the smoothed generated histogram on the cells of ``jsd``, at that bandwidth; all outside the view is one cell.
    Smoothing lowers it, chance raises it by up to (K − 1)/(2n). A missing mode leaves the floor. Below 1 ms.

    Readings:
        triangular: 0 to 2. None in the plane, where chance would drown it, and for a distribution without a density.
        triangular_seen: that of both distributions through D's instance noise.
    """

    key = "triangular"
    label = "Triangular discrimination"
    reading = "triangular"
    dimension = 1

    def between(self, p: Array, q: Array, n: int) -> float:
        p, q = (np.append(masses, max(0.0, 1 - float(masses.sum()))) for masses in (p, q))
        both = p + q
        return float((np.square(p - q)[both > 0] / both[both > 0]).sum())
