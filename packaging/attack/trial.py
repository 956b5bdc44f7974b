"""Tries cases one after the other, and says which of them broke a promise."""

from __future__ import annotations

import random
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

#: Seconds that a case may keep the processor busy; and that it may take in all, on a machine that has other work.
BUSY, LONG = 5.0, 60.0
#: Letters of a message.
LONGEST = 300
#: Failures that are printed in full.
SHOWN = 10


@dataclass
class Outcome:
    """What came of one case: whether it was refused, and what was said."""

    refused: bool = False
    said: list[str] = field(default_factory=list)


@dataclass
class Kind:
    """A kind of attack.

    Attributes:
        name: on the command line.
        make: makes a case from random numbers; it is printed where it fails.
        attempt: carries one out, and raises whatever comes of it.
    """

    name: str
    make: Callable[[random.Random], Any]
    attempt: Callable[[Any], Outcome]


def cases(kind: Kind, seed: int, numbers: range) -> Iterator[tuple[int, Any]]:
    """Yields each case with its number, from which alone it is made."""
    for number in numbers:
        yield number, kind.make(random.Random(f"{kind.name} {seed} {number}"))


def try_all(kind: Kind, seed: int, numbers: range) -> int:
    """Tries the cases of these numbers, prints what came of them, and returns how many failed; Ctrl+C ends it early."""
    tried = refused = failed = 0
    slowest = longest = 0.0
    for number, case in cases(kind, seed, numbers):
        begun, busy = time.perf_counter(), time.process_time()
        problem, outcome = "", Outcome()
        try:
            outcome = kind.attempt(case)
        except KeyboardInterrupt:
            break
        except BaseException:
            problem = traceback.format_exc()
        took, busy = time.perf_counter() - begun, time.process_time() - busy
        problem = problem or _broken(outcome, took, busy)
        slowest, longest = max(slowest, busy), max([longest, *map(len, outcome.said)])
        tried, refused = tried + 1, refused + outcome.refused
        failed += bool(problem)
        if problem and failed <= SHOWN:
            print(f"{kind.name} {number}: {str(case)[:2000]}\n{problem}", flush=True)
    print(
        f"{kind.name}: {tried:,} cases, {refused:,} refused, {failed:,} failed; "
        f"at most {slowest:.1f} s, longest message {longest:.0f} letters",
        flush=True,
    )
    return failed


def _broken(outcome: Outcome, took: float, busy: float) -> str:
    if busy > BUSY or took > LONG:
        return f"it took {took:.1f} s, {busy:.1f} s of the processor"
    for said in outcome.said:
        if len(said) >= LONGEST:
            return f"{len(said)} letters: {said[:400]}"
        if "Traceback" in said or not said.isprintable():
            return said
    return ""
