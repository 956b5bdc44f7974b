"""A table, or a line, as Markdown and as LaTeX."""

from __future__ import annotations

import re
from collections.abc import Sequence

Line = Sequence[str]

#: What LaTeX reads as something else than itself.
_SPECIAL = {
    "\\": r"\textbackslash{}",
    "&": r"\&",
    "%": r"\%",
    "$": r"\$",
    "#": r"\#",
    "_": r"\_",
    "{": r"\{",
    "}": r"\}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}
#: Signs that not every LaTeX has, in mathematics.
_MATHEMATICAL = {
    **dict(zip("αβγδεηθλμνπρσφχψωΣΔ", (
        "alpha", "beta", "gamma", "delta", "varepsilon", "eta", "theta", "lambda", "mu", "nu", "pi", "rho", "sigma",
        "varphi", "chi", "psi", "omega", "Sigma", "Delta",
    ), strict=True)),
    "−": "-",
    "±": "pm",
    "×": "times",
    "·": "cdot",
    "≥": "geq",
    "≤": "leq",
    "→": "to",
    "∇": "nabla",
    "‖": "|",
    "∞": "infty",
    "⊗": "otimes",
    "ℓ": "ell",
    "√": "surd",
    "²": "^{2}",
    "½": r"\frac{1}{2}",
    "°": r"^{\circ}",
}  # fmt: skip
_DIGITS = {sign: f"_{{{digit}}}" for digit, sign in enumerate("₀₁₂₃₄₅₆₇₈₉")}
_PLAIN = {"–": "--", "—": "---", "’": "'", "“": "``", "”": "''", "\u00a0": "~", "…": r"\ldots{}"}


#: A letter with an index, such as W₁ and L_D.
_INDEXED = re.compile(r"\b[A-Za-z](?:[₀-₉]+|_[A-Za-z])(?![\w])")


def latex_text(text: str) -> str:
    """Returns plain text as LaTeX that every installation sets: Greek letters and signs as mathematics."""
    parts, at = [], 0
    for found in _INDEXED.finditer(text):
        parts += [*map(_in_text, text[at : found.start()]), latex_symbol(found[0])]
        at = found.end()
    return "".join([*parts, *map(_in_text, text[at:])]).replace("$$", "")


def latex_symbol(symbol: str) -> str:
    """Returns a symbol, such as β₁, dim z or p(z), as a formula."""
    inside = "".join(_in_mathematics(sign) or sign for sign in symbol).replace("dim ", r"\dim ").replace(" _", "_")
    return f"${inside.strip()}$" if symbol else ""


def _in_text(sign: str) -> str:
    found = _in_mathematics(sign)
    return f"${found.strip()}$" if found else _PLAIN.get(sign) or _SPECIAL.get(sign, sign)


def _in_mathematics(sign: str) -> str:
    """What stands for a sign in a formula; nothing where it stands for itself."""
    found = _MATHEMATICAL.get(sign, "")
    if found and (found[0].isalpha() or found == "|"):
        return f"\\{found}" + (" " if found[0].isalpha() else "")
    return found or _DIGITS.get(sign, "")


def markdown(lines: Sequence[Line], numbers_from: int = 1) -> str:
    """Returns a table whose first line is its head.

    Args:
        numbers_from: from this column on, cells stand to the right.
    """
    lines = [[cell.replace("|", r"\|") for cell in line] for line in lines]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]

    def row(cells: Line) -> str:
        placed = [
            cell.ljust(width) if place < numbers_from else cell.rjust(width)
            for place, (cell, width) in enumerate(zip(cells, widths, strict=True))
        ]
        return f"| {' | '.join(placed)} |"

    rule = ["-" * width if place < numbers_from else "-" * (width - 1) + ":" for place, width in enumerate(widths)]
    return "\n".join([row(lines[0]), row(rule), *map(row, lines[1:])])


def latex(lines: Sequence[Line], numbers_from: int = 1, symbols: int | None = None) -> str:
    """Returns the same as a ``tabular``, which needs no package.

    Args:
        symbols: the column that has symbols, if there is one.
    """
    columns = "".join("l" if place < numbers_from else "r" for place in range(len(lines[0])))
    first, *others = lines
    head = " & ".join(map(latex_text, first)) + r" \\"
    rows = [
        " & ".join(latex_symbol(cell) if place == symbols else latex_text(cell) for place, cell in enumerate(line))
        + r" \\"
        for line in others
    ]
    body = "\n".join(f"  {row}" for row in rows)
    return f"\\begin{{tabular}}{{{columns}}}\n  \\hline\n  {head}\n  \\hline\n{body}\n  \\hline\n\\end{{tabular}}"
