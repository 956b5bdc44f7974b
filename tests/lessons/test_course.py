"""Going through a lesson, by one key or by hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from ganviz.lessons.course import Course
from tests.lessons.made import Bench, made


@pytest.fixture
def bench() -> Bench:
    return Bench()


@pytest.fixture
def course(tmp_path: Path, bench: Bench) -> Course:
    begun = Course(made(tmp_path), bench)
    begun.go_to(0)
    return begun


def test_nothing_is_shown_before_it_is_predicted(course: Course, bench: Bench) -> None:
    assert (course.phase, bench.runs, bench.shown) == ("asked", False, ["First"])
    bench.readings = {"w1": [0.5]}
    bench.iteration = 10
    assert not course.look()
    course.choose(0)
    assert (course.phase, bench.runs, course.chosen) == ("watched", True, {0: 0})
    course.choose(1)
    assert course.chosen == {0: 0}, "it is said once"
    assert course.look()
    assert (course.phase, course.seen) == ("done", {0: 10})


def test_one_key_goes_from_the_first_step_to_the_last(course: Course, bench: Bench) -> None:
    assert course.forward()
    assert (course.place, course.phase, course.chosen) == (0, "watched", {})
    bench.iteration, bench.readings = 20, {"w1": [5.0, 0.5]}
    assert course.look()
    assert course.forward()
    assert (course.place, course.phase, bench.begun) == (1, "waiting", 1)
    assert bench.config.noise.instance.sigma == 0.25
    assert course.forward(), "it does what is to be done by hand"
    assert bench.config.schedule.critic_steps == 5
    assert course.look()
    assert course.phase == "watched"
    bench.iteration = 69
    assert not course.look()
    bench.iteration = 70
    assert course.look()
    assert course.seen[1] == 50, "counted from when the settings acted"
    assert course.forward()
    assert (course.place, course.phase, bench.runs, bench.begun) == (2, "waiting", False, 2)
    for presses in (1, 2):
        assert course.phase == "waiting"
        assert course.forward()
        assert bench.iteration == presses
        course.look()
    assert course.phase == "done"
    assert course.is_last
    assert not course.forward()


def test_what_is_asked_for_can_be_done_by_hand(course: Course, bench: Bench) -> None:
    course.go_to(1)
    bench.set("schedule.critic_steps", 4)
    course.look()
    assert course.phase == "waiting"
    bench.set("schedule.critic_steps", 5)
    course.look()
    assert course.phase == "watched"
    bench.set("noise.instance.sigma", 0.5)
    bench.iteration = 200
    assert not course.look(), "what the lesson has set is another now"


def test_a_reset_begins_the_step_anew(course: Course, bench: Bench) -> None:
    course.choose(1)
    bench.iteration = 600
    assert course.look()
    assert course.is_late
    bench.begin(course.step.preset, paused=False)
    assert course.look()
    assert not course.is_late
    bench.iteration, bench.readings = 10, {"w1": [0.5]}
    assert course.look()
    assert course.seen == {0: 10}


def test_back_shows_what_was_known(course: Course, bench: Bench) -> None:
    assert not course.backward()
    course.choose(1)
    bench.iteration, bench.readings = 10, {"w1": [0.5]}
    course.look()
    course.forward()
    assert course.backward()
    assert (course.place, course.phase, bench.begun) == (0, "watched", 2), "it is not asked twice"
    assert course.seen == {0: 10}


def test_another_run_is_not_looked_at(course: Course, bench: Bench) -> None:
    course.choose(1)
    bench.iteration, bench.readings, bench.is_ours = 10, {"w1": [0.5]}, False
    assert course.look()
    assert (course.phase, course.is_away) == ("watched", True)
    bench.is_ours = True
    assert course.look()
    assert (course.phase, course.is_away) == ("done", False)
