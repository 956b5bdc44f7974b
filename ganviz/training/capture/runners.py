"""Runs work that always does the same to the same memory: captured as CUDA graphs, or operation by operation."""

from __future__ import annotations

import warnings
from collections.abc import Callable, Hashable, Sequence
from typing import Protocol

import torch


class StepRunner(Protocol):
    """Runs work again and again."""

    def __init__(self, device: torch.device, generators: Sequence[torch.Generator]) -> None:
        """Takes the generators that the work draws from."""

    def run(self, key: Hashable, work: Callable[[], None]) -> bool:
        """Runs the work of this key; returns whether ``work`` was called for it, and not a graph replayed.

        Work of one key must do the same operations at the same addresses each time.
        """
        ...

    def drop(self) -> None:
        """Forgets everything captured: the work or its addresses have changed."""


class EagerRunner(StepRunner):
    """Calls the work each time: operation by operation, as without graphs."""

    def __init__(self, device: torch.device, generators: Sequence[torch.Generator]) -> None:
        pass

    def run(self, key: Hashable, work: Callable[[], None]) -> bool:
        work()
        return True

    def drop(self) -> None:
        pass


class GraphRunner(StepRunner):
    """Calls work when its key first comes, captures it the second time and replays it from then on.

    The first call is the warm-up that capturing needs: libraries load and take their memory then. It counts like any
    other, so that no state has to be saved and set back.
    """

    def __init__(self, device: torch.device, generators: Sequence[torch.Generator]) -> None:
        self._device, self._generators = device, tuple(generators)
        self._side = torch.cuda.Stream(device)
        self._graphs: dict[Hashable, torch.cuda.CUDAGraph | None] = {}
        # Nothing that one replay leaves behind in it is read by another, so all graphs may use the same memory.
        self._pool = torch.cuda.graph_pool_handle()

    def run(self, key: Hashable, work: Callable[[], None]) -> bool:
        if key not in self._graphs:
            self._warm_up(work)
            self._graphs[key] = None
            return True
        graph = self._graphs[key]
        if graph is not None:
            graph.replay()
            return False
        graph = self._graphs[key] = self._captured(work)
        graph.replay()
        return True

    def drop(self) -> None:
        if self._graphs:
            torch.cuda.synchronize(self._device)
            self._graphs.clear()
            # A pool ends with the last graph that used it.
            self._pool = torch.cuda.graph_pool_handle()

    def _warm_up(self, work: Callable[[], None]) -> None:
        current = torch.cuda.current_stream(self._device)
        self._side.wait_stream(current)
        with torch.cuda.stream(self._side):
            work()
        current.wait_stream(self._side)

    def _captured(self, work: Callable[[], None]) -> torch.cuda.CUDAGraph:
        graph = torch.cuda.CUDAGraph()
        with warnings.catch_warnings():
            # Some versions of torch find the generators by themselves and warn that this call is deprecated; the
            # others need it.
            warnings.simplefilter("ignore")
            for generator in self._generators:
                graph.register_generator_state(generator)
        try:
            # The stream is set here too, for where capturing fails torch.cuda.graph does not set it back. Only this
            # thread is watched for what a capture forbids: another run may be allocating meanwhile.
            with (
                torch.cuda.stream(self._side),
                torch.cuda.graph(graph, self._pool, self._side, capture_error_mode="thread_local"),
            ):
                work()
        except RuntimeError as error:
            # Ending a broken capture fails in turn and hides what broke it.
            if isinstance(error.__context__, torch.OutOfMemoryError):
                raise error.__context__ from None
            raise
        # A capture begins with writes to its generators' offsets, on its own stream. Where the GPU is busy they came
        # after those of the first replay, which then drew other numbers: five of 81 tests failed on a shared GPU.
        torch.cuda.current_stream(self._device).wait_stream(self._side)
        return graph
