"""Opens the window, and tells how long its thread takes to show itself in another size, theme, or full screen.

Run by ``ganviz bench look`` in a process of its own. It prints one line of JSON: for each change the seconds of the
thread, of all that it does from the change until everything is painted, once for each round.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from PySide6.QtWidgets import QApplication

from ganviz.presets import FIRST, preset
from ganviz.ui.timing._laboratory import laboratory

#: Iterations after which the run is paused: the plots have something to draw.
TRAINED = 200
#: How often each change is timed; one round before is not counted.
ROUNDS = 11
#: Turns of the event loop after which nothing is left to be laid out or painted.
TURNS = 8


def main() -> None:
    """Opens the window and times all changes in turn."""
    app = QApplication.instance() or QApplication([])
    window, page = laboratory(preset(FIRST), "light")
    window.show()
    while page.session.run.iteration < TRAINED or not page.session.run.recording.measures:
        app.processEvents()
        time.sleep(0.005)
    page.session.pause()
    look = window.appearance
    changes: dict[str, Callable[[], object]] = {
        "theme": look.toggle_theme,
        "larger": lambda: look.change_scale(2),
        "normal": lambda: look.change_scale(0),
        "full": look.toggle_presentation,
        "back": look.toggle_presentation,
    }
    found: dict[str, list[float]] = {name: [] for name in changes}
    for _ in range(1 + ROUNDS):
        for name, change in changes.items():
            found[name].append(_took(app.processEvents, change))
    window.close()
    print(json.dumps({name: seconds[1:] for name, seconds in found.items()}), flush=True)


def _took(turn: Callable[[], None], change: Callable[[], object]) -> float:
    """The seconds of this thread: other programs do not count."""
    begun = time.thread_time()
    change()
    for _ in range(TURNS):
        turn()
    return time.thread_time() - begun
