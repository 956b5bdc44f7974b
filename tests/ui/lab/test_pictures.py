"""Pictures of the run, as the user makes them."""

from __future__ import annotations

import io
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ganviz.ui.controls._scroll import ScrollArea
from ganviz.ui.lab.picture_dialog import PictureDialog
from ganviz.ui.remembered import Remembered
from ganviz.ui.shell.window import MainWindow
from tests.ui.pictures import pixels_of
from tests.ui.windows import press, until, until_iteration

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
SVG = "{http://www.w3.org/2000/svg}"


OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def file_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names that the file dialog answers with, first to last."""
    names: list[str] = []
    monkeypatch.setattr("ganviz.ui.shell.for_pages.QFileDialog.getSaveFileName", lambda *_: (names.pop(0), ""))
    yield names
    assert not names, "the dialog was not opened"


@pytest.fixture
def window(qtbot: QtBot, open_window: OpenWindow) -> MainWindow:
    """One with a picture."""
    window = open_window(paused=False)
    until_iteration(qtbot, window.page.session, 3)
    window.page.session.pause()
    until(qtbot, lambda: window.page.model.frame is not None and window.page.session.run.snapshot is not None)
    return window


def asked(window: MainWindow) -> PictureDialog:
    """The dialog, opened by its key, with its picture."""
    press(window, Key.Key_E, CONTROL)
    dialog = window.page.pictures.dialog
    assert dialog is not None
    dialog.draw()
    return dialog


def test_no_field_is_cut_off(window: MainWindow) -> None:
    dialog = asked(window)
    area = dialog.findChild(ScrollArea)
    panel, room = area.widget(), area.viewport().width()
    assert panel.width() == room
    fields = [one for one in panel.findChildren(QWidget) if one.isVisible() and one.parentWidget() is panel]
    assert len(fields) > 10
    assert [one for one in fields if one.geometry().right() >= room] == []
    dialog.reject()


def choose(combo: object, key: str) -> None:
    combo.setCurrentIndex(combo.findData(key))  # type: ignore[attr-defined]


def test_what_is_written_is_what_the_preview_shows(window: MainWindow, file_names: list[str], tmp_path: Path) -> None:
    dialog = asked(window)
    choose(dialog.size_field, "screen")
    choose(dialog.theme, "print")
    dialog.draw()
    assert dialog.figure is not None
    shown = pixels_of(dialog.figure.image())
    file_names.append(str(tmp_path / "a.png"))
    dialog.save_button.click()
    with Image.open(tmp_path / "a.png") as picture:
        assert picture.size == (1280, 720)
        written = np.asarray(picture.convert("RGB"))
    assert np.array_equal(written, shown), "the very drawing, which the preview paints with fewer pixels"
    assert window.page.pictures.dialog is None


def test_a_plot_that_has_the_stage_is_what_is_exported_and_is_not_remembered(
    window: MainWindow, file_names: list[str], tmp_path: Path
) -> None:
    window.page.model.enlarge("losses")
    dialog = asked(window)
    assert dialog.figure is not None
    assert [view.key for view in dialog.figure.views] == ["losses"]
    choose(dialog.ending, "svg")
    file_names.append(str(tmp_path / "a.svg"))
    dialog.save_button.click()
    texts = {"".join(text.itertext()).strip() for text in ET.parse(tmp_path / "a.svg").iter(f"{SVG}text")}
    assert "Losses" in texts
    assert (window.page.pictures.choices.composition, window.page.pictures.choices.ending) == ("whole", "svg")


def test_choices_are_remembered_and_nonsense_is_not_believed(window: MainWindow) -> None:
    pictures = window.page.pictures
    dialog = asked(window)
    choose(dialog.size_field, "column")
    choose(dialog.composition, "stage")
    pictures.choices = dialog.choices
    dialog.reject()
    kept = window.page.remembered()["picture"]
    pictures.recall(Remembered())
    assert pictures.choices.composition == "whole"
    pictures.recall(Remembered(kept))  # type: ignore[arg-type]
    assert (pictures.choices.composition, pictures.choices.unit, pictures.choices.width) == ("stage", "cm", 8.5)
    pictures.recall(Remembered({"width": 1e9, "theme": 3, "composition": "nothing", "dpi": "many", "unit": "px"}))
    assert pictures.choices == type(pictures.choices)()


def test_the_same_size_can_be_said_in_centimetres(window: MainWindow) -> None:
    dialog = asked(window)
    choose(dialog.size_field, "screen")
    before = dialog.choices.paper
    choose(dialog.unit, "cm")
    after = dialog.choices.paper
    assert (after.pixels.width(), after.pixels.height()) == (1280, 720)
    assert after.text_points == pytest.approx(before.text_points, abs=0.1)
    dialog.reject()


def test_what_cannot_be_drawn_is_said_and_cannot_be_saved(window: MainWindow) -> None:
    dialog = asked(window)
    choose(dialog.composition, "pair")
    dialog.draw()
    assert dialog.problem.text() == "No second run is compared with this one."
    assert not dialog.save_button.isEnabled()
    choose(dialog.composition, "whole")
    dialog.points.setValue(72)
    dialog.width_field.setValue(300)
    dialog.draw()
    assert "no room for text of this height" in dialog.problem.text()
    dialog.reject()


def test_a_picture_that_cannot_be_written_is_said_in_the_dialog_which_stays(
    window: MainWindow, file_names: list[str], tmp_path: Path
) -> None:
    dialog = asked(window)
    file_names.append(str(tmp_path / "nowhere" / "a.png"))
    dialog.save_button.click()
    assert dialog.problem.text().startswith("Could not write a.png: the folder ")
    assert dialog.isVisible()
    file_names.append("")
    dialog.save_button.click()
    assert dialog.isVisible(), "a name that was not given changes nothing"
    assert not list(tmp_path.iterdir())
    dialog.reject()


def test_a_copied_plot_is_a_picture_and_vectors(window: MainWindow) -> None:
    QGuiApplication.clipboard().clear()
    press(window, Key.Key_C, CONTROL)
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.hasImage()
    assert bytes(copied.data("application/pdf").data()).startswith(b"%PDF")
    root = ET.fromstring(bytes(copied.data("image/svg+xml").data()))
    assert list(root.iter(f"{SVG}circle"))
    with Image.open(io.BytesIO(bytes(copied.data("image/png").data()))) as picture:
        assert picture.size[0] == 1600


def test_a_run_on_one_page_is_a_pdf_of_its_own_and_changes_no_choice(
    window: MainWindow, file_names: list[str], tmp_path: Path
) -> None:
    before = window.page.pictures.choices
    window.menus.actions["Summary sheet …"].trigger()
    dialog = window.page.pictures.dialog
    assert dialog is not None
    dialog.draw()
    assert (dialog.choices.composition, dialog.choices.ending) == ("summary", "pdf")
    file_names.append(str(tmp_path / "one"))
    dialog.save_button.click()
    assert (tmp_path / "one.pdf").read_bytes().startswith(b"%PDF")
    assert window.page.pictures.choices == before
    exports = window.menus._menus["&File/&Export"].actions()
    names = [one.text() for one in exports]
    assert names[0] == "Picture …"
    assert "Summary sheet …" in names
