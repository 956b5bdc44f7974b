"""The library as its user has it."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QFile, QItemSelectionModel, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ganviz import places
from ganviz.run_files import read_run, write_run
from ganviz.ui.lab.recent import list_of_recent
from ganviz.ui.pages.library import Library
from ganviz.ui.shell.memory import Memory
from ganviz.ui.shell.window import MainWindow
from tests.covering import thorough
from tests.run_files.record import FOLDER
from tests.ui.windows import press, until

OpenWindow = Callable[..., MainWindow]
Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
LINE, PLANE = (FOLDER / "schema-1" / f"{name}.ganviz" for name in ("line", "plane"))


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> dict[Path, Path]:
    """Runs as this version writes them."""
    made = {source: tmp_path_factory.mktemp("written") / source.name for source in (PLANE, LINE)}
    for source, file in made.items():
        write_run(file, read_run(source))
    return made


@pytest.fixture
def runs(written: dict[Path, Path]) -> Path:
    """The folder of saved runs, with three of them: the oldest is ``alpha``."""
    folder = places.data_folder() / "runs"
    folder.mkdir(parents=True)
    for age, (name, source) in enumerate((("gamma", PLANE), ("beta", LINE), ("alpha", PLANE))):
        shutil.copyfile(written[source], folder / f"{name}.ganviz")
        os.utime(folder / f"{name}.ganviz", (10**9 - age * 10**5,) * 2)
    return folder


@pytest.fixture
def page(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path, runs: Path) -> Library:
    window = open_window(memory=Memory(tmp_path / "window.json"))
    window.show_page("library")
    window.complete()
    page = window.page
    assert isinstance(page, Library)
    until(qtbot, lambda: len(page.table.runs) == 3 and all(run.is_read for run in page.table.runs))
    return page


def names(page: Library) -> list[str]:
    """As they stand, from above."""
    return [str(page.sought.index(row, 0).data()) for row in range(page.sought.rowCount())]


def choose(page: Library, name: str) -> None:
    take(page, name, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert page.run is not None
    assert page.run.name == name


def take(page: Library, name: str, how: QItemSelectionModel.SelectionFlag) -> None:
    index = page.sought.index(names(page).index(name), 0)
    page.view.selectionModel().setCurrentIndex(index, how | QItemSelectionModel.SelectionFlag.Rows)


def remember(*paths: Path) -> None:
    list_of_recent().write_text(json.dumps([str(path) for path in paths]), encoding="utf-8")


def test_the_newest_comes_first_and_every_column_sorts(page: Library) -> None:
    assert names(page) == ["gamma", "beta", "alpha"]
    page.view.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert names(page) == ["alpha", "beta", "gamma"]
    page.view.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert names(page)[0] == "beta", "Two Gaussians come after Mode collapse"


def test_the_numbers_are_those_of_the_last_reading(page: Library) -> None:
    measures = read_run(LINE).recording.measures
    assert measures is not None
    row = names(page).index("beta")
    shown = [page.sought.index(row, column).data() for column in range(3, 7)]
    jsd, w1, modes = (measures.values[key] for key in ("jsd", "w1", "modes_strict"))
    assert shown == ["12", f"{jsd:.3f}", f"{w1:.3g}", f"{modes:.0f}"]


@pytest.mark.thorough
def test_what_has_no_number_comes_last_both_ways(qtbot: QtBot, page: Library, tmp_path: Path) -> None:
    remember(tmp_path / "gone.ganviz")
    page.look()
    until(qtbot, lambda: len(page.table.runs) == 4)
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        page.view.sortByColumn(4, order)
        assert names(page)[-1] == "gone"


def test_words_find_runs_by_name_preset_and_settings(page: Library) -> None:
    for words, found in (
        ("beta", ["beta"]),
        ("MODE coll", ["gamma", "alpha"]),
        ("batch 16 beta", ["beta"]),
        ("xyz", []),
    ):
        page.filter.setText(words)
        assert names(page) == found
    assert "No run" in page.count.text()
    assert page.run is None
    page.escape()
    assert len(names(page)) == 3


def test_enter_opens_the_run_in_the_laboratory(qtbot: QtBot, page: Library) -> None:
    choose(page, "beta")
    page.view.setFocus()
    window = page.window()
    assert isinstance(window, MainWindow)
    qtbot.keyClick(page.view, Key.Key_Return)
    assert window.page.key == "laboratory"
    assert "beta.ganviz" in window.windowTitle()


def test_two_runs_are_opened_side_by_side_as_they_stood(qtbot: QtBot, page: Library, runs: Path) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    buttons = {button.label(): button for button in page.details.buttons}
    choose(page, "alpha")
    assert not buttons["Compare"].isEnabled()
    take(page, "gamma", QItemSelectionModel.SelectionFlag.Select)
    assert page.run is None
    assert [name for name, button in buttons.items() if button.isEnabled()] == ["Compare"]
    press(window, Key.Key_Delete)
    assert (runs / "alpha.ganviz").exists(), "nothing happens to one of several"
    buttons["Compare"].click()
    assert window.page.key == "laboratory"
    run, beside = window.page.session.run, window.page.model.beside
    assert run.iteration == beside.iteration == read_run(PLANE).snapshot.iteration
    assert {run.called, beside.called} == {"alpha", "gamma"}
    assert window.page.model.frame.other.snapshot is beside.snapshot
    window.page.escape()
    assert window.page.model.beside is None


@pytest.mark.thorough
def test_what_is_no_pair_is_not_compared(page: Library) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    choose(page, "alpha")
    page.compare()
    assert window.page is page
    assert "Choose two runs" in window.statusBar().currentMessage()


def test_a_run_is_renamed_where_it_stands(qtbot: QtBot, page: Library, runs: Path) -> None:
    choose(page, "beta")
    remember(runs / "beta.ganviz")
    press(page.window(), Key.Key_F2)
    editor = page.view.findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "beta"
    editor.setText("delta")
    qtbot.keyClick(editor, Key.Key_Return)
    until(qtbot, lambda: "delta" in names(page))
    assert (runs / "delta.ganviz").exists()
    assert not (runs / "beta.ganviz").exists()
    assert page.recent.paths() == [runs / "delta.ganviz"]


@pytest.mark.parametrize("name", ["alpha", "a/b", *thorough("../up", "a\\b", "line\nbreak", "x" * 300)])
def test_a_name_that_cannot_be_had_is_refused_and_nothing_is_lost(page: Library, runs: Path, name: str) -> None:
    choose(page, "beta")
    before = {path.name: path.read_bytes() for path in runs.iterdir()}
    assert page.run is not None
    assert not page.files.rename(page.run, name)
    assert {path.name: path.read_bytes() for path in runs.iterdir()} == before
    window = page.window()
    assert isinstance(window, MainWindow)
    assert "Could not rename beta.ganviz" in window.messages.headline.text()


@pytest.mark.thorough
def test_a_run_is_duplicated_again_and_again(qtbot: QtBot, page: Library, runs: Path) -> None:
    for copy in ("beta copy", "beta copy 2"):
        choose(page, "beta")
        press(page.window(), Key.Key_D, CONTROL)
        until(qtbot, lambda copy=copy: copy in names(page))
        assert (runs / f"{copy}.ganviz").read_bytes() == (runs / "beta.ganviz").read_bytes()
    assert not list(runs.glob("*.part"))


def test_a_run_goes_to_the_trash(
    qtbot: QtBot, page: Library, runs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def trash(name: str) -> bool:
        Path(name).rename(tmp_path / "trash.ganviz")
        return True

    monkeypatch.setattr(QFile, "moveToTrash", trash)
    choose(page, "beta")
    press(page.window(), Key.Key_Delete)
    until(qtbot, lambda: names(page) == ["gamma", "alpha"])
    assert (tmp_path / "trash.ganviz").exists()


def test_a_run_that_cannot_go_to_the_trash_is_kept_and_that_is_said(
    page: Library, runs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFile, "moveToTrash", lambda _name: False)
    choose(page, "beta")
    press(page.window(), Key.Key_Delete)
    assert (runs / "beta.ganviz").exists()
    window = page.window()
    assert isinstance(window, MainWindow)
    assert "Could not move beta.ganviz to the trash" in window.messages.headline.text()
    assert "It was kept" in window.messages.text.text()
    assert "beta" in names(page)


def test_missing_and_damaged_files_are_shown_with_a_sentence(
    qtbot: QtBot, page: Library, runs: Path, tmp_path: Path
) -> None:
    (runs / "cut.ganviz").write_bytes(LINE.read_bytes()[:2000])
    remember(tmp_path / "gone.ganviz")
    page.look()
    until(qtbot, lambda: len(page.table.runs) == 5 and all(run.is_read for run in page.table.runs))
    choose(page, "cut")
    assert "It cannot be opened" in page.details.problem.text()
    assert [button.isEnabled() for button in page.details.buttons] == [False, False, True, True, False, True, True]
    choose(page, "gone")
    assert "no longer there" in page.details.problem.text()
    assert [button.isEnabled() for button in page.details.buttons] == [False, False, False, False, False, True, True]
    assert page.details.buttons[-1].label() == "Take off the list"
    press(page.window(), Key.Key_Delete)
    until(qtbot, lambda: "gone" not in names(page))
    assert page.recent.paths() == []


def test_the_command_line_of_a_run_is_copied(page: Library) -> None:
    choose(page, "beta")
    assert page.run is not None
    page.files.copy_command_line(page.run)
    line = QGuiApplication.clipboard().text()
    assert line.startswith("ganviz train bimodal-1d ")
    assert "--set generator.width=8" in line
    assert "--iterations 12" in line


def test_a_reader_hears_a_row_as_a_sentence(page: Library) -> None:
    choose(page, "beta")
    said = page.view.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("beta: Two Gaussians")
    assert "12 iterations" in said
    about = QAccessible.queryAccessibleInterface(page.view)
    assert about.text(QAccessible.Text.Name) == "Runs"


@pytest.mark.thorough
def test_pictures_are_drawn_when_they_are_seen_and_again_in_other_colours(page: Library) -> None:
    index = page.table.index(0, 0)
    light = page.table.data(index, Qt.ItemDataRole.DecorationRole).pixmap(84, 52).toImage()
    press(page.window(), Key.Key_T, CONTROL)
    dark = page.table.data(index, Qt.ItemDataRole.DecorationRole).pixmap(84, 52).toImage()
    assert light.pixelColor(3, 3).lightness() > 150 > dark.pixelColor(3, 3).lightness()
    press(page.window(), Key.Key_T, CONTROL)


def test_what_is_saved_meanwhile_is_there_when_the_page_is_shown_again(qtbot: QtBot, page: Library, runs: Path) -> None:
    window = page.window()
    assert isinstance(window, MainWindow)
    window.show_page("laboratory")
    (runs / "new.ganviz").write_bytes(LINE.read_bytes())
    window.show_page("library")
    until(qtbot, lambda: names(page)[0] == "new")


@pytest.mark.thorough
def test_the_order_is_remembered(page: Library) -> None:
    page.view.sortByColumn(3, Qt.SortOrder.AscendingOrder)
    assert page.remembered() == {"sorted": 3, "descending": False}
