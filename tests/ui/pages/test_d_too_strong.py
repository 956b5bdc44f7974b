"""D that trains alone: what the page's settings come to, and its two runs in the window."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
import pytest
import torch
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz import registry
from ganviz.assignment import assigned
from ganviz.training.trainer import GanTrainer
from ganviz.ui.pages.d_too_strong import DTooStrong, Strong, config_of
from ganviz.ui.shell.window import MainWindow
from tests.ui.windows import press, until

Row = tuple[int, float, float, float]
OpenWindow = Callable[..., MainWindow]
Key = Qt.Key
SEEDS = range(15)
#: D's step, the JSD estimate, and G's gradient norm by the saturating and by the other loss. The norms are medians of
#: 15 seeds of the same set-up in plain PyTorch with autograd; those of single seeds differ by 2 to 4 times, and by ten
#: at 1,200 (0.8 to 8.2e-4 there, 1.4 to 10e-4 here).
EXPECTED = (
    (30, 0.521, 0.22, 0.67),
    (100, 0.6885, 3.1e-2, 2.6),
    (400, 0.6930, 2.2e-3, 3.2),
    (1200, 0.6931, 2.3e-4, 3.3),
)


def norms(trainer: GanTrainer, loss: str) -> float:
    judge = GanTrainer.restored(trainer.checkpoint(), trainer.journal)
    judge.update([assigned(config, f"loss={loss}", "schedule.batch_size=2048") for config in judge.configs])
    judge.step("generator")
    return float(np.median(torch.linalg.vector_norm(judge.generator.gradient.flat, dim=1).numpy()))


def against_a_still_g(settings: Iterable[Strong], steps: int) -> GanTrainer:
    """D alone after so many steps: G's, which change nothing, would take as long again."""
    trainer = GanTrainer([config_of(one, "minimax") for one in settings])
    train_d(trainer, steps)
    return trainer


def train_d(trainer: GanTrainer, steps: int) -> None:
    for _ in range(steps):
        trainer.step("discriminator")


def agree(trainer: GanTrainer, row: Row) -> None:
    step, jsd, saturating, other = row
    measure = registry.entry("ganviz.metrics", "jsd_bound")().measure
    readings = [measure(config, trainer.sample(member)) for member, config in enumerate(trainer.configs)]
    median = float(np.median([reading.values["jsd_bound"] for reading in readings]))
    assert median == pytest.approx(jsd, abs=0.03 if step < 100 else 0.003)
    assert saturating / 3 < norms(trainer, "minimax") < saturating * 3
    assert other / 3 < norms(trainer, "non_saturating") < other * 3


def test_g_stands_still() -> None:
    trainer = GanTrainer(config_of(Strong(), "minimax"))
    before = trainer.generator.parameters.clone()
    trainer.iterate(20)
    assert torch.equal(trainer.generator.parameters, before)


@pytest.mark.parametrize(
    ("seeds", "rows"), [(SEEDS, EXPECTED[:2]), pytest.param(SEEDS[:5], EXPECTED[2:], marks=pytest.mark.thorough)]
)
def test_medians_are_those_of_the_figures(seeds: range, rows: tuple[Row, ...]) -> None:
    """Of fifteen seeds, and of five of them on the long way to the end."""
    trainer, trained = against_a_still_g([Strong(seed=seed) for seed in seeds], 0), 0
    for row in rows:
        train_d(trainer, row[0] - trained)
        agree(trainer, row)
        trained = row[0]


def test_noise_leaves_a_gradient() -> None:
    trainer = against_a_still_g([Strong(seed=seed, noise=0.5) for seed in SEEDS[:5]], 200)
    assert norms(trainer, "minimax") > 0.05


@pytest.fixture
def page(open_window: OpenWindow) -> DTooStrong:
    page = open_window(page="d_too_strong").page
    assert isinstance(page, DTooStrong)
    return page


def test_two_runs_train_at_the_press_of_a_key_and_stand_while_another_page_is_shown(
    qtbot: QtBot, page: DTooStrong
) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    assert page.session is None, "nothing trains that nobody asked for"
    words = page.board.sketches["stage"].labels
    assert "press Train, or Space" in [label.text for label in words.labels]
    press(window, Key.Key_Space)
    assert "press Train, or Space" not in [label.text for label in words.labels], "it does already"
    until(qtbot, lambda: len([frame for frame in page.frames if len(frame.history.iterations) >= 5]) == 2)
    one, other = page.frames
    assert one.snapshot.config.loss.key == "minimax"
    assert other.snapshot.config.loss.key == "non_saturating"
    both = [frame.history.scalars["loss_d"][:5] for frame in (one, other)]
    assert both[0] == pytest.approx(both[1], abs=1e-6), "one D learns alike in both"
    session = page.session
    assert session is not None
    window.show_page("laboratory")
    assert not session.run.wants_to_run
    window.show_page("d_too_strong")
    press(window, Key.Key_Space)
    assert session.run.wants_to_run


def test_other_settings_begin_both_anew(qtbot: QtBot, page: DTooStrong) -> None:
    press(page.window(), Key.Key_Space)
    until(qtbot, lambda: (page.iteration or 0) > 3)
    page.set_up(1)
    assert page.frames == ()
    until(qtbot, lambda: (page.iteration or 0) > 3)
    assert [frame.snapshot.config.noise.instance.sigma for frame in page.frames] == [0.5, 0.5]
