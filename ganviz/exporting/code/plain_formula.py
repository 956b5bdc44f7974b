"""A formula's LaTeX as plain text, for comments: −E log D(x) − E log(1 − D(G(z)))."""

from __future__ import annotations

import re

#: What is replaced, one after the other.
_RULES = (
    (r"\\mathbb\{E\}_(?:\{(?:[^{}]|\{[^{}]*\})*\}|\w)", "E "),
    (r"\\left|\\right", ""),
    (r"\\frac\{1\}\{2\}", "½ "),
    (r"\\frac\{1\}\{4\}", "¼ "),
    (r"\\hat\{x\}", "x̂"),
    (r"\\nabla\s*", "∇"),
    (r"\\delta", "δ"),
    (r"\\sigma", "σ"),
    (r"\\lambda", "λ"),
    (r"\\gamma", "γ"),
    (r"\\leq", "≤"),
    (r"\\\|", "‖"),
    (r"\\log(?=\()", "log"),
    (r"\\log", "log "),
    (r"\\max(?=\()", "max"),
    (r"\\,", " "),
    (r"e\^\{((?:[^{}]|\{[^{}]*\})*)\}", r"exp(\1)"),
    (r"\^\{?2\}?", "²"),
    (r"(?<=[^\s(\[])([-+])", r" \1 "),
    (r"-", "−"),
    (r",(?=\S)", ", "),
    (r"\s+", " "),
    (r"(?<=[(\[]) | (?=[)\]])", ""),
)


def plain(latex: str) -> str:
    """Returns the formula as text; what the rules do not know stays LaTeX."""
    for pattern, replacement in _RULES:
        latex = re.sub(pattern, replacement, latex)
    return latex.strip()
