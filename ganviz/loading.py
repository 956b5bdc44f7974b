"""What to do where a library that the program needs does not load, in one sentence."""

from __future__ import annotations

import ctypes
import re
import shutil
import sys

from ganviz.refusals import shortened
from ganviz.resources import resource

#: As the loader of Linux says it, in English whatever the language.
_MISSING = re.compile(r"(lib[^\s:/]+\.so[^\s:]*): cannot open shared object file")
_OLD_SYSTEM = re.compile(r"version [`'](GLIBC\w*_[\d.]+)' not found")
#: Letters of what the loader says.
LONGEST_CAUSE = 160
RUNTIME = "https://aka.ms/vs/17/release/vc_redist.x64.exe"


class LoadError(Exception):
    """A library does not load; the message is a sentence that says which, and what to do."""


def load_error(part: str, error: BaseException) -> LoadError:
    """Returns the error to raise where ``part``, such as "the window", does not load."""
    said = f"{error} {error.__cause__ or ''}"
    if found := _MISSING.search(said):
        return LoadError(f"{part} does not load: {_missing(found[1])}")
    if found := _OLD_SYSTEM.search(said):
        return LoadError(f"{part} does not load: this system is too old, for it has no {found[1]}; use a newer one.")
    cause = shortened(next(iter(str(error).strip().splitlines()), type(error).__name__), LONGEST_CAUSE).rstrip(".")
    if sys.platform == "win32" and "DLL load failed" in said:
        return LoadError(f"{part} does not load: {cause}; install the Visual C++ runtime from {RUNTIME}.")
    return LoadError(f"{part} does not load: {cause}; install GanViz anew.")


def packages() -> dict[str, str]:
    """The Debian package of each library of the system that Qt wants."""
    lines = resource("system-libraries.txt").read_text(encoding="utf-8").splitlines()
    rows = [line.split() for line in lines if line and not line.startswith("#")]
    return {library: package for library, package, _ in rows}


def remedy(said: str) -> str | None:
    """Returns what to do where the loader says that a library of the system is missing; None where it says no such."""
    found = _MISSING.search(said)
    return None if found is None else _remedy(_all_missing(found[1]))


def _missing(library: str) -> str:
    missing = _all_missing(library)
    to_do = f"{_remedy(missing)}, and start GanViz again."
    if len(missing) == 1:
        return f"the system's library {library} is missing; {to_do}"
    return f"the system's libraries {' and '.join(missing)} are missing; {to_do}"


def _all_missing(library: str) -> list[str]:
    """All that is missing, not only the first one that was missed: one command then mends it."""
    return [library] + [name for name in packages() if name != library and not _loads(name)]


def _remedy(missing: list[str]) -> str:
    known = packages()
    names = " ".join(known[name] for name in missing if name in known)
    if not names:
        return "install the package that has it"
    if shutil.which("apt-get"):
        return f"run `sudo apt install {names}`"
    return f"install what Debian calls {names}"


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True
