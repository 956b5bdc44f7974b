"""Starts Qt, opens the window, and keeps what goes wrong from passing in silence."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
import traceback
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from ganviz.logs import log_versions
from ganviz.presets import Preset
from ganviz.ui.display import check_screen
from ganviz.ui.starting import AS_USUAL, Beginning, load_engine_before_qt, load_platform_of_qt

if TYPE_CHECKING:
    from ganviz.hosts import HostKind

log = logging.getLogger(__name__)

#: What a shell expects of a program that Ctrl+C ended.
INTERRUPTED = 130


def run_window(
    preset: Preset | None,
    theme: str = "",
    paused: bool = False,
    host: HostKind = "process",
    page: str = "",
    start_times: float | None = None,
    beginning: Beginning = AS_USUAL,
    remembers: bool = True,
) -> int:
    """Opens the window and returns the exit status once it is closed.

    Args:
        preset: what is trained at first; None for what was trained last, or the first preset.
        theme: ``system``, ``light`` or ``dark``; "" for the one that is remembered.
        paused: open without training.
        host: where training runs, in a process of its own or in a thread of this one.
        page: the key of the page on which the window opens; "" for the first.
        start_times: when the process was started, to tell how long that took and end; None to stay.
        beginning: whether in safe mode, and what was before.
        remembers: it opens as it was, and remembers how it is; never so in safe mode, or to tell how long it took.

    Raises:
        NoDisplayError: the screen cannot show it.
        LoadError: a library of the system is missing.
        Exception: whatever kept the window from being built.
    """
    gc.disable()  # until all is built, for most of it comes to stay
    os.environ.setdefault("PYQTGRAPH_QT_LIB", "PySide6")
    if host == "thread" or beginning.may_be_safe:
        load_engine_before_qt()
    load_platform_of_qt()
    from PySide6.QtCore import QTimer

    from ganviz.ui import identity, languages, qt_messages, safe_mode
    from ganviz.ui.application import Application
    from ganviz.ui.garbage import GarbageCollector
    from ganviz.ui.shell.language_menu import remembered_language
    from ganviz.ui.shell.memory import Memory, default_file
    from ganviz.ui.shell.window import FIRST_PAGE, LANGUAGE, MainWindow
    from ganviz.ui.theme import install_fonts

    qt_messages.keep()
    identity.introduce()
    app = Application(sys.argv[:1])
    check_screen(app.primaryScreen().depth())
    app.setWindowIcon(identity.icon())
    # Not as an exception, which would come out of whatever slot or event filter is at work.
    signal.signal(signal.SIGINT, lambda *_: QTimer.singleShot(0, app, lambda: app.exit(INTERRUPTED)))
    install_fonts()
    language, ignored = languages.asked_by(os.environ)
    if ignored:
        print(f"ganviz: note: {ignored}", file=sys.stderr)
    languages.speak(language or languages.SYSTEM)
    is_safe = beginning.safe_mode or (beginning.offers_safe_mode and safe_mode.is_wanted(beginning.failed_starts))
    if is_safe:
        host = safe_mode.enter()
    memory = Memory(default_file()) if remembers and not is_safe and start_times is None else None
    if memory is not None and not language:
        languages.speak(remembered_language(memory.of(LANGUAGE)))
    window = MainWindow(preset, theme, paused, host, page or FIRST_PAGE, memory)
    app.file_came.connect(lambda name: window.open_file(Path(name)))
    window.completed.connect(lambda: GarbageCollector(window))
    window.completed.connect(log_versions)
    window.completed.connect(beginning.completed)
    if is_safe:
        window.note_in_title("safe mode")
        window.completed.connect(lambda: safe_mode.tell(window.for_pages))
    elif beginning.note:
        window.completed.connect(lambda: window.for_pages.note(beginning.note))
    if start_times is not None:
        from ganviz.ui.pages.laboratory import Laboratory
        from ganviz.ui.timing.start_times import StartTimes

        assert isinstance(window.page, Laboratory)
        StartTimes(window, window.page, start_times)

    unopened: list[BaseException] = []

    def unexpected(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """An exception in a slot: Qt would go on without a word."""
        details = "".join(traceback.format_exception(kind, error, trace))
        if window.cannot_open:
            unopened.append(error)
            window.hide()
            app.exit()
            return
        happened = f"Something went wrong in the window: {error}"
        QTimer.singleShot(0, window, lambda: window.tell_failure(happened, details))

    sys.excepthook = unexpected
    app.aboutToQuit.connect(window.shut_down)
    window.open_on_screen()
    status = app.exec()
    qt_messages.leave()
    for error in unopened:
        raise error
    return status
