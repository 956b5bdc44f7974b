"""What to do about a library that does not load, in one sentence."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from ganviz import loading
from ganviz.loading import load_error, packages, remedy

NUMPY = """

IMPORTANT: PLEASE READ THIS FOR ADVICE ON HOW TO SOLVE THIS ISSUE!

Importing the numpy C-extensions failed.

Original error was: libgfortran-8a9d.so.5: cannot open shared object file: No such file or directory
"""


def missing(name: str) -> ImportError:
    return ImportError(f"{name}: cannot open shared object file: No such file or directory")


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> dict[str, bool]:
    """A Linux machine with apt; a library is there unless it says False."""
    there: dict[str, bool] = {}
    monkeypatch.setattr(loading, "_loads", lambda library: there.get(library, True))
    monkeypatch.setattr(loading.shutil, "which", lambda program: f"/usr/bin/{program}")
    return there


def test_a_missing_library_comes_with_the_command_that_installs_it(machine: dict[str, bool]) -> None:
    assert str(load_error("the window", missing("libEGL.so.1"))) == (
        "the window does not load: the system's library libEGL.so.1 is missing; run `sudo apt install libegl1`, "
        "and start GanViz again."
    )


def test_all_that_are_missing_come_at_once(machine: dict[str, bool]) -> None:
    machine |= {"libxcb-cursor.so.0": False, "libxcb-icccm.so.4": False}
    said = str(load_error("the window", missing("libxcb-cursor.so.0")))
    assert "libxcb-cursor.so.0 and libxcb-icccm.so.4 are missing" in said
    assert "`sudo apt install libxcb-cursor0 libxcb-icccm4`" in said


def test_the_doctor_names_the_command_too(machine: dict[str, bool]) -> None:
    assert remedy(str(missing("libxcb-cursor.so.0"))) == "run `sudo apt install libxcb-cursor0`"
    assert remedy("Qt does not like it here") is None


def test_without_apt_no_command_is_made_up(machine: dict[str, bool], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(loading.shutil, "which", lambda program: None)
    said = str(load_error("the window", missing("libEGL.so.1")))
    assert "apt" not in said
    assert said.endswith("; install what Debian calls libegl1, and start GanViz again.")


def test_the_library_is_found_in_a_long_text(machine: dict[str, bool]) -> None:
    said = str(load_error("numpy", ImportError(NUMPY)))
    assert said == (
        "numpy does not load: the system's library libgfortran-8a9d.so.5 is missing; "
        "install the package that has it, and start GanViz again."
    )


def test_an_old_system_and_a_broken_package_are_told_apart() -> None:
    old = ImportError("/lib/x86_64-linux-gnu/libc.so.6: version `GLIBC_2.34' not found (required by libQt6Core.so.6)")
    assert "this system is too old, for it has no GLIBC_2.34" in str(load_error("the window", old))
    said = str(load_error("torch", ModuleNotFoundError("No module named 'torch'")))
    assert said == "torch does not load: No module named 'torch'; install GanViz anew."


def test_on_windows_the_runtime_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "win32")
    said = str(load_error("the window", ImportError("DLL load failed while importing QtCore: not found.")))
    assert said.endswith(f"install the Visual C++ runtime from {loading.RUNTIME}.")


def test_every_library_has_a_package() -> None:
    """As Debian names packages; the file is read by ``packaging/setup.sh`` as well."""
    assert len(packages()) > 10
    for library, package in packages().items():
        assert re.fullmatch(r"lib[\w.+-]+\.so\.\d+", library)
        assert re.fullmatch(r"lib[a-z0-9.+-]+", package)
    script = Path(__file__).parents[1] / "packaging" / "setup.sh"
    assert "resources/system-libraries.txt" in script.read_text(encoding="utf-8")
