"""Starts the window, or says in one sentence what kept it from starting and what to do."""

from __future__ import annotations

import ctypes
import importlib.util
import logging
import os
import sys
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from ganviz import starts
from ganviz.alerts import TITLE, capitalised, in_a_box
from ganviz.loading import LoadError, load_error
from ganviz.logs import more_in_the_log, written_log
from ganviz.refusals import shortened
from ganviz.ui.display import NoDisplayError, forget_scales_that_cannot_be, is_headless, missing_display

log = logging.getLogger(__name__)

#: Failed starts in a row after which safe mode is offered.
OFFERED_AFTER = 2
#: Letters of an unexpected error in a sentence.
LONGEST_ERROR = 160


def _nothing() -> None:
    """Where nobody counts the starts."""


@dataclass(frozen=True)
class Beginning:
    """How the window begins.

    Attributes:
        safe_mode: with as little as can fail.
        failed_starts: how many starts before this one, in a row, did not get as far as a whole window.
        note: what is to be said once it is there, or "".
        completed: is called when the window is whole.
    """

    safe_mode: bool = False
    failed_starts: int = 0
    note: str = ""
    completed: Callable[[], None] = field(default=_nothing)

    @property
    def offers_safe_mode(self) -> bool:
        return not self.safe_mode and self.failed_starts >= OFFERED_AFTER

    @property
    def may_be_safe(self) -> bool:
        return self.safe_mode or self.offers_safe_mode


AS_USUAL = Beginning()


class NotStartedError(Exception):
    """The window could not be opened; the message is a sentence.

    Attributes:
        needs_display: for want of a display.
        is_told: it has been said, on standard error and in a box.
    """

    def __init__(self, sentence: str, needs_display: bool = False, is_told: bool = False) -> None:
        self.needs_display, self.is_told = needs_display, is_told
        super().__init__(sentence)


def start_window(open_window: Callable[[Beginning], int], safe_mode: bool = False, is_timed: bool = False) -> int:
    """Opens the window, with a log beside it, and returns the exit status once it is closed.

    Args:
        open_window: opens it and stays there until it is closed.
        is_timed: a benchmark opens it, which leaves no traces.

    Raises:
        NotStartedError: it could not be opened.
    """
    for note in forget_scales_that_cannot_be():
        print(f"ganviz: note: {note}", file=sys.stderr)
    if reason := missing_display():
        raise NotStartedError(reason, needs_display=True)
    if is_timed or is_headless():  # nobody is there to be asked
        return open_window(Beginning(safe_mode))
    with written_log("the window") as no_log:
        if no_log:
            print(f"ganviz: note: {no_log}", file=sys.stderr)
        beginning = Beginning(safe_mode, starts.begin_start(), capitalised(no_log or ""), starts.end_start)
        try:
            status = open_window(beginning)
        except Exception as error:
            sentence = _why_not(error)
            if isinstance(error, (ImportError, LoadError, NoDisplayError)):
                starts.end_start()  # safe mode would be of no help
            needs_display = isinstance(error, NoDisplayError)
            raise NotStartedError(sentence, needs_display, not needs_display and _told(sentence)) from error
        starts.end_start()  # a window that was closed before it was whole has not failed
        return status


def load_engine_before_qt() -> None:
    """For training in the window's process: on Windows torch does not load after Qt (pytorch#166628)."""
    if sys.platform == "win32":
        import ganviz.training.device  # noqa: F401


def load_platform_of_qt() -> None:
    """Loads what Qt needs to open a window on X, for where that is missing Qt ends the program.

    Raises:
        LoadError: a library of the system is missing.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb") != "xcb" or not os.environ.get("DISPLAY"):
        return
    if os.environ.get("WAYLAND_DISPLAY") and not os.environ.get("QT_QPA_PLATFORM"):
        return
    found = importlib.util.find_spec("PySide6")
    places = [] if found is None else list(found.submodule_search_locations or [])
    try:
        import PySide6.QtGui  # noqa: F401  with the libraries of Qt that the plugin needs
    except ImportError as error:
        raise load_error("the window", error) from error
    for plugin in [Path(place, "Qt", "plugins", "platforms", "libqxcb.so") for place in places]:
        if plugin.exists():
            try:
                ctypes.CDLL(str(plugin))
            except OSError as error:
                raise load_error("the window", error) from error


def _why_not(error: Exception) -> str:
    if isinstance(error, NoDisplayError):
        return str(error)
    if isinstance(error, ImportError):
        error = load_error("the window", error)
    # The traceback is for the file: on standard error stands the sentence, of whoever catches it.
    log.info("the window could not be opened", exc_info=error)
    if isinstance(error, LoadError):
        return f"{error} {more_in_the_log()}".strip()
    said = shortened(str(error) or type(error).__name__, LONGEST_ERROR).rstrip(".")
    return f"the window could not be built: {said}. Try `ganviz --safe-mode`. {more_in_the_log()}".strip()


def _told(sentence: str) -> bool:
    """Says it in a box of Qt's and on standard error, if Qt runs; returns whether it does."""
    if "PySide6.QtWidgets" not in sys.modules:
        return False
    from PySide6.QtWidgets import QApplication, QMessageBox

    if QApplication.instance() is None:
        return False
    print(f"ganviz: {sentence}", file=sys.stderr)
    QMessageBox.critical(None, TITLE, in_a_box(sentence))
    return True
