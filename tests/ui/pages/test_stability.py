"""The Dirac-GAN on screen: where the eigenvalues meet, and where there are none."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ganviz.ui.pages.stability import Played, Stability
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theory.scene import Dots, Word


@pytest.fixture(scope="module")
def opened(open_once: Callable[[str], MainWindow]) -> Stability:
    page = open_once("stability").page
    assert isinstance(page, Stability)
    return page


@pytest.fixture
def page(opened: Stability) -> Stability:
    """As it is at first."""
    opened.set_up(0)
    return opened


def eigenvalues(page: Stability) -> list[list[float]]:
    marks = page.told().scenes["eigen"].marks
    return next((mark.points.tolist() for mark in marks if isinstance(mark, Dots)), [])


@pytest.mark.parametrize(("scheme", "critical"), [("simultaneous", 1.0), ("alternating", 0.95)])
def test_under_r1_they_meet_on_the_real_axis(page: Stability, scheme: str, critical: float) -> None:
    heights = []
    for gamma in (critical - 0.05, critical, critical + 0.05):
        page.settings = Played("r1", scheme, gamma)
        page.refresh()
        heights.append(max(abs(imaginary) for _, imaginary in eigenvalues(page)))
    assert heights[0] > 0.01
    assert heights[1] < 1e-5
    assert heights[2] == 0


@pytest.mark.parametrize("method", ["wgan_clip", "wgan_gp"])
def test_where_there_is_a_kink_it_says_so(page: Stability, method: str) -> None:
    page.settings = Played(method)
    page.refresh()
    assert eigenvalues(page) == []
    said = [mark.text for mark in page.told().scenes["eigen"].marks if isinstance(mark, Word)]
    assert said == ["a kink: no eigenvalues, trajectories only"]
    assert "trajectories only" in page.told().sentence


def test_a_press_in_the_plane_starts_a_trajectory_there(page: Stability) -> None:
    sketch = page.board.sketches["phase"]
    at = sketch.area.center()
    QTest.mouseClick(sketch.widget.viewport(), Qt.MouseButton.LeftButton, pos=at.toPoint())
    assert page.settings.start == pytest.approx((0, 0), abs=0.05)
    assert page.settings == replace(page.settings, method="gan")
