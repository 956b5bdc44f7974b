"""What commands that train say meanwhile and afterwards."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ganviz.commands import FAILED


@contextmanager
def progress_bar(name: str, all_of_them: int, unit: str = "it") -> Iterator[Callable[[int], None]]:
    """Yields a function that takes what is done of it, in iterations; the bar is drawn on a terminal only."""
    from tqdm import tqdm

    tqdm.monitor_interval = 0  # no thread of its own: the bar is updated often enough
    with tqdm(total=all_of_them, desc=name, unit=unit, file=sys.stderr, disable=None, leave=False) as bar:
        yield lambda done: bar.update(done - bar.n)


def status_after(diverged_at: int | None) -> int:
    """Returns the exit status of a run, and says on standard error if it diverged."""
    if diverged_at is None:
        return 0
    print(
        f"ganviz: the run diverged at iteration {diverged_at}: a loss or gradient is no longer a number. "
        "Lower a learning rate and train again.",
        file=sys.stderr,
    )
    return FAILED
