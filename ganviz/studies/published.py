"""What papers report for the ring of 8 and the grid of 25, to stand beside one's own numbers."""

from __future__ import annotations

from dataclasses import dataclass

from ganviz.targets import Target


@dataclass(frozen=True)
class Published:
    """One row of a paper's table: modes captured (at least one high-quality point) and high-quality share in percent.

    Networks, training lengths and widths of the modes differ between the papers; PacGAN's are ring r 1, σ .01 and grid
    −4…4, step 2, σ .05.
    """

    source: str
    method: str
    ring: tuple[float, float]
    grid: tuple[float, float]


PUBLISHED = (
    Published("VEEGAN 2017, table 1", "GAN", (1, 99.3), (3.3, 0.5)),
    Published("VEEGAN 2017, table 1", "ALI", (2.8, 0.13), (15.8, 1.6)),
    Published("VEEGAN 2017, table 1", "unrolled GAN", (7.6, 35.6), (23.6, 16)),
    Published("VEEGAN 2017, table 1", "VEEGAN", (8, 52.9), (24.6, 40)),
    Published("PacGAN 2018, table 1", "GAN", (6.3, 98.2), (17.3, 94.8)),
    Published("PacGAN 2018, table 1", "PacGAN2", (7.9, 95.6), (23.8, 91.3)),
    Published("PacGAN 2018, table 1", "PacGAN4", (7.8, 95.9), (24.8, 93.6)),
)


def published_for(target: Target) -> list[tuple[Published, tuple[float, float]]]:
    """Returns the papers' rows for such a distribution with (modes, high quality in percent) each; else none."""
    modes = target.modes()
    distributions = {("ring", 8): "ring", ("grid", 25): "grid"}
    distribution = distributions.get((target.key, 0 if modes is None else len(modes.centres)))
    return [] if distribution is None else [(row, getattr(row, distribution)) for row in PUBLISHED]
