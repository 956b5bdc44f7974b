"""The room at the left of plots that stand above each other, so that they begin at the same pixel."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol


class HasGutter(Protocol):
    """What stands in a column."""

    def widen(self) -> None:
        """Takes the room that the column has now."""


class Gutter:
    """As wide as the numbers of that plot of a column which needs most for them."""

    def __init__(self) -> None:
        self._needs: dict[HasGutter, float] = {}
        self._is_renewed = False

    @property
    def width(self) -> float:
        """The pixels that all plots of the column leave."""
        return max(self._needs.values(), default=0.0)

    def need(self, plot: HasGutter, width: float) -> None:
        """Notes what one plot needs; the others follow where it changes anything for them."""
        before = self.width
        self._needs[plot] = width
        if self.width != before and not self._is_renewed:
            for other in self._needs:
                if other is not plot:
                    other.widen()

    @contextmanager
    def renewed(self) -> Iterator[None]:
        """While all plots of the column get another size of text, none follows another's need; at the end all do."""
        self._needs.clear()
        self._is_renewed = True
        try:
            yield
        finally:
            self._is_renewed = False
        for plot in self._needs:
            plot.widen()
