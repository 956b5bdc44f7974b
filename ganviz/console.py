"""Standard output and error that take every text, whatever a terminal, a file or a pipe can hold."""

from __future__ import annotations

import codecs
import io
import os
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

#: Signs as they are typed where there is nothing but ASCII. Letters, digits and accents follow from their names.
_TYPED = {
    "−": "-",
    "±": "+-",
    "∓": "-+",
    "×": "x",
    "÷": "/",
    "·": ".",
    "⊗": "(x)",
    "≥": ">=",
    "≤": "<=",
    "≈": "~",
    "≠": "!=",
    "√": "sqrt ",
    "∫": "int ",
    "∇": "grad ",
    "∂": "d",
    "∞": "inf",
    "‖": "||",
    "⟨": "<",
    "⟩": ">",
    "→": "->",
    "←": "<-",
    "⁄": "/",
    "′": "'",
    "°": " deg",
    "“": '"',
    "”": '"',
    "‘": "'",
    "’": "'",
    "˙": "",
    "λ": "lambda",  # Unicode's own name for it is lamda
    "Λ": "Lambda",
}


def speak_utf8() -> None:
    """Gives the program a locale with UTF-8 where it has none, before Qt does so itself and says it in four lines.

    Python does the same, but not within a packaged program nor against LC_ALL.
    """
    if sys.platform != "linux":
        return
    decides = next((name for name in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(name)), "LC_CTYPE")
    if os.environ.get(decides) in (None, "", "C", "POSIX"):
        os.environ["LC_ALL" if decides == "LC_ALL" else "LC_CTYPE"] = "C.UTF-8"


@contextmanager
def open_console() -> Iterator[None]:
    """Makes both streams safe to print to while the program runs.

    What their encoding lacks is written as in ASCII: σ² is sigma^2, ≥ is >=. A redirected output on Windows has such an
    encoding, cp1252, and so has a terminal without UTF-8. A program without a console, as a window's or one whose
    output was closed, has no streams at all: there the text goes nowhere.
    """
    missing = [name for name in ("stdout", "stderr") if getattr(sys, name) is None]
    with Path(os.devnull).open("w", encoding="utf-8") as nowhere:
        for name in missing:
            setattr(sys, name, nowhere)
        for stream in (sys.stdout, sys.stderr):
            if isinstance(stream, io.TextIOWrapper):
                stream.reconfigure(errors=_TYPED_ERRORS)
        try:
            yield
        finally:
            for name in missing:
                setattr(sys, name, None)


def typed(text: str) -> str:
    """Returns a text in ASCII that reads like it; a question mark stands for what has no likeness there."""
    words, was_raised = "", False
    for sign in text:
        is_raised = unicodedata.decomposition(sign).startswith("<super>")
        words += "^" if is_raised and not was_raised else ""
        words += _TYPED[sign] if sign in _TYPED else "".join(map(_word, unicodedata.normalize("NFKD", sign)))
        was_raised = is_raised
    return words


def _word(sign: str) -> str:
    if sign.isascii():
        return sign
    if sign in _TYPED:
        return _TYPED[sign]
    category = unicodedata.category(sign)
    if category == "Mn":  # an accent
        return ""
    if category == "Pd":  # a dash
        return "-"
    alphabet, _, letter = unicodedata.name(sign, "").partition(" LETTER ")
    if alphabet == "GREEK SMALL":
        return letter.lower()
    return letter.capitalize() if alphabet == "GREEK CAPITAL" else "?"


def _typed_errors(error: UnicodeError) -> tuple[str, int]:
    assert isinstance(error, UnicodeEncodeError)
    return typed(error.object[error.start : error.end]), error.end


_TYPED_ERRORS = "ganviz-typed"
codecs.register_error(_TYPED_ERRORS, _typed_errors)
