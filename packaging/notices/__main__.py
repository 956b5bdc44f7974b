"""Writes down whose work is in a bundle, and under which terms: ``python packaging/notices dist/GanViz``.

One text, ``NOTICES.txt``, with a table of all components at its head; the window shows it under *Help → About*. It ends
with 1 and names what it is where a shared library has no entry in ``libraries.toml``, or a wheel no licence text. An
entry that fits nothing in this bundle is told and does no harm: another system has other libraries.
"""

from __future__ import annotations

import argparse
import importlib.metadata
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from components import OF_PYTHON, Component, components, sorted_out, text

ROOT = Path(__file__).parents[2]
FILE = "NOTICES.txt"
#: Names of files in which a wheel says under which terms it comes, or some of what is in it.
LICENCE_FILE = re.compile(
    r"(.*/)?[^/]*(licen[cs]e|copying|notice|legal code)[^/]*(?<!\.py)(?<!\.pyc)|.*\.dist-info/licen[cs]es/.*",
    re.IGNORECASE,
)
#: The wheel of the program itself, whose terms stand first.
OWN = "ganviz"
WIDTH = 80


@dataclass
class Notice:
    """What is said of one component."""

    name: str
    version: str
    licence: str
    texts: list[tuple[str, str]]  #: each with the name of the file from which it is
    files: Sequence[str] = ()
    source: str = ""
    note: str = ""


@dataclass
class Notices:
    """All of them, and what was not as it should be."""

    found: list[Notice] = field(default_factory=list)
    missing: list[str] = field(default_factory=list)
    unused: list[str] = field(default_factory=list)


def inside(folder: Path) -> Path:
    """The folder in which a bundle has its libraries: that of the system, or of an application on macOS."""
    places = (folder / "_internal", folder / "Contents" / "Frameworks")
    return next((place for place in places if place.is_dir()), folder)


def places(folder: Path) -> list[str]:
    """The paths of all files of a bundle; links left out, for they lead to another one of them."""
    within, found = inside(folder), []
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found.append(path.relative_to(within if path.is_relative_to(within) else folder).as_posix())
    return found


def collected(folder: Path, table: Sequence[Component]) -> Notices:
    """Goes through a bundle: the libraries by the table, the wheels by what they say of themselves."""
    notices = Notices()
    files, unknown = sorted_out(places(folder), table)
    notices.missing += [f"{place} has no entry in packaging/notices/libraries.toml" for place in unknown]
    wheels = {_same(one.name): one for one in importlib.metadata.distributions(path=[str(inside(folder))])}
    described = set()
    for component in table:
        wheel = wheels.get(_same(component.wheel)) if component.wheel else None
        if not files[component.name] and (wheel is None or component.files):
            notices.unused.append(component.name)
            continue
        described.add(_same(component.wheel))
        own = list(_texts_of(wheel)) if wheel is not None else []
        texts = [(name, text(name)) for name in component.texts] or own
        if not texts:
            notices.missing.append(f"{component.name} has no licence text")
        version = _version(component, wheel, files[component.name])
        notices.found.append(
            Notice(
                component.name,
                version,
                component.licence,
                texts,
                files[component.name],
                component.source,
                component.note.strip(),
            )
        )
    for name, wheel in sorted(wheels.items()):
        if name in described:
            continue
        texts = list(_texts_of(wheel))
        if not texts:
            notices.missing.append(f"the wheel {wheel.name} has no licence text and no entry")
        shown = "GanViz" if name == OWN else wheel.name
        notice = Notice(shown, wheel.version, _licence(wheel), texts, source=_homepage(wheel))
        notices.found.insert(0 if name == OWN else len(notices.found), notice)
    return notices


def _same(name: str) -> str:
    """The name of a wheel as package indexes compare it."""
    return re.sub(r"[-_.]+", "-", name).lower()


def _texts_of(wheel: importlib.metadata.Distribution) -> Iterator[tuple[str, str]]:
    """The licences that a wheel has in its folder of metadata, and those beside what they are about, where that is."""
    for path in sorted(wheel.files or (), key=lambda path: (".dist-info/" not in path.as_posix(), path.as_posix())):
        place = Path(str(wheel.locate_file(path)))
        if LICENCE_FILE.fullmatch(path.as_posix()) and place.is_file():
            name = re.sub(r"^[^/]*\.dist-info/(licenses/)?", "", path.as_posix())
            yield name, place.read_text(encoding="utf-8", errors="replace")


def _licence(wheel: importlib.metadata.Distribution) -> str:
    """What a wheel says in one line of its terms; "" where it says nothing, or all of them."""
    said = wheel.metadata.get("License-Expression") or wheel.metadata.get("License") or ""
    if said and "\n" not in said:
        return str(said)
    classes = wheel.metadata.get_all("Classifier") or []
    return ", ".join(one.rpartition(" :: ")[2] for one in classes if one.startswith("License ::"))


def _homepage(wheel: importlib.metadata.Distribution) -> str:
    urls = dict(one.split(", ", 1) for one in wheel.metadata.get_all("Project-URL") or [] if ", " in one)
    lower = {name.lower(): url for name, url in urls.items()}
    return next((lower[name] for name in ("source", "repository", "source code", "homepage") if name in lower), "")


def _version(component: Component, wheel: importlib.metadata.Distribution | None, files: Sequence[str]) -> str:
    if component.version == OF_PYTHON:
        return platform.python_version()
    if wheel is not None:
        return wheel.version
    if component.wheel:  # of what builds, and is in no bundle
        with suppress(importlib.metadata.PackageNotFoundError):
            return importlib.metadata.version(component.wheel)
    # What lies in no folder is from the system.
    found = {_of_the_system(place) for place in files if "/" not in place} - {""}
    return ", ".join(sorted(found))


def _of_the_system(name: str) -> str:
    """The version of the package of Debian or a descendant that has a library of this name here; "" for none."""
    query = shutil.which("dpkg-query")
    if query is None:
        return ""
    owners = _said(query, "-S", f"*/{name}").splitlines()
    return _said(query, "-W", "-f=${Version}", owners[0].split(":")[0]) if owners else ""


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, encoding="utf-8", errors="replace").stdout


def written(notices: Notices) -> str:
    """Returns the whole text. A text that is there already is named, not said again."""
    lines = ["GanViz and the libraries it comes with: whose work they are, and under which terms.", ""]
    lines += [f"  {f'{one.name} {one.version}'.strip()}: {one.licence}" for one in notices.found]
    said: dict[str, str] = {}
    for one in notices.found:
        lines += ["", "=" * WIDTH, f"{one.name} {one.version}".strip(), "=" * WIDTH, f"Licence: {one.licence}"]
        if one.source:
            lines.append(f"Source: {one.source}")
        if one.files:
            lines.append(f"Files: {_shortened(one.files)}")
        if one.note:
            lines += ["", one.note]
        for name, words in one.texts:
            words = "\n".join(line.rstrip() for line in words.strip("\n").splitlines())
            if words in said:
                lines += ["", f"── {name}: the same text as under {said[words]} ──"]
            else:
                said[words] = f"{one.name}, {name}"
                lines += ["", f"── {name} ──", "", words]
    return "\n".join(lines) + "\n"


def _shortened(files: Sequence[str]) -> str:
    """Names the files, or where there are many of them the folders."""
    if len(files) <= 12:
        return ", ".join(files)
    tops = sorted({f"{place.split('/')[0]}/" if "/" in place else place for place in files})
    return ", ".join(tops)


def shipped_resources(folder: Path) -> Path:
    """Where the program looks for what ships with it. Raises FileNotFoundError where there is no such place."""
    for path in folder.rglob("resources"):
        if path.is_dir() and path.parent.name == OWN and not any(one.is_symlink() for one in (path, *path.parents)):
            return path
    raise FileNotFoundError(f"{folder} has no {OWN}/resources")


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="packaging/notices", description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, help="a bundle, such as dist/GanViz")
    parser.add_argument("--out", type=Path, help=f"where to write (ganviz/resources/{FILE} within the bundle)")
    options = parser.parse_args(arguments)
    notices = collected(options.folder, components())
    if notices.unused:
        print(f"notices: nothing in this bundle is of: {', '.join(notices.unused)}", file=sys.stderr)
    for said in notices.missing:
        print(f"notices: {said}", file=sys.stderr)
    if notices.missing:
        return 1
    out = options.out or shipped_resources(options.folder) / FILE
    out.write_text(written(notices), encoding="utf-8")
    print(f"{out}: {len(notices.found)} components, {out.stat().st_size / 1000:,.0f} kB")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
