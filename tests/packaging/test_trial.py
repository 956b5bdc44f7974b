"""``packaging/attack/trial.py``: that an attack finds what is not borne."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest

from tests.packaging.scripts import script

trial = script("trial", "packaging/attack")


def counted(attempt: Callable[[int], object], capsys: pytest.CaptureFixture[str]) -> tuple[int, str]:
    """How many of ten cases failed, and what was printed."""
    kind = trial.Kind("some", lambda rng: rng.randrange(1000), attempt)
    return trial.try_all(kind, 0, range(10)), capsys.readouterr().out


def raising(_: int) -> object:
    raise ArithmeticError("no mass")


def leaving(_: int) -> object:
    raise SystemExit(3)


@pytest.mark.parametrize(
    ("attempt", "printed"),
    [
        (raising, "ArithmeticError: no mass"),
        (leaving, "SystemExit: 3"),
        (lambda _: trial.Outcome(True, ["short", "x" * 300]), "300 letters: xxx"),
        (lambda _: trial.Outcome(True, ["Traceback (most recent call last)"]), "Traceback"),
        (lambda _: trial.Outcome(True, ["two\nlines"]), "two\nlines"),
    ],
)
def test_what_breaks_a_promise_fails_and_is_printed(
    attempt: Callable[[int], object], printed: str, capsys: pytest.CaptureFixture[str]
) -> None:
    failed, out = counted(attempt, capsys)
    assert failed == 10
    assert out.count(printed) == 10
    assert "some: 10 cases, " in out
    assert ", 10 failed; " in out


@pytest.mark.parametrize(("busy", "lasting", "failed"), [(4.0, 50.0, 0), (6.0, 6.0, 10), (0.0, 61.0, 10)])
def test_what_takes_long_fails(
    busy: float, lasting: float, failed: int, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    clocks = {"process_time": 0.0, "perf_counter": 0.0}

    def work(_: int) -> object:
        clocks["process_time"] += busy
        clocks["perf_counter"] += lasting
        return trial.Outcome()

    for name in clocks:
        monkeypatch.setattr(trial.time, name, lambda name=name: clocks[name])
    assert counted(work, capsys)[0] == failed


def test_a_refusal_in_a_sentence_is_no_failure(capsys: pytest.CaptureFixture[str]) -> None:
    failed, out = counted(lambda _: trial.Outcome(True, ["x" * 299]), capsys)
    assert failed == 0
    assert out == "some: 10 cases, 10 refused, 0 failed; at most 0.0 s, longest message 299 letters\n"


def test_a_case_is_made_from_its_number_alone() -> None:
    kind = trial.Kind("some", random.Random.random, trial.Outcome)
    ten = dict(trial.cases(kind, 0, range(10)))
    assert len(set(ten.values())) == 10
    assert dict(trial.cases(kind, 0, range(7, 8))) == {7: ten[7]}
    assert dict(trial.cases(kind, 1, range(7, 8))) != {7: ten[7]}
