"""Packs the built folder for Debian and Ubuntu: ``python packaging/linux/deb.py [FOLDER]``, after a build.

``dpkg-deb`` does it, with all cores; it has no scripts to run when it is installed, for the menu, the icons and the
file type are taken up by what dpkg itself triggers.
"""

from __future__ import annotations

import gzip
import hashlib
import importlib.metadata
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "bundle"))

import libraries
import tree

DIST, WORK = tree.ROOT / "dist", tree.ROOT / "build" / "deb"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
#: zstandard unpacks in seconds what takes xz half a minute; Debian 12 and Ubuntu 22.04 read it.
PACKED = ("-Zzstd", "-z19")
CONTROL = """Package: ganviz
Version: {version}
Architecture: {architecture}
Maintainer: The developers of GanViz <ganviz@example.org>
Installed-Size: {kilobytes}
Depends: {depends}
Recommends: fonts-dejavu-core | fonts-noto-core, shared-mime-info, desktop-file-utils, hicolor-icon-theme
Section: education
Priority: optional
Description: {summary}
 Watch the generator and the discriminator of a small GAN train, beside the
 optimal discriminator, the divergences and the modes of the data; change the
 loss, the penalty and the schedule while it trains.
 .
 The package brings its own Python and its own torch, for the CPU.
"""


def depends() -> str:
    """Returns what the bundle leaves to the system, as a control file says it."""
    return ", ".join(["libc6 (>= 2.35)", *sorted(set(libraries.LEFT_TO_THE_SYSTEM.values()))])


def packed(folder: Path) -> Path:
    """Packs a built folder; returns the package."""
    version, machine = importlib.metadata.version("ganviz"), platform.machine()
    architecture = ARCHITECTURES[machine]
    shutil.rmtree(WORK, ignore_errors=True)
    tree.install(folder, WORK)
    documents = WORK / "usr" / "share" / "doc" / "ganviz"
    documents.mkdir(parents=True)
    changes = (tree.ROOT / "packaging" / "CHANGELOG.md").read_bytes()
    (documents / "changelog.gz").write_bytes(gzip.compress(changes, mtime=0))
    notices = folder / "_internal" / "ganviz" / "resources" / "NOTICES.txt"
    (documents / "copyright").write_bytes((tree.ROOT / "LICENSE").read_bytes() + b"\n" + notices.read_bytes())
    for path in WORK.rglob("*"):
        if not path.is_symlink():
            is_program = os.access(path, os.X_OK) and ".so" not in path.suffixes
            path.chmod(0o755 if path.is_dir() or is_program else 0o644)
    files = [path for path in sorted(WORK.rglob("*")) if path.is_file() and not path.is_symlink()]
    about = WORK / "DEBIAN"
    about.mkdir(mode=0o755)
    control = CONTROL.format(
        version=version,
        architecture=architecture,
        kilobytes=sum(path.stat().st_size for path in files) // 1024,
        depends=depends(),
        summary=importlib.metadata.metadata("ganviz")["Summary"].partition(":")[0].rstrip("."),
    )
    (about / "control").write_text(control, encoding="utf-8")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(WORK)}\n" for path in files]
    (about / "md5sums").write_text("".join(sums), encoding="utf-8")
    package = DIST / f"ganviz_{version}_{architecture}.deb"
    all_cores = f"--threads-max={os.cpu_count()}"
    command = ["dpkg-deb", "--root-owner-group", *PACKED, all_cores, "--build", str(WORK), str(package)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    shutil.rmtree(WORK)
    return package


def main() -> int:
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else DIST / "GanViz"
    if not folder.is_dir():
        print(f"There is no bundle in {folder}; build it first: python packaging/bundle", file=sys.stderr)
        return 2
    DIST.mkdir(exist_ok=True)
    package = packed(folder)
    print(f"{package.name:<34}  {package.stat().st_size / 1e6:,.1f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
