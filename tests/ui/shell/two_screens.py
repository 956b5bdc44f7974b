"""A lecture on two screens, by the keys of a clicker alone: prints what it saw of it, as JSON.

Run by itself, since it takes a platform of its own: ``python -m tests.ui.shell.two_screens FOLDER [LESSON]``. With a
shipped lesson it takes as long as that does; without, a small one. Pictures of both screens are left in the folder.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

LAPTOP, PROJECTOR = (1280, 800), (1280, 720)
#: Seconds for a step of a shipped lesson, and of the small one.
LONGEST, LONGEST_SMALL = 240.0, 30.0


def screens(folder: Path) -> Path:
    """Writes what Qt's offscreen platform reads."""
    sizes = {"laptop": (0, *LAPTOP), "projector": (LAPTOP[0], *PROJECTOR)}
    common = {"y": 0, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    plain = [
        {"name": name, "x": x, "width": width, "height": height, **common} for name, (x, width, height) in sizes.items()
    ]
    path = folder / "screens.json"
    path.write_text(json.dumps({"screens": plain}), encoding="utf-8")
    return path


def lecture(folder: Path, name: str = "") -> dict[str, Any]:
    """Gives a lesson from the first step to the last and returns what was seen of it."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QGuiApplication
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLabel

    from ganviz.lessons.shelf import lesson
    from ganviz.presets import preset
    from ganviz.ui.shell.window import MainWindow
    from tests.ui.lessons.small_lesson import small_lesson

    app = QApplication([])
    window = MainWindow(preset("gaussian-1d"), theme="light", paused=True, host="thread")
    window.complete()
    first, _ = QGuiApplication.screens()
    window.setGeometry(first.geometry())
    window.show()
    window.activateWindow()

    def until(happened: Callable[[], bool]) -> None:
        deadline = time.monotonic() + (LONGEST if name else LONGEST_SMALL)
        while not happened():
            if time.monotonic() > deadline:
                raise TimeoutError(str(seen))
            QTest.qWait(5)

    def click(key: Qt.Key) -> None:
        handle = window.windowHandle()
        assert handle is not None
        QTest.keyClick(handle, key)

    seen: dict[str, Any] = {"steps": [], "fonts": []}

    def look(what: str) -> None:
        wall = window.presenting.audience
        assert wall is not None
        QTest.qWait(40)
        for screen, shown in (("desk", window), ("wall", wall)) if name or what == "1-seen" else ():
            shown.grab().save(str(folder / f"{what}-{screen}.png"))
        labels = [label for label in wall.findChildren(QLabel) if label.isVisible() and label.text()]
        seen["fonts"] += [label.font().pixelSize() for label in labels]
        seen["wall"] = [wall.screen().name(), wall.width(), wall.height()]

    page = window.page
    until(lambda: page.session.run.snapshot is not None)
    window.teaching.begin(lesson(name) if name else small_lesson(folder))
    click(Qt.Key.Key_F5)
    course, wall = window.teaching.course, window.presenting.audience
    assert course is not None
    assert wall is not None
    seen["keys_stay"] = window.isActiveWindow()
    seen["notes"] = not window.teaching.panel.notes.isHidden() or not course.step.notes
    seen["clock"] = window.presenting.strip.clock.text()
    for place in range(len(course.lesson.steps)):
        look(f"{place + 1}-asked")
        while course.phase in ("asked", "waiting"):
            before = page.session.run.iteration
            click(Qt.Key.Key_PageDown)
            until(lambda before=before: page.session.run.iteration > before or course.look() or course.phase == "done")
        until(lambda: course.phase == "done")
        look(f"{place + 1}-seen")
        seen["steps"].append([course.place, course.seen[place]])
        click(Qt.Key.Key_PageDown)
    seen["over"] = window.teaching.course is None
    click(Qt.Key.Key_PageUp)
    page.session.resume()
    click(Qt.Key.Key_I)
    held = wall.shown.stage.view.frame
    until(lambda: page.model.frame.snapshot.iteration > held.snapshot.iteration + 5)
    seen["held"] = wall.shown.stage.view.frame is held and page.stage.view.frame is not held
    click(Qt.Key.Key_I)
    seen["follows"] = wall.shown.stage.view.frame.snapshot is page.model.frame.snapshot
    page.session.pause()
    click(Qt.Key.Key_Period)
    seen["black"] = wall.grab().toImage().pixelColor(640, 360).name()
    click(Qt.Key.Key_Period)
    page.by_hand.take("pen")
    page.by_hand.ink.begin(page.stage.view.key, *page.stage.view.data_at(page.stage.view.area.center()))
    seen["ink"] = all(sheet.isVisible() for stage in (page.stage, wall.shown.stage) for sheet in stage._sheets)
    click(Qt.Key.Key_Backspace)
    buttons = {button.accessibleName(): button for button in window.presenting.strip.tools}
    seen["tools"] = [name for name, button in buttons.items() if button.isVisible()]
    QTest.mouseClick(buttons["Pen"], Qt.MouseButton.LeftButton)
    QTest.mouseClick(buttons["Pointer"], Qt.MouseButton.LeftButton)
    seen["in_hand"] = page.by_hand.ink.tool
    page.by_hand.ink.lay_down()
    page.comparing.with_other_seed()
    until(lambda: wall.shown.stages.is_double and wall.shown.stages.other.view.frame is not None)
    QTest.qWait(40)
    wall.grab().save(str(folder / "two-runs-wall.png"))
    seen["two_runs"] = wall.shown.stages.first_name.text(), wall.shown.stages.other_name.text()
    page.comparing.end()
    page.model.show(page.model.run, page.model.frame)
    seen["one_run"] = not wall.shown.stages.is_double
    window.show_page("distances")
    window.complete()
    wall.grab().save(str(folder / "theory-wall.png"))
    seen["theory"] = wall.shown.title.text()
    before = wall.shown.board.sentence.label.text()
    window.page.set_up(1)
    seen["follows_theory"] = wall.shown.board.sentence.label.text() not in ("", before)
    seen["no_tools"] = window.presenting.strip.tools == []
    window.show_page("library")
    seen["stays"] = type(wall.shown).__name__
    click(Qt.Key.Key_F5)
    seen["ended"] = window.presenting.audience is None
    window.close()
    seen["left"] = [type(one).__name__ for one in app.topLevelWidgets() if one.isVisible()]
    return seen


if __name__ == "__main__":
    into = Path(sys.argv[1])
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens(into)}"
    print(json.dumps(lecture(into, *sys.argv[2:])))
