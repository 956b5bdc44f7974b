"""A lesson as a notebook, in Jupyter's format 4.5, which is JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from ganviz.exporting.code.lesson import Lesson, check_gaps
from ganviz.exporting.code.parts import GAPS, HINTS, Part
from ganviz.exporting.code.script import symbols


def notebook(lesson: Lesson, left_out: Iterable[str] = ()) -> str:
    """Returns the whole file.

    Args:
        left_out: what is left for the reader to write, of ``parts.GAPS``; a cell after it says whether it is right.

    Raises:
        ConfigError: there is nothing of that kind to leave out.
    """
    left_out = tuple(left_out)
    check_gaps(lesson, left_out)
    cells = [_text(_beginning(lesson)), _code(lesson.imports(left_out))]
    for part in lesson.parts:
        cells.append(_text(f"## {part.title}\n\n{_words(part, left_out)}".rstrip()))
        cells.append(_code(part.code(left_out)))
        for gap, check in part.checks:
            if gap in left_out:
                cells.append(_text("Run this to see whether it is right:"))
                cells.append(_code(check))
    for number, cell in enumerate(cells, 1):
        cell["id"] = f"cell-{number}"
    metadata = {
        "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
        "language_info": {"name": "python"},
    }
    whole = {"cells": cells, "metadata": metadata, "nbformat": 4, "nbformat_minor": 5}
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def _beginning(lesson: Lesson) -> str:
    formulas = "\n\n".join(f"${player}$ minimises\n\n$${latex}$$" for player, _, latex in lesson.formulas)
    said = [f"# {lesson.title}", formulas, _mathematical(symbols(lesson))]
    if lesson.watch_for:
        said.append(f"**What to watch for.** {lesson.watch_for}")
    said.append(f"*{lesson.made_by} It needs PyTorch and matplotlib alone: `pip install torch matplotlib`.*")
    return "\n\n".join(said)


def _words(part: Part, left_out: tuple[str, ...]) -> str:
    tasks = [f"**Exercise.** {GAPS[gap]} {HINTS[gap]}" for gap, _ in part.checks if gap in left_out]
    return "\n\n".join([*filter(None, [part.words]), *tasks])


def _mathematical(text: str) -> str:
    """The symbols of a sentence as formulas."""
    for symbol in ("y = G(z)", "D = σ(s)"):
        text = text.replace(symbol, f"${symbol}$".replace("σ", r"\sigma"))
    return text


def _text(text: str) -> dict[str, Any]:
    return {"cell_type": "markdown", "id": "", "metadata": {}, "source": text.splitlines(keepends=True)}


def _code(code: str) -> dict[str, Any]:
    return {
        "cell_type": "code",
        "execution_count": None,
        "id": "",
        "metadata": {},
        "outputs": [],
        "source": code.rstrip().splitlines(keepends=True),
    }
