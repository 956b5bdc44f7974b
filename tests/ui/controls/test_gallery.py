"""The gallery of presets."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ganviz.presets import presets
from ganviz.ui.controls import _card
from ganviz.ui.controls._finding import found
from ganviz.ui.controls._labels import HeadingLabel
from ganviz.ui.controls._text import wrapped
from ganviz.ui.controls.gallery import PresetGallery
from ganviz.ui.theme import DARK, LIGHT
from tests.ui.controls.driving import picture, shown


@dataclass(frozen=True)
class Preset:
    key: str
    title: str
    line: str
    group: str
    picture: Path | None = None
    watch_for: str = ""
    words: str = ""


PRESETS = (
    Preset("ring", "Eight Gaussians", "All eight modes.", "First steps"),
    Preset("gaussian", "One Gaussian", "On the line.", "First steps"),
    Preset("collapse", "Mode collapse", "One cluster hops.", "Collapse"),
    *(Preset(f"shape-{n}", f"Shape {n}", "", "Shapes") for n in range(8)),
    Preset("late", "Late first step", "Stands with its group.", "First steps"),
)

#: In the order of the groups.
KEYS = ("ring", "gaussian", "late", "collapse", *(f"shape-{n}" for n in range(8)))


def gallery_with(qtbot: QtBot, presets: tuple[Preset, ...] = PRESETS, height: int = 900) -> PresetGallery:
    gallery = PresetGallery(LIGHT)
    gallery.set_presets(presets)
    shown(qtbot, gallery, 260, height)
    return gallery


def test_presets_stand_in_their_groups(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    assert gallery.keys() == list(KEYS)
    tops = [gallery.card(key).y() for key in KEYS]
    assert tops == sorted(tops)
    assert "(key 3)" in gallery.card("late").toolTip()
    assert "(key" not in gallery.card(KEYS[9]).toolTip()


def test_a_click_chooses(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    with qtbot.waitSignal(gallery.chosen) as choice:
        qtbot.mouseClick(gallery.card("collapse"), Qt.MouseButton.LeftButton)
    assert choice.args == ["collapse"]


def test_arrows_and_enter_choose(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    gallery.set_current("ring")
    gallery.filter.setFocus()
    qtbot.keyClick(gallery.filter, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is gallery.card("ring")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Down)
    with qtbot.waitSignal(gallery.chosen) as choice:
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    assert choice.args == ["late"]

    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_End)
    assert QApplication.focusWidget() is gallery.card("shape-7")
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Home)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Up)
    assert QApplication.focusWidget() is gallery.filter


def test_one_card_stands_in_the_tab_order(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    gallery.set_current("collapse")
    stops = [key for key in KEYS if gallery.card(key).focusPolicy() & Qt.FocusPolicy.TabFocus]
    assert stops == ["collapse"]
    gallery.filter.setFocus()
    qtbot.keyClick(gallery.filter, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is gallery.card("collapse")


def test_the_filter_looks_at_words_anywhere(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    qtbot.keyClicks(gallery.filter, "CLUSTER hops")
    assert [key for key in KEYS if gallery.card(key).isVisible()] == ["collapse"]
    with qtbot.waitSignal(gallery.chosen) as choice:
        qtbot.keyClick(gallery.filter, Qt.Key.Key_Return)
    assert choice.args == ["collapse"]

    qtbot.keyClick(gallery.filter, Qt.Key.Key_Escape)
    assert all(gallery.card(key).isVisible() for key in KEYS)
    qtbot.keyClicks(gallery.filter, "nothing like it")
    assert not any(gallery.card(key).isVisible() for key in KEYS)
    assert gallery.nothing.isVisible()
    with qtbot.assertNotEmitted(gallery.chosen):
        qtbot.keyClick(gallery.filter, Qt.Key.Key_Return)


@pytest.mark.parametrize(
    ("typed", "first"),
    [
        ("WGAN in 1-D", "wgan-clip-1d"),
        ("mode collapse", "ring-collapse"),
        ("hop", "ring-collapse"),
        ("memorising", "few-points"),
        ("vanish", None),
        ("saturate", None),
    ],
)
def test_what_a_lecture_says_finds_presets(typed: str, first: str | None) -> None:
    """A title before any other text; words are found with another ending, or in what there is to be seen."""
    hits = [preset.key for preset in found(presets(), typed)]
    assert hits
    assert first in (None, hits[0])
    if first is None:
        assert "two-gaussians-discriminator" in hits


def test_the_likeliest_comes_first_and_groups_come_back(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    gallery.filter.setText("one gaussian")
    gallery.filter.setText("gaussian")
    qtbot.waitUntil(lambda: gallery.card("gaussian").y() < gallery.card("ring").y())
    assert not gallery.findChildren(HeadingLabel)[0].isVisible()
    gallery.filter.clear()
    qtbot.waitUntil(lambda: gallery.card("gaussian").y() > gallery.card("ring").y())
    tops = [gallery.card(key).y() for key in KEYS]
    assert tops == sorted(tops)


def test_one_preset_more_stands_in_its_group_and_is_replaced(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    gallery.add(Preset("a.json", "A", "", "Mine"))
    gallery.add(Preset("b.json", "B", "", "Mine"))
    gallery.add(Preset("a.json", "A again", "", "Mine"))
    assert gallery.keys() == [*KEYS, "a.json", "b.json"]
    assert gallery.card("a.json").text() == "A again"


def test_the_current_preset_is_marked_and_brought_into_sight(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot, height=300)
    card = gallery.card("shape-7")
    plain = picture(card)
    gallery.set_current("shape-7")
    assert [key for key in KEYS if gallery.card(key).is_current()] == ["shape-7"]
    assert picture(card) != plain
    assert (
        gallery.scroll_area.viewport().rect().contains(card.mapTo(gallery.scroll_area.viewport(), card.rect().center()))
    )

    bar = gallery.scroll_area.verticalScrollBar()
    bar.setValue(0)
    gallery.set_current("shape-7")
    assert bar.value() == 0, "the user scrolled away on purpose"
    gallery.set_current(None)
    assert not card.is_current()


def test_other_presets_take_the_place_of_the_first(qtbot: QtBot) -> None:
    gallery = gallery_with(qtbot)
    gallery.set_presets(PRESETS[:1])
    assert gallery.keys() == ["ring"]
    with pytest.raises(KeyError):
        gallery.card("collapse")


def test_pictures_are_read_when_first_seen_and_once(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "red.png"
    image = QImage(400, 300, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff0000"))
    assert image.save(str(path))
    read: list[Path | None] = []
    original = _card._read

    def counted(given: Path | None, width: int, height: int) -> object:
        read.append(given)
        return original(given, width, height)

    monkeypatch.setattr(_card, "_read", counted)
    presets = tuple(Preset(str(n), "Title", "Line.", "Group", path) for n in range(40))
    gallery = gallery_with(qtbot, presets, height=400)
    QApplication.processEvents()
    assert 0 < len(read) < 12
    first = gallery.card("0")
    assert picture(first).pixelColor(60, 40).name() == "#ff0000"
    before = len(read)
    first.update()
    QApplication.processEvents()
    assert len(read) == before


@pytest.mark.parametrize("content", [None, b"", b"not a picture"])
def test_a_missing_or_broken_picture_is_replaced_by_a_drawing(
    qtbot: QtBot, tmp_path: Path, content: bytes | None
) -> None:
    path = tmp_path / "picture.png"
    if content is not None:
        path.write_bytes(content)
    gallery = gallery_with(qtbot, (Preset("a", "A", "", "G", path), Preset("b", "B", "", "G", path)))
    one, other = picture(gallery.card("a")), picture(gallery.card("b"))
    assert LIGHT.data in {one.pixelColor(x, y).name() for x in range(10, 80) for y in range(10, 60)}
    assert one.copy(24, 24, 60, 40) != other.copy(24, 24, 60, 40)
    assert picture(gallery.card("a")) == one


def test_lines_of_text_fit_their_width(qapp: QApplication) -> None:
    font = LIGHT.font(12)
    metrics = QFontMetricsF(font)
    text = "D lags behind; then D is so far ahead that the gradient of G vanishes entirely."
    lines = wrapped(text, font, 150, 3)
    assert len(lines) == 3
    assert all(metrics.horizontalAdvance(line) <= 150 for line in lines)
    assert lines[-1].endswith("…")
    assert wrapped("short", font, 150, 3) == ["short"]
    assert " ".join(wrapped(text, font, 150, 20)) == text
    assert wrapped("", font, 150, 2) in ([], [""])


@pytest.mark.parametrize("theme", [DARK, LIGHT.scaled(1.5)])
def test_another_theme_is_taken(qtbot: QtBot, theme: object) -> None:
    gallery = gallery_with(qtbot)
    before = picture(gallery.card("ring"))
    gallery.set_theme(theme)  # type: ignore[arg-type]
    QApplication.processEvents()
    assert picture(gallery.card("ring")) != before
