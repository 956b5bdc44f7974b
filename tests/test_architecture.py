"""Who may import whom: the contracts of pyproject.toml, and the rule for siblings, which goes by their names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path

import grimp
import pytest

ROOT = Path(__file__).parents[1]

#: Packages of one thing per file. Only modules that begin with an underscore are shared.
SIBLINGS = (
    "ganviz.targets",
    "ganviz.losses",
    "ganviz.penalties",
    "ganviz.diagnoses",
    "ganviz.exporting.formats",
    "ganviz.ui.views",
    "ganviz.ui.layers.line",
    "ganviz.ui.layers.plane",
    "ganviz.ui.controls",
    "ganviz.ui.pages",
)


def imports_between_siblings(graph: grimp.ImportGraph, package: str) -> Iterator[str]:
    """Yields every import between the modules of ``package`` that is not one of a shared module by another."""
    siblings = graph.find_children(package)
    for importer in sorted(siblings):
        for imported in sorted(graph.find_modules_directly_imported_by(importer) & siblings):
            if not imported.rpartition(".")[2].startswith("_"):
                yield f"{importer} imports {imported}"


def circles(graph: grimp.ImportGraph) -> set[tuple[str, ...]]:
    """The largest sets of modules, sorted, that import each other directly or through one another.

    A package counts as its ``__init__``. An import counts wherever it stands: for type checking only, or in a function.
    """

    def reached_from(module: str, importing: Callable[[str], set[str]]) -> set[str]:
        reached, ahead = {module}, [module]
        while ahead:
            new = importing(ahead.pop()) - reached
            reached |= new
            ahead.extend(new)
        return reached

    found = set()
    for module in graph.modules:
        upstream = reached_from(module, graph.find_modules_directly_imported_by)
        downstream = reached_from(module, graph.find_modules_that_directly_import)
        found.add(tuple(sorted(upstream & downstream)))
    return {each for each in found if len(each) > 1}


def built(name: str, files: Mapping[str, str], folder: Path, monkeypatch: pytest.MonkeyPatch) -> grimp.ImportGraph:
    """The graph of a package of these files, without their suffix."""
    for path, text in files.items():
        file = folder / name / f"{path}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(folder)
    return grimp.build_graph(name, cache_dir=None)


def test_contracts_are_kept() -> None:
    # In a process of its own: the linter's set-up of logging would disable every logger of this one.
    linter = "import sys, importlinter.cli as cli; sys.exit(cli.lint_imports(no_cache=True, no_logo=True))"
    done = subprocess.run([sys.executable, "-c", linter], cwd=ROOT, capture_output=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def graph() -> grimp.ImportGraph:
    return grimp.build_graph("ganviz", cache_dir=None)


@pytest.mark.parametrize("package", SIBLINGS)
def test_siblings_do_not_know_each_other(graph: grimp.ImportGraph, package: str) -> None:
    assert list(imports_between_siblings(graph, package)) == []


def test_an_import_between_siblings_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {"__init__": "", "_wing": "", "crow": "from finches import _wing", "owl": "import finches.crow"}
    graph = built("finches", files, tmp_path, monkeypatch)
    assert list(imports_between_siblings(graph, "finches")) == ["finches.owl imports finches.crow"]


def test_no_two_files_import_each_other(graph: grimp.ImportGraph) -> None:
    assert circles(graph) == set()


def test_circles_are_found_wherever_the_imports_stand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "__init__": "",
        # Two by two: for type checking only, within a function, and with a package's __init__.
        "hen": "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from thrushes.egg import Egg",
        "egg": "import thrushes.hen",
        "day": "def night(): from thrushes import night",
        "night": "import thrushes.day",
        "nest/__init__": "from thrushes.nest.twig import Twig",
        "nest/twig": "import thrushes.nest",
        # Three in a ring, with one that only looks on.
        "red": "import thrushes.green",
        "green": "import thrushes.blue",
        "blue": "import thrushes.red",
        "grey": "import thrushes.red, thrushes.nest.twig",
    }
    assert circles(built("thrushes", files, tmp_path, monkeypatch)) == {
        ("thrushes.egg", "thrushes.hen"),
        ("thrushes.day", "thrushes.night"),
        ("thrushes.nest", "thrushes.nest.twig"),
        ("thrushes.blue", "thrushes.green", "thrushes.red"),
    }
