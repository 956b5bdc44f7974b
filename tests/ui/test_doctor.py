from __future__ import annotations

import dataclasses
import importlib.metadata
import json
import os
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from ganviz.ui import doctor
from ganviz.ui.doctor import Check, checks

ROOT = Path(__file__).parents[2]
Patch = pytest.MonkeyPatch


#: What processes that were asked the same have answered: each takes seconds.
ANSWERS: dict[object, object] = {}


@pytest.fixture(autouse=True)
def asked_once(monkeypatch: Patch) -> None:
    ask = doctor._probed

    def answer(module: str, environment: Mapping[str, str]) -> object:
        asked = module, environment.get("PYTHONPATH"), environment.get("QT_QPA_PLATFORM"), hasattr(sys, "frozen")
        if asked not in ANSWERS:
            ANSWERS[asked] = ask(module, environment)
        return ANSWERS[asked]

    monkeypatch.setattr(doctor, "_probed", answer)


def check(name: str) -> Check:
    return next(item for item in checks() if item.name == name)


def test_a_machine_that_passes_these_tests_is_sound(monkeypatch: Patch) -> None:
    found = checks()
    assert [item for item in found if not item.ok] == []
    said = {item.name: item.says for item in found}
    assert said["torch"] == importlib.metadata.version("torch")
    assert said["Python"].startswith(".".join(map(str, sys.version_info[:3])))
    assert said["Qt"].startswith(f"platform {os.environ['QT_QPA_PLATFORM']}, screen ")
    assert said["current folder"] == str(Path.cwd())
    assert said["settings folder"].startswith(str(Path.home()))
    assert not Path(said["settings folder"]).exists()


def test_what_is_said_fits_into_json() -> None:
    assert json.loads(json.dumps([dataclasses.asdict(item) for item in checks()]))


def _fails() -> str:
    raise RuntimeError("out of order")


@pytest.mark.parametrize("name", ["_python", "_device", "_display", "_started_qt"])
def test_a_check_that_raises_is_a_failed_check(name: str, monkeypatch: Patch) -> None:
    sound = {item.name for item in checks() if item.ok}
    monkeypatch.setattr(doctor, name, _fails)
    broken = [item for item in checks() if not item.ok]
    assert broken
    assert all(item.says == "RuntimeError: out of order" for item in broken)
    assert {item.name for item in checks()} == sound


def _absent(name: str) -> str:
    raise importlib.metadata.PackageNotFoundError(name)


def test_a_missing_package_is_named_with_its_remedy(monkeypatch: Patch) -> None:
    monkeypatch.setattr(importlib.metadata, "version", _absent)
    assert check("pyqtgraph") == Check("pyqtgraph", False, "not installed", doctor.INSTALL)


def test_nobody_is_sent_to_pip_for_a_packed_program(monkeypatch: Patch) -> None:
    monkeypatch.setattr(importlib.metadata, "version", _absent)
    monkeypatch.setattr(doctor, "_started_qt", lambda: "libEGL.so.1: cannot open shared object file")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    remedies = {item.name: item.remedy for item in checks() if not item.ok}
    assert {"torch", "device", "Qt"} <= remedies.keys()
    assert not [remedy for remedy in remedies.values() if "pip" in remedy or "setup.sh" in remedy or "make" in remedy]


@pytest.mark.parametrize("advice", ["Install another.", ""])
def test_a_device_line_says_how_to_get_cuda(advice: str, monkeypatch: Patch) -> None:
    monkeypatch.setattr(doctor.build, "what_lacks_cuda", lambda: advice)
    assert check("device").says.endswith(advice)
    assert check("device").says.startswith("cpu: ")


def test_the_report_has_a_line_for_each_check_and_its_remedy() -> None:
    found = [Check("Python", True, "3.12"), Check("fonts", False, "Qt finds none", "install a font")]
    assert doctor.report(found) == "ok   Python: 3.12\nNOT  fonts: Qt finds none\n     install a font"


@pytest.mark.parametrize(
    ("python", "version", "ok"),
    [((3, 11, 7), "6.11.3", True), ((3, 11, 7), "6.12.0", False), ((3, 12, 1), "6.12.0", True)],
)
def test_pyside_that_aborts_on_this_python_is_found(
    python: tuple[int, int, int], version: str, ok: bool, monkeypatch: Patch
) -> None:
    monkeypatch.setattr(importlib.metadata, "version", lambda _: version)
    monkeypatch.setattr(sys, "version_info", python)
    assert check("PySide6-Essentials").ok is ok


def other(package: str, program: str, folder: Path, monkeypatch: Patch) -> None:
    """Puts another package in the place of one, for the processes that are started from here."""
    (folder / package).mkdir()
    (folder / package / "__init__.py").write_text(program, encoding="utf-8")
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join([str(folder), str(ROOT)]))


def test_torch_that_does_not_load_is_a_failed_check(tmp_path: Path, monkeypatch: Patch) -> None:
    other("torch", "raise OSError('libgomp.so.1: cannot open shared object file')", tmp_path, monkeypatch)
    assert check("device").says == "torch does not load: OSError: libgomp.so.1: cannot open shared object file"


@pytest.mark.thorough
def test_a_driver_that_hangs_holds_up_nothing(tmp_path: Path, monkeypatch: Patch) -> None:
    other("torch", "import time; time.sleep(1e6)", tmp_path, monkeypatch)
    monkeypatch.setattr(doctor, "_started_qt", lambda: "not asked")
    monkeypatch.setattr(doctor, "LONGEST_PROBE", 2)
    found = check("device")
    assert (found.ok, found.says) == (False, "no answer within 2 seconds: the driver of a GPU may hang")
    assert "--safe-mode" in found.remedy


def test_no_display_is_said_and_qt_is_tried_without(monkeypatch: Patch) -> None:
    monkeypatch.setattr(doctor, "missing_display", lambda: "there is no display here")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    found = {item.name: item for item in checks()}
    assert (found["display"].ok, found["display"].says) == (False, "there is no display here")
    assert found["Qt"].says.startswith("platform offscreen")


@pytest.mark.thorough
def test_qt_that_aborts_is_a_failed_check_with_its_words(monkeypatch: Patch) -> None:
    monkeypatch.setattr(doctor, "missing_display", lambda: None)
    monkeypatch.setenv("QT_QPA_PLATFORM", "no-such-platform")
    found = {item.name: item for item in checks()}
    assert not found["Qt"].ok
    assert "no-such-platform" in found["Qt"].says
    assert "\n" not in found["Qt"].says
    assert not found["fonts"].ok


def test_qt_that_cannot_be_imported_says_what_it_misses(tmp_path: Path, monkeypatch: Patch) -> None:
    other("PySide6", "", tmp_path, monkeypatch)
    missing = "raise ImportError('libEGL.so.1: cannot open shared object file')"
    (tmp_path / "PySide6" / "QtGui.py").write_text(missing, encoding="utf-8")
    assert check("Qt").says == "does not start: ImportError: libEGL.so.1: cannot open shared object file"


def test_a_machine_without_fonts_is_told_so(monkeypatch: Patch) -> None:
    facts = {"platform": "offscreen", "screen": "800×800 at scale 1", "font_families": 0, "font": ""}
    monkeypatch.setattr(doctor, "_started_qt", lambda: facts)
    assert (check("Qt").ok, check("fonts").ok, check("fonts").says) == (True, False, "Qt finds none")


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path, monkeypatch: Patch) -> None:
    (tmp_path / "taken").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "taken"))
    found = check("cache folder")
    assert not found.ok
    assert found.says == f"{tmp_path / 'taken' / 'ganviz'}: Not a directory"
