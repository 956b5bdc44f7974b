"""Numbers and schedules as code."""

from __future__ import annotations


def number(value: float) -> str:
    """Returns a number as it is typed: 10_000, 0.001, 1e-05."""
    if isinstance(value, int):
        return f"{value:_}" if abs(value) >= 10_000 else str(value)
    return repr(value)


def faded(value: float, decay: str, horizon: int) -> str:
    """Returns what is left in an ``iteration`` of something that decays, as an expression."""
    if decay == "none":
        return number(value)
    u = f"iteration / {number(horizon)}"
    share = {
        "linear": f"max(0.0, 1 - {u})",
        "exponential": f"0.01 ** ({u})",
        "cosine": f"(1 + math.cos(math.pi * min(1.0, {u}))) / 2",
    }[decay]
    return f"{number(value)} * {share}"


def fading(decay: str, horizon: int) -> str:
    """Says in words how it fades."""
    return {
        "none": "always the same",
        "linear": f"fading evenly to none at iteration {horizon:,}",
        "exponential": f"a hundredth of it at iteration {horizon:,}",
        "cosine": f"fading to none at iteration {horizon:,}, slowly at both ends",
    }[decay]
