"""Formulas of curves that nobody means: each becomes a curve or one line, in half a second, and nothing is executed."""

from __future__ import annotations

import random
import sys
import time
from dataclasses import replace
from typing import Any

import numpy as np
from trial import Kind, Outcome

from ganviz.own_data.formula import CONSTANTS, FUNCTIONS, Curve, points_of
from ganviz.refusals import LONGEST_MESSAGE, ConfigError

#: Seconds of the processor that a formula may take.
LONGEST = 0.5
#: What a program might do if a formula were one: any of it would be seen by Python's own audit.
NEVER = (
    "exec",
    "import",
    "open",
    "os.",
    "subprocess.",
    "socket.",
    "ctypes.",
    "marshal.",
    "pickle.",
    "sys.addaudithook",
)
NUMBERS = ["1", "2", "3", "0", ".5", "1e3", "1e308", "1e-320", "9**9**9", "0x1F", "1_0", "1j", "9" * 190]
SIGNS = [*"+-*/%@&|^~<>=:,;.[]{}()()()#\n\t", "**", "//", "<<", "==", ":=", "and", "not", "in", "is", "if", "else"]
WORDS = [
    *FUNCTIONS,
    *CONSTANTS,
    *("t", "x") * 5,
    *NUMBERS,
    *SIGNS,
    *("True", "None", "...", "''", "f'{t}'", "__import__('os').system('echo')", "().__class__.__mro__", "eval('1')"),
    *("exec('1')", "open('/etc/passwd')", "t.real", "[t for t in t]", "lambda: t", "sin(*t)", "sin(x=t)", "(yield)"),
    *("await t", "print(t)", "t.__class__", "sin(t, out=t)", "²", "³", "π", "−", "·", "√", "∞", "٣", "½", "é"),
    *("\ud800", "\0", "\u202e", "(" * 300, "-" * 190, "sin(" * 50),
]

_watched = False
_seen: list[str] = []


def _audit(event: str, _arguments: Any) -> None:
    if _watched and event.startswith(NEVER):
        _seen.append(event)


def make(rng: random.Random) -> Curve:
    """One formula or two: as many that can be read as such of words in any order, and of what nearly is one."""
    both, odd = rng.random() < 0.5, rng.random() < 0.5
    low, high = sorted((rng.uniform(-9, 9), rng.uniform(-9, 9)))
    curve = Curve(_formula(rng, "t", odd) if both else "", _formula(rng, "t" if both else "x", odd), low, high)
    wrong = rng.choice(({"start": high, "end": low}, {"end": float("nan")}, {"noise": -1.0}, {"count": 10**9}))
    return replace(curve, **wrong) if rng.random() < 0.05 else curve  # type: ignore[arg-type]


def _formula(rng: random.Random, variable: str, odd: bool, depth: int = 0) -> str:
    kind = rng.random()
    if odd and kind < 0.15:
        return "".join(rng.choice(WORDS) for _ in range(rng.randrange(12)))
    if depth > rng.randrange(1, 6):
        return rng.choice(WORDS) if odd and kind < 0.5 else rng.choice((variable, variable, "2", ".5", "pi", "e", "-3"))
    if kind < 0.5:
        return f"{rng.choice(list(FUNCTIONS))}({_formula(rng, variable, odd, depth + 1)})"
    both = (_formula(rng, variable, odd, depth + 1) for _ in range(2))
    return rng.choice("+-*/^%").join(f"({part})" for part in both)


def attempt(curve: Curve) -> Outcome:
    """Draws the curve, and looks at what was done meanwhile."""
    global _watched
    _seen.clear()
    began, said, refused = time.process_time(), list[str](), False
    _watched = True
    try:
        points = points_of(curve)
        assert points.ndim == 2
        assert points.shape[1] == 2
        assert np.isfinite(points).all()
    except ConfigError as error:
        refused, said = True, [str(error)]
    finally:
        _watched = False
    busy = time.process_time() - began
    assert busy < LONGEST, f"{busy:.2f} s"
    assert not _seen, _seen
    assert all("\n" not in line and 0 < len(line) <= LONGEST_MESSAGE for line in said), said
    return Outcome(refused, said)


def new_kind() -> Kind:
    """A hook on what Python does cannot be taken off again, so it is there only where formulas are tried."""
    sys.addaudithook(_audit)
    points_of(Curve())  # what is imported at the first one is no attack
    return Kind("formulas", make, attempt)
