from __future__ import annotations

import pickle
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ganviz import registry
from ganviz.losses import Loss
from ganviz.metrics import Metric
from ganviz.penalties import Penalty
from ganviz.registry import Entry, UnknownEntryError
from ganviz.targets import Target

CONTRACTS = {
    "ganviz.targets": Target,
    "ganviz.losses": Loss,
    "ganviz.penalties": Penalty,
    "ganviz.metrics": Metric,
}
PACKAGES = tuple(CONTRACTS)

Package = Callable[..., str]


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Package:
    """Returns a function that writes a package of the given files and returns its name."""

    def write(name: str, **files: str) -> str:
        folder = tmp_path / name
        folder.mkdir()
        for file, text in {"__init__": "", **files}.items():
            (folder / f"{file}.py").write_text(text, encoding="utf-8")
        monkeypatch.syspath_prepend(tmp_path)
        for module in (name, *(f"{name}.{file}" for file in files)):
            monkeypatch.delitem(sys.modules, module, raising=False)
        return name

    return write


def test_a_file_is_an_entry(package: Package) -> None:
    name = package(
        "birds",
        zebra_finch="class Finch:\n    '''Sings.\n\n    A lot.\n    '''\n    key = 'finch'\n    label = 'Finch'\n",
        crow="class Crow:\n    key = 'crow'\n\nclass Nest:\n    pass\n",
    )
    assert list(registry.entries(name)) == ["crow", "finch"]
    finch = registry.entry(name, "finch")
    assert finch.label == "Finch"
    assert registry.help_text(finch) == "Sings.\n\nA lot."
    assert registry.help_text(registry.entry(name, "crow")) == ""


def test_shared_modules_and_imported_classes_are_no_entries(package: Package) -> None:
    name = package(
        "fishes",
        _gills="class Gills:\n    key = 'gills'\n",
        carp="from fishes._gills import Gills\n\nclass Carp(Gills):\n    key = 'carp'\n\nclass Fry(Carp):\n    pass\n",
    )
    assert list(registry.entries(name)) == ["carp"]


def test_two_classes_with_one_key_are_refused(package: Package) -> None:
    name = package("twins", one="class One:\n    key = 'x'\n", two="class Two:\n    key = 'x'\n")
    with pytest.raises(ValueError, match=r"twins: 'x' is offered by two classes"):
        registry.entries(name)


def test_an_entry_that_breaks_the_contract_is_named(package: Package) -> None:
    name = package("reptiles", gecko="class Gecko:\n    key = 'gecko'\n")

    class Lizard:
        pass

    assert list(registry.entries(name, object)) == ["gecko"]
    with pytest.raises(TypeError, match=r"^reptiles: 'gecko' is no Lizard$"):
        registry.entries(name, Lizard)


def test_an_error_in_an_entrys_file_is_not_hidden(package: Package) -> None:
    name = package("broken", worse="import no_such_module\n")
    with pytest.raises(ModuleNotFoundError, match="no_such_module"):
        registry.entry(name, "worse")


@pytest.mark.parametrize("key", ["heron", "", None, 3, ["crow"], {"kind": "crow"}])
def test_an_unknown_key_names_those_that_exist(package: Package, key: object) -> None:
    name = package("waders", crane="class Crane:\n    key = 'crane'\n", stork="class Stork:\n    key = 'stork'\n")
    with pytest.raises(UnknownEntryError) as caught:
        registry.entry(name, key)
    assert str(caught.value) == f"{key!r} is not known in waders; use one of crane, stork"


def test_the_error_survives_the_way_from_one_process_to_another() -> None:
    error = UnknownEntryError("ganviz.penalties", "nope")
    copy = pickle.loads(pickle.dumps(error))
    assert (str(copy), copy.allowed) == (str(error), error.allowed)


@pytest.mark.parametrize("name", PACKAGES)
def test_every_entry_has_a_key_a_label_and_a_help(name: str) -> None:
    assert registry.entries(name)
    for key, kind in registry.entries(name).items():
        assert key == key.lower().strip()
        assert key.replace("_", "").isalnum()
        assert kind.label.strip() == kind.label != ""
        assert registry.help_text(kind)


@pytest.mark.parametrize(("name", "contract"), CONTRACTS.items())
def test_every_entry_keeps_the_contract_of_its_package(name: str, contract: type) -> None:
    assert registry.entries(name, contract) == registry.entries(name)


@pytest.mark.parametrize("name", [name for name in PACKAGES if name != "ganviz.metrics"])
def test_every_choice_works_with_its_own_defaults(name: str) -> None:
    for kind in registry.entries(name, Entry).values():
        assert kind().conflicts() is None
        assert kind() == kind()
        assert hash(kind()) == hash(kind())
