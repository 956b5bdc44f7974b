"""Finds what the program offers: drop one file with one class into a package, and it is in the menus.

A package such as ``ganviz.losses`` is scanned once. Every class defined in one of its modules that carries its own
``key`` is an entry. Its ``label`` names it in menus, its docstring is its help. Modules that begin with an
underscore hold what several entries share and are not scanned.
"""

from __future__ import annotations

import importlib
import importlib.util
import inspect
import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType, ModuleType
from typing import Any, ClassVar, TypeVar, overload

Contract = TypeVar("Contract")


class UnknownEntryError(LookupError):
    """A key that no file of the scanned package offers; the message names those that exist."""

    def __init__(self, package: str, key: object) -> None:
        self.package, self.key = package, key
        self.allowed = f"one of {', '.join(entries(package))}"
        super().__init__(package, key)

    def __str__(self) -> str:
        return f"{self.key!r} is not known in {self.package}; use {self.allowed}"


@dataclass(frozen=True)
class Entry:
    """What is chosen by a ``kind`` in a config: a frozen dataclass whose fields are its own settings.

    ``key`` is what files and command lines say, ``label`` what a menu says. The docstring is the help: the formula,
    one sentence of meaning, the paper.
    """

    key: ClassVar[str]
    label: ClassVar[str]

    def conflicts(self) -> str | None:
        """Says in one sentence why these settings do not go together, or None when they do."""
        return None


@overload
def entries(package: str) -> Mapping[str, type[Any]]: ...
@overload
def entries(package: str, contract: type[Contract]) -> Mapping[str, type[Contract]]: ...
def entries(package: str, contract: type[Any] = object) -> Mapping[str, type[Any]]:
    """Returns the classes that the modules of ``package`` offer, by key, in the order of their module names.

    Args:
        contract: what each of them must be, so that its attributes are known to whoever asks.

    Raises:
        TypeError: one of them is no subclass of the ``contract``.
        ValueError: two have the same key.
    """
    found = _scanned(package)
    for key, kind in found.items():
        if not issubclass(kind, contract):
            raise TypeError(f"{package}: {key!r} is no {contract.__name__}")
    return found


def names(package: str) -> list[str]:
    """Returns the names of the files of ``package`` that offer something, in order; none of them is imported."""
    found = importlib.util.find_spec(package)
    folders = None if found is None else found.submodule_search_locations
    return sorted(info.name for info in pkgutil.iter_modules(folders) if not info.name.startswith("_"))


@cache
def _scanned(package: str) -> Mapping[str, type[Any]]:
    found: dict[str, type[Any]] = {}
    for module_info in pkgutil.iter_modules(importlib.import_module(package).__path__):
        if module_info.name.startswith("_"):
            continue
        for candidate in _offered(importlib.import_module(f"{package}.{module_info.name}")):
            if candidate.key in found:
                raise ValueError(f"{package}: {candidate.key!r} is offered by two classes")
            found[candidate.key] = candidate
    return MappingProxyType(found)


def entry(package: str, key: object) -> type[Any]:
    """Returns the class that ``package`` offers under ``key``.

    Raises:
        UnknownEntryError: no file of the package offers that key.
    """
    found = _in_its_own_file(package, key) if isinstance(key, str) else None
    if found is not None:
        return found
    if isinstance(key, str) and key in entries(package):
        return entries(package)[key]
    raise UnknownEntryError(package, key)


@cache
def _in_its_own_file(package: str, key: str) -> type[Any] | None:
    """The class of that key in the file of that name, so that the other files need not be imported for it."""
    if not key.isidentifier() or key.startswith("_") or importlib.util.find_spec(f"{package}.{key}") is None:
        return None
    return next((kind for kind in _offered(importlib.import_module(f"{package}.{key}")) if kind.key == key), None)


def _offered(module: ModuleType) -> list[type[Any]]:
    """The classes that a module defines and that carry a key of their own."""
    classes: list[type[Any]] = [value for value in vars(module).values() if inspect.isclass(value)]
    return [kind for kind in classes if kind.__module__ == module.__name__ and "key" in vars(kind)]


def help_text(kind: type[Any]) -> str:
    """Returns the docstring of an entry as plain help text."""
    return inspect.cleandoc(kind.__doc__ or "")
