"""Lessons without a window: what `ganviz lesson` says of them."""

from __future__ import annotations

from pathlib import Path

from ganviz.commands import FAILED, MISUSED
from ganviz.lessons.reading import read_lesson
from ganviz.lessons.shelf import lesson
from ganviz.lessons.trial import tried
from ganviz.streams import seeds_from
from tests.cli.typed import Captured, ended
from tests.lessons.made import GOOD, written

#: Quick to train, and with every kind of step but presses.
SHIPPED = "jsd-and-log-2"


def test_a_shipped_one_is_done_in_time() -> None:
    outcomes = list(tried(lesson(SHIPPED), seeds_from("here", 2)))
    assert [outcome.number for outcome in outcomes] == [1, 2, 3, 4]
    assert all(outcome.is_enough for outcome in outcomes)
    assert all(0 < after <= outcome.step.within for outcome in outcomes for after in outcome.after if after)


def test_one_that_is_never_done_fails(tmp_path: Path, capsys: Captured) -> None:
    never = GOOD.replace("at_most = 1.0", "at_most = -1.0").replace("within = 500", "within = 4")
    path = written(tmp_path, never.replace("at_least = 50", "at_least = 5").replace("within = 100", "within = 8"))
    first, second, third = tried(read_lesson(path), range(2))
    assert first.after == (None, None)
    assert second.after == (5, 5), "counted from its own beginning"
    assert third.after == (2, 2)
    assert ended("lesson", "run", str(path), "--seeds", "2", "--seeds-from", "here") == FAILED
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "2 runs of each lesson, seeds from here"
    assert said[1] == "mine 1 First: 0 of 2 within 4 (w1 ≤ -1)  NOT DONE"
    assert said[2] == "mine 2 Second: 2 of 2 within 8, by 5 (iterations ≥ 5)"


def test_a_file_is_checked(tmp_path: Path, capsys: Captured) -> None:
    assert ended("lesson", "check", str(written(tmp_path))) == 0
    assert capsys.readouterr().out == "mine.toml: A lesson, 3 steps: good\n"
    bad = written(tmp_path, GOOD.replace("within = 100", 'within = "long"'), "bad.toml")
    assert ended("lesson", "check", str(bad)) == MISUSED
    assert capsys.readouterr().out.startswith("bad.toml: step 2, line 20: within: 'long' cannot be used; use a whole")


def test_all_are_listed(capsys: Captured) -> None:
    assert ended("lesson", "list") == 0
    said = capsys.readouterr().out
    assert f"\n{SHIPPED} " in said
    assert "Your own are found in" in said
