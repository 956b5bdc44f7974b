"""Small stages: what is painted of each, told by more than colour, and how they stand beside each other."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.ui.controls._small_stage import SIGNS, Ground, Member, ground_of, paint_member
from ganviz.ui.controls.multiples import Multiples
from ganviz.ui.theme import CONTRAST, DARK, LIGHT, Theme
from tests.hosts.driven import small

pytestmark = pytest.mark.usefixtures("qapp")

RING, LINE, SPIRAL = small("target=ring"), small("target=gaussian"), small("target=swiss_roll")


def painted(member: Member, ground: Ground | None, theme: Theme = LIGHT, side: int = 90) -> np.ndarray:
    """``(height, width)``, grey levels."""
    image = QImage(QSize(side, side + 17), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    paint_member(painter, QRectF(image.rect()), member, ground, theme)
    painter.end()
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(grey.constBits(), np.uint8).reshape(image.height(), grey.bytesPerLine())[:, :side].copy()


@pytest.mark.parametrize("config", [RING, LINE, SPIRAL])
def test_points_are_seen_over_the_data_and_numbers_of_any_size_do_no_harm(config: RunConfig) -> None:
    ground = ground_of(config)
    sample = config.target.sample(200, np.random.default_rng(0)).astype(np.float32)
    empty, full = (painted(Member("3", points=points), ground) for points in (None, sample))
    assert (empty != full).mean() > 0.01
    wild = np.concatenate([sample, np.full((1, sample.shape[1]), np.nan), np.full((1, sample.shape[1]), 1e30)])
    assert (painted(Member("3", points=wild.astype(np.float32)), ground) != empty).any()


def test_each_state_has_a_sign_of_its_own_in_every_theme() -> None:
    signs = [sign for state, (sign, _) in SIGNS.items() if state != "waiting"]
    assert len(set(signs)) == len(signs), "no meaning by colour alone"
    for theme in (LIGHT, DARK, CONTRAST):
        below = [painted(Member("3", state), None, theme)[91:] for state in SIGNS]
        for place, one in enumerate(below):
            assert not any(np.array_equal(one, other) for other in below[:place])


def test_a_word_is_shortened_as_a_whole_and_a_number_stands_below_a_narrow_picture() -> None:
    long, short, none = (
        painted(Member("3", captions=captions), None, side=60)
        for captions in (("all of these many words", "3"), ("3",), ())
    )
    assert np.array_equal(long, short)
    assert not np.array_equal(short, none)
    narrow = painted(Member("3", captions=("8",)), None, side=36)
    assert np.array_equal(narrow, painted(Member("3"), None, side=36)), "there is room for the number alone"
    assert not np.array_equal(narrow, painted(Member("4"), None, side=36))


def test_stages_are_kept_from_look_to_look_and_one_of_them_is_reached_by_tab(qtbot: QtBot) -> None:
    multiples = Multiples(LIGHT, rows=2)
    qtbot.addWidget(multiples)
    members = [Member(str(seed), words=f"Seed {seed}") for seed in range(16)]
    multiples.show_members(members, None)
    multiples.resize(1256, multiples.heightForWidth(1256))
    multiples.show()
    buttons = list(multiples.buttons)
    multiples.show_members([replace(one, state="complete") for one in members], None)
    assert multiples.buttons == buttons
    assert [button.accessibleName() for button in buttons] == [f"Seed {seed}" for seed in range(16)]
    assert [button.focusPolicy() == Qt.FocusPolicy.TabFocus for button in buttons] == [True, *15 * [False]]
    assert len({button.y() for button in buttons}) == 1, "sixteen stand in a row"
    buttons[0].moved.emit(Qt.Key.Key_End)
    assert [button.focusPolicy() == Qt.FocusPolicy.TabFocus for button in buttons] == [*15 * [False], True]
    chosen: list[int] = []
    multiples.chosen.connect(chosen.append)
    buttons[4].click()
    assert chosen == [4]
    multiples.show_members([Member(str(seed)) for seed in range(64)], None)
    assert len({button.y() for button in multiples.buttons}) == 2
    multiples.show_members(members[:3], None)
    assert len(multiples.buttons) == 3
