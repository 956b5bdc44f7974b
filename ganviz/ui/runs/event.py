"""Who is told when something changes, without Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import ParamSpec

Arguments = ParamSpec("Arguments")


class Event:
    """Calls everybody who asked to be called, in the order in which they asked.

    Qt's signals need a QObject and psygnal half a megabyte in the bundle; this needs ten lines.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[..., object]] = []

    def connect(self, listener: Callable[..., object]) -> None:
        """From now on ``listener`` is called with what ``emit`` gets."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[..., object]) -> None:
        """No more. Raises ValueError for one that was not connected."""
        self._listeners.remove(listener)

    def emit(self, *arguments: object) -> None:
        """Calls them all."""
        for listener in tuple(self._listeners):
            listener(*arguments)
