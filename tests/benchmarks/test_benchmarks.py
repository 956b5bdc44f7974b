"""What `ganviz bench` measures is right; how quick it is, is not for tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace

import pytest
import torch

from ganviz import benchmarks, registry
from ganviz.benchmarks import Benchmark, Figure, _in_turn, _loops, million, soak, startup, timeline, together, window
from ganviz.benchmarks._bare import BareRun
from ganviz.cli import run
from ganviz.commands import FAILED, MISUSED
from ganviz.presets import FIRST
from tests.hosts.driven import small
from tests.patience import patience, wait_until
from tests.processes import PROC, children, runs

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
    assert KINDS.keys() >= {"engine", "metrics", "population", "startup", "window"}
    for kind in KINDS.values():
        assert kind.label
        assert kind.__doc__


def test_what_other_machines_took_is_a_share_of_the_time_that_was_asked_for(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    times = tmp_path / "stat"
    monkeypatch.setattr(benchmarks, "PROCESSORS", times)

    class Nothing(Benchmark):
        key = label = "nothing"

        def run(self) -> Iterator[Figure]:
            times.write_text("cpu  160 20 30 900 40 5 5 120 0 0\ncpu0 1 1 1 1 1 1 1 1 0 0\n", encoding="utf-8")
            yield Figure("x", 1, 1, 1, "")

    times.write_text("cpu  100 10 20 400 30 0 0 100 0 0\n", encoding="utf-8")
    one, stolen = Nothing().figures()
    assert one.name == "x"
    assert stolen.value == pytest.approx(20 / (60 + 10 + 10 + 5 + 5 + 20))
    monkeypatch.setattr(benchmarks, "PROCESSORS", tmp_path / "none")
    times = tmp_path / "elsewhere"
    assert [figure.name for figure in Nothing().figures()] == ["x"]


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


def test_what_a_run_remembers_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.benchmarks.recording.LENGTHS", (20_000,))
    figures = list(KINDS["recording"]().run())
    assert all(figure.value >= 0 for figure in figures if figure.unit == "ms")
    assert {figure.unit for figure in figures} <= {"ms", "MB"}
    assert len({figure.name for figure in figures}) == len(figures) >= 6


def test_the_metrics_share_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("TARGETS", ("gaussian",)), ("ROUNDS", 1), ("ROUND_SECONDS", 0.8), ("SETTLING", 0.2)):
        monkeypatch.setattr(f"ganviz.benchmarks.metrics.{name}", value)
    cost, share, latest = KINDS["metrics"]().run()
    assert cost.value > 0
    assert share.value <= 1
    assert share.at_most == 0.1
    assert latest.value >= 0


def test_the_way_back_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.benchmarks.returns.preset", lambda _key: SimpleNamespace(config=small()))
    monkeypatch.setattr("ganviz.benchmarks.returns.ITERATIONS", 200)
    monkeypatch.setattr("ganviz.training.past.EVERY", 0.01)
    figures = {figure.name: figure for figure in KINDS["returns"]().run()}
    assert figures["checkpoints"].value > 0
    assert figures["way back, 20 iterations of 200"].low > 0
    assert figures["way back, 95th percentile"].value > 0
    assert figures["iterations that were not the same again"].value == 0
    assert 0 < figures["share of training that checkpoints take"].value < 1


@pytest.mark.skipif(not PROC.is_dir(), reason="looks at processes in /proc")
def test_a_window_watches_itself_and_is_gone_once_its_engine_was_killed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offscreen, for some seconds, and for one; then in mid-run."""
    monkeypatch.setattr(soak, "PATIENCE", patience())
    before = set(soak.SHARED.iterdir())
    with window.opened(os.environ, FIRST) as opened:
        assert opened.first_picture > 0
        assert runs(opened.process_id)
        assert runs(opened.engine)
        for seconds in (6.0, 1.0):  # in the six the run is kept on the disk once at least
            opened.train(seconds)
            found = opened.found()
            assert found["frames_per_second"] > 0
            assert found["iterations_per_second"] > 0
            assert 0 < found["busy"] < 1
            assert sum(found["gaps"]) > 0
            assert found["shown"] == []
            if seconds > 5:
                assert found["kept"] > found["kept_before"]
                assert window.kept([found]).value > 0
        opened.train(600)
        assert soak.left_after_killing(opened.engine, opened, before) == 0


@pytest.mark.thorough
def test_dragging_the_timeline_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offscreen, to a few places of a few pictures."""
    monkeypatch.setattr(timeline, "require", lambda *_: None)
    monkeypatch.setattr(timeline, "virtual_screen", lambda: nullcontext(os.environ))
    monkeypatch.setattr(timeline, "PLACES", 3)
    monkeypatch.setattr(timeline, "PICTURED", 10)
    figures = list(KINDS["timeline"]().run())
    assert len(figures) == 4
    assert all(0 < figure.low <= figure.value <= figure.high for figure in figures)


@pytest.mark.thorough
def test_two_runs_side_by_side_are_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offscreen, once, for a moment; of two unequal runs the slower one has a goal."""
    monkeypatch.setattr(together, "require", lambda *_: None)
    monkeypatch.setattr(together, "virtual_screen", lambda: nullcontext(os.environ))
    monkeypatch.setattr(together, "ROUNDS", 1)
    monkeypatch.setattr(together, "WARMING", 0.1)
    monkeypatch.setattr(together, "SECONDS", 0.3)
    figures = list(KINDS["together"]().run())
    assert len(figures) == 18
    goals = [figure.name for figure in figures if figure.at_least == together.THIRD]
    assert len(goals) == 3
    assert len([name for name in goals if name.startswith("GAN beside WGAN")]) == 1


@pytest.mark.skipif(not PROC.is_dir(), reason="looks at processes in /proc")
@pytest.mark.thorough
def test_a_long_run_in_the_window_is_measured(monkeypatch: pytest.MonkeyPatch) -> None:
    """Offscreen, for a moment."""
    monkeypatch.setattr(million, "require", lambda *_: None)
    monkeypatch.setattr(million, "virtual_screen", lambda: nullcontext(os.environ))
    monkeypatch.setattr(million, "ITERATIONS", 100)
    monkeypatch.setattr(million, "STRETCH", 5.0)
    figures = {figure.name: figure.value for figure in KINDS["million"]().run()}
    assert figures["iterations"] >= 100
    for name in ("window", "engine"):
        assert figures[f"memory of the {name} at the end"] > 50
    assert figures["kept on the disk"] > 0


def test_an_effect_belongs_to_the_press_before_it() -> None:
    assert window.answered([1.0, 2.0, 3.0, 4.0], [1.25, 3.5, 3.6, 4.125]) == [0.125, 0.25, 0.5]
    assert window.percentile_99([float(number) for number in range(201)]) == 198


def test_a_bare_run_trains_when_it_is_asked_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.benchmarks._bare.WARMING", 0.1)
    bare = BareRun(small())
    try:
        assert bare.fetched_rate(0.3) > 0
        assert bare.unseen_rate(0.3) > 0
    finally:
        bare.stop()


@pytest.mark.skipif(not PROC.is_dir(), reason="looks at processes in /proc")
def test_what_is_left_is_counted() -> None:
    sleeper = "import subprocess, sys; subprocess.run([sys.executable, '-c', 'input()'])"
    with subprocess.Popen([sys.executable, "-c", sleeper], stdin=subprocess.PIPE) as parent:
        wait_until(lambda: len(soak.family_of(parent.pid)) == 2)
        family = soak.family_of(parent.pid)
        assert family == [parent.pid, *children(parent.pid)]
        assert soak.memory(parent.pid) > 2**20
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(soak, "PATIENCE", 0.1)
            assert soak.left_of(family, set(soak.SHARED.iterdir())) == 2
        assert parent.stdin is not None
        parent.stdin.close()
        assert soak.left_of(family, set(soak.SHARED.iterdir())) == 0


def test_a_long_benchmark_is_run_only_where_it_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    ran: list[str] = []
    for kind in KINDS.values():
        monkeypatch.setattr(kind, "run", lambda self: iter(ran.append(self.key) or ()))
    run(["bench"])
    assert set(ran) == {key for key, kind in KINDS.items() if not kind.is_long}
    assert not {"soak", "returns", "million"} & set(ran)
    run(["bench", "soak"])
    assert ran[-1] == "soak"


@pytest.mark.thorough
def test_the_start_of_the_program_is_told_by_itself() -> None:
    """Offscreen, until it has trained for two seconds."""
    found = startup.start(os.environ, startup.PROGRAM)
    assert 0 < found["first_paint"] < found["data_shown"] <= found["complete"]
    assert found["first_paint"] < found["first_picture"]
    assert found["longest_gap"] > 0


def test_the_first_start_is_not_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(startup, "require", lambda *_: None)
    monkeypatch.setattr(startup, "virtual_screen", lambda: nullcontext({"PYTHONDONTWRITEBYTECODE": "1"}))
    starts: list[list[str]] = []

    def start(environment: dict[str, str], command: list[str]) -> dict[str, float]:
        assert environment == {}, "what is compiled is kept"
        starts.append(command)
        number = (len(starts) + 1) // 2 - 1  # of the pair, the one that is not counted being 0
        if command == startup.PROGRAM:
            keys = ("first_paint", "data_shown", "complete", "first_picture", "longest_gap")
            return dict.fromkeys(keys, 2.0 * number or 1e9)
        return {"first_paint": 1.0 * number or 1e9}

    monkeypatch.setattr(startup, "start", start)
    figures = {figure.name: figure for figure in startup.Startup().run()}
    middle = (1 + startup.STARTS) / 2
    assert figures["first paint"].value == figures["longest gap"].value == 2 * middle
    assert (figures["first paint"].low, figures["first paint"].high) == (2, 2 * startup.STARTS)
    assert figures["first paint, against an empty window"].value == 2
    goals = {name: figure.at_most for name, figure in figures.items() if figure.at_most is not None}
    assert goals == {"first paint": 0.6, "first picture of training": 4.0, "longest gap": 0.1}


def test_a_machine_without_a_virtual_screen_is_told_so(monkeypatch: pytest.MonkeyPatch, capsys: Captured) -> None:
    monkeypatch.setattr("ganviz.benchmarks._screen.shutil.which", lambda _name: None)
    assert run(["bench", "window"]) == FAILED
    assert capsys.readouterr().err == "ganviz: window: Xvfb and xdotool cannot be found; install xvfb and xdotool\n"


class TestCommand:
    @pytest.fixture(autouse=True)
    def two_figures(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
        class Sundial(Benchmark):
            """Stands for them all."""

            key, label = "engine", "a stand-in"

            def run(self) -> Iterator[Figure]:
                yield Figure("shadow", 3.0, 2.0, 4.0, "m", at_most=5.0)
                yield Figure("late", 9.0, 9.0, 9.0, "s", at_most=5.0)

        monkeypatch.setattr("ganviz.commands.bench.chosen_kind", lambda *_: Sundial)
        monkeypatch.setattr(benchmarks, "PROCESSORS", tmp_path / "none")  # a clock tick would add a third figure

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
    assert ", ".join(sorted(KINDS)) in capsys.readouterr().err


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
