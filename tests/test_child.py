"""The program starts itself again: from its source, and frozen, where it is its own interpreter."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ganviz import __version__, child
from ganviz.benchmarks import startup
from ganviz.ui import doctor

ROOT = Path(__file__).parents[1]

#: Stands in for the executable of a bundle: it takes the program's own arguments and nothing else.
BUNDLE = f"""#!{sys.executable} -P
import sys
sys.path.insert(0, {str(ROOT)!r})
sys.frozen, sys.executable = True, __file__
from ganviz.__main__ import main
main()
"""


@pytest.fixture(params=["source", "frozen"])
def bundled(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> bool:
    """Whether the program is a bundle here; it is called in a folder that has a module of a well-known name."""
    (tmp_path / "json.py").write_text("raise ImportError('not this one')", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    if request.param == "source":
        return False
    if sys.platform == "win32":
        pytest.skip("Windows starts no script by its first line")
    bundle = tmp_path / "GanViz"
    bundle.write_text(BUNDLE, encoding="utf-8")
    bundle.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(bundle))
    return True


def test_the_whole_program(bundled: bool) -> None:
    assert ("-m" in child.command()) != bundled
    finished = subprocess.run(child.command("--version"), capture_output=True, encoding="utf-8")
    assert (finished.returncode, finished.stdout, finished.stderr) == (0, f"ganviz {__version__}\n", "")


def test_a_part_that_is_asked_for_a_fact(bundled: bool) -> None:
    started = doctor._started_qt()
    assert isinstance(started, dict), started
    assert started["platform"] == os.environ["QT_QPA_PLATFORM"]


def test_a_part_that_is_handed_arguments(bundled: bool) -> None:
    before = time.time()
    empty_window = startup.EMPTY_WINDOW if not bundled else child.part(startup.EMPTY_WINDOW[-1])
    assert 0 < startup.start(os.environ, empty_window)["first_paint"] < time.time() - before


def test_a_part_has_a_console_to_write_to_on_windows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "ganviz.exe"))
    assert child.part("ganviz.ui.doctor")[0] == str(tmp_path / "ganviz.exe")
    (tmp_path / "ganviz-console.exe").touch()
    assert child.part("ganviz.ui.doctor")[0] == str(tmp_path / "ganviz-console.exe")
    assert child.command()[0] == str(tmp_path / "ganviz.exe"), "a window needs none"


def test_only_parts_of_the_program_are_run() -> None:
    for module in ("antigravity", "ganvizard.thing", "ganviz"):
        with pytest.raises(ValueError, match="no part of the program"):
            child.run_part(module)
