"""Builds a wheel from a clone and uses it far from the source tree: ``python packaging/wheel_test.py [--borrow]``.

The clone is of what is committed. The wheel goes into an empty environment in another folder, with the packages of the
constraints; ``--borrow`` takes those of the Python that runs this instead, which needs no network. There the program
says its version, lists, passes its doctor, trains and renders.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import sysconfig
import tempfile
import venv
import zipfile
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
#: Seconds for the longest step, which fetches torch.
PATIENCE = 1200
#: What a wheel has no use for: pictures for the README.
LEFT_OUT = ("resources/screenshots/",)


class StepFailedError(Exception):
    """A step did not do what it should; the message says what was seen instead."""


def said(command: Sequence[str | Path], folder: Path, environment: dict[str, str] | None = None) -> str:
    """Runs a command to its end, which must be 0; returns what it printed."""
    words = [str(word) for word in command]
    done = subprocess.run(
        words, cwd=folder, env=environment, capture_output=True, encoding="utf-8", errors="replace", timeout=PATIENCE
    )
    if done.returncode:
        raise StepFailedError(f"{' '.join(words)} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
    return done.stdout


def built(folder: Path) -> Path:
    """Returns the wheel of a clone."""
    said(["git", "clone", "--quiet", "--depth=1", ROOT.as_uri(), "clone"], folder)
    said([sys.executable, "-m", "pip", "wheel", ".", "--no-deps", "--quiet", "-w", folder], folder / "clone")
    (wheel,) = folder.glob("ganviz-*.whl")
    return wheel


def check_contents(wheel: Path, clone: Path) -> None:
    """All of the package and of the resources is in it, and nothing else."""
    with zipfile.ZipFile(wheel) as opened:
        inside = {name for name in opened.namelist() if ".dist-info/" not in name}
    tracked = said(["git", "ls-files", "ganviz", "resources"], clone).splitlines()
    wanted = {
        f"ganviz/{name}" if name.startswith("resources/") else name for name in tracked if not name.startswith(LEFT_OUT)
    }
    if inside != wanted:
        raise StepFailedError(f"missing: {sorted(wanted - inside)}; not wanted: {sorted(inside - wanted)}")
    print(f"{wheel.name}: {len(inside)} files, {wheel.stat().st_size / 1e6:.1f} MB")


def installed(wheel: Path, folder: Path, borrow: bool) -> Path:
    """Returns the folder of the programs of a new environment with the wheel in it."""
    made = folder / "ä b" / "environment"
    venv.create(made, with_pip=True)
    paths = sysconfig.get_paths("venv", vars={"base": str(made), "platbase": str(made)})
    python = next(Path(paths["scripts"]).glob("python*"))
    pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    if borrow:
        said([*pip, "--no-deps", wheel], folder)
        # A folder that is named in a .pth file is searched, but what .pth files in it name, this source tree, is not.
        borrowed = Path(paths["purelib"]) / "borrowed.pth"
        borrowed.write_text(f"{sysconfig.get_paths()['purelib']}\n", encoding="utf-8")
    else:
        said([*pip, "-c", ROOT / "packaging" / "constraints.txt", wheel], folder)
    return Path(paths["scripts"])


def use(programs: Path, folder: Path) -> None:
    """What a person would do first."""
    away = folder / "elsewhere"
    away.mkdir()
    environment = {key: value for key, value in os.environ.items() if key not in ("PYTHONPATH", "VIRTUAL_ENV")}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "HOME": str(away), "USERPROFILE": str(away)}
    ganviz = next(programs.glob("ganviz*"))

    def tell(*arguments: str) -> str:
        return said([ganviz, *arguments], away, environment)

    place = said([next(programs.glob("python*")), "-c", "import ganviz; print(ganviz.__file__)"], away, environment)
    if ROOT in Path(place.strip()).parents:
        raise StepFailedError(f"the source tree is used, at {place.strip()}")
    print(tell("--version").strip())
    listed = json.loads(tell("list", "--json"))
    print("list: " + ", ".join(f"{len(rows)} {name}" for name, rows in listing(listed)))
    if not all(rows for _, rows in listing(listed)):
        raise StepFailedError("something is not there")
    print("doctor: " + ", ".join(check["name"] for check in json.loads(tell("doctor", "--json"))))
    print(f"train: {json.loads(tell('train', 'ring-8', '--iterations', '200', '--json'))['iteration']} iterations")
    tell("render", "ring-8", "--iterations", "200", "--out", "picture.png")
    print(f"render: {(away / 'picture.png').stat().st_size:,} bytes")


def listing(listed: dict[str, list[object]]) -> list[tuple[str, list[object]]]:
    return sorted(listed.items())


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--borrow", action="store_true", help="use the packages of this Python; needs no network")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="ganviz-wheel-") as made:
        folder = Path(made)
        try:
            wheel = built(folder)
            check_contents(wheel, folder / "clone")
            use(installed(wheel, folder, options.borrow), folder)
        except StepFailedError as error:
            print(f"FAILED: {error}")
            return 1
    print("the wheel works")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
