"""The log: a file that says what went wrong, and with which versions, for whoever is to mend it.

Its place is named wherever the program says that something went wrong. Several processes may write it at once: the
window's, the one that trains, and those of a second window. Where it cannot be written the program goes on without.
"""

from __future__ import annotations

import faulthandler
import io
import logging
import os
import platform
import sys
import threading
import traceback
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext, suppress
from pathlib import Path

from ganviz import places
from ganviz.build import this_build

log = logging.getLogger("ganviz")

#: A file of this many bytes is put aside under another name, in place of the one before it.
MOST_BYTES = 1_000_000
FORMAT = "%(asctime)s %(process)d %(levelname)s %(name)s: %(message)s"


def log_file() -> Path:
    """Where the log is, or would be."""
    return places.log_folder() / "ganviz.log"


def more_in_the_log() -> str:
    """A sentence that names the log's place; empty where nothing is written."""
    return f"More is in {log_file()}." if is_written() else ""


def is_written() -> bool:
    """Whether this process writes the log."""
    return any(isinstance(handler, LogHandler) and not handler.is_broken for handler in logging.getLogger().handlers)


class LogHandler(logging.FileHandler):
    """Appends to the log and, while that is open, has crashes of native code written there.

    Not the one of ``logging.handlers``: on Windows a file that another process has open cannot be renamed, and that one
    would say so with every line.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(path, encoding="utf-8", errors="backslashreplace", delay=True)
        self.setFormatter(logging.Formatter(FORMAT))
        self.is_broken = False
        self._watches_crashes = not faulthandler.is_enabled()
        self._limit = MOST_BYTES

    def begin(self) -> None:
        """Opens the file, or raises OSError."""
        path = Path(self.baseFilename)
        path.parent.mkdir(parents=True, exist_ok=True)
        if path.exists() and path.stat().st_size >= self._limit:
            self._put_aside()
        self.stream = self._open()

    def emit(self, record: logging.LogRecord) -> None:
        if self.is_broken:
            return
        super().emit(record)
        if not self.is_broken and self.stream is not None and self.stream.tell() >= self._limit:
            self._put_aside()

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802
        """No room, for one: says so once."""
        self.is_broken = True
        print(f"ganviz: note: {_cannot_be_written(sys.exc_info()[1])}", file=sys.stderr)

    def close(self) -> None:
        if self._watches_crashes and self.stream is not None:
            faulthandler.disable()  # before the file that it writes to is closed
        with suppress(OSError):  # the last bytes find no room
            super().close()

    def _open(self) -> io.TextIOWrapper:
        stream = super()._open()
        if self._watches_crashes:
            faulthandler.enable(stream)
        return stream

    def _put_aside(self) -> None:
        """Begins the file anew. While another process has it open Windows refuses: then it grows on."""
        path = Path(self.baseFilename)
        if self.stream is not None:
            if self._watches_crashes:
                faulthandler.disable()
            self.stream.close()
            self.stream = None  # logging opens it again
        try:
            path.replace(path.with_suffix(".log.1"))
        except OSError:
            self._limit += MOST_BYTES


@contextmanager
def written_log(role: str) -> Iterator[str | None]:
    """Writes the log while the program runs: warnings, errors, and whatever nobody has caught.

    On standard error stands the first line of each, which is a sentence, without its traceback.

    Args:
        role: what this process does, for the line at the head.

    Yields:
        A sentence where the log cannot be written, else None.
    """
    handler, complaint = None, None
    try:
        handler = LogHandler(log_file())
        handler.begin()
    except OSError as error:
        handler, complaint = None, _cannot_be_written(error)
    root, hooks = logging.getLogger(), (sys.excepthook, threading.excepthook)
    handlers = [] if handler is None else [handler, _FirstLines(logging.WARNING)]
    for each in handlers:
        root.addHandler(each)
    level = log.level
    if handler is not None:
        log.setLevel(logging.INFO)
        sys.excepthook, threading.excepthook = _uncaught, _uncaught_in_thread
    machine = f"{platform.platform()}, {os.cpu_count()} cores"
    log.info("%s begins: GanViz %s; Python %s, %s", role, this_build().words(), platform.python_version(), machine)
    try:
        yield complaint
    finally:
        log.info("%s ends", role)
        sys.excepthook, threading.excepthook = hooks
        log.setLevel(level)
        for each in handlers:
            root.removeHandler(each)
            each.close()


def log_versions() -> None:
    """Writes the versions of the packages; later than the head, for to look them up takes as long as a picture."""
    if not is_written():
        return
    from importlib.metadata import PackageNotFoundError, version

    found = []
    for name in ("numpy", "scipy", "torch", "PySide6-Essentials", "pyqtgraph"):
        with suppress(PackageNotFoundError):
            found.append(f"{name} {version(name)}")
    log.info("versions: %s", ", ".join(found))


def kept(error: Exception) -> str:
    """Writes an error that nobody expected into the log; returns a sentence that says where."""
    with nullcontext() if is_written() else written_log("a command") as no_log:
        log.info("unexpected error", exc_info=error)
        log_versions()
        if no_log:
            traceback.print_exception(error)
        return no_log or more_in_the_log()


class _FirstLines(logging.Handler):
    """Prints the first line of what is logged on standard error, wherever that goes by now."""

    def emit(self, record: logging.LogRecord) -> None:
        said = record.getMessage().partition("\n")[0]
        with suppress(OSError, ValueError, AttributeError):
            print(f"ganviz: {said} {more_in_the_log()}", file=sys.stderr)


def _uncaught(kind: type[BaseException], error: BaseException, trace: object) -> None:
    if not issubclass(kind, KeyboardInterrupt):
        log.critical("unexpected error: %r", error, exc_info=error)


def _uncaught_in_thread(arguments: threading.ExceptHookArgs) -> None:
    if arguments.exc_value is not None:
        name = arguments.thread.name if arguments.thread is not None else "a thread"
        log.critical("unexpected error in %s: %r", name, arguments.exc_value, exc_info=arguments.exc_value)


def _cannot_be_written(error: BaseException | None) -> str:
    why = getattr(error, "strerror", None) or error
    return f"there is no log, for {log_file()} cannot be written ({why}); GanViz goes on without."
