"""Schedules that captured iterations look up."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from torch import Tensor

from ganviz.config import RunConfig
from ganviz.training.capture.static_tensors import StaticTensors
from ganviz.training.schedules import ScheduleTable


class CapturableScheduleTable(ScheduleTable):
    """The same numbers; the device knows the row.

    Args:
        row: ``(1,)``, counted up by the iteration itself.
    """

    def __init__(self, like: Tensor, row: Tensor) -> None:
        super().__init__(like)
        self._row_on_device, self._static = row, StaticTensors()

    def tabulate(self, configs: Sequence[RunConfig], iteration: int) -> None:
        super().tabulate(configs, iteration)
        self._row_on_device.fill_(self._row)

    def _table(self, name: str, values: np.ndarray) -> Tensor:
        return self._static.keep(name, super()._table(name, values))

    def _now(self, table: Tensor) -> Tensor:
        return table.index_select(0, self._row_on_device)[0]
