"""How fast the program is on this machine, one benchmark per file.

Machines are shared and noisy, so a figure is where it can be a ratio to a yardstick that was timed in turn in the same
run: the median over several rounds, with the lowest and the highest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

#: Where Linux counts what its processors did.
PROCESSORS = Path("/proc/stat")
#: Which of the counts are of time in which a processor had nothing to do,
IDLE = (3, 4)
#: and which is of time that was asked for, but given to other machines.
STOLEN = 7


@dataclass(frozen=True)
class Figure:
    """One measured number.

    Attributes:
        name: what was measured.
        value, low, high: the median over the rounds, the lowest and the highest; all the same where there was one.
        unit: of all three; "times" for a ratio.
        at_least, at_most: the goal, where there is one.
    """

    name: str
    value: float
    low: float
    high: float
    unit: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def reached(self) -> bool:
        """Says whether the goal is reached, if there is one."""
        enough = self.at_least is None or self.value >= self.at_least
        return enough and (self.at_most is None or self.value <= self.at_most)

    def __str__(self) -> str:
        spread = f"({self.low:.3g}–{self.high:.3g})" if self.low < self.high else ""
        goal = [f"at least {self.at_least:g}"] if self.at_least is not None else []
        goal += [f"at most {self.at_most:g}"] if self.at_most is not None else []
        said = f"{self.name:<62} {self.value:8.3g} {self.unit:<5} {spread:<16} {' '.join(goal)}"
        return said.rstrip() + ("" if self.reached else "  MISSED")


class Benchmark:
    """A few figures that belong together.

    Attributes:
        key, label: names on the command line and in its help.
        is_long: it takes so long that it runs only if it is named.
    """

    key: ClassVar[str]
    label: ClassVar[str]
    is_long: ClassVar[bool] = False

    def run(self) -> Iterator[Figure]:
        """Yields each figure as soon as it is known.

        Raises:
            RuntimeError: it cannot be measured on this machine; the message says what is missing.
        """
        raise NotImplementedError

    def figures(self) -> Iterator[Figure]:
        """Yields what ``run`` does and then, on Linux, what share of the processors' time went to other machines.

        A virtual machine asks for a processor and does not get it while another machine has it. No benchmark can
        correct for that, and a figure that waits for the next picture suffers most.
        """
        before = _processor_times()
        yield from self.run()
        passed = [after - first for first, after in zip(before, _processor_times(), strict=True)]
        asked_for = sum(passed) - sum(passed[kind] for kind in IDLE if passed)
        if asked_for > 0:
            share = passed[STOLEN] / asked_for
            yield Figure("share of processor time that other machines took", share, share, share, "")


def _processor_times() -> list[int]:
    """User, nice, system, idle, waiting, interrupts (two), stolen, in hundredths of seconds; [] on other systems."""
    if not PROCESSORS.is_file():
        return []
    return [int(count) for count in PROCESSORS.read_text(encoding="utf-8").split("\n", 1)[0].split()[1:9]]
