"""Packs the built folder as one file that runs on any desktop: ``python packaging/linux/appimage.py RUNTIME [FOLDER]``.

An AppImage is a small program, the runtime, with a file system behind it. Debian and the Python index have everything
but that program, so it is given by hand: ``runtime-x86_64`` of the type2-runtime releases of the AppImage project.
``mksquashfs`` (Debian: squashfs-tools) does the rest.
"""

from __future__ import annotations

import importlib.metadata
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import tree

DIST, WORK = tree.ROOT / "dist", tree.ROOT / "build" / "appimage"


def application(folder: Path) -> Path:
    """Lays out what the AppImage has in it; returns the folder."""
    shutil.rmtree(WORK, ignore_errors=True)
    tree.install(folder, WORK)
    (WORK / "AppRun").symlink_to(f"usr/{tree.PROGRAM_FOLDER}/ganviz")
    for source in (f"usr/share/applications/{tree.PROGRAM_ID}.desktop",
                   f"usr/share/icons/hicolor/256x256/apps/{tree.PROGRAM_ID}.png"):  # fmt: skip
        (WORK / Path(source).name).symlink_to(source)
    (WORK / ".DirIcon").symlink_to(f"{tree.PROGRAM_ID}.png")
    return WORK


def packed(runtime: Path, folder: Path) -> Path:
    """Packs a built folder behind a runtime; returns the AppImage."""
    image = DIST / f"GanViz-{importlib.metadata.version('ganviz')}-{platform.machine()}.AppImage"
    system = image.with_suffix(".squashfs")
    system.unlink(missing_ok=True)
    options = ["-root-owned", "-noappend", "-quiet", "-no-progress", "-comp", "zstd", "-Xcompression-level", "19"]
    subprocess.run(["mksquashfs", str(application(folder)), str(system), *options, "-b", "1M"], check=True)
    with image.open("wb") as out:
        for part in (runtime, system):
            with part.open("rb") as file:
                shutil.copyfileobj(file, out)
    image.chmod(0o755)
    system.unlink()
    shutil.rmtree(WORK)
    return image


def main() -> int:
    if len(sys.argv) not in (2, 3) or not shutil.which("mksquashfs"):
        print("Use: python packaging/linux/appimage.py RUNTIME [FOLDER]; it needs squashfs-tools.", file=sys.stderr)
        return 2
    image = packed(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) == 3 else DIST / "GanViz")
    print(f"{image.name}  {image.stat().st_size / 1e6:,.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
