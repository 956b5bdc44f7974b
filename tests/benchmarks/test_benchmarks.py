"""What `ganviz bench` measures is right; how quick it is, is not for tests."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest
import torch

from ganviz import registry
from ganviz.benchmarks import Benchmark, Figure, _in_turn, _loops
from ganviz.cli import FAILED, MISUSED, run

Captured = pytest.CaptureFixture[str]
KINDS = registry.entries("ganviz.benchmarks")


class Clock:
    """A clock that stands still until something takes time."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.now = 0.0
        monkeypatch.setattr(_in_turn.time, "perf_counter", lambda: self.now)

    def takes(self, *seconds: float) -> Callable[[], None]:
        """Returns a call that takes so long, one after the other and then again."""
        left: list[float] = []

        def call() -> None:
            left.extend(() if left else seconds)
            self.now += left.pop(0)

        return call


def test_every_benchmark_says_what_it_measures() -> None:
    assert KINDS.keys() >= {"engine", "metrics", "population", "window"}
    for kind in KINDS.values():
        assert kind.label
        assert kind.__doc__


def test_a_ratio_is_the_median_over_rounds_and_is_taken_in_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    clock = Clock(monkeypatch)
    figure = _in_turn.ratio("x", clock.takes(0.004), clock.takes(0.002), at_least=2)
    assert (figure.value, figure.low, figure.high) == pytest.approx((2, 2, 2))
    assert figure.reached
    assert not _in_turn.ratio("x", clock.takes(0.003), clock.takes(0.002), at_least=2).reached
    assert _in_turn.ratio("x", clock.takes(0.001), clock.takes(0.004), per=16).value == pytest.approx(4)


def test_a_figure_says_whether_its_goal_is_reached() -> None:
    assert Figure("x", 3, 1, 9, "times").reached
    assert Figure("x", 3, 1, 9, "times", at_least=3, at_most=3).reached
    assert not Figure("x", 3, 1, 9, "times", at_least=3.1).reached
    missed = Figure("an iteration", 3, 1, 9, "times", at_most=2)
    assert str(missed).split() == ["an", "iteration", "3", "times", "(1–9)", "at", "most", "2", "MISSED"]


def test_the_products_are_those_of_an_iteration(monkeypatch: pytest.MonkeyPatch) -> None:
    """Counted by hand for batch 3 and one layer of 5: (inner products) × (their length)."""
    shapes = []
    multiply = torch.mm
    monkeypatch.setattr(torch, "mm", lambda one, other, out: shapes.append((*one.shape, out.shape[1])))
    _loops.products(3, 1, 5)()
    monkeypatch.setattr(torch, "mm", multiply)
    generator, discriminator = 2 * 5 + 5 * 2, 2 * 5 + 5 * 1
    d_step = 3 * generator + 6 * discriminator + 6 * discriminator + 6 * 5
    g_step = 3 * generator + 3 * discriminator + 3 * discriminator + 3 * generator + 3 * 5 * 2
    assert sum(m * k * n for m, k, n in shapes) == d_step + g_step


@pytest.mark.parametrize("penalised", [False, True])
def test_both_loops_train(penalised: bool) -> None:
    plain = _loops.plain(8, 1, 4, penalised)
    ours = _loops.ours(8, 1, 4, *(["penalty=r1r2"] if penalised else []), members=2)
    for _ in range(3):
        plain()
        ours()


def test_the_metrics_share_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("TARGETS", ("gaussian",)), ("ROUNDS", 1), ("ROUND_SECONDS", 1.0), ("SETTLING", 1.0)):
        monkeypatch.setattr(f"ganviz.benchmarks.metrics.{name}", value)
    cost, share, latest = KINDS["metrics"]().run()
    assert cost.value > 0
    assert share.value <= 1
    assert share.at_most == 0.1
    assert latest.value >= 0


def test_the_windows_frames_are_counted() -> None:
    """Offscreen, for half a second."""
    command = [sys.executable, "-m", "ganviz.ui.frame_times", "0.5"]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    found = json.loads(done.stdout)
    assert found["frames_per_second"] > 0
    assert found["iterations_per_second"] > 0
    assert 0 < found["gap_99"] <= found["longest_gap"]
    assert found["first_picture"] > 0


def test_a_machine_without_a_virtual_screen_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("ganviz.benchmarks.window.shutil.which", lambda _name: None)
    assert run(["bench", "window"]) == FAILED
    assert capsys.readouterr().err == "ganviz: window: Xvfb and xdotool cannot be found; install xvfb and xdotool\n"


class TestCommand:
    @pytest.fixture(autouse=True)
    def one_figure(self, monkeypatch: pytest.MonkeyPatch) -> None:
        class Sundial(Benchmark):
            """Stands for them all."""

            key, label = "engine", "a stand-in"

            def run(self) -> Iterator[Figure]:
                yield Figure("shadow", 3.0, 2.0, 4.0, "m", at_most=5.0)
                yield Figure("late", 9.0, 9.0, 9.0, "s", at_most=5.0)

        monkeypatch.setattr("ganviz.cli.chosen_kind", lambda *_: Sundial)

    def test_it_prints_a_line_for_each_figure(self, capsys: Captured) -> None:
        assert run(["bench", "engine"]) == FAILED
        first, second = capsys.readouterr().out.splitlines()
        assert first.split() == ["shadow", "3", "m", "(2–4)", "at", "most", "5"]
        assert second.endswith("MISSED")

    def test_it_gives_every_number(self, capsys: Captured) -> None:
        assert run(["bench", "engine", "--json"]) == FAILED
        rows = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
        assert [row["name"] for row in rows] == ["shadow", "late"]
        assert {"benchmark", "value", "low", "high", "unit", "at_least", "at_most"} <= rows[0].keys()


def test_an_unknown_benchmark_is_named(capsys: Captured) -> None:
    assert run(["bench", "nope"]) == MISUSED
    assert "engine, metrics, population, window" in capsys.readouterr().err


def test_scalars_are_taken_as_in_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(_loops, "TAKE_EVERY", 2)
    taken: list[int] = []
    take = _loops.GanTrainer.take_scalars
    monkeypatch.setattr(
        _loops.GanTrainer, "take_scalars", lambda trainer: taken.extend(len(block.values) for block in take(trainer))
    )
    ours = _loops.ours(8, 1, 4)
    for _ in range(5):
        ours()
    assert taken == [2, 2]
