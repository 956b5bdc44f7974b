"""Every text stands out from what is under it, as it is seen."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ganviz.lessons.shelf import lesson
from ganviz.ui.shell.window import MainWindow
from ganviz.ui.theme import THEMES
from tests.ui.contrast_seen import seen_contrasts
from tests.ui.windows import until

#: Of text of any size, in the guidelines (WCAG 2.1, 1.4.3).
LEAST = 4.5


def test_every_text_stands_out_in_all_themes(qtbot: QtBot, open_window: Callable[..., MainWindow]) -> None:
    window = open_window()
    page = window.page
    window.teaching.begin(lesson("mode-collapse"))
    page.session.resume()
    until(qtbot, lambda: page.session.run.iteration > 20)
    page.session.pause()
    for name in THEMES:
        window.appearance._set_theme(name)
        for key in ("laboratory", "optimal_discriminator", "library"):
            window.show_page(key)
            window.complete()
            qtbot.wait(20)
            seen = list(seen_contrasts(window))
            assert len(seen) > (1 if key == "library" else 12)
            assert [one for one in seen if one[0] < LEAST] == [], (name, key)
    window.show_page("laboratory")
    window.teaching.close()


@pytest.mark.parametrize(("ink", "is_seen"), [("#767676", True), ("#777777", False)])
def test_what_is_measured_is_the_contrast(qtbot: QtBot, ink: str, is_seen: bool) -> None:
    """The greys on white between which 4.5 lies."""
    label = QLabel("▇▇▇▇")
    qtbot.addWidget(label)
    label.setStyleSheet(f"background: white; color: {QColor(ink).name()}; font-size: 40px")
    holder = QLabel()
    qtbot.addWidget(holder)
    holder.resize(label.sizeHint())
    label.setParent(holder)
    holder.show()
    ((found, _),) = seen_contrasts(holder)
    assert (found >= LEAST) == is_seen
