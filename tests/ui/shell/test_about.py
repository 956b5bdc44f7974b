from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ganviz import __version__, build, child, logs
from ganviz.ui.shell import about, notices
from ganviz.ui.shell.about import AboutDialog
from ganviz.ui.shell.notices import NoticesDialog
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import DARK, LIGHT
from tests.ui.windows import until

LEFT, Key = Qt.MouseButton.LeftButton, Qt.Key
OpenWindow = Callable[..., MainWindow]
Patch = pytest.MonkeyPatch

#: Stands in for the doctor.
SAYS = "import sys; sys.stdout.buffer.write('ok   Qt: 800×600\\n'.encode())"
SAYS_NOTHING = "raise SystemExit(1)"
NEVER_ENDS = "import sys; sys.stdin.read()"


@pytest.fixture
def dialog(qtbot: QtBot) -> Iterator[AboutDialog]:
    made = AboutDialog(LIGHT)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def doctor_is(script: str, monkeypatch: Patch) -> None:
    monkeypatch.setattr(child, "part", lambda module: [sys.executable, "-c", script])


def words(dialog: AboutDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_the_help_menu_shows_what_the_program_is(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window()
    action = window.menus.actions["About GanViz"]
    assert action.menuRole() == QAction.MenuRole.AboutRole
    action.trigger()
    until(qtbot, lambda: isinstance(QApplication.activeModalWidget(), AboutDialog))
    dialog = QApplication.activeModalWidget()
    qtbot.keyClick(dialog, Key.Key_Escape)
    until(qtbot, lambda: QApplication.activeModalWidget() is None)


def test_name_version_build_licence_and_the_log_s_place_are_said(dialog: AboutDialog) -> None:
    said = words(dialog)
    for part in ("GanViz", __version__, "source tree", "MIT licence", str(logs.log_file())):
        assert part in said
    assert not dialog.picture.pixmap().isNull()


@pytest.mark.parametrize("advice", ["Use another torch.", ""])
def test_how_to_get_cuda_is_said_where_there_is_none(qtbot: QtBot, advice: str, monkeypatch: Patch) -> None:
    monkeypatch.setattr(build, "what_lacks_cuda", lambda: advice)
    dialog = AboutDialog(LIGHT)
    qtbot.addWidget(dialog)
    assert ("torch" in words(dialog)) == bool(advice)


@pytest.mark.parametrize(("frozen", "film", "gpl"), [(True, True, True), (True, False, False), (False, True, False)])
def test_a_package_with_encoders_says_that_it_is_under_the_gpl(
    frozen: bool, film: bool, gpl: bool, monkeypatch: Patch
) -> None:
    monkeypatch.setattr(child, "is_frozen", lambda: frozen)
    monkeypatch.setattr(about, "find_spec", lambda name: object() if film else None)
    assert "MIT licence" in about.licence()
    assert ("as a whole under the GNU General Public License 3" in about.licence()) is gpl


def test_the_report_is_what_the_doctor_says(qtbot: QtBot, dialog: AboutDialog) -> None:
    """The doctor itself, in a process of its own."""
    qtbot.mouseClick(dialog.copy_button, LEFT)
    assert not dialog.copy_button.isEnabled()
    assert dialog.answer.text() == "Looking at this machine …"
    until(qtbot, lambda: dialog.answer.text() == "Copied")
    assert dialog.copy_button.isEnabled()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"ok   GanViz: {build.this_build().words()}"
    assert any(line.startswith("ok   torch: ") for line in lines)


def test_a_report_is_copied_letter_for_letter(qtbot: QtBot, dialog: AboutDialog, monkeypatch: Patch) -> None:
    doctor_is(SAYS, monkeypatch)
    for _ in range(2):
        QGuiApplication.clipboard().clear()
        qtbot.mouseClick(dialog.copy_button, LEFT)
        until(qtbot, lambda: dialog.answer.text() == "Copied")
        assert QGuiApplication.clipboard().text() == "ok   Qt: 800×600\n"


def test_a_doctor_without_words_is_told(qtbot: QtBot, dialog: AboutDialog, monkeypatch: Patch) -> None:
    QGuiApplication.clipboard().setText("mine")
    doctor_is(SAYS_NOTHING, monkeypatch)
    qtbot.mouseClick(dialog.copy_button, LEFT)
    until(qtbot, lambda: "could not be made" in dialog.answer.text())
    monkeypatch.setattr(child, "part", lambda module: [str(Path.cwd() / "no-such-program")])
    dialog.answer.clear()
    qtbot.mouseClick(dialog.copy_button, LEFT)
    until(qtbot, lambda: "could not be made" in dialog.answer.text())
    assert dialog.copy_button.isEnabled()
    assert QGuiApplication.clipboard().text() == "mine"


def test_closing_gives_up_a_report_on_its_way(qtbot: QtBot, dialog: AboutDialog, monkeypatch: Patch) -> None:
    doctor_is(NEVER_ENDS, monkeypatch)
    process = dialog.findChild(QProcess)
    assert process is not None
    qtbot.mouseClick(dialog.copy_button, LEFT)
    until(qtbot, lambda: process.state() == QProcess.ProcessState.Running)
    qtbot.mouseClick(dialog.close_button, LEFT)
    assert not dialog.isVisible()
    assert process.state() == QProcess.ProcessState.NotRunning


@pytest.mark.parametrize("theme", [DARK, LIGHT.scaled(2.0), LIGHT], ids=["dark", "large", "light"])
def test_all_words_have_room(qtbot: QtBot, dialog: AboutDialog, theme: object) -> None:
    dialog.set_theme(theme)  # type: ignore[arg-type]
    QApplication.processEvents()
    for button in (dialog.copy_button, dialog.licences_button, dialog.close_button):
        assert button.width() >= button.sizeHint().width()
        assert dialog.rect().contains(button.geometry())


# ── the notices ───────────────────────────────────────────────────────────────────────────────────────────────────────


def shown_notices(qtbot: QtBot, text: str, tmp_path: Path, monkeypatch: Patch) -> NoticesDialog:
    (tmp_path / "NOTICES.txt").write_text(text, encoding="utf-8")
    monkeypatch.setattr(notices, "resource", tmp_path.joinpath)
    dialog = NoticesDialog(LIGHT)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_the_licences_are_those_that_were_packed(qtbot: QtBot, tmp_path: Path, monkeypatch: Patch) -> None:
    dialog = shown_notices(qtbot, "libthing 1.2 · MIT\n© Ä. Author\n", tmp_path, monkeypatch)
    assert dialog.text.toPlainText() == "libthing 1.2 · MIT\n© Ä. Author\n"
    assert dialog.text.isReadOnly()


def test_a_checkout_says_where_pip_put_the_licences(qtbot: QtBot, dialog: AboutDialog) -> None:
    qtbot.mouseClick(dialog.licences_button, LEFT)
    shown = dialog.findChild(NoticesDialog)
    assert shown is not None
    place = Path(shown.text.toPlainText().splitlines()[-1])
    assert list(place.glob("numpy-*.dist-info"))
    shown.close()


def test_a_word_is_found_one_place_after_the_other(qtbot: QtBot, tmp_path: Path, monkeypatch: Patch) -> None:
    dialog = shown_notices(qtbot, "zlib\nnumpy\nzlib again\n", tmp_path, monkeypatch)
    dialog.search.setFocus()

    def line() -> int:
        return dialog.text.textCursor().blockNumber()

    qtbot.keyClicks(dialog.search, "zlib")
    assert line() == 0
    qtbot.keyClick(dialog.search, Key.Key_Return)
    assert line() == 2
    qtbot.keyClick(dialog.search, Key.Key_Return)
    assert line() == 0
    assert dialog.isVisible(), "Enter goes on and does not close"
    qtbot.keyClicks(dialog.search, "x")
    assert dialog.answer.text() == "Found nowhere"
    dialog.search.clear()
    assert dialog.answer.text() == ""
