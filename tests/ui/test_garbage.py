"""Lost widgets must not be deleted by whatever thread happens to allocate."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from ganviz.ui.garbage import GarbageCollector

deleted_in: list[int] = []


class Cycle:
    """Refers to itself, so that only the collector can find it."""

    def __init__(self) -> None:
        self.myself = self

    def __del__(self) -> None:
        deleted_in.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot) -> Iterator[GarbageCollector]:
    gc.collect()
    deleted_in.clear()
    made = GarbageCollector()
    yield made
    made.deleteLater()
    gc.unfreeze()


def allocate() -> None:
    kept = [[number] for number in range(20_000)]
    assert len(kept) == 20_000


def test_cycles_are_found_from_the_event_loop_and_nowhere_else(qtbot: QtBot, collector: GarbageCollector) -> None:
    Cycle()
    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    allocate()
    assert deleted_in == []
    kept = [[number] for number in range(20_000)]
    qtbot.waitUntil(lambda: bool(deleted_in), timeout=10_000)
    assert deleted_in == [threading.get_ident()]
    assert kept


def test_what_python_does_without_it() -> None:
    """The other thread finds the cycle: what the collector is there to prevent."""
    gc.collect()
    deleted_in.clear()
    Cycle()
    gc.enable()
    other = threading.Thread(target=allocate)
    other.start()
    other.join()
    gc.disable()
    assert deleted_in == [other.ident]


def test_little_garbage_is_left_for_later(collector: GarbageCollector) -> None:
    Cycle()
    collector.collect()
    assert deleted_in == []
    gc.collect()
    assert deleted_in == [threading.get_ident()]
