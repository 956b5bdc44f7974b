"""Where the files of the program lie on a Linux desktop, whatever it is packed for.

``python packaging/linux/tree.py FOLDER ROOT [PREFIX]`` puts the built folder there.
"""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
ICONS = ROOT / "resources" / "icons"
#: By this name desktops know the program.
PROGRAM_ID = "org.ganviz.GanViz"
PROGRAM_FOLDER = "lib/ganviz"


def install(bundle: Path, root: Path, prefix: str = "usr") -> None:
    """Puts the built folder and what a desktop wants to know of it under ``root/prefix``.

    The folder's files are linked, not copied, where the file system can: they are 700 MB.
    """
    usr = root / prefix
    share = usr / "share"
    shutil.copytree(bundle, usr / PROGRAM_FOLDER, symlinks=True, copy_function=_linked)
    (usr / "bin").mkdir(parents=True)
    (usr / "bin" / "ganviz").symlink_to(f"../{PROGRAM_FOLDER}/ganviz")
    _copy(HERE / f"{PROGRAM_ID}.desktop", share / "applications")
    _copy(HERE / f"{PROGRAM_ID}.metainfo.xml", share / "metainfo")
    mime = _copy(HERE / f"{PROGRAM_ID}.mime.xml", share / "mime" / "packages")
    mime.rename(mime.with_name(f"{PROGRAM_ID}.xml"))
    for name, kind, shown in (("ganviz", "apps", PROGRAM_ID), ("ganviz-file", "mimetypes", "application-x-ganviz")):
        hicolor = share / "icons" / "hicolor"
        _copy(ICONS / f"{name}.svg", hicolor / "scalable" / kind, f"{shown}.svg")
        for size in sorted(ICONS.glob(f"{name}-[0-9]*.png")):
            pixels = size.stem.rpartition("-")[2]
            _copy(size, hicolor / f"{pixels}x{pixels}" / kind, f"{shown}.png")
    page = subprocess.run([sys.executable, str(HERE / "manpage.py")], check=True, capture_output=True).stdout
    man = share / "man" / "man1"
    man.mkdir(parents=True)
    (man / "ganviz.1.gz").write_bytes(gzip.compress(page, mtime=0))


def _linked(source: str, target: str) -> None:
    try:
        os.link(source, target)
    except OSError:  # another file system
        shutil.copy2(source, target)


def _copy(source: Path, folder: Path, name: str = "") -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / (name or source.name)
    shutil.copyfile(source, target)
    return target


if __name__ == "__main__":
    install(Path(sys.argv[1]), Path(sys.argv[2]), *sys.argv[3:])
