"""How much is kept of a run, as its user chooses it."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ganviz.recording.pictures import BUDGET, MOST
from ganviz.ui.lab.keeping import KeepingDialog
from ganviz.ui.shell.memory import Memory
from ganviz.ui.shell.window import MainWindow
from tests.ui.windows import until

OpenWindow = Callable[..., MainWindow]


def typed(qtbot: QtBot, dialog: KeepingDialog, row: int, text: str) -> None:
    field = dialog.fields[row]
    field.selectAll()
    qtbot.keyClicks(field, text)
    field.finished.emit(field.text(), False)


def limits(window: MainWindow) -> tuple[int, int]:
    pictures = window.page.session.run.recording.pictures
    return pictures.most, pictures.budget


def test_it_is_chosen_in_a_dialog_and_holds_for_all_runs(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    page = window.page
    next(one for one in page.commands() if one.text == "What is kept …").act()
    dialog = page.keeping.dialog
    assert dialog is not None
    assert [field.text() for field in dialog.fields] == ["600", "256"]
    assert not dialog.usual_button.isEnabled()
    typed(qtbot, dialog, 0, "30")
    typed(qtbot, dialog, 1, "64")
    assert limits(window) == (30, 64_000_000)
    page.session.resume()
    until(qtbot, lambda: page.session.run.recording.history().iterations.size > 500)
    page.session.pause()
    assert len(page.session.run.recording.pictures) <= 30
    page.session.reset()
    assert limits(window) == (30, 64_000_000)
    page.comparing.with_other_seed()
    assert page.model.beside.recording.pictures.most == 30
    dialog.usual_button.click()
    assert limits(window) == (MOST, BUDGET)
    assert page.model.beside.recording.pictures.most == MOST
    page.comparing.end()
    page.comparing.lock_seeds(True)
    dialog.close_button.click()
    assert page.keeping.dialog is None


@pytest.mark.parametrize("text", [" ", "19", "1501", "many", "1.5", "-30", "9" * 400])
def test_what_cannot_be_is_refused_in_a_sentence(qtbot: QtBot, open_window: OpenWindow, text: str) -> None:
    window = open_window()
    window.page.keeping.show()
    dialog = window.page.keeping.dialog
    assert dialog is not None
    typed(qtbot, dialog, 0, text)
    assert "from 20 to 1,500" in dialog.problem.text()
    assert dialog.fields[0].text() == "600"
    assert limits(window) == (MOST, BUDGET)
    dialog.close()


def test_it_is_remembered(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"laboratory": {"kept": {"pictures": 50, "megabytes": 32}}}), encoding="utf-8")
    window = open_window(memory=Memory(file))
    assert limits(window) == (50, 32_000_000)
    assert window.page.remembered()["kept"] == {"pictures": 50, "megabytes": 32}


def test_remembered_nonsense_is_passed_over(open_window: OpenWindow, tmp_path: Path) -> None:
    file = tmp_path / "window.json"
    file.write_text(json.dumps({"laboratory": {"kept": {"pictures": -1, "megabytes": "x"}}}), encoding="utf-8")
    assert limits(open_window(memory=Memory(file))) == (MOST, BUDGET)
