"""What goes through the pipe: whole the first time, by name from then on, and never anything that is out of date."""

from __future__ import annotations

import numpy as np
import pytest

from ganviz.config import RunConfig
from ganviz.hosts.wire import Reader, Writer
from ganviz.snapshot import frozen


@pytest.fixture
def ends() -> tuple[Writer, Reader]:
    return Writer(), Reader()


def test_what_stays_is_sent_once_and_arrives_as_the_same_object(ends: tuple[Writer, Reader]) -> None:
    writer, reader = ends
    stays, config = frozen(np.arange(10_000.0)), RunConfig()
    first, second = (writer.dumps({"stays": stays, "config": config, "at": at}) for at in (1, 2))
    assert len(first) > stays.nbytes > 100 * len(second)
    before, after = reader.loads(first), reader.loads(second)
    assert after["stays"] is before["stays"]
    assert after["config"] is before["config"]
    np.testing.assert_array_equal(after["stays"], stays)
    assert after["config"] == config
    assert after["at"] == 2
    assert not after["stays"].flags.writeable


def test_one_thing_twice_in_a_message_is_one_thing(ends: tuple[Writer, Reader]) -> None:
    writer, reader = ends
    thing = frozen(np.ones(3))
    one, other = reader.loads(writer.dumps([thing, thing]))
    assert one is other


def test_what_is_new_is_new_on_the_other_side(ends: tuple[Writer, Reader]) -> None:
    writer, reader = ends
    for at in range(5):  # each may come to the address of the one before
        assert reader.loads(writer.dumps(frozen(np.full(100, at))))[0] == at


def test_messages_without_arrays_in_between_forget_nothing(ends: tuple[Writer, Reader]) -> None:
    writer, reader = ends
    thing = frozen(np.ones(1000))
    before = reader.loads(writer.dumps(thing))
    assert reader.loads(writer.dumps(("set_state", 1))) == ("set_state", 1)
    assert reader.loads(writer.dumps(thing)) is before


def test_what_a_message_leaves_out_is_forgotten_and_then_sent_anew(ends: tuple[Writer, Reader]) -> None:
    writer, reader = ends
    thing, other = frozen(np.ones(1000)), frozen(np.zeros(1000))
    before = reader.loads(writer.dumps(thing))
    reader.loads(writer.dumps(other))
    again = reader.loads(writer.dumps(thing))
    assert again is not before
    np.testing.assert_array_equal(again, thing)


def test_what_may_change_is_sent_each_time(ends: tuple[Writer, Reader]) -> None:
    writer, reader = ends
    own = np.zeros(100)
    seen = own[:]
    seen.flags.writeable = False  # but whose it is may still change
    for at in range(3):
        own[:] = at
        of_own, of_seen = reader.loads(writer.dumps((own, seen)))
        assert (of_own == at).all()
        assert (of_seen == at).all()
