"""The slot between training and the window."""

from __future__ import annotations

import threading

import numpy as np
import pytest

from ganviz.hosts import Failure, Mailbox
from ganviz.snapshot import SCALARS, Change, Measures, ScalarBlock, Snapshot
from tests.ui.frames import ring_frame


def block(first: int, count: int = 1) -> ScalarBlock:
    return ScalarBlock(first, np.zeros((count, len(SCALARS)), np.float32))


def snapshots() -> tuple[Snapshot, Snapshot]:
    return ring_frame(iterations=10).snapshot, ring_frame(iterations=20).snapshot


def begun() -> Mailbox:
    mailbox = Mailbox()
    mailbox.begin(1, "cpu")
    mailbox.take()
    return mailbox


def test_nothing_comes_without_news() -> None:
    mailbox = Mailbox()
    assert mailbox.take() is None
    mailbox.begin(1, "cpu")
    delivery = mailbox.take()
    assert delivery is not None
    assert (delivery.run, delivery.device, delivery.running) == (1, "cpu", False)
    assert mailbox.take() is None


def test_a_newer_snapshot_replaces_an_older_one_and_numbers_add_up() -> None:
    mailbox, (old, new) = begun(), snapshots()
    first, second = Measures(10, {"jsd": 0.5}), Measures(20, {"jsd": 0.4})
    mailbox.post(1, snapshot=old, scalars=[block(0, 10)])
    mailbox.post(1, measures=first)
    mailbox.post(1, snapshot=new, scalars=[block(10, 5), block(15, 5)])
    mailbox.post(1, measures=second)
    changes = [Change(at, old.config, old.config) for at in (3, 4)]
    for change in changes:
        mailbox.post(1, change=change)
    delivery = mailbox.take()
    assert delivery is not None
    assert delivery.snapshot is new
    assert delivery.changes == changes
    assert [part.first for part in delivery.scalars] == [0, 10, 15]
    assert delivery.measures == [first, second]
    assert mailbox.take() is None


def test_a_snapshot_is_wanted_until_there_is_one_and_again_once_it_is_taken() -> None:
    mailbox, (old, _) = begun(), snapshots()
    assert mailbox.wants_snapshot
    mailbox.post(1, snapshot=old)
    assert not mailbox.wants_snapshot
    mailbox.take()
    assert mailbox.wants_snapshot
    mailbox.post(1, snapshot=old)
    mailbox.begin(2, "")
    assert mailbox.wants_snapshot


@pytest.mark.parametrize("ended", [True, False])
def test_a_failure_that_ends_a_run_comes_with_its_standstill(ended: bool) -> None:
    mailbox, failure = begun(), Failure("no memory", "", ended)
    mailbox.set_state(1, True, 100.0, None)
    mailbox.post(1, failure=failure)
    delivery = mailbox.take()
    assert delivery is not None
    assert delivery.failure is failure
    assert (delivery.running, delivery.rate) == ((False, None) if ended else (True, 100.0))


def test_what_comes_late_of_an_earlier_run_is_dropped() -> None:
    mailbox, (old, _) = begun(), snapshots()
    mailbox.post(1, snapshot=old, scalars=[block(0)])
    mailbox.begin(2, "cpu")
    mailbox.post(1, snapshot=old, scalars=[block(1)], measures=Measures(0, {}), failure=Failure("late", "", True))
    mailbox.set_state(1, True, 100.0, 7)
    delivery = mailbox.take()
    assert delivery is not None
    assert (delivery.run, delivery.snapshot, delivery.scalars, delivery.measures) == (2, None, [], [])
    assert (delivery.failure, delivery.running, delivery.rate, delivery.diverged_at) == (None, False, None, None)
    mailbox.post(1, snapshot=old)
    assert mailbox.take() is None


def test_a_run_that_begins_after_another_was_asked_for_changes_nothing() -> None:
    mailbox = begun()
    mailbox.begin(3, "")
    mailbox.begin(2, "cpu")
    delivery = mailbox.take()
    assert delivery is not None
    assert (delivery.run, delivery.device) == (3, "")


def test_the_state_stays_and_is_news_when_it_changes() -> None:
    mailbox = begun()
    mailbox.set_state(1, True, None, None)
    delivery = mailbox.take()
    assert delivery is not None
    assert delivery.running
    mailbox.set_state(1, True, None, None)
    assert mailbox.take() is None
    mailbox.set_state(1, False, None, 812)
    assert mailbox.take() is not None
    mailbox.post(1, scalars=[block(0)])
    delivery = mailbox.take()
    assert delivery is not None
    assert (delivery.device, delivery.running, delivery.diverged_at) == ("cpu", False, 812)


def test_a_failure_is_told_once_and_ends_the_run_begun_last() -> None:
    mailbox = begun()
    mailbox.set_state(1, True, 5.0, None)
    mailbox.begin(2, "")
    failure = Failure("gone", "exit code -9", ended=True)
    mailbox.fail(failure)
    delivery = mailbox.take()
    assert delivery is not None
    assert (delivery.run, delivery.failure, delivery.running) == (2, failure, False)
    assert mailbox.take() is None


def test_no_block_is_lost_between_two_threads() -> None:
    mailbox, count, firsts = begun(), 2000, list[int]()

    def take() -> None:
        delivery = mailbox.take()
        firsts.extend([] if delivery is None else [part.first for part in delivery.scalars])

    writer = threading.Thread(target=lambda: [mailbox.post(1, scalars=[block(i)]) for i in range(count)])
    writer.start()
    while writer.is_alive():
        take()
    take()
    assert firsts == list(range(count))
