"""Numbers and code out of the window, beside the run that goes on."""

from __future__ import annotations

import csv
import json
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from ganviz.assignment import replaced
from ganviz.ui.lab.data_dialog import DataDialog, NotebookDialog, Wanted
from ganviz.ui.shell.window import MainWindow
from tests.hosts.driven import small
from tests.ui.windows import quick_preset, texts, until, until_iteration, until_news

OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def file_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names that the file dialogs answer with, first to last."""
    names: list[str] = []
    monkeypatch.setattr("ganviz.ui.shell.for_pages.QFileDialog.getSaveFileName", lambda *_: (names.pop(0), ""))
    yield names
    assert not names, "a dialog was not opened"


def act(window: MainWindow, text: str) -> None:
    window.menus.actions[text].trigger()


def said(window: MainWindow) -> str:
    """What was said in passing."""
    return window.statusBar().currentMessage()


def dialog_of(window: MainWindow, kind: type[QDialog]) -> QDialog:
    found = [one for one in window.page.findChildren(kind) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def test_the_run_leaves_as_a_script_with_the_settings_in_the_form(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window = open_window()
    session = window.page.session
    session.edit(replaced(session.run.edited, "discriminator.width", 24))
    file_names.append(str(tmp_path / "mine"))
    act(window, "Python script …")
    text = (tmp_path / "mine.py").read_text(encoding="utf-8")
    compile(text, "mine.py", "exec")
    assert "nn.Linear(2, 24)" in text
    assert "Exported " in said(window)


def test_a_notebook_leaves_out_what_is_ticked(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window = open_window()
    act(window, "Notebook …")
    dialog = dialog_of(window, NotebookDialog)
    assert isinstance(dialog, NotebookDialog)
    assert "loss" in dialog.boxes
    dialog.boxes["loss"].setChecked(True)
    file_names.append(str(tmp_path / "exercise.ipynb"))
    dialog.accept()
    text = (tmp_path / "exercise.ipynb").read_text(encoding="utf-8")
    assert json.loads(text)["nbformat"] == 4
    assert "write discriminator_loss" in text
    assert "write step_generator" not in text


def test_curves_are_written_while_the_run_goes_on(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window = open_window()
    window.page.session.resume()
    until(qtbot, lambda: len(window.page.session.run.recording.history().iterations) >= 20)
    act(window, "Data …")
    dialog = dialog_of(window, DataDialog)
    assert isinstance(dialog, DataDialog)
    dialog.content.setCurrentIndex(dialog.content.findData("curves"))
    dialog.format.setCurrentIndex(dialog.format.findData("csv"))
    assert dialog.wanted == Wanted("curves", "csv", 10_000)
    assert not dialog.n.isVisible()
    file_names.append(str(tmp_path / "curves.csv"))
    dialog.accept()
    until(qtbot, lambda: "Exported " in said(window))
    with (tmp_path / "curves.csv").open(encoding="ascii", newline="") as file:
        names, *rows = csv.reader(file)
    assert names[0] == "iteration"
    assert [row[0] for row in rows[:3]] == ["1", "2", "3"] or [row[0] for row in rows[:3]] == ["0", "1", "2"]
    assert len(rows) >= 20
    assert f"of iteration {int(rows[-1][0]):,}" in said(window)
    assert json.loads(rows[0][-1])["settings"]["generator.width"]


@pytest.mark.parametrize("content", ["samples", "weights"])
def test_what_the_networks_say_is_written_by_another_process(
    content: str, qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    page = window.page
    page.session.resume()
    until_iteration(qtbot, page.session, 5)
    page.session.pause()
    until(qtbot, lambda: page.session.run.saved is not None and page.session.run.saved.iteration >= 5)
    out = tmp_path / "out.npz"
    page.exports.write(page.session.run, Wanted(content, "npz", 321), out)
    until(qtbot, lambda: "Exported " in said(window))
    with np.load(out) as file:
        held = dict(file)
    about = json.loads(str(held["about"]))
    assert (about["content"], about["iteration"]) == (content, page.session.run.saved.iteration)
    if content == "samples":
        assert held["generated"].shape[0] == 321
    else:
        assert "generator.0.weight" in held


def test_what_cannot_be_written_is_said_and_leaves_the_file_as_it_was(
    qtbot: QtBot, open_window: OpenWindow, tmp_path: Path
) -> None:
    window = open_window()
    window.page.session.resume()
    until_iteration(qtbot, window.page.session, 3)
    gone = tmp_path / "none" / "x.csv"
    window.page.exports.write(window.page.session.run, Wanted("curves", "csv", 1), gone)
    until(qtbot, lambda: "Could not export x.csv" in texts(window))
    assert "does not exist" in texts(window)


def test_a_dialog_offers_what_can_hold_the_content(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    dialog = DataDialog(window.page.shell.theme, window.page)
    offered = {}
    for row in range(dialog.content.count()):
        dialog.content.setCurrentIndex(row)
        offered[dialog.content.currentData()] = {dialog.format.itemData(i) for i in range(dialog.format.count())}
    assert offered["weights"] == {"npz", "safetensors", "json"}
    assert {"csv", "json", "npz"} <= offered["curves"]
    assert not any("parquet" in kinds for kinds in offered.values()), "it needs what a window may not have"
    dialog.deleteLater()


def test_formulas_and_settings_are_copied_for_papers(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    until_news(
        qtbot, window, lambda: window.page.session.open(quick_preset(small("loss=hinge", "penalty=r1"), "Hinge"))
    )
    clipboard = QGuiApplication.clipboard()
    act(window, "Copy formulas as LaTeX")
    assert window.page.session.run.config.loss.formula_discriminator in clipboard.text()
    act(window, "Copy settings as LaTeX table")
    assert clipboard.text().startswith("\\begin{tabular}")
    act(window, "Copy settings as Markdown table")
    assert "| Objective" in clipboard.text()
