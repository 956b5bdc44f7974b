"""A stand-in for CUDA graphs that needs no GPU: operations are noted with their tensors, and done again."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence
from typing import Any

import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from ganviz.training.capture.runners import StepRunner


class _Recorder(TorchDispatchMode):
    """Notes every operation, with what it was given and what it gave."""

    def __init__(self) -> None:
        super().__init__()
        self.noted: list[tuple[Any, tuple[Any, ...], dict[str, Any], Any]] = []

    def __torch_dispatch__(self, operation: Any, types: Any, arguments: Any = (), keywords: Any = None) -> Any:
        keywords = keywords or {}
        result = operation(*arguments, **keywords)
        self.noted.append((operation, arguments, keywords, result))
        return result


def _memory(values: Any) -> set[int]:
    return {value.untyped_storage().data_ptr() for value in tree_leaves(values) if isinstance(value, Tensor)}


class RecordedRunner(StepRunner):
    """As a graph, it does what was noted and nothing else: no Python runs, every number that was not a tensor is fixed.

    Unlike a capture, noting also does the work; the first replay of a captured graph would do that.

    Attributes:
        recorded: work that was noted, by key, as often as it was.
        called, replayed: how often.
    """

    def __init__(self, device: torch.device, generators: Sequence[torch.Generator]) -> None:
        self._records: dict[Hashable, _Recorder | None] = {}
        self.recorded: list[Hashable] = []
        self.called = self.replayed = 0

    def run(self, key: Hashable, work: Callable[[], None]) -> bool:
        if key not in self._records:
            self.called += 1
            self._records[key] = None
            work()
            return True
        record = self._records[key]
        if record is None:
            self.recorded.append(key)
            record = self._records[key] = _Recorder()
            with record:
                work()
            return True
        self.replayed += 1
        for operation, arguments, keywords, result in record.noted:
            again = operation(*arguments, **keywords)
            known = _memory((arguments, keywords))
            for old, new in zip(tree_leaves(result), tree_leaves(again), strict=True):
                # What an operation makes anew lies, in a graph, where it lay before; views lie there anyway.
                if isinstance(old, Tensor) and not _memory(old) <= known:
                    old.copy_(new)
        return False

    def drop(self) -> None:
        self._records.clear()
