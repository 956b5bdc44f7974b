"""The window opens as it was left; nothing that is wrong with what it remembers keeps it from opening."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from ganviz import places, registry
from ganviz.presets import FIRST, presets, write_preset
from ganviz.ui.plot_kinds import usual_plots
from ganviz.ui.shell.memory import Memory
from ganviz.ui.shell.window import PAGES, MainWindow
from tests.covering import thorough
from tests.hosts.driven import small
from tests.ui.windows import press, quick_preset, texts, until, wait_for

Key, CONTROL = Qt.Key, Qt.KeyboardModifier.ControlModifier
OpenWindow = Callable[..., MainWindow]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.json"


@pytest.fixture
def start(file: Path, open_window: OpenWindow) -> Callable[..., MainWindow]:
    """Opens a window that remembers, on a small run if nothing else is said."""

    def start_(**options: Any) -> MainWindow:
        return open_window(**{"theme": "", "memory": Memory(file), **options})

    return start_


def part(file: Path, name: str) -> dict[str, Any]:
    return json.loads(file.read_bytes())[name]


def drag_left_edge(window: MainWindow, width: int) -> None:
    """Moves the line beside presets and settings."""
    columns = window.page.columns
    columns.moveSplitter(width, 1)


def test_the_laboratory_is_arranged_as_it_was(qtbot: QtBot, start: OpenWindow) -> None:
    window = start()
    page = window.page
    press(window, Key.Key_C)
    press(window, Key.Key_BracketRight)
    page.plots.choose({"losses", "mmd"})
    drag_left_edge(window, 350)
    page.left.moveSplitter(page.left.height() * 3 // 5, 1)
    press(window, Key.Key_T, CONTROL)
    look, width = window.appearance.theme.name, page.left.width()
    window.close()
    again = start()
    page = again.page
    assert again.appearance.theme.name == look
    assert page.plots.isHidden()
    assert page.left.width() == width
    assert page.left.sizes()[0] == pytest.approx(page.left.height() * 0.6, abs=page.left.height() / 20)
    assert page.model.plots == {"losses", "mmd"}
    assert dict(page.stage.layers())["density"] is True
    assert not again.messages.isVisible()
    press(again, Key.Key_BracketRight)
    until(qtbot, page.plots.isVisible)
    assert {view.key for view in page.plots.views} == {"losses", "mmd"}


def test_before_the_first_painting_theme_size_and_panels_are_there(
    file: Path, qapp: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    columns = {"left_folded": True, "right_width": 400}
    kept = {"appearance": {"theme": "dark", "scale": 1.3}, "laboratory": {"columns": columns, "preset": "gaussian-1d"}}
    kept["window"] = {"width": 700, "height": 500, "x": 30, "y": 40}
    file.write_text(json.dumps(kept), encoding="utf-8")
    window = MainWindow(None, paused=True, host="thread", memory=Memory(file))
    try:
        window.open_on_screen()
        assert not window.is_complete, "it is painted before that"
        assert (window.appearance.theme.name, window.appearance.theme.scale) == ("dark", 1.3)
        assert window.page.left.isHidden()
        assert window.windowTitle() == "One Gaussian in 1-D – GanViz"
        assert window.pos() == QPoint(30, 40)
        wait_for(window.isVisible)
    finally:
        window.complete()
        window.close()
        window.deleteLater()


def test_text_size_and_theme_are_those_of_the_desk(start: OpenWindow) -> None:
    window = start()
    press(window, Key.Key_Plus, CONTROL)
    press(window, Key.Key_BracketLeft)
    press(window, Key.Key_F)
    press(window, Key.Key_Plus, CONTROL)
    window.close()
    again = start()
    assert again.appearance.theme.scale == 1.15
    assert not again.appearance.presenting
    assert again.page.left.isHidden()
    assert again.page.plots.isVisible(), "it was there before the audience came"


@pytest.mark.thorough
def test_a_theme_that_is_asked_for_holds_for_one_start(start: OpenWindow, file: Path) -> None:
    file.write_text(json.dumps({"appearance": {"theme": "dark"}}), encoding="utf-8")
    window = start(theme="light")
    assert window.appearance.theme.name == "light"
    window.close()
    assert part(file, "appearance")["theme"] == "dark"
    window = start(theme="light")
    press(window, Key.Key_T, CONTROL)
    press(window, Key.Key_T, CONTROL)
    window.close()
    assert part(file, "appearance")["theme"] == "light", "chosen in the window it is remembered"


def test_what_a_preset_wishes_is_no_choice_of_the_users(start: OpenWindow, file: Path) -> None:
    wishing = next(one for one in presets() if one.plots and one.layers)
    window = start(preset=wishing)
    assert set(wishing.plots) <= window.page.model.plots
    window.close()
    kept = part(file, "laboratory")
    assert "plots" not in kept
    assert "layers" not in kept
    assert kept["preset"] == wishing.key


# ── the preset ────────────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("kept", "begun"),
    [
        ("gaussian-1d", "gaussian-1d"),
        ("no-such-preset", FIRST),
        ("{folder}/mine.ganviz", "{folder}/mine.ganviz"),
        ("{folder}/gone.ganviz", FIRST),
        ("{folder}/damaged.ganviz", FIRST),
        ("\0", FIRST),
        ("\ud800", FIRST),
        (3, FIRST),
    ],
)
def test_the_last_preset_is_begun_or_the_first(
    start: OpenWindow, file: Path, tmp_path: Path, kept: object, begun: str
) -> None:
    write_preset(tmp_path / "mine.ganviz", "Mine", "", small("seed=7"))
    (tmp_path / "damaged.ganviz").write_bytes(b"PK\3\4")
    name = kept.format(folder=tmp_path) if isinstance(kept, str) else kept
    file.write_text(json.dumps({"laboratory": {"preset": name}}), encoding="utf-8")
    window = MainWindow(None, paused=True, host="thread", memory=Memory(file))  # before it has more than a title
    known = {one.key: one.title for one in presets()}
    assert window.windowTitle() == f"{known.get(begun, 'Mine')} – GanViz"
    window.deleteLater()


def test_the_last_preset_is_marked_and_one_that_is_named_goes_before(start: OpenWindow, file: Path) -> None:
    file.write_text(json.dumps({"laboratory": {"preset": "gaussian-1d"}}), encoding="utf-8")
    window = start(last=True)
    assert window.page.session.run.preset.key == "gaussian-1d"
    assert window.page.gallery.card("gaussian-1d").is_current()
    window.close()
    assert start(preset=quick_preset()).page.session.run.preset.key == "quick"


@pytest.mark.thorough
def test_a_last_preset_whose_settings_cannot_be_used_is_not_begun(
    start: OpenWindow, file: Path, tmp_path: Path
) -> None:
    unusable = tmp_path / "unusable.ganviz"
    unusable.write_text('{"config": {"seed": "x"}}', encoding="utf-8")
    file.write_text(json.dumps({"laboratory": {"preset": str(unusable)}}), encoding="utf-8")
    window = start(last=True)
    assert window.page.session.run.preset.key == FIRST
    assert window.page.gallery.card(FIRST).is_current()


@pytest.mark.thorough
def test_a_file_that_is_opened_is_the_last_preset(start: OpenWindow, file: Path, tmp_path: Path) -> None:
    write_preset(tmp_path / "mine.ganviz", "Mine", "", small("seed=7"))
    window = start()
    window.open_file(tmp_path / "mine.ganviz")
    window.close()
    assert part(file, "laboratory")["preset"] == str(tmp_path / "mine.ganviz")
    assert start(last=True).page.session.run.config.seed == 7


# ── reset ─────────────────────────────────────────────────────────────────────────────────────────────────────────────


def test_reset_layout_puts_all_back_and_forgets_it(qtbot: QtBot, start: OpenWindow, file: Path) -> None:
    window = start()
    page = window.page
    fresh = dict(page.stage.layers())
    for key in (Key.Key_C, Key.Key_Z, Key.Key_BracketLeft, Key.Key_BracketRight):
        press(window, key)
    page.plots.choose({"losses"})
    page.model.enlarge("losses")
    press(window, Key.Key_Plus, CONTROL)
    press(window, Key.Key_T, CONTROL)
    look, run = window.appearance, page.session.run.number
    window.remembering.look()
    changed = json.loads(file.read_bytes())
    window.menus.actions["Reset layout"].trigger()
    assert not file.exists()
    assert dict(page.stage.layers()) == fresh
    assert page.left.isVisible()
    assert page.plots.isVisible()
    assert page.model.plots == set(usual_plots())
    assert page.model.enlarged is None
    assert look.theme.scale == 1
    assert look.remembered()["theme"] == "system"
    assert page.session.run.number == run, "what trains goes on"
    window.remembering.look()
    kept = json.loads(file.read_bytes())
    assert kept != changed
    assert "layers" not in kept["laboratory"]
    assert "plots" not in kept["laboratory"]


def test_every_page_recalls_what_it_remembers(start: OpenWindow, file: Path) -> None:
    before: dict[str, dict[str, Any]] = {}
    window = start()
    for key in registry.entries(PAGES):
        window.show_page(key)
        window.complete()
        before[key] = dict(window.page.remembered())
    assert json.loads(json.dumps(before)) == before, "it is such that a file can hold it"
    window.close()
    again = start()
    for key, remembered in before.items():
        again.show_page(key)
        again.complete()
        assert dict(again.page.remembered()) == remembered, key
    again.reset_layout()
    for key, remembered in before.items():
        again.show_page(key)
        assert dict(again.page.remembered()) == remembered, key


# ── where it stands ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.fixture
def placed(file: Path, qapp: object) -> Iterator[Callable[..., MainWindow]]:
    """Opens the window as it is painted first where this is remembered of its place."""
    opened: list[MainWindow] = []

    def placed_(**place: object) -> MainWindow:
        text = json.dumps({"window": place}).replace("Infinity", "1e999")
        file.write_text(text, encoding="utf-8")
        opened.append(MainWindow(quick_preset(), paused=True, host="thread", memory=Memory(file)))
        opened[-1].open_on_screen()
        return opened[-1]

    yield placed_
    for window in opened:
        window.close()
        window.deleteLater()


def test_it_stands_where_it_stood(placed: OpenWindow, file: Path) -> None:
    window = placed(x=50, y=60, width=780, height=570, maximised=False)
    assert window.pos() == QPoint(50, 60)
    assert window.size() == QSize(780, 570).expandedTo(window.minimumSizeHint())
    assert not window.isMaximized()
    window.move(20, 30)
    window.close()
    assert (part(file, "window")["x"], part(file, "window")["y"]) == (20, 30)


@pytest.mark.thorough
def test_a_maximised_window_remembers_its_size_before(placed: OpenWindow, file: Path) -> None:
    window = placed(x=5, y=6, width=790, height=590, maximised=True)
    assert window.isMaximized()
    window.close()
    assert part(file, "window") == {"x": 5, "y": 6, "width": 790, "height": 590, "maximised": True}


@pytest.mark.parametrize("place", [(5000, 50), (-3000, 50), (50, 5000), (50, -900), (795, 50), (50, "top")])
def test_where_no_screen_shows_it_it_is_placed_anew(placed: OpenWindow, place: tuple[object, object]) -> None:
    window = placed(x=place[0], y=place[1], width=500, height=400, maximised=False)
    assert QGuiApplication.primaryScreen().availableGeometry().intersects(QRect(window.pos(), QSize(120, 40)))


@pytest.mark.parametrize("size", [(9000, 9000), (1, 1), (-5, 300), (float("inf"), 300), ("wide", 300), (300, None)])
@pytest.mark.thorough
def test_a_size_that_no_screen_has_is_none(placed: OpenWindow, size: tuple[object, object]) -> None:
    window = placed(width=size[0], height=size[1])
    screen, least = QGuiApplication.primaryScreen().availableGeometry(), window.minimumSizeHint()
    assert 200 <= window.width() <= max(screen.width(), least.width())
    assert 200 <= window.height() <= max(screen.height(), least.height())


@pytest.mark.thorough
def test_reset_layout_gives_the_window_its_first_size(placed: OpenWindow) -> None:
    first = placed()
    size, is_maximised = first.size(), first.isMaximized()
    window = placed(x=5, y=6, width=300, height=300, maximised=not is_maximised)
    window.reset_layout()
    assert (window.size(), window.isMaximized()) == (size, is_maximised)


# ── what goes wrong ───────────────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("content", [b"{", None, *thorough(b'{"window": {"x": NaN}}', b"[]", b"x" * 10_000_000)])
def test_a_damaged_file_is_told_in_the_window(start: OpenWindow, file: Path, content: bytes | None) -> None:
    if content is None:
        file.mkdir()
    else:
        file.write_bytes(content)
    window = start()
    assert "could not be read" in window.messages.headline.text()
    assert "set aside as window.json.damaged" in texts(window)
    assert "Traceback" not in texts(window)
    window.close()
    assert not start().messages.isVisible(), "the next start is as any other"


def test_one_wrong_value_costs_no_other(start: OpenWindow, file: Path) -> None:
    kept = {
        "appearance": {"theme": "pink", "scale": 1.3},
        "laboratory": {"columns": {"left_folded": "yes"}, "plots": 3},
    }
    file.write_text(json.dumps(kept), encoding="utf-8")
    window = start()
    assert window.appearance.theme.scale == 1.3
    assert window.page.left.isVisible()
    assert "appearance.theme, laboratory.columns.left_folded" in window.messages.headline.text()


@pytest.mark.thorough
def test_names_that_this_version_does_not_know_are_passed_over(start: OpenWindow, file: Path) -> None:
    layers = {"stage_2d": {"nonsense": True, "density": True}, "no_view": {"x": True}}
    kept = {"laboratory": {"plots": ["losses", "nonsense", "stage_2d"], "layers": layers}, "later": {"x": 1}}
    file.write_text(json.dumps(kept), encoding="utf-8")
    window = start()
    assert window.page.model.plots == {"losses"}
    assert dict(window.page.stage.layers())["density"] is True
    assert not window.messages.isVisible()
    window.close()
    assert part(file, "later") == {"x": 1}


def test_a_folder_that_cannot_be_written_is_said_once(start: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("", encoding="utf-8")
    window = start(memory=Memory(tmp_path / "taken" / "window.json"))
    assert "cannot remember how its window looks" in window.messages.headline.text()
    assert str(tmp_path / "taken") in window.messages.headline.text()
    window.for_pages.hush()
    press(window, Key.Key_BracketLeft)
    window.remembering.look()
    assert not window.messages.isVisible()


def test_without_a_memory_nothing_is_read_or_written(open_window: OpenWindow, tmp_path: Path) -> None:
    file = places.settings_folder() / "window.json"
    file.parent.mkdir(parents=True)
    file.write_text('{"appearance": {"theme": "dark"}}', encoding="utf-8")
    window = open_window(theme="light")
    press(window, Key.Key_BracketLeft)
    window.page.files.save_settings(window.page.session.run, tmp_path / "mine.ganviz")
    window.close()
    assert [path.name for path in file.parent.iterdir()] == ["window.json"]
    assert file.read_text(encoding="utf-8") == '{"appearance": {"theme": "dark"}}'
    assert not places.data_folder().exists(), "nor which files were saved"


@pytest.mark.thorough
def test_saved_files_are_listed_where_data_belong(start: OpenWindow, tmp_path: Path) -> None:
    window = start()
    window.page.files.save_settings(window.page.session.run, tmp_path / "mine.ganviz")
    window.close()
    assert [path.name for path in places.data_folder().iterdir()] == ["saved-settings.json"]
    assert start().page.gallery.card(str(tmp_path / "mine.ganviz")).preset.title == "mine"
