"""Where to click in the window: asks the source tree's own, which has the same parts at the same places.

``python packaging/smoke/places.py`` opens it, folds the form down to the losses, and prints what it clicked and where:
a line of JSON, [[name, x, y], …] in pixels from the window's left upper corner.
"""

from __future__ import annotations

import json

from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from ganviz.presets import FIRST, preset
from ganviz.ui.pages.laboratory import Laboratory
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import install_fonts

#: What stands above the loss in the form.
FOLDED = ("Data", "Generator", "Discriminator")


def main() -> None:
    app = QApplication([])
    install_fonts()
    window = MainWindow(preset(FIRST), "light", paused=True, host="thread")
    window.open_on_screen()
    window.complete()
    page = window.page
    assert isinstance(page, Laboratory)
    found: list[tuple[str, int, int]] = []

    def note(name: str, widget: QWidget) -> None:
        for _ in range(20):
            app.processEvents()
        place = widget.mapTo(window, widget.rect().center())
        found.append((name, place.x(), place.y()))

    for title in FOLDED:
        section = page.form.section(title)
        note(title, section.headline)
        section.set_open(False)
    choice = page.form.row("loss").findChild(QComboBox)
    assert isinstance(choice, QComboBox)
    note("loss", choice)
    print(json.dumps(found))
    window.close()


if __name__ == "__main__":
    main()
