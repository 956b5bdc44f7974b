from __future__ import annotations

import importlib.util
import json
import sys
from importlib.machinery import ModuleSpec
from pathlib import Path

import pytest

from ganviz import __version__, build
from ganviz.build import Build, this_build, what_lacks_cuda

Patch = pytest.MonkeyPatch


@pytest.fixture
def resources(tmp_path: Path, monkeypatch: Patch) -> Path:
    """A folder of resources of its own."""
    monkeypatch.setattr(build, "resource", tmp_path.joinpath)
    return tmp_path


def test_a_checkout_says_so() -> None:
    assert this_build() == Build("source tree")
    assert this_build().words() == f"{__version__}, source tree"


def test_what_the_packaging_wrote_is_said(resources: Path) -> None:
    plain = {"kind": "package", "commit": "0123456789abcdef", "date": "2026-11-28"}
    (resources / "build.json").write_text(json.dumps(plain), encoding="utf-8")
    assert this_build() == Build("package", "0123456789abcdef", "2026-11-28")
    assert this_build().words() == f"{__version__}, package of commit 0123456789, 2026-11-28"
    assert Build("package", "0123456789abcdef").words() == f"{__version__}, package of commit 0123456789"


@pytest.mark.parametrize("text", ["", "{", "[]", "7", '"kind"', "\udcff"])
def test_a_damaged_file_is_as_good_as_none(text: str, resources: Path, monkeypatch: Patch) -> None:
    (resources / "build.json").write_bytes(text.encode("utf-8", "surrogateescape"))
    assert this_build() == Build("source tree")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert this_build() == Build("package")


def test_an_installed_wheel_has_its_resources_within(monkeypatch: Patch) -> None:
    within = Path(build.__file__).with_name("resources")
    monkeypatch.setattr(build, "resource", within.joinpath)
    assert this_build() == Build("installed by pip")


@pytest.mark.parametrize(
    ("version", "lacks"),
    [
        ("cuda: Optional[str] = None\nhip: Optional[str] = None\n", True),
        ("cuda = None\n", True),
        ("cuda: Optional[str] = '13.0'\nhip: Optional[str] = None\n", False),
        ("hip: Optional[str] = None\n", False),
    ],
)
def test_a_torch_without_cuda_is_known_by_its_file(
    version: str, lacks: bool, tmp_path: Path, monkeypatch: Patch
) -> None:
    (tmp_path / "version.py").write_text(version, encoding="utf-8")
    spec = ModuleSpec("torch", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(importlib.util, "find_spec", {"torch": spec}.get)
    monkeypatch.setattr(sys, "platform", "linux")
    assert what_lacks_cuda() == (build.NO_CUDA_IN_TORCH if lacks else "")
    monkeypatch.setattr(sys, "platform", "darwin")
    assert what_lacks_cuda() == "", "there is none for macOS"


def test_where_torch_or_its_file_is_missing_nothing_is_said(tmp_path: Path, monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert what_lacks_cuda() == ""
    spec = ModuleSpec("torch", None, origin=str(tmp_path / "__init__.py"))
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: spec)
    assert what_lacks_cuda() == ""


def test_to_a_packed_program_pip_adds_nothing(monkeypatch: Patch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    assert what_lacks_cuda() == build.NO_CUDA_IN_PACKAGE


def test_torch_itself_agrees() -> None:
    import torch

    if sys.platform != "darwin":
        assert bool(what_lacks_cuda()) == (torch.version.cuda is None)
