"""The table of components, and which of them has a file."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path, PurePosixPath

TABLE, TEXTS = Path(__file__).with_name("libraries.toml"), Path(__file__).with_name("texts")
#: Names of shared libraries: of Linux with its versions, of Python's modules, of Windows, of macOS.
LIBRARY = re.compile(r".*(\.so(\.\d+)*|\.pyd|\.dll|\.dylib)")
#: A version that is none of a wheel: that of the Python that runs this.
OF_PYTHON = "python"


@dataclass(frozen=True)
class Component:
    """Somebody's work.

    Attributes:
        licence: as SPDX writes it, where it can.
        files: patterns of its files, see ``libraries.toml``.
        wheel: by which it comes, or "".
        version: ``OF_PYTHON``, or "".
        texts: names of files in ``texts``, without their ending; none where the wheel brings them.
        source, note: where its source lies, and what else must be said; or "".
    """

    name: str
    licence: str
    files: Sequence[str]
    wheel: str = ""
    version: str = ""
    texts: Sequence[str] = ()
    source: str = ""
    note: str = ""

    def has(self, place: str) -> bool:
        """Says whether a file within the bundle, by its path there, is one of it."""
        lower, name = place.lower(), PurePosixPath(place).name.lower()
        return any(fnmatchcase(lower if "/" in one else name, one.lower()) for one in self.files)


def components(table: Path = TABLE) -> list[Component]:
    """Reads the table. Raises TypeError where an entry has a field that there is not."""
    plain = tomllib.loads(table.read_text(encoding="utf-8"))
    return [Component(**entry) for entry in plain["component"]]


def text(name: str) -> str:
    """Returns the text of a licence."""
    return (TEXTS / f"{name}.txt").read_text(encoding="utf-8").strip("\n")


def is_library(place: str) -> bool:
    """Says whether a path is that of a shared library, by its name."""
    path = PurePosixPath(place)
    in_framework = any(part == f"{path.name}.framework" for part in path.parts)
    return bool(LIBRARY.fullmatch(path.name.lower())) or in_framework


def sorted_out(places: Iterable[str], table: Sequence[Component]) -> tuple[dict[str, list[str]], list[str]]:
    """Returns the files of each component by its name, and the shared libraries that have no entry."""
    of: dict[str, list[str]] = {component.name: [] for component in table}
    unknown = []
    for place in sorted(places):
        owner = next((component for component in table if component.has(place)), None)
        if owner is not None:
            of[owner.name].append(place)
        elif is_library(place):
            unknown.append(place)
    return of, unknown
