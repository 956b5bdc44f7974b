"""Earth that is moved by hand: what it costs, and when it is said to be the best."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ganviz.ui.pages.earth_mover import BINS, EarthMover
from ganviz.ui.shell.window import MainWindow

Key = Qt.Key
NOTHING = (0,) * BINS


@pytest.fixture(scope="module")
def opened(open_once: Callable[[str], MainWindow]) -> EarthMover:
    page = open_once("earth_mover").page
    assert isinstance(page, EarthMover)
    return page


@pytest.fixture
def page(opened: EarthMover) -> EarthMover:
    """As it is at first."""
    opened.set_up(0)
    return opened


def piles(**at: int) -> tuple[int, ...]:
    return tuple(at.get(f"bin_{number}", 0) for number in range(BINS))


def test_two_blocks_are_moved_by_arrow_keys_and_by_two_plans(page: EarthMover) -> None:
    # From 0 and 1 to 2 and 3: a mean of two bins in whatever order on a line, unless earth goes back and forth.
    page.settings = replace(page.settings, p=piles(bin_0=1, bin_1=1), q=piles(bin_2=1, bin_3=1), blocks=())
    page.refresh()
    assert "100% of the earth lies where Q has none" in page.told().sentence
    for _ in range(2):
        QTest.keyClick(page.handles["Block 1"], Key.Key_Right)
        QTest.keyClick(page.handles["Block 2"], Key.Key_Right)
    assert page.settings.blocks == (2, 3)
    assert page.told().sentence == "P has become Q for 2.000, and no plan is cheaper: that is W₁."
    page.settings = replace(page.settings, p=piles(bin_0=1, bin_4=1), q=piles(bin_1=1, bin_4=1), blocks=(4, 1))
    page.refresh()
    assert page.told().sentence.startswith("P has become Q for 3.500, but the best plan takes 0.500")


def test_no_earth_and_no_holes_are_survived(page: EarthMover) -> None:
    for hand in ("move", "p", "q", "best"):
        for p, q in ((NOTHING, piles(bin_3=2)), (piles(bin_3=2), NOTHING), (NOTHING, NOTHING)):
            page.settings = replace(page.settings, p=p, q=q, hand=hand, blocks=())
            page.refresh()
            assert page.told().sentence


def test_the_top_of_a_pile_is_dragged(page: EarthMover) -> None:
    page.settings = replace(page.settings, hand="q")
    page.refresh()
    before = page.settings.q
    QTest.keyClick(page.handles["Q, bin 0"], Key.Key_Up)
    assert page.settings.q == (1, *before[1:])
