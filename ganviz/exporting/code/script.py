"""A lesson as a script."""

from __future__ import annotations

import textwrap

from ganviz.exporting.code.lesson import Lesson
from ganviz.exporting.code.parts import WIDTH, commented

_SYMBOLS = (
    "x is a real point, z a latent and y = G(z) a generated point; s is the raw score that D gives to a point, and "
    "D = σ(s) the probability of being real that it stands for. E is a mean over the batch."
)
_CRITIC = (
    "x is a real point, z a latent and y = G(z) a generated point; f, or s, is the score that the critic D gives to a "
    "point. E is a mean over the batch."
)


def symbols(lesson: Lesson) -> str:
    """Says what stands for what in the formulas."""
    return _CRITIC if any("f(" in text for _, text, _ in lesson.formulas) else _SYMBOLS


def script(lesson: Lesson) -> str:
    """Returns the whole file."""
    width = max(len(text) for _, text, _ in lesson.formulas)
    formulas = "\n".join(_formula(player, text, width) for player, text, _ in lesson.formulas)
    said = [
        textwrap.fill(lesson.title, WIDTH - 4),
        textwrap.fill(lesson.made_by, WIDTH) + "\nIt needs PyTorch and matplotlib alone: pip install torch matplotlib",
        formulas,
        textwrap.fill(symbols(lesson), WIDTH),
    ]
    if lesson.watch_for:
        said.append(textwrap.fill(f"What to watch for: {lesson.watch_for}", WIDTH))
    text = '"""' + "\n\n".join(said) + '\n"""\n\n' + lesson.imports() + "\n"
    for number, part in enumerate(lesson.parts):
        rule = "─" * (WIDTH - len(part.title) - 6)
        code = part.code()
        gap = "\n\n" if code.startswith(("def ", "class ")) else "\n"
        comment = f"#\n{commented(part.comment)}\n" if part.comment else ""
        text += "\n\n" if number else "\n"
        text += f"# ── {part.title} {rule}\n{comment}{gap}{code}"
    return text


def _formula(player: str, text: str, width: int) -> str:
    return textwrap.fill(
        text, WIDTH, initial_indent=f"    {player} minimises  ", subsequent_indent=" " * 19, break_long_words=False
    )
