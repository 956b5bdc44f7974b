"""Two critics through the engine: the slope that the penalty leaves, and what clipping does to the weights."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.metrics import measure
from ganviz.recording import Recording
from ganviz.snapshot import Frame
from ganviz.theory.critics import difference, penalised_slope
from ganviz.theory.normal import Normal
from ganviz.training.trainer import GanTrainer
from ganviz.ui.pages.two_critics import Pair, TwoCritics
from ganviz.ui.shell.window import MainWindow
from tests.ui.windows import press, until

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def page(open_window: OpenWindow) -> TwoCritics:
    page = open_window(page="two_critics").page
    assert isinstance(page, TwoCritics)
    return page


def trained(page: TwoCritics, settings: Pair, iterations: int) -> None:
    """Trains the critic; GAN's D, which is not asked here, has its first iteration."""
    page.settings = settings
    page.frames = tuple(
        frame_of(config, so_many) for (_, config), so_many in zip(page.configs(), (1, iterations), strict=True)
    )
    page.refresh()


def frame_of(config: RunConfig, iterations: int) -> Frame:
    trainer, recording = GanTrainer(config), Recording()
    trainer.iterate(iterations)
    for block in trainer.take_scalars():
        recording.add_scalars(block)
    snapshot = trainer.probe()
    assert snapshot.sample is not None
    return Frame(snapshot, recording.history(), measure(config, snapshot.sample))


def test_under_the_penalty_slope_and_difference_are_those_of_the_theory(page: TwoCritics) -> None:
    trained(page, Pair("gp"), 1500)
    snapshot = page.frames[1].snapshot
    q = Normal(float(snapshot.generated.mean()), float(snapshot.generated.std()))
    x = np.linspace(-6, 10, 1601)
    between = x[(x > q.mean + 1) & (x < 3)]
    field = snapshot.field
    slope = np.interp(between, field.axes[0], field.slope)
    assert slope.mean() == pytest.approx(penalised_slope(Normal(4, 0.5), q, 10, between).mean(), rel=0.05)
    estimate = page.frames[1].measures.values["discriminator_estimate"]
    assert estimate == pytest.approx(difference(Normal(4, 0.5), q, 10, x), rel=0.05)
    assert "holds the critic near slope 1" in page.told().sentence


def test_clipping_keeps_every_weight_and_says_how_many_stand_at_the_edge(page: TwoCritics) -> None:
    for clip in (0.01, 0.1):
        trained(page, Pair(clip=clip), 300)
        weights = page.frames[1].snapshot.weights
        assert weights is not None
        assert np.abs(weights.discriminator.edges).max() <= clip * 1.001
        assert 0.25 < page._share_at_edge() <= 1
        assert ("weights at ±c", f"{page._share_at_edge():.0%}") in page.told().readings
        assert ("leaves the critic a slope of" in page.told().sentence) == (clip == 0.01)


def test_both_train_at_the_press_of_a_key(qtbot: QtBot, page: TwoCritics) -> None:
    press(page.window(), Qt.Key.Key_Space)
    until(qtbot, lambda: (page.iteration or 0) > 5)
    assert [frame.snapshot.config.loss.key for frame in page.frames] == ["minimax", "wasserstein"]
    page.change(replace(page.settings, mean=3.0), "test")
    assert page.frames == ()
    until(qtbot, lambda: (page.iteration or 0) > 5)
    assert page.frames[1].snapshot.config.target.mean == 3.0
