"""One file is one file: a loss, a penalty, a target or a command is whole as soon as its file lies in its package.

``tests/dropped`` holds one file of each kind. Its first line says where it goes and which tests must see it there:

    # ganviz/losses/sample_hinge.py is seen by tests/losses/test_loss_contract.py tests/training/test_noisy_labels.py

All of them are dropped into one copy of the program, and of those tests these are run: the ones that carry the new key
in their name, and the ones without parameters, in which a list that must be edited would show.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
FIRST_LINE = re.compile(r"# (?P<goes_to>\S+) is seen by (?P<seen_by>.+)")

#: What tests need of the program: no pictures, nothing that was built.
COPIED = ("ganviz", "tests", "resources", "packaging", "pyproject.toml")
LEFT_OUT = shutil.ignore_patterns("__pycache__", "*.png", "recordings", "screenshots")


@dataclass(frozen=True)
class Dropped:
    """One file of ``tests/dropped``: its text, where it goes, and which tests must see it."""

    text: str
    goes_to: str
    seen_by: tuple[str, ...]

    @property
    def key(self) -> str:
        """By which its package knows it: the name of its file, for the tests to be found by it."""
        return Path(self.goes_to).stem


def dropped(path: Path) -> Dropped:
    first, text = path.read_text(encoding="utf-8").split("\n", 1)
    said = FIRST_LINE.fullmatch(first)
    assert said is not None, f"{path.name}: its first line does not say where it goes and which tests see it"
    return Dropped(text, said["goes_to"], tuple(said["seen_by"].split()))


DROPPED = {path.name.partition(".")[0]: dropped(path) for path in sorted((ROOT / "tests" / "dropped").iterdir())}


def copied(to: Path) -> None:
    """Copies the program and drops the files into it."""
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, to / name, ignore=LEFT_OUT)
        else:
            shutil.copy(ROOT / name, to / name)
    for one in DROPPED.values():
        assert not (to / one.goes_to).exists()
        (to / one.goes_to).write_text(one.text, encoding="utf-8")


def passed(copy: Path, tests: list[str]) -> set[tuple[str, str]]:
    """Runs tests in a copy and returns those that passed, each by its file and its name; none may fail."""
    report, wanted = copy / "report.xml", " or ".join(["not [", *(one.key for one in DROPPED.values())])
    # Plain: to rewrite the asserts of all these files takes longer than to run them.
    options = [
        "-q",
        "-p",
        "no:cacheprovider",
        "--assert=plain",
        f"--junitxml={report}",
        "-o",
        "junit_family=xunit1",
        "-o",
        "timeout=300",
    ]
    # Without what the process around it was told, such as to be one of several workers.
    around = {name: value for name, value in os.environ.items() if not name.startswith("PYTEST_")}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *options, "-k", wanted, *tests],
        cwd=copy,
        env={**around, "PYTHONPATH": str(copy), "PYTHONDONTWRITEBYTECODE": "1", "PYTHONUTF8": "1"},
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        timeout=560,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    cases = ElementTree.parse(report).getroot().iter("testcase")
    return {(str(case.get("file")).replace(os.sep, "/"), str(case.get("name"))) for case in cases if len(case) == 0}


@pytest.mark.timeout(600)
def test_a_new_file_alone_is_seen_by_its_contract_tests_and_passes_them(tmp_path: Path) -> None:
    copied(tmp_path)
    found = passed(tmp_path, sorted({test for one in DROPPED.values() for test in one.seen_by}))
    unseen = {
        kind: [test for test in one.seen_by if not any(file == test and one.key in name for file, name in found)]
        for kind, one in DROPPED.items()
    }
    assert unseen == {kind: [] for kind in DROPPED}
