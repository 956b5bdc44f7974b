"""Which shared libraries a bundle keeps, and for which systems it is; the bundle itself `make package-test` tries."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.packaging.scripts import script

libraries = script("libraries", "packaging/bundle")
linux = pytest.mark.skipif(
    sys.platform != "linux" or not shutil.which("objdump") or not shutil.which("cc"),
    reason="needs Linux, binutils and a compiler",
)


def test_orphans_are_found_through_those_that_only_orphans_need() -> None:
    needs = {"module": ["a"], "a": ["b"], "b": [], "c": ["d"], "d": ["e", "b"], "e": ["d"], "f": []}
    assert libraries.orphans(needs, ["a", "b", "c", "d", "e", "f"]) == {"c", "f"}, "d and e need each other"
    assert libraries.orphans({"module": ["a"], "a": ["b"], "c": ["d"], "d": ["e"], "e": []}, "abcde") == {"c", "d", "e"}


def test_what_is_no_candidate_stays() -> None:
    assert libraries.orphans({"plugin": ["a"], "a": []}, ["a"]) == set()


def test_the_c_library_is_told_from_others() -> None:
    assert all(map(libraries.GLIBC.fullmatch, ("libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "libpthread.so.0")))
    assert not any(map(libraries.GLIBC.fullmatch, ("libcrypto.so.3", "libmd.so.0", "libdl2.so.1", "libcairo.so.2")))


PRINTED = """
libx.so:     file format elf64-x86-64

Dynamic Section:
  NEEDED               libstdc++.so.6
  NEEDED               libc.so.6
  SONAME               libx.so

Version definitions:
1 0x01 0x0a7bc7b1 libx.so
2 0x00 0x07f9b1d1 OWN_9.9

Version References:
  required from libc.so.6:
    0x069691b4 0x00 04 GLIBC_2.34
    0x09691a75 0x00 02 GLIBC_2.2.5
  required from libstdc++.so.6:
    0x0297f869 0x00 03 GLIBCXX_3.4.29
"""


def test_what_a_library_needs_is_read_and_what_it_offers_is_not() -> None:
    found = libraries.parsed(PRINTED)
    assert found.needs == {"libstdc++.so.6", "libc.so.6"}
    assert found.versions == {"GLIBC_2.34", "GLIBC_2.2.5", "GLIBCXX_3.4.29"}


def compiled(path: Path, source: str, *options: str) -> Path:
    command = ["cc", "-shared", "-fPIC", "-o", str(path), "-x", "c", "-", "-x", "none", *options]
    subprocess.run(command, input=source.encode(), check=True)
    return path


@linux
def test_a_bundle_loses_what_the_system_has_and_what_was_there_for_its_sake(tmp_path: Path) -> None:
    internal, package = tmp_path / "_internal", tmp_path / "_internal" / "package"
    package.mkdir(parents=True)
    for name, needed in (("libd.so", ()), ("libz.so.1", ("libd.so",)), ("libb.so", ()), ("libpython3.so.1", ())):
        compiled(
            internal / name, "", "-Wl,--no-as-needed", *(str(internal / one) for one in needed), f"-Wl,-soname,{name}"
        )
    needed = (str(internal / "libb.so"), str(internal / "libz.so.1"))
    compiled(package / "module.so", "", "-Wl,--no-as-needed", *needed)
    (internal / "link.so").symlink_to("libd.so")
    compiled(internal / "libmvec.so.1", "")  # of the C library, for a wheel that needs it
    assert libraries.drop(internal) == ["libd.so", "libmvec.so.1", "libz.so.1"]
    assert {path.name for path in internal.iterdir()} == {"package", "libb.so", "libpython3.so.1"}
    assert libraries.asked_of_the_system(internal) == {"libz.so.1"}


@linux
def test_a_symbol_that_an_older_system_lacks_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compiled(tmp_path / "libx.so", "double exp(double); double twice(double x) { return 2 * exp(x); }", "-lm")
    monkeypatch.setattr(libraries, "NEWEST", {"GLIBC": (2, 0)})
    (name, symbol), *others = libraries.too_new(tmp_path).items()
    assert (name, symbol.partition("_")[0], others) == ("libx.so", "GLIBC", [])
    monkeypatch.setattr(libraries, "NEWEST", {"GLIBC": (9, 0)})
    assert libraries.too_new(tmp_path) == {}


@linux
def test_what_is_no_library_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "text.so").write_text("GLIBC_9.9", encoding="utf-8")
    assert libraries.read_all(tmp_path) == {}
