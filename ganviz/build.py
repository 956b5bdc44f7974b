"""Which build of the program this is, and what it can compute on. Nothing here is slow to ask."""

from __future__ import annotations

import importlib.util
import json
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from ganviz import __version__
from ganviz.child import is_frozen
from ganviz.phrases import Phrase, phrase
from ganviz.resources import resource

#: Letters of a commit's name that tell it from others.
COMMIT = 10

NO_CUDA_IN_PACKAGE = (
    "This packaged program computes on the CPU only. To use an NVIDIA GPU, install GanViz with pip beside a torch "
    "built for CUDA, as pytorch.org says."
)
NO_CUDA_IN_TORCH = (
    "This torch is built for the CPU only. To use an NVIDIA GPU, install a torch built for CUDA with pip in its place, "
    "as pytorch.org says."
)


@dataclass(frozen=True)
class Build:
    """Where this copy of the program comes from.

    Attributes:
        kind: how it came here, such as "source tree".
        commit, date: of what it was built from; "" where nobody wrote them down.
    """

    kind: str
    commit: str = ""
    date: str = ""

    def words(self) -> Phrase:
        """Returns all that is known of it."""
        if not self.commit:
            return phrase("{version}, {kind}", version=__version__, kind=self.kind)
        values = {"version": __version__, "kind": self.kind, "commit": self.commit[:COMMIT]}
        if not self.date:
            return phrase("{version}, {kind} of commit {commit}", **values)
        return phrase("{version}, {kind} of commit {commit}, {date}", **values, date=self.date)


def this_build() -> Build:
    """Returns what is known of this build: the packaging writes it into ``build.json``."""
    try:
        plain = json.loads(resource("build.json").read_text(encoding="utf-8"))
        return Build(*(str(plain.get(name, "")) for name in ("kind", "commit", "date")))
    except (OSError, ValueError, AttributeError):  # none was written, or it was damaged
        return Build(_kind())


def _kind() -> str:
    if is_frozen():
        return "package"
    return "installed by pip" if resource().parent == Path(__file__).parent else "source tree"


def what_lacks_cuda() -> str:
    """Says how to compute on an NVIDIA GPU where this torch cannot.

    Returns "" where it can, where there is no torch, and where there is no CUDA for anybody.
    """
    if sys.platform == "darwin":
        return ""
    if is_frozen():
        return NO_CUDA_IN_PACKAGE
    # Read, for to import torch takes seconds.
    found = importlib.util.find_spec("torch")
    if found is None or found.origin is None:
        return ""
    try:
        text = Path(found.origin).with_name("version.py").read_text(encoding="utf-8")
    except OSError:
        return ""
    return NO_CUDA_IN_TORCH if re.search(r"^cuda\b[^=\n]*= None$", text, re.MULTILINE) else ""
