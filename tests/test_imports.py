"""What opens fast must not import torch: it takes seconds. Tried in a fresh process."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.patience import patience

ROOT = Path(__file__).parents[1]

#: Modules that are slow to import, and what may not bring them in.
SLOW = {"torch", "scipy.stats", "PySide6", "pyqtgraph"}

#: What forms and menus need, and what the command line does without training.
OPENS_FAST = """
import importlib
from ganviz import registry
from ganviz.cli import run
from ganviz.config import RunConfig
from ganviz.settings import walk
config = RunConfig.from_json(RunConfig().to_json())
assert len(list(walk(config))) > 20
for study in ("member", "results", "sweep", "sweeping", "vary", "workers"):
    importlib.import_module(f"ganviz.studies.{study}")
for package in ("targets", "losses", "penalties", "metrics"):
    assert registry.entries(f"ganviz.{package}")
assert run(["list"]) == run(["list", "--json"]) == 0
try:
    run(["train", "--help"])
except SystemExit as ended:
    assert ended.code == 0
"""


def imported_by(program: str) -> set[str]:
    """Runs a program in a new process and returns the names of the modules that it had imported at its end."""
    listing = "\nimport sys\nprint('\\n' + '\\n'.join(sys.modules))"
    finished = subprocess.run(
        [sys.executable, "-c", program + listing], cwd=ROOT, capture_output=True, encoding="utf-8", timeout=patience()
    )
    assert finished.returncode == 0, finished.stderr
    return set(finished.stdout.splitlines())


def test_the_look_at_the_modules_sees_them() -> None:
    assert "PySide6" in imported_by("import PySide6")


def test_what_opens_fast_imports_nothing_slow() -> None:
    assert not imported_by(OPENS_FAST) & SLOW
