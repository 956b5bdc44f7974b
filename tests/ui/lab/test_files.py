"""What the window reads and writes, and what it says where something goes wrong."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ganviz.config import RunConfig
from ganviz.presets import read_preset, write_preset
from ganviz.ui.exporting.figure import Figure
from ganviz.ui.lab.mine import Mine
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.plotting.plot import Plot
from ganviz.ui.shell.pictures import export_picture
from ganviz.ui.shell.window import FIRST_PAGE, MainWindow
from tests.covering import thorough
from tests.hosts.driven import diverging, small, unusable
from tests.ui.controls.driving import type_into
from tests.ui.frames import ring_frame
from tests.ui.windows import press, quick_preset, small_plot, texts, until, until_iteration, until_news

Key, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
OpenWindow = Callable[..., MainWindow]
ExpectLog = Callable[[str], AbstractContextManager[None]]


@pytest.fixture
def file_names(monkeypatch: pytest.MonkeyPatch) -> Iterator[list[str]]:
    """The names that the file dialogs answer with, first to last."""
    names: list[str] = []
    for dialog in ("getSaveFileName", "getOpenFileName"):
        monkeypatch.setattr(f"ganviz.ui.shell.for_pages.QFileDialog.{dialog}", lambda *_: (names.pop(0), ""))
    yield names
    assert not names, "a dialog was not opened"


def test_settings_are_saved_and_opened_again(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window = open_window()
    type_into(qtbot, window.page.form.row("generator.width").field, "16")
    qtbot.mouseClick(window.page.stage.view.widget.viewport(), LEFT)
    press(window, Key.Key_N)
    saved = window.page.session.run.edited
    file_names += [str(tmp_path / "wide.v2"), str(tmp_path / "wide.v2.ganviz")]
    press(window, Key.Key_S, CONTROL)
    assert [path.name for path in tmp_path.iterdir()] == ["wide.v2.ganviz"], "a dot in a name is no ending"
    assert read_preset(tmp_path / "wide.v2.ganviz").config == saved
    until_news(qtbot, window, lambda: window.page.session.open(quick_preset(small("target=gaussian"), "Other")))
    until_news(qtbot, window, lambda: press(window, Key.Key_O, CONTROL))
    assert window.page.session.run.config == window.page.session.run.edited == saved
    assert saved.generator.width == 16
    assert saved.seed == 1
    assert window.windowTitle() == "wide.v2 – GanViz"
    file_names += ["", ""]
    press(window, Key.Key_S, CONTROL)
    press(window, Key.Key_O, CONTROL)
    assert window.page.session.run.preset.title == "wide.v2", "a dialog that is cancelled changes nothing"


@pytest.mark.parametrize("name", ["plain.json", "PLAIN.JSON", "loud.GANVIZ"])
def test_settings_are_saved_under_each_of_their_endings(
    open_window: OpenWindow, file_names: list[str], tmp_path: Path, name: str
) -> None:
    window = open_window(quick_preset(small("seed=7")))
    file_names += [str(tmp_path / name)] * 2
    press(window, Key.Key_S, CONTROL)
    assert [path.name for path in tmp_path.iterdir()] == [name]
    window.page.session.open(quick_preset(small("seed=8")))
    press(window, Key.Key_O, CONTROL)
    assert window.page.session.run.preset.key == str(tmp_path / name)
    assert window.page.session.run.config.seed == 7


def test_settings_are_not_saved_as_what_they_are_not(
    open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window = open_window()
    file_names.append(str(tmp_path / "run.png"))
    press(window, Key.Key_S, CONTROL)
    assert window.messages.headline.text() == "Could not save run.png: it is written as .ganviz, .json only."
    assert not list(tmp_path.iterdir())


def test_a_file_is_not_replaced_that_the_dialog_has_not_asked_about(
    open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window, there = open_window(), tmp_path / "there.ganviz"
    there.write_text("precious", encoding="utf-8")
    file_names += [str(tmp_path / "there"), str(there)]
    press(window, Key.Key_S, CONTROL)
    assert window.messages.headline.text() == "Could not save there.ganviz: there is a file of that name."
    assert there.read_text(encoding="utf-8") == "precious"
    press(window, Key.Key_S, CONTROL)
    assert read_preset(there).config == window.page.session.run.edited, "about this one it has"


def test_half_a_run_is_told_from_nonsense(open_window: OpenWindow, file_names: list[str], tmp_path: Path) -> None:
    window, path = open_window(), tmp_path / "later.ganviz"
    for content, said in ((b"PK\x03\x04", "it is cut off"), (b"\x89PNG", "its text is not JSON")):
        path.write_bytes(content)
        file_names.append(str(path))
        press(window, Key.Key_O, CONTROL)
        assert said in window.messages.headline.text()
        assert window.messages.text.text() == "Nothing was changed."


@pytest.mark.parametrize("name", ["dropped.ganviz", "dropped.json", "dropped by mail"])
@pytest.mark.parametrize("page", [FIRST_PAGE, *thorough("divergences")])
def test_a_file_that_is_dropped_is_opened(open_window: OpenWindow, tmp_path: Path, page: str, name: str) -> None:
    window = open_window(page=page)
    write_preset(tmp_path / name, "Dropped", "", small("seed=7"))
    window.page.setFocus()
    assert drop(window, QUrl.fromLocalFile(str(tmp_path / name)))
    assert window.page.key == FIRST_PAGE
    assert window.page.session.run.config.seed == 7
    assert window.windowTitle() == "Dropped – GanViz"


def test_what_is_no_file_is_not_taken(open_window: OpenWindow) -> None:
    window = open_window()
    assert not drop(window, QUrl("https://example.org/mine.ganviz"))
    assert not window.messages.isVisible()
    assert not dragged_over(window.page.gallery.filter, QUrl.fromLocalFile("/mine.ganviz")), "it is the window's"
    text = QMimeData()
    text.setText("ring")
    assert _sent(window.page.gallery.filter, QDragEnterEvent, text)


def drop(window: MainWindow, url: QUrl) -> bool:
    """Drags a file over the window and lets go of it; says whether the window took it."""
    data = QMimeData()
    data.setUrls([url])
    return dragged_over(window, url) and _sent(window, QDropEvent, data)


def dragged_over(widget: QWidget, url: QUrl) -> bool:
    data = QMimeData()
    data.setUrls([url])
    return _sent(widget, QDragEnterEvent, data)


def _sent(widget: QWidget, kind: type[QDropEvent], data: QMimeData) -> bool:
    """Sends the widget alone, not those that it stands in, an event of a drag; says whether it was accepted."""
    place = QPoint(5, 5) if kind is QDragEnterEvent else QPointF(5, 5)
    event = kind(place, Qt.DropAction.CopyAction, data, LEFT, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    widget.event(event)
    return event.isAccepted()


@pytest.mark.parametrize("content", ["{", json.dumps({"config": {"generator": {"width": "wide"}}}), None])
def test_a_file_that_cannot_be_read_changes_nothing(
    open_window: OpenWindow, file_names: list[str], tmp_path: Path, content: str | None
) -> None:
    window = open_window()
    if content is not None:
        (tmp_path / "mine.json").write_text(content, encoding="utf-8")
    file_names.append(str(tmp_path / "mine.json"))
    number, preset = window.page.session.run.number, window.page.session.run.preset
    press(window, Key.Key_O, CONTROL)
    assert window.messages.isVisible()
    assert "mine.json" in window.messages.headline.text()
    assert window.messages.text.text() == "Nothing was changed."
    assert "Traceback" not in texts(window)
    assert (window.page.session.run.number, window.page.session.run.preset) == (number, preset)


def test_the_picture_is_exported(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = open_window(theme="dark")
    window.page.stage.toggle_layer("C")
    until(qtbot, lambda: window.page.model.frame is not None and window.page.session.run.snapshot is not None)
    file_names.append(str(tmp_path / "ring"))
    press(window, Key.Key_E, CONTROL)
    stage = drawn(window.page).views[0]
    assert isinstance(stage, Plot)
    assert stage.shown["density"]
    window.page.pictures.dialog.save_button.click()
    with Image.open(tmp_path / "ring.png") as picture:
        assert picture.size == (1920, 1080)
        assert picture.convert("RGB").getpixel((1, 1)) == (255, 255, 255), "on white, whatever the window's theme"
    (tmp_path / "taken.png").mkdir()
    file_names.append(str(tmp_path / "taken.png"))
    window.page.export_picture()  # the key is the window's once that is active again
    drawn(window.page)
    window.page.pictures.dialog.save_button.click()
    assert "taken.png" in window.page.pictures.dialog.problem.text()
    window.page.pictures.dialog.reject()
    window.page.files.save_settings(window.page.session.run, tmp_path / "none" / "x.ganviz")
    assert window.messages.headline.text().startswith("Could not save x.ganviz: ")


def test_a_picture_of_another_kind_is_refused(open_window: OpenWindow, file_names: list[str], tmp_path: Path) -> None:
    window = open_window()
    file_names.append(str(tmp_path / "photo.jpg"))
    press(window, Key.Key_E, CONTROL)
    drawn(window.page)
    window.page.pictures.dialog.save_button.click()
    assert window.messages.headline.text() == "Could not save photo.jpg: it is written as .png, .svg, .pdf only."
    assert "Nothing was written." in window.messages.text.text()
    assert not list(tmp_path.iterdir())
    window.page.pictures.dialog.reject()


@pytest.mark.parametrize("name", ["vec.svg", "vec.PDF"])
def test_a_name_that_ends_in_another_kind_of_picture_is_believed(
    open_window: OpenWindow, file_names: list[str], tmp_path: Path, name: str
) -> None:
    window = open_window()
    file_names.append(str(tmp_path / name))
    press(window, Key.Key_E, CONTROL)
    drawn(window.page)
    window.page.pictures.dialog.save_button.click()
    assert (tmp_path / name).read_bytes()[:4] in (b"<?xm", b"%PDF")
    assert window.page.pictures.choices.ending == name[-3:].lower()


def test_a_run_that_diverges_says_so_and_can_be_reset(qtbot: QtBot, open_window: OpenWindow) -> None:
    # Without bounds in loss, activation and step it overflows within three iterations, whenever the rate changes.
    unbounded = ("loss=wasserstein", "discriminator.activation=leaky_relu", "generator.activation=leaky_relu")
    sgd = [f"{player}.optimiser=sgd" for player in ("generator", "discriminator")]
    window = open_window(quick_preset(small(*unbounded, *sgd)), paused=False)
    session = window.page.session
    until_iteration(qtbot, session, 20)
    for player in ("generator", "discriminator"):
        type_into(qtbot, window.page.form.row(f"{player}.optimiser.learning_rate").field, "1e6")
    # The sign of it in the newest frame may be seen an instant before the host says it.
    until(qtbot, lambda: session.run.state.diverged_at is not None)
    assert window.page.sentence.tone() == "error"
    assert window.page.sentence.label.text().startswith(
        f"Diverged at iteration {session.run.state.diverged_at:,}: a loss"
    )
    assert window.page.sentence.button.label() == "Reset"
    assert not window.page.transport.run_button.isEnabled()
    assert not window.messages.isVisible()
    assert window.isVisible()
    qtbot.mouseClick(window.page.stage.view.widget.viewport(), LEFT)
    press(window, Key.Key_Space)
    assert window.page.transport.run_button.label() == "Run", "a run that has ended does not go on"
    for player in ("generator", "discriminator"):
        type_into(qtbot, window.page.form.row(f"{player}.optimiser.learning_rate").field, "1e-3")
    qtbot.mouseClick(window.page.sentence.button, LEFT)
    until(qtbot, lambda: session.run.snapshot is not None)
    assert window.page.sentence.tone() == "calm"
    assert window.page.sentence.button.isHidden()
    qtbot.mouseClick(window.page.transport.run_button, LEFT)
    until_iteration(qtbot, session, 60)
    assert window.page.sentence.tone() == "calm"


def test_a_run_that_diverges_at_once_is_drawn(qtbot: QtBot, open_window: OpenWindow) -> None:
    for target in ("target=ring", "target=bimodal"):
        window = open_window(quick_preset(diverging()), paused=False, theme="light")  # closed below
        until(qtbot, lambda window=window: window.page.sentence.tone() == "error")
        window.page.session.open(quick_preset(small(target)))
        window.close()


def test_a_run_that_cannot_begin_leaves_the_traceback_to_the_log(
    qtbot: QtBot, open_window: OpenWindow, expect_log: ExpectLog
) -> None:
    window = open_window()
    with expect_log("schedule.batch_size: 0 cannot be used"):
        window.page.session.open(quick_preset(unusable(), "Broken"))
        until(qtbot, window.messages.isVisible)
    assert window.messages.headline.text().startswith("schedule.batch_size: 0 cannot be used; use a whole number")
    assert "Traceback" not in texts(window)
    qtbot.mouseClick(window.messages.copy_button, LEFT)
    assert "Traceback (most recent call last)" in QGuiApplication.clipboard().text()
    until_news(qtbot, window, lambda: press(window, Key.Key_1))
    assert not window.messages.isVisible()


def test_one_plot_is_copied_exported_and_enlarged_by_its_menu(
    qtbot: QtBot, open_window: OpenWindow, file_names: list[str], tmp_path: Path
) -> None:
    window = open_window()
    page, losses = window.page, small_plot(window, "losses")
    until(qtbot, lambda: losses.frame is not None)

    def choose(plot: object, text: str) -> None:
        page.plot_context.open(plot, window.mapToGlobal(QPoint(10, 10)))
        page.plot_context.actions[text].trigger()
        close_popup()

    QGuiApplication.clipboard().clear()
    choose(losses, "Copy this plot")
    copied, shape = QGuiApplication.clipboard().image().size(), losses.widget.size()
    assert copied.width() / copied.height() == pytest.approx(shape.width() / shape.height(), rel=0.01)
    file_names.append(str(tmp_path / "one"))
    choose(losses, "Export this plot …")
    assert [view.key for view in drawn(page).views] == ["losses"]
    page.pictures.dialog.save_button.click()
    with Image.open(tmp_path / "one.png") as picture:
        assert picture.size == (1920, 1080)
        assert picture.convert("RGB").getpixel((1, 1)) == (255, 255, 255)
    assert page.pictures.dialog is None, "it is closed"
    assert not page.plot_context.actions["Show the whole again"].isEnabled()
    choose(losses, "Show it large")
    assert page.stage.view.key == "losses"
    page.stage.view.magnify(2, (10, 1))
    choose(page.stage.view, "Show the whole again")
    assert page.stage.view.is_whole
    page.stage.view.magnify(2, (10, 1))
    press(window, Key.Key_Escape)
    assert (page.stage.view.key, page.stage.view.is_whole) == ("losses", True), "one step back at a time"
    choose(page.stage.view, "Give the stage back")
    assert page.stage.view.key == "stage_2d"
    assert "Show it large" not in _offered(page, page.stage.view)


def drawn(page: Laboratory) -> Figure:
    """The picture that the dialog shows."""
    assert page.pictures.dialog is not None
    page.pictures.dialog.draw()
    assert page.pictures.dialog.figure is not None
    return page.pictures.dialog.figure


def close_popup() -> None:
    if popup := QApplication.activePopupWidget():
        popup.close()


def _offered(page: Laboratory, plot: object) -> list[str]:
    page.plot_context.open(plot, QPoint(10, 10))
    close_popup()
    return list(page.plot_context.actions)


def test_what_is_seen_comes_first_of_what_can_be_exported(open_window: OpenWindow) -> None:
    listed = [command.text for command in open_window().menus.commands if command.menu == "&File/&Export"]
    assert listed == ["Picture …", "Animation …", "Summary sheet …", "Data …", "Python script …", "Notebook …"]


def test_nothing_to_export_yet(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.page.session.reset()
    export_picture(window.page, window.for_pages, tmp_path / "x.png")
    assert window.messages.headline.text() == "There is nothing to export yet."
    assert not list(tmp_path.iterdir())


def test_the_plots_can_show_any_frame_at_once(open_window: OpenWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ganviz.ui.lab.plots.DRAW_EVERY", 3600.0)
    window = open_window()
    frame = ring_frame()
    window.page.plots.show_frame(frame, at_once=True)
    window.page.plots.show_frame(ring_frame(iterations=10))
    assert small_plot(window, "losses").frame is frame, "a moment later is too soon for plots over time"


def test_closing_is_the_end_of_training(qtbot: QtBot, open_window: OpenWindow) -> None:
    window = open_window(paused=False, theme="light")  # one that no other test uses
    until_iteration(qtbot, window.page.session, 10)
    press(window, Key.Key_Q, CONTROL)
    assert not window.isVisible()
    assert window.page.session.thread_of().isFinished()
    window.shut_down()


def test_saved_settings_stand_in_the_gallery_and_begin_by_a_click(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    path = tmp_path / "kept.ganviz"
    window.page.files.save_settings(window.page.session.run, path)
    card = window.page.gallery.card(str(path))
    assert card.preset.group == "Mine"
    window.page.open_preset(str(path))
    assert window.page.session.run.preset.title == "kept"
    assert card.is_current()


def test_files_of_ones_own_are_kept_in_mind(tmp_path: Path) -> None:
    kept, one, other = tmp_path / "folder" / "list.json", tmp_path / "one.ganviz", tmp_path / "other.json"
    for path in (one, other):
        write_preset(path, path.stem, "", RunConfig())
    mine = Mine(kept)
    for path in (one, other, one):
        assert mine.add(path) is not None
    assert [preset.key for preset in Mine(kept).presets()] == [str(one), str(other)]
    other.unlink()
    assert [preset.title for preset in Mine(kept).presets()] == ["one"]
    for damaged in (b"{", b"3", b"[3, null]", b"\xff"):
        kept.write_bytes(damaged)
        assert Mine(kept).presets() == []
