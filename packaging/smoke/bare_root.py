"""Uses the built packages in a system that has nothing: ``python packaging/smoke/bare_root.py [SUITE]``, as root.

Debian's debootstrap makes the system, Ubuntu 22.04 (``jammy``) unless another suite is named: the oldest that the
program supports, without Python and without a display. In it the archive is unpacked beside the libraries that the
README names and run; then the ``.deb`` is installed by apt alone, started by its menu entry, a settings file is opened
with it, and it is removed without leftovers. The window is seen from outside, on a virtual screen.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "bundle"))

from libraries import LEFT_TO_THE_SYSTEM
from screen import StepFailedError, opened, virtual_screen

ROOT = Path(__file__).parents[2]
DIST, PICTURES = ROOT / "dist", ROOT / "build" / "bare-root"

UBUNTU = "http://archive.ubuntu.com/ubuntu"
#: Beside what the README names: a font, and what a desktop's menu and file manager call to start programs.
FONT, DESKTOP = "fonts-dejavu-core", "libglib2.0-bin"
#: Who uses the program there.
USER, HOME = "65534:65534", "/home/somebody"
#: What apt keeps for itself when a package goes, and the copies of the lists of users that any change of them leaves.
OF_APT = ("var/lib/apt/", "var/lib/dpkg/", "var/cache/", "var/log/", "etc/group-", "etc/gshadow-", "etc/passwd-")


class System:
    """A system in a folder."""

    def __init__(self, root: Path) -> None:
        self.root = root

    def do(self, *command: str) -> str:
        """Runs a command in it, as its root; returns what it prints. Raises StepFailedError when it fails."""
        done = subprocess.run(
            ["chroot", str(self.root), "env", "-i", "PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C.UTF-8",
             "DEBIAN_FRONTEND=noninteractive", *command],
            capture_output=True, encoding="utf-8",
        )  # fmt: skip
        if done.returncode:
            raise StepFailedError(f"{' '.join(command)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
        return done.stdout

    def as_user(self, display: str, *command: str) -> list[str]:
        """Returns the command that runs another in it, as somebody, on a display."""
        return [
            "chroot", f"--userspec={USER}", str(self.root), "env", "-i", "PATH=/usr/bin:/bin", f"HOME={HOME}",
            f"DISPLAY={display}", *command,
        ]  # fmt: skip

    def files(self) -> set[str]:
        """Returns all that lies in it, but what apt keeps for itself and what is mounted there."""
        found = (path.relative_to(self.root).as_posix() for path in self.root.rglob("*"))
        return {path for path in found if not path.startswith((*OF_APT, "proc/", "dev/", "home/"))}


@contextlib.contextmanager
def system(suite: str, made: Path) -> Iterator[System]:
    """Yields a fresh copy of a bare system; ``made`` is where the original is kept from one time to the next."""
    if not (made / "etc").is_dir():
        mirror = [UBUNTU, "--no-check-gpg", "--components=main,universe"] if suite == "jammy" else []
        order = ["debootstrap", "--variant=minbase", *mirror[1:], suite, str(made), *mirror[:1]]
        subprocess.run(order, check=True, stdout=subprocess.DEVNULL)
    with tempfile.TemporaryDirectory(dir=made.parent) as folder:
        root = Path(folder) / "root"
        subprocess.run(["cp", "-a", str(made), str(root)], check=True)
        shutil.copyfile("/etc/resolv.conf", root / "etc" / "resolv.conf")
        mounts = [(kind, root / kind) for kind in ("proc", "dev")]
        for kind, place in mounts:
            subprocess.run(["mount", "--rbind", f"/{kind}", str(place)], check=True)
            subprocess.run(["mount", "--make-rslave", str(place)], check=True)
        try:
            here = System(root)
            here.do("apt-get", "update", "-qq")
            here.do("mkdir", "-p", HOME)
            here.do("chown", USER, HOME)
            yield here
        finally:
            for _, place in mounts:
                subprocess.run(["umount", "-R", "-l", str(place)], check=True)


def install(here: System, *packages: str) -> None:
    here.do("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def see(here: System, name: str, *command: str) -> None:
    """Starts the program, sees it train and closes it."""
    with (
        virtual_screen(PICTURES, here.root / HOME[1:]) as screen,
        opened(screen, *here.as_user(screen.environment["DISPLAY"], *command)),
    ):
        screen.see_it_move(name)
    print(f"{name}: it opens, trains and closes")


def archive(here: System) -> None:
    """The archive, beside the libraries that the README names."""
    packed = next(DIST.glob("GanViz-*.tar.zst"))
    install(here, *{names.partition(" | ")[0] for names in LEFT_TO_THE_SYSTEM.values()}, FONT)
    for name in ("python3", "python"):
        if (here.root / "usr" / "bin" / name).exists():
            raise StepFailedError(f"the bare system has {name}")
    (here.root / "opt").mkdir(exist_ok=True)
    subprocess.run(["tar", "--zstd", "-xf", str(packed), "-C", str(here.root / "opt")], check=True)
    see(here, "archive", "/opt/GanViz/ganviz")


def package(here: System) -> None:
    """The package for Debian and Ubuntu, from installing to removing it."""
    install(here, DESKTOP, FONT, "shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "man-db")
    before = here.files()
    shutil.copy(next(DIST.glob("ganviz_*.deb")), here.root / "opt" / "ganviz.deb")
    here.do("apt-get", "install", "-y", "-qq", "/opt/ganviz.deb")
    print("package: installed by apt alone")
    see(here, "menu-entry", "gio", "launch", "/usr/share/applications/org.ganviz.GanViz.desktop")
    here.do("ganviz", "list")
    settings = here.root / HOME[1:] / "run.ganviz"
    shutil.copyfile(ROOT / "resources" / "presets" / "double-moons.json", settings)
    kind = here.do("gio", "info", "-a", "standard::content-type", f"{HOME}/run.ganviz")
    if "application/x-ganviz" not in kind:
        raise StepFailedError(f"a settings file is taken for {kind}")
    see(here, "settings-file", "gio", "open", f"{HOME}/run.ganviz")
    if "GanViz" not in here.do("sh", "-c", "man ganviz | cat"):
        raise StepFailedError("man ganviz says nothing")
    here.do("apt-get", "purge", "-y", "-qq", "--autoremove", "ganviz")
    (here.root / "opt" / "ganviz.deb").unlink()
    if left := sorted(here.files() - before):
        raise StepFailedError(f"{len(left)} files are left, such as {', '.join(left[:9])}")
    print("package: removed without leftovers")


def main() -> int:
    suite = sys.argv[1] if len(sys.argv) > 1 else "jammy"
    PICTURES.mkdir(parents=True, exist_ok=True)
    try:
        for use in (archive, package):
            with system(suite, PICTURES / suite) as here:
                use(here)
    except StepFailedError as error:
        print(f"FAILED: {error}", file=sys.stderr)
        return 1
    print(f"All held in a bare {suite}. Pictures: {PICTURES}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
