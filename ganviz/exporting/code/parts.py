"""What code is made of before it is a script or a notebook."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from dataclasses import dataclass

#: Letters of a line, and of the text in a comment.
WIDTH = 88

#: What an exercise may leave out, with what a student is asked to write.
GAPS = {
    "loss": "Write what D and G minimise.",
    "penalty": "Write what D pays for its slope.",
    "update": "Write one step of D and one step of G.",
}


#: What a reader needs to know for that, Markdown.
HINTS = {
    "loss": "`real` and `fake` are the raw scores of real and of generated points, a row for each. Return a mean over "
    "the rows, as a tensor.",
    "penalty": "`real` and `fake` are points, a row for each, and `slope(points)` gives the gradient of the score at "
    "each of them. Return a mean over the rows, as a tensor; the weight comes later.",
    "update": "Draw points, compute the loss, and then `zero_grad()`, `backward()` and `step()`, with the optimiser of "
    "the player whose step it is. Return `loss.item()`. The notebook's other functions are at hand.",
}


@dataclass(frozen=True)
class Function:
    """A function of the code.

    Attributes:
        signature: its name and arguments, ``step(x)``.
        says: its docstring, in one paragraph or several.
        body: its lines.
        gap: the exercise that leaves its body out; empty for none.
    """

    signature: str
    says: str
    body: str
    gap: str = ""

    def text(self, left_out: Iterable[str] = ()) -> str:
        """Returns its code, without the body where that is to be found by the reader."""
        body = self.body
        if self.gap in left_out:
            name = self.signature.partition("(")[0]
            body = f'raise NotImplementedError("write {name}")'
        return f"def {self.signature}:\n{_indented(docstring(self.says))}\n{_indented(body)}"


@dataclass(frozen=True)
class Part:
    """A part of the code, with what is said of it.

    Attributes:
        title: its heading.
        words: Markdown, for a notebook.
        comment: plain text, for a script; empty where the code says it.
        pieces: statements and functions, in order.
        checks: by gap, code by which the reader sees whether what was left out is right.
    """

    title: str
    words: str
    comment: str
    pieces: tuple[str | Function, ...]
    checks: tuple[tuple[str, str], ...] = ()

    def code(self, left_out: Iterable[str] = ()) -> str:
        """Returns its code."""
        return joined(self.pieces, left_out)


def joined(pieces: Iterable[str | Function], left_out: Iterable[str] = ()) -> str:
    """Puts pieces one below the other: two empty lines around a function, one elsewhere."""
    text, is_open = "", True
    for piece in pieces:
        made = piece if isinstance(piece, str) else piece.text(left_out)
        begins, ends = made.startswith(("def ", "class ")), "\n    " in made.rpartition("\n\n\n")[2]
        ends = ends and (not isinstance(piece, str) or made.rpartition("\n\n\n")[2].startswith(("def ", "class ")))
        if text:
            text += "\n" if is_open and not begins else "\n\n"
        text += made + "\n"
        is_open = not ends
    return text


def docstring(says: str) -> str:
    """Returns a docstring: on one line where it fits."""
    paragraphs = [paragraph for paragraph in says.split("\n\n") if paragraph]
    if len(paragraphs) == 1 and len(says) + 10 <= WIDTH:
        return f'"""{says}"""'
    wrapped = [textwrap.fill(paragraph, WIDTH - 4) for paragraph in paragraphs]
    wrapped[0] = textwrap.fill(f'"""{paragraphs[0]}', WIDTH - 4)
    return "\n\n".join(wrapped) + '\n"""'


def commented(text: str) -> str:
    """Returns plain text as a comment."""
    return "\n\n".join(
        textwrap.fill(" ".join(paragraph.split()), WIDTH, initial_indent="# ", subsequent_indent="# ")
        for paragraph in text.split("\n\n")
        if paragraph.strip()
    ).replace("\n\n", "\n#\n")


def _indented(text: str) -> str:
    return textwrap.indent(text, "    ")
