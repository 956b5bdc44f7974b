"""Builds the program as one folder that runs without Python, and packs it: ``python packaging/bundle``.

It prints the versions that went in and what takes the room. ``dist/GanViz`` is the folder, ``dist/*.tar.zst`` the
download, ``dist/*.deb`` the package for Debian and Ubuntu where ``dpkg-deb`` is there. A second build of the same
commit has the same list of files, ``dist/*.files``.

PyInstaller (GPL with an exception for what it builds) finds the libraries of torch and Qt; python-zstandard (BSD) packs
on all three systems, which tar's own switch does not.
"""

from __future__ import annotations

import importlib.metadata
import json
import platform
import shutil
import subprocess
import sys
import tarfile
from collections import Counter
from pathlib import Path

import libraries

ROOT = Path(__file__).parents[2]
DIST, WORK = ROOT / "dist", ROOT / "build" / "bundle"
FOLDER = DIST / "GanViz"
#: How hard zstandard tries: 19 of 22, beyond which it takes much more memory to unpack.
LEVEL = 19
#: What a table of sizes shows, from this many bytes upwards.
WORTH_A_LINE = 2_000_000
SHOWN_VERSIONS = ("ganviz", "pyinstaller", "numpy", "scipy", "torch", "PySide6-Essentials", "pyqtgraph", "pillow")


def built() -> Path:
    """Runs PyInstaller; returns the folder. Raises ``CalledProcessError`` when it fails, after its own words."""
    shutil.rmtree(FOLDER, ignore_errors=True)
    spec = Path(__file__).with_name("ganviz.spec")
    where = ["--distpath", str(DIST), "--workpath", str(WORK)]
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *where, str(spec)]
    subprocess.run(command, check=True, cwd=ROOT)
    return FOLDER


def strip(folder: Path) -> None:
    """Takes the tables of symbols, which only a debugger reads, out of the shared libraries on Linux.

    Those of wheels that were mended by auditwheel (``*.libs``) stay as they are: OpenBLAS does not load after it.
    """
    program = shutil.which("strip")
    if platform.system() != "Linux" or program is None:
        return
    libraries = [path for path in files_of(folder) if ".so" in path.suffixes and not path.is_symlink()]
    for path in libraries:
        if not path.parent.name.endswith(".libs"):
            subprocess.run([program, "--strip-unneeded", str(path)], check=True, capture_output=True)


def fit_for_other_systems(folder: Path) -> None:
    """Leaves to the system what is the system's, on Linux, and ends the program where another one could not run it."""
    if platform.system() != "Linux":
        return
    internal = folder / "_internal"
    dropped = libraries.drop(internal)
    print(f"\nleft to the system, or needed by nothing: {len(dropped)} libraries")
    if unknown := libraries.asked_of_the_system(internal) - libraries.LEFT_TO_THE_SYSTEM.keys():
        sys.exit(f"The bundle needs what neither it nor every desktop has: {', '.join(sorted(unknown))}")
    if newer := libraries.too_new(folder):
        asked = ", ".join(f"{name} {symbol}" for name, symbol in sorted(newer.items()))
        sys.exit(f"The oldest supported system could not run the bundle: {asked}")


def files_of(folder: Path) -> list[Path]:
    """Returns all that is in a folder and no folder itself, in the order of the names."""
    return sorted(path for path in folder.rglob("*") if path.is_symlink() or not path.is_dir())


def say_what_it_is(folder: Path) -> None:
    """Writes into the bundle whose work is in it, and from which commit it was built."""
    subprocess.run([sys.executable, str(ROOT / "packaging" / "notices"), str(folder)], check=True)
    asked = ["git", "log", "-1", "--format=%H %cs"]
    answer = subprocess.run(asked, cwd=ROOT, capture_output=True, encoding="utf-8") if shutil.which("git") else None
    commit, _, date = answer.stdout.strip().partition(" ") if answer is not None else ("", "", "")
    said = {"kind": "package", "commit": commit, "date": date}
    shipped = next(path for path in folder.rglob("ganviz/resources") if not path.is_symlink())
    (shipped / "build.json").write_text(json.dumps(said), encoding="utf-8")


def sizes(folder: Path) -> Counter[str]:
    """Returns the bytes of each part: a package, or what lies beside them all."""
    found = Counter[str]()
    for path in files_of(folder):
        if not path.is_symlink():
            parts = path.relative_to(folder).parts
            part = parts[1] if len(parts) > 2 else "the program and single libraries"
            found[part] += path.stat().st_size
    return found


def packed(folder: Path) -> Path:
    """Packs a folder; returns the archive, which has the name of the system and its processor."""
    import zstandard

    version = importlib.metadata.version("ganviz")
    archive = DIST / f"GanViz-{version}-{platform.system().lower()}-{platform.machine().lower()}.tar.zst"
    archive.with_name(archive.name.removesuffix(".tar.zst") + ".files").write_text(
        "".join(f"{path.relative_to(folder).as_posix()}\n" for path in files_of(folder)), encoding="utf-8"
    )
    packer = zstandard.ZstdCompressor(level=LEVEL, threads=-1)
    with (
        archive.open("wb") as file,
        packer.stream_writer(file) as stream,
        tarfile.open(fileobj=stream, mode="w|") as tar,
    ):
        tar.add(folder, folder.name, filter=_of_nobody)
    return archive


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    """Without the name of who built it."""
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


def main() -> None:
    for name in SHOWN_VERSIONS:
        print(f"{name:<34}{importlib.metadata.version(name):>14}")
    folder = built()
    fit_for_other_systems(folder)
    strip(folder)
    say_what_it_is(folder)
    found = sizes(folder)
    print()
    for part, size in found.most_common():
        if size >= WORTH_A_LINE:
            print(f"{part:<34}{size / 1e6:>11,.1f} MB")
    print(f"{'all together':<34}{found.total() / 1e6:>11,.1f} MB")
    archive = packed(folder)
    print(f"{archive.name:<34}  {archive.stat().st_size / 1e6:,.1f} MB")
    if shutil.which("dpkg-deb"):
        subprocess.run([sys.executable, str(ROOT / "packaging" / "linux" / "deb.py"), str(folder)], check=True)


if __name__ == "__main__":
    main()
