"""Who may import whom: the contracts of pyproject.toml, and the rule for siblings, which goes by their names."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
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
    "ganviz.ui.views",
    "ganviz.ui.controls",
)


def imports_between_siblings(graph: grimp.ImportGraph, package: str) -> Iterator[str]:
    """Yields every import between the modules of ``package`` that is not one of a shared module by another."""
    siblings = graph.find_children(package)
    for importer in sorted(siblings):
        for imported in sorted(graph.find_modules_directly_imported_by(importer) & siblings):
            if not imported.rpartition(".")[2].startswith("_"):
                yield f"{importer} imports {imported}"


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
    (tmp_path / "finches").mkdir()
    for name, text in {
        "__init__": "",
        "_wing": "",
        "crow": "from finches import _wing",
        "owl": "import finches.crow",
    }.items():
        (tmp_path / "finches" / f"{name}.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    graph = grimp.build_graph("finches", cache_dir=None)
    assert list(imports_between_siblings(graph, "finches")) == ["finches.owl imports finches.crow"]
