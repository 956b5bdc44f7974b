"""The shared libraries of a bundle on Linux: which stay, what they ask of the system, and from which system on.

A library that the system's own drivers use as well (a GPU's driver wants the newest libstdc++, the X server's own
libxcb) must be the system's, or one of the two does not load; the AppImage project keeps the list of them that this
follows. They are on every desktop, and by name in ``LEFT_TO_THE_SYSTEM`` for whoever packs the bundle.
"""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

#: Libraries that are not packed, and the Debian package that has each; Ubuntu 24.04 calls some of them anew.
LEFT_TO_THE_SYSTEM = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libexpat.so.1": "libexpat1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libgcc_s.so.1": "libgcc-s1",
    "libglib-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libgthread-2.0.so.0": "libglib2.0-0 | libglib2.0-0t64",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libxcb.so.1": "libxcb1",
    "libz.so.1": "zlib1g",
}
#: What belongs to the C library itself.
GLIBC = re.compile(r"(ld-linux.*|linux-vdso|lib(c|m|dl|rt|pthread|util|resolv|mvec|anl))\.so[.\d]*")
#: The newest symbols that may be asked for: those of Ubuntu 22.04.
NEWEST = {"GLIBC": (2, 35), "GLIBCXX": (3, 4, 30), "CXXABI": (1, 3, 13)}


@dataclass(frozen=True)
class Library:
    """What an ELF file says of itself: the libraries it needs, and the versions of symbols, as in ``GLIBC_2.34``."""

    needs: frozenset[str]
    versions: frozenset[str]


def read(path: Path) -> Library | None:
    """Reads a file's header by binutils; None where it is no library or program. Raises FileNotFoundError without."""
    with path.open("rb") as file:
        if file.read(4) != b"\x7fELF":
            return None
    return parsed(
        subprocess.run(["objdump", "-p", str(path)], capture_output=True, encoding="utf-8", check=True).stdout
    )


def parsed(printed: str) -> Library:
    """Reads what ``objdump -p`` prints of a library."""
    asked = printed.partition("Version References:")[2]
    return Library(
        frozenset(re.findall(r"^\s+NEEDED\s+(\S+)", printed, re.MULTILINE)),
        frozenset(re.findall(r"\b[A-Z]+_[\d.]+\b", asked)),
    )


def read_all(folder: Path) -> dict[Path, Library]:
    """Reads every library and program in a folder, links left out."""
    paths = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    return {path: found for path in paths if (found := read(path)) is not None}


def orphans(needs: Mapping[str, Iterable[str]], candidates: Iterable[str]) -> set[str]:
    """Returns those of the candidates that nothing needs but other orphans; all are names of libraries."""
    found: set[str] = set()
    while True:
        needed = {name for library, named in needs.items() if library not in found for name in named if name != library}
        more = set(candidates) - needed - found
        if not more:
            return found
        found |= more


def drop(internal: Path) -> list[str]:
    """Removes what the system has, and then all that was there for its sake; returns the names.

    A single library lies beside the packages, among Qt's, or in the folder that auditwheel made for a wheel: there only
    because another one needs it. Python's own is what the program itself opens.
    """
    libraries = read_all(internal)
    found = [path for path in libraries if path.parent == internal and _is_of_the_system(path.name)]
    kept = {path: library for path, library in libraries.items() if path not in found}
    places = (internal, internal / "PySide6" / "Qt" / "lib")
    single = {
        path.name: path
        for path in kept
        if (path.parent in places or path.parent.name.endswith(".libs")) and not path.name.startswith("libpython")
    }
    # By its place where two have one name, as modules do.
    needs = {path.name if path.name in single else str(path): library.needs for path, library in kept.items()}
    found += [single[name] for name in orphans(needs, single)]
    for path in found:
        path.unlink()
    for path in internal.rglob("*"):
        if path.is_symlink() and not path.exists():
            path.unlink()
    return sorted(path.name for path in found)


def _is_of_the_system(name: str) -> bool:
    return name in LEFT_TO_THE_SYSTEM or GLIBC.fullmatch(name) is not None


def asked_of_the_system(internal: Path) -> set[str]:
    """Returns the names of the libraries that are needed and not in the bundle, those of the C library left out."""
    libraries = read_all(internal)
    there = {path.name for path in internal.rglob("*") if ".so" in path.name}
    needed = {name for library in libraries.values() for name in library.needs}
    return {name for name in needed - there if not GLIBC.fullmatch(name)}


def too_new(folder: Path) -> dict[str, str]:
    """Returns the files that ask for newer symbols than the oldest supported system has, and one such symbol each."""
    found: dict[str, str] = {}
    for path, library in read_all(folder).items():
        for version in sorted(library.versions):
            name, _, number = version.partition("_")
            if name in NEWEST and tuple(map(int, number.split("."))) > NEWEST[name]:
                found[path.relative_to(folder).as_posix()] = version
    return found
